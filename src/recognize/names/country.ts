import { nationOf } from '../language/en/nations.ts';
import { NATIONS, PLACES, STATE_ABBREVIATIONS, STATES } from '../language/en/places.ts';
import type { Line } from './lines.ts';

/** Whether a folded word, in a capital, says that a body is a state's or another country's than the United States. */
export function saysWhose(word: string): boolean {
  return (NATIONS.has(word) || PLACES.has(word) || word === 'rico' || word === 'islands' || word === 'samoa' || word === 'guam' || word === 'royal') && !AMERICAN.has(word);
}

const AMERICAN = new Set(['us', 'usa', 'american', 'americans', 'america', 'washington', 'federal', 'pentagon']);

/** What an article is about, as far as names ask: the United States, one of them or another country, or no country. */
export type Country = 'america' | 'elsewhere' | 'nowhere';

/** What an article is about, and by its key the nation it speaks of most, but the United States; null where none. */
export interface Setting {
  readonly about: Country;
  readonly nation: string | null;
}

/** How much a dateline, or a member of Congress with party and state, tells more than a word in passing. */
const TELLS_MUCH = 3;
/** How often an article names one of the states until it may be about that state's own bodies. */
const OFTEN = 3;

/** Tells by which country the article speaks of most; one of the states counts as a country where it is named more often than the United States. */
export function countryOf(lines: readonly Line[]): Setting {
  let american = 0;
  const states = new Map<string, number>();
  const others = new Map<string, number>();
  const nations = new Map<string, number>();
  for (const line of lines) {
    const { tokens } = line;
    if (isFromWashington(line)) american += TELLS_MUCH;
    for (let at = 0; at < tokens.length; at++) {
      const { fold, text, capital } = tokens[at]!;
      if (isAmerican(tokens, at)) american++;
      else if (isPartyLabel(fold, text)) american += TELLS_MUCH;
      else if (capital && saysWhose(fold)) {
        const counts = STATES.has(fold) ? states : others;
        counts.set(fold, (counts.get(fold) ?? 0) + 1);
        const nation = nationOf(fold) ?? nationOf(`${tokens[at - 1]?.fold ?? ''} ${fold}`);
        if (nation !== undefined) nations.set(nation, (nations.get(nation) ?? 0) + 1);
      }
    }
  }
  const most = Math.max(0, ...others.values());
  const state = Math.max(0, ...states.values());
  const nation = [...nations].reduce<readonly [string, number] | null>((first, each) => (first === null || each[1] > first[1] ? each : first), null)?.[0] ?? null;
  if (american > 0 && american >= most && (state < OFTEN || american >= state)) return { about: 'america', nation };
  return { about: most > 1 || state > 1 ? 'elsewhere' : 'nowhere', nation: state > most ? null : nation };
}

function isAmerican(tokens: Line['tokens'], at: number): boolean {
  const { fold, capital } = tokens[at]!;
  if (AMERICAN.has(fold)) return true;
  if (!capital) return false;
  const before = tokens[at - 1]?.fold ?? '';
  if (AMERICAN_BODIES.has(fold) || (CONGRESS.has(fold) && STATES.has(before))) return true;
  return (fold === 'states' && before === 'united') || (fold === 'house' && before === 'white') || (fold === 'hill' && before === 'capitol');
}

const AMERICAN_BODIES = new Set(['republican', 'republicans', 'gop', 'fbi']);
/** Behind one of the states: "Ohio Sen. Ann Loo". */
const CONGRESS = new Set(['sen', 'senator', 'rep', 'congressman', 'congresswoman']);

/** "R-Ark." */
function isPartyLabel(fold: string, text: string): boolean {
  return text[1] === '-' && 'RDI'.includes(text[0]!) && (STATE_ABBREVIATIONS.has(fold.slice(2)) || STATES.has(fold.slice(2)));
}

function isFromWashington({ part, block, text }: Line): boolean {
  return part === 'block' && block === 0 && /^WASHINGTON\b/.test(text);
}
