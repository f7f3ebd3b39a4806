import type { Appearance, ArticleHead, NamingSentence } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Mention } from '../model/mention.ts';
import type { Recognized } from '../model/recognition.ts';
import { sentenceAt } from '../recognize/sentences.ts';

interface Tally {
  readonly kind: 'person' | 'agency';
  readonly id: Appearance['id'];
  count: number;
  weight: number;
  first: Mention | null;
}

// Whom a headline names is whom it is about; after that the first paragraph, then how often they are named.
const WEIGHT = { headline: 12, summary: 6, opening: 4, body: 1 };

/**
 * The people and agencies of an article in order of importance: whom the editor says it is about, then by weight. A post
 * named by its title counts for its holder, without being a naming of them.
 */
export function appearancesIn(head: ArticleHead, found: Recognized, blocks: readonly Block[]): Appearance[] {
  const tallies = new Map<string, Tally>();
  const add = (kind: Tally['kind'], id: Tally['id'], weight: number, mention: Mention | null): void => {
    const key = `${kind} ${id}`;
    const tally = tallies.get(key) ?? { kind, id, count: 0, weight: 0, first: null };
    tally.weight += weight;
    if (mention) {
      tally.count++;
      tally.first ??= mention;
    }
    tallies.set(key, tally);
  };
  for (const each of found.headline) if (each.kind !== 'post') add(each.kind, each.id, WEIGHT.headline, null);
  for (const each of found.summary) if (each.kind !== 'post') add(each.kind, each.id, WEIGHT.summary, null);
  for (const each of found.caption) if (each.kind !== 'post') add(each.kind, each.id, WEIGHT.body, null);
  for (const each of found.mentions) if (each.kind !== 'post') add(each.kind, each.id, each.block === 0 ? WEIGHT.opening : WEIGHT.body, each);
  const about = [...head.people, ...head.agencies] as string[];
  for (const id of head.people) add('person', id, 0, null);
  for (const id of head.agencies) add('agency', id, 0, null);
  const rank = ({ id }: Tally) => (about.includes(id) ? about.indexOf(id) : about.length);
  const sorted = [...tallies.values()].sort((a, b) => rank(a) - rank(b) || b.weight - a.weight);
  return sorted.map(({ kind, id, count, first }) => ({ kind, id, count, sentence: first && namingSentence(first, blocks) }));
}

function namingSentence({ block, start, end }: Mention, blocks: readonly Block[]): NamingSentence {
  const { text, anchor } = blocks[block]!;
  const sentence = sentenceAt(text, start);
  return { text: text.slice(sentence.start, sentence.end), start: start - sentence.start, end: Math.min(end, sentence.end) - sentence.start, anchor };
}
