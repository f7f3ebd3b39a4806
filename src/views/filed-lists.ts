import type { Corpus } from '../corpus/corpus.ts';
import type { PersonId, StoryId } from '../model/ids.ts';
import { authorIndex } from '../queries/author-index.ts';
import { nameplateOf } from '../queries/nameplates.ts';
import { topicIndex } from '../queries/topic-index.ts';
import { articleListView, type ArticleListView } from './article-list.ts';
import { crumbsTo } from './crumbs.ts';
import { plansView } from './plan-view.ts';
import { feedsBeside } from './profile-view.ts';
import { proseHtml } from './prose-html.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** What somebody wrote, with the way to their own page where they have one. */
export function authorView(corpus: Corpus, slug: string, page: number): ArticleListView {
  const { name } = authorIndex(corpus).get(slug)!;
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const person = nameplateOf(corpus, slug as PersonId);
  return articleListView(corpus, corpus.by.author.get(slug) ?? [], {
    url: to.author(slug), page, title: fill(words.articlesBy, { name }), crumbs: crumbsTo(corpus, 'authors'), feeds: feedsBeside(name, to.author(slug)),
    links: person?.linked ? [{ text: fill(words.aboutPerson, { name: person.name }), href: to.person(person.id) }] : [],
  });
}

export function topicView(corpus: Corpus, slug: string, page: number): ArticleListView {
  const { name } = topicIndex(corpus).get(slug)!;
  const url = urlsOf(corpus).topic(slug);
  return articleListView(corpus, corpus.by.topic.get(slug) ?? [], { url, page, title: name, crumbs: crumbsTo(corpus, 'topics'), feeds: feedsBeside(name, url) });
}

/** A storyline: what it is about, and its articles. */
export function storyView(corpus: Corpus, id: StoryId, page: number): ArticleListView {
  const story = corpus.stories.get(id)!;
  const url = urlsOf(corpus).story(id);
  const articles = corpus.by.story.get(id) ?? [];
  return articleListView(corpus, articles, {
    url, page, title: story.title, description: story.summary, intro: story.summary, crumbs: crumbsTo(corpus, 'home'),
    plans: page === 1 ? plansView(corpus, articles.toReversed().flatMap((article) => corpus.ledger.movesIn(article.id))) : null,
    introHtml: page === 1 ? proseHtml(corpus, story.profile, story.file.path) : null,
    feeds: articles.length > 0 ? feedsBeside(story.title, url) : null,
  });
}
