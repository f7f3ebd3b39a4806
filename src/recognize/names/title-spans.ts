import { AUXILIARIES } from '../language/en/function-words.ts';
import { SPEECH_VERBS } from '../language/en/saying.ts';
import { PEOPLE_NOUNS, SPOKESPERSON } from '../language/en/sources.ts';
import { DEMONYMS, NATIONS } from '../language/en/places.ts';
import { ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES, TITLE_LINKS, TITLE_WORDS } from '../language/en/titles.ts';
import type { Line } from './lines.ts';

/** A title or description beside a name: tokens `from` up to, not including, `to`. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
}

/** Whether a folded word says what somebody is. */
export function isRole(word: string): boolean {
  return TITLES.has(word) || SPOKESPERSON.has(word) || PEOPLE_NOUNS.has(word);
}

const LONGEST = 10;

/** The title right before the name that begins at a token: "CIA Director", "White House press secretary". */
export function titleBefore({ tokens }: Line, at: number): TitleSpan | null {
  let from = at;
  while (from > 0 && at - from < LONGEST && tokens[from]!.joined && isTitleWord(tokens[from - 1]!)) from--;
  from = lastOfSeveral(tokens, from, at);
  while (from < at && (TITLE_LINKS.has(tokens[from]!.fold) || tokens[from]!.fold === 'and')) from++;
  const inside = tokens.slice(from, at);
  return inside.some(({ fold }) => isRole(fold)) ? { from, to: at } : null;
}

/** Of "Prime Minister Fenn and energy minister" the title is what follows "and". */
function lastOfSeveral(tokens: Line['tokens'], from: number, at: number): number {
  for (let and = at - 1; and > from; and--) {
    if (tokens[and]!.fold !== 'and') continue;
    const [before, after] = [tokens.slice(from, and), tokens.slice(and + 1, at)];
    if (before.some(({ fold }) => isRole(fold)) && after.some(({ fold }) => isRole(fold))) return and + 1;
  }
  return from;
}

function isTitleWord({ capital, fold, opens }: Line['tokens'][number]): boolean {
  if (TITLE_WORDS.has(fold)) return true;
  if (ORDINARY_OPENERS.has(fold) && (!TITLE_LINKS.has(fold) || opens)) return false;
  return capital || isRole(fold) || TITLE_LINKS.has(fold) || DEMONYMS.has(fold);
}

/** The description between commas behind the name that ends before a token: "the State Department spokeswoman". */
export function titleAfter({ text, tokens }: Line, to: number): TitleSpan | null {
  const first = tokens[to];
  if (first === undefined || text.slice(tokens[to - 1]!.end, first.start) !== ', ') return null;
  let end = to;
  let role = false;
  while (end < tokens.length && end - to < LONGEST + 2) {
    const { fold, capital } = tokens[end]!;
    if (!capital && (fold === 'who' || fold === 'which' || fold === 'whose')) break;
    if (!capital && (SPEECH_VERBS.has(fold) || AUXILIARIES.has(fold)) && !isRole(fold)) return null;
    role ||= isRole(fold);
    end++;
    const next = tokens[end];
    if (next !== undefined && !next.joined && tokens[end - 1]!.possessive === false && /[,.;:—–()]|--/.test(text.slice(tokens[end - 1]!.end, next.start))) break;
  }
  if (!role || end - to > LONGEST || !OPENS_DESCRIPTION.has(first.fold) && !isRole(first.fold) && !first.capital) return null;
  return { from: to, to: end };
}

const OPENS_DESCRIPTION = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'former', 'one', 'another', 'then', 'head', 'chief', 'deputy', 'senior', 'acting']);

/** The words of a title; none where there is none. */
export function wordsIn({ tokens }: Line, title: TitleSpan | null): string[] {
  return title === null ? [] : tokens.slice(title.from, title.to).map(({ fold }) => fold);
}

const NO_ROLE = new Set(['former', 'ex', 'onetime', 'late', 'past', 'previous', 'incoming', 'outgoing', 'acting', 'interim', 'new', 'the', 'of', 'for', 'to', 'and', 'at', 'us', 'mr', 'mrs', 'ms', 'miss', 'dr', 'democrat', 'republican', 'democratic', 'then']);

/** The words of a title that a post on file must have; none where they name no office. */
export function rolesOf(title: readonly string[]): string[] {
  return title.some((word) => isRole(word) && !HONORIFICS_ALONE.has(word)) ? title.filter((word) => !NO_ROLE.has(word) && !NATIONS.has(word)) : [];
}

const HONORIFICS_ALONE = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dr', 'dame', 'lord', 'lady', 'hon']);

/** Whether a title is one of the past. */
export function isFormer(title: readonly string[]): boolean {
  return title.some((word) => word === 'former' || word === 'ex' || word === 'late' || word === 'past' || word === 'onetime' || word === 'then');
}
