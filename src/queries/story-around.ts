import type { Indexed } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';

/** An article's place in its story. */
export interface StoryAround {
  readonly previous: ArticleId | null;
  readonly next: ArticleId | null;
  /** The story's newest, where that is neither this article nor the next. */
  readonly latest: ArticleId | null;
  /** Others of the story, those nearest in time first; neither of the above. */
  readonly others: readonly ArticleId[];
}

const OTHERS = 4;

/** null for an article that belongs to no story or is alone in it. */
export function storyAround(corpus: Indexed, article: ArticleId): StoryAround | null {
  return storiesAround(corpus).get(article) ?? null;
}

export function storiesAround(corpus: Indexed): ReadonlyMap<ArticleId, StoryAround> {
  return corpus.derive('storyAround', ({ by }) => {
    const lists = [...by.story.values()].map((articles) => articles.map(({ id }) => id)).filter((ids) => ids.length > 1);
    return new Map(lists.flatMap((ids) => ids.map((id, place) => [id, around(ids, place)] as const)));
  });
}

/** @param ids newest first. */
function around(ids: readonly ArticleId[], place: number): StoryAround {
  const [previous, next] = [ids[place + 1] ?? null, ids[place - 1] ?? null];
  const latest = place > 1 ? ids[0]! : null;
  const near = Array.from({ length: OTHERS * 2 }, (_, step) => place + (step % 2 === 0 ? 1 : -1) * (Math.floor(step / 2) + 2));
  const others = near.flatMap((index) => (ids[index] === undefined || ids[index] === latest ? [] : [ids[index]])).slice(0, OTHERS);
  return { previous, next, latest, others };
}
