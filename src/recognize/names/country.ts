import { NATIONS, PLACES } from '../language/en/places.ts';
import type { Line } from './lines.ts';

/** Whether a folded word, in a capital, says that a body is a state's or another country's than the United States. */
export function saysWhose(word: string): boolean {
  return (NATIONS.has(word) || PLACES.has(word) || word === 'rico' || word === 'islands' || word === 'samoa' || word === 'guam' || word === 'royal') && !AMERICAN.has(word);
}

const AMERICAN = new Set(['us', 'usa', 'american', 'americans', 'america', 'washington', 'federal', 'pentagon']);

/** What an article is about, as far as names ask: the United States, one of them or another country, or no country. */
export type Country = 'america' | 'elsewhere' | 'nowhere';

/** Tells by which country the article speaks of most. */
export function countryOf(lines: readonly Line[]): Country {
  let american = 0;
  const others = new Map<string, number>();
  for (const { tokens } of lines) {
    for (let at = 0; at < tokens.length; at++) {
      const { fold, capital } = tokens[at]!;
      if (AMERICAN.has(fold) || (fold === 'states' && tokens[at - 1]?.fold === 'united') || (fold === 'house' && tokens[at - 1]?.fold === 'white')) american++;
      else if (capital && saysWhose(fold)) others.set(fold, (others.get(fold) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...others.values());
  if (american > 0 && american >= most) return 'america';
  return most > 1 ? 'elsewhere' : 'nowhere';
}
