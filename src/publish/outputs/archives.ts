import type { Corpus, ListedArticle } from '../../corpus/corpus.ts';
import { authorIndex } from '../../queries/author-index.ts';
import { topicIndex } from '../../queries/topic-index.ts';
import { archiveView } from '../../views/archive.ts';
import { LIST_LENGTH } from '../../views/article-list.ts';
import { correctionsView } from '../../views/corrections.ts';
import { feedsPageView } from '../../views/feeds-page.ts';
import { authorView, storyView, topicView } from '../../views/filed-lists.ts';
import { authorsIndexView, topicsIndexView } from '../../views/name-index.ts';
import { pageNumbers, pageUrl } from '../../views/paging.ts';
import { latestQuotesView } from '../../views/quote-lists.ts';
import { urlsOf } from '../../views/urls.ts';
import type { Output } from '../output.ts';
import { page } from './page.ts';

/** Articles by day, author, topic and story; the latest quotations, corrections, and what can be followed. */
export function archiveOutputs(corpus: Corpus): Output[] {
  const to = urlsOf(corpus);
  const { by } = corpus;
  return [
    ...[...by.date.keys()].map((date) => page(corpus, to.date(date), () => archiveView(corpus, date))),
    page(corpus, to.authors(), () => authorsIndexView(corpus)),
    ...[...authorIndex(corpus).keys()].flatMap((slug) => pages(corpus, to.author(slug), by.author.get(slug)!, (number) => authorView(corpus, slug, number))),
    page(corpus, to.topics(), () => topicsIndexView(corpus)),
    ...[...topicIndex(corpus).keys()].flatMap((slug) => pages(corpus, to.topic(slug), by.topic.get(slug)!, (number) => topicView(corpus, slug, number))),
    ...[...corpus.stories.keys()].flatMap((id) => pages(corpus, to.story(id), by.story.get(id) ?? [], (number) => storyView(corpus, id, number))),
    page(corpus, to.quotes(), () => latestQuotesView(corpus)),
    page(corpus, to.corrections(), () => correctionsView(corpus)),
    page(corpus, to.feeds(), () => feedsPageView(corpus)),
  ];
}

function pages(corpus: Corpus, url: string, articles: readonly ListedArticle[], view: (number: number) => object): Output[] {
  return pageNumbers(articles.length, LIST_LENGTH).map((number) => page(corpus, pageUrl(url, number), () => view(number)));
}
