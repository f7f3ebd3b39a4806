import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { SUFFIXES } from '../language/en/name-parts.ts';
import { CALENDAR, DEMONYMS, isPlaceName, NAMESAKES, PLACE_LEADS, PLACES } from '../language/en/places.ts';
import { BODY_WORDS, NOT_A_PERSON_BEFORE } from '../language/en/things.ts';
import { BEFORE_SURNAMES, KIN, TITLES, TITLE_WORDS } from '../language/en/titles.ts';
import type { Line } from './lines.ts';
import { isInitial, isSuffixOfThing, isThing } from './neighbours.ts';
import { isRole, type TitleSpan } from './title-spans.ts';

/** Whether capital words, two or more, are a person's name by what they are and what stands beside them. */
export function looksLikePerson({ text, tokens }: Line, from: number, to: number, title: TitleSpan | null): boolean {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (isPlaceName(words.map(({ fold }) => fold))) return false;
  if (words.length > 5 || NOT_A_PERSON_BEFORE.has(first.fold) || words.some(({ fold, upper }, at) => (at > 0 && BODY_WORDS.has(fold)) || CALENDAR.has(fold) || (upper && fold.length > 3))) return false;
  if (isThing(last.fold) && !(isGiven(first.fold) && words.length === 2 && ALSO_WORDS.has(last.fold) && !PLACES.has(first.fold))) return false;
  if ((tokens[to]?.joined === true && tokens[to]!.capital && isThing(tokens[to]!.fold)) || isSuffixOfThing(tokens, to)) return false;
  if (words.slice(1).some(({ fold }) => (DEMONYMS.has(fold) && !ALSO_WORDS.has(fold)) || (PLACES.has(fold) && !NAMESAKES.has(fold))) || DEMONYMS.has(last.fold)) return false;
  if (PLACES.has(last.fold) && (PLACES.has(first.fold) || PLACE_LEADS.has(first.fold))) return false;
  const given = isGiven(first.fold) || (isInitial(first) && (words.length > 2 || !isInitial(last)));
  if (given && !(PLACES.has(first.fold) && title === null)) return words.length <= 4 && last.fold.length > 1;
  if (title !== null && isRole(tokens[title.to - 1]!.fold) && !DEMONYMS.has(first.fold) && !PLACES.has(first.fold) && !PLACE_LEADS.has(first.fold)) return !(tokens[to]?.joined === true && tokens[to]!.capital && !last.possessive);
  return !PLACES.has(first.fold) && !DEMONYMS.has(first.fold) && /^, (?:\d{1,2}(?:,|\.)|aged? \d|who\b)/.test(text.slice(last.end, last.end + 8));
}

/** Whether a word behind a title is the surname of somebody not on file rather than more of the title. */
export function mayBeSurname({ tokens }: Line, from: number, to: number, title: TitleSpan): boolean {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  if (!BEFORE_SURNAMES.has(tokens[title.to - 1]!.fold) || first.fold.length < 2 || (first.upper && first.fold.length < 5)) return false;
  if (TITLES.has(last.fold) || TITLES.has(last.fold.replace(/s$/, '')) || isThing(last.fold) || DEMONYMS.has(last.fold) || CALENDAR.has(last.fold) || PLACES.has(last.fold)) return false;
  const next = tokens[to];
  return SUFFIXES.has(first.fold) ? false : next?.joined !== true || !(next.capital && !last.possessive);
}

/** "his wife, Ann Kelly", "Ann Kelly, her sister", "the first lady, Ann Kelly". */
export function isKin({ text, tokens }: Line, from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before !== undefined && (KIN.has(before.fold) || (before.fold === 'lady' && tokens[from - 2]?.fold === 'first'))) return true;
  if (before?.fold === 'and' && isBehindKin(tokens, from - 1)) return true;
  if (isDescribedKin({ text, tokens }, from)) return true;
  if (tokens[to] === undefined || !/^\s*[,(–—]/.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))) return false;
  // "Ann Kelly, wife of"
  if (KIN.has(tokens[to]!.fold) && tokens[to + 1]?.fold === 'of') return true;
  return tokens.slice(to, to + 3).some(({ fold }, at, behind) => at > 0 && behind[0]!.fold !== 'and' && KIN.has(fold) && !isDescribed(text, tokens, to + at) && (KIN_LEADS.has(tokens[to + at - 1]!.fold) || tokens[to + at - 1]!.possessive));
}

const LONGEST_LIST = 12;

/** "his parents, Paul and Ann Kelly": a list of names behind a word of kinship. */
function isBehindKin(tokens: Line['tokens'], and: number): boolean {
  for (let at = and - 1; at >= 0 && at >= and - LONGEST_LIST; at--) {
    if (KIN.has(tokens[at]!.fold)) return true;
    if (!tokens[at]!.capital) return false;
  }
  return false;
}

/** "his daughter and senior adviser Ann Kelly", "her husband, former president Paul Kelly": a title stands between. */
function isDescribedKin({ text, tokens }: Pick<Line, 'text' | 'tokens'>, from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - LONGEST_LIST; at--) {
    const { fold } = tokens[at]!;
    if (KIN.has(fold)) return (POSSESSORS.has(tokens[at - 1]!.fold) || tokens[at - 1]!.possessive) && (tokens[at + 1]!.joined || isDescribed(text, tokens, at));
    if (fold !== 'and' && !TITLE_WORDS.has(fold) && !isRole(fold)) return false;
  }
  return false;
}

/** "her husband, former president": whether a word of kinship and a comma lead to a title, which is no more of whoever stands before. */
function isDescribed(text: string, tokens: Line['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && text.slice(tokens[at]!.end, next.start) === ', ' && (TITLE_WORDS.has(next.fold) || TITLES.has(next.fold));
}

const POSSESSORS = new Set(['his', 'her', 'their']);
const KIN_LEADS = new Set(['his', 'her', 'their', 'the']);
