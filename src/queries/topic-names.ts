import type { Indexed } from '../corpus/corpus.ts';
import { rememberedSlugs } from '../model/slug.ts';

/** Every topic's slug with its name as the newest article spells it. */
export function topicNames(corpus: Indexed): ReadonlyMap<string, string> {
  return corpus.derive('topicNames', ({ articles }) => {
    // Oldest first, so that the newest spelling stands.
    const slugOf = rememberedSlugs();
    const topics = articles.toReversed().flatMap((article) => article.topics);
    return new Map(topics.map((topic) => [slugOf(topic), topic]));
  });
}
