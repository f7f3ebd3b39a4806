import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle } from '../model/article.ts';
import { addDays } from '../model/dates.ts';
import type { ArticleId } from '../model/ids.ts';
import { storyAround } from '../queries/story-around.ts';
import type { LinkView } from './link-view.ts';
import { teaserView, type TeaserView } from './teaser.ts';
import { urlsOf } from './urls.ts';

/** The story an article belongs to, and what stands around it there. */
export interface ArticleStory {
  readonly story: LinkView;
  readonly previous: TeaserView | null;
  readonly next: TeaserView | null;
  readonly others: readonly TeaserView[];
  /** The newest of the story, where it came so much later that a reader of this article should know. */
  readonly wentOn: TeaserView | null;
}

/** After so many days an article is old news to its own story. */
const OLD_AFTER = 7;

/** @returns null for an article without a story. */
export function articleStory(corpus: Corpus, article: PlainArticle): ArticleStory | null {
  const story = article.story === null ? undefined : corpus.stories.get(article.story);
  if (!story) return null;
  const around = storyAround(corpus, article.id);
  const teaser = (id: ArticleId | null | undefined) => (id ? teaserView(corpus, corpus.article.get(id)!) : null);
  const newest = corpus.article.get(around?.latest ?? around?.next ?? article.id)!;
  return {
    story: { text: story.title, href: urlsOf(corpus).story(story.id) },
    previous: teaser(around?.previous),
    next: teaser(around?.next),
    others: (around?.others ?? []).map((id) => teaser(id)!),
    wentOn: newest.day > addDays(article.day, OLD_AFTER) ? teaser(newest.id) : null,
  };
}
