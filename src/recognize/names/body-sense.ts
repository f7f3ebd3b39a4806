import { isEnglishWord } from '../language/en/english-words.ts';
import { LOCAL } from '../language/en/generic-bodies.ts';
import { LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { SPEECH_VERBS } from '../language/en/saying.ts';
import { PEOPLE_NOUNS } from '../language/en/sources.ts';
import { ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES } from '../language/en/titles.ts';
import { saysWhose } from './country.ts';
import type { Line } from './lines.ts';
import { isThing } from './neighbours.ts';
import type { Segment } from './segment.ts';

/** A stretch that is a form of an agency's name. */
export type AgencySegment = Segment & { kind: 'agency' };

/** "ARKADY (AP) –", "AP Photo/Ann Loo": who sent a report or a picture is not in it. */
export function isCredit({ text, tokens }: Line, { from, to }: AgencySegment): boolean {
  if (PHOTOGRAPHER.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 60))) return true;
  return from < 6 && text[tokens[from]!.start - 1] === '(' && /^\)\s*[-–—:]/.test(text.slice(tokens[to - 1]!.end));
}

const PHOTOGRAPHER = /^(?: Photos?| Images)?\/\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?:[).,]|$)/u;

/** "Who" is a band only behind "the". */
export function isFunctionWord({ tokens }: Line, { from, to }: AgencySegment): boolean {
  const { fold, upper } = tokens[from]!;
  return to === from + 1 && !upper && ORDINARY_OPENERS.has(fold) && tokens[from - 1]?.fold !== 'the';
}

/** An English word that stands where it may be just that: it opens its sentence, and neither owns nor says anything. */
export function isMereWord({ tokens }: Line, { from, to, match }: AgencySegment): boolean {
  const { fold, opens, possessive, upper } = tokens[from]!;
  if (to > from + 1 || upper || match.called[0]!.generic || !isEnglishWord(fold)) return false;
  if (!opens || possessive) return false;
  const next = tokens[to]?.joined ? tokens[to]! : undefined;
  if (next?.fold === 'first' && SPEECH_VERBS.has(tokens[to + 1]?.fold ?? '')) return false;
  // "Target spokesman Fenn", not "Independent senator Fenn".
  if (next !== undefined && TITLES.has(next.fold) && tokens[to + 1]?.capital && !PEOPLE_NOUNS.has(fold) && !TITLES.has(fold)) return false;
  return next === undefined || !(SPEECH_VERBS.has(next.fold) || LEGAL_FORMS.has(next.fold) || next.fold === 'magazine');
}

/** "in Sweden" is the country, whatever the article reports. */
export function isPlaceHere({ tokens }: Line, { from }: AgencySegment): boolean {
  const before = tokens[from]!.joined ? tokens[from - 1] : undefined;
  return before !== undefined && PLACE_PREPOSITIONS.has(before.fold);
}

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'at', 'from', 'to', 'of', 'around', 'across', 'throughout', 'within', 'inside', 'into', 'through', 'southern', 'northern', 'eastern', 'western']);

/** Whether a body's short name is the beginning of a thing's: "OOR Award", "Fairbrook 300". */
export function isOtherThing({ tokens }: Line, at: number): boolean {
  const next = tokens[at]!.possessive || !tokens[at + 1]?.joined ? undefined : tokens[at + 1];
  return next !== undefined && ((next.capital && isThing(next.fold)) || /^\p{N}/u.test(next.text));
}

/** The word beside a name that says whose it is where it is a state's or another country's: "the Ruritanian Senate", "Senate of Utopia"; null where none does. */
export function ownerOf({ tokens }: Line, { from, to }: AgencySegment): string | null {
  const before = tokens[from]!.spaced ? tokens[from - 1]! : undefined;
  if (before !== undefined && (LOCAL.has(before.fold) || (before.capital && saysWhose(before.fold)))) return before.fold;
  const [of, whose] = [tokens[to], tokens[to + 1]];
  if (tokens[to - 1]!.possessive || !of?.joined || of.fold !== 'of' || whose?.joined !== true) return null;
  const name = whose.fold === 'the' ? tokens[to + 2] : whose;
  return name !== undefined && (LOCAL.has(name.fold) || (name.capital && name.fold !== 'united' && name.fold !== 'america' && !TITLES.has(name.fold))) ? name.fold : null;
}

const COMMITTEES = new Set(['committee', 'subcommittee', 'caucus', 'panel', 'conference', 'hearing']);
const LONGEST_LIST = 10;

/** Whether a name is what a committee is on: "the Subcommittee on Fisheries and Coast Guard". */
export function isSubjectOfCommittee({ tokens }: Line, { from }: AgencySegment): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_LIST; at--) {
    const { fold, capital } = tokens[at]!;
    if (fold === 'on') return COMMITTEES.has(tokens[at - 1]!.fold) && tokens[at - 1]!.capital;
    if (!capital && fold !== 'and' && fold !== 'the' && fold !== 'of') return false;
  }
  return false;
}

/** "House prices", "the House of Fraser": a house is a chamber only behind an article, or before who sits in it. */
export function isOtherHouse({ tokens }: Line, { from, to }: AgencySegment): boolean {
  if (to > from + 1 || tokens[from]!.fold !== 'house') return false;
  const [before, next] = [tokens[from]!.joined ? tokens[from - 1] : undefined, tokens[to]?.joined ? tokens[to] : undefined];
  if (next?.fold === 'of') return true;
  return !(before !== undefined && BEFORE_CHAMBERS.has(before.fold)) && !(next !== undefined && next.capital && IN_CHAMBERS.has(next.fold));
}

const BEFORE_CHAMBERS = new Set(['the', 'us', 'full', 'entire', 'whole', 'american', 'republican', 'democratic', 'and', 'or']);
const IN_CHAMBERS = new Set(['republicans', 'democrats', 'republican', 'democratic', 'gop', 'speaker', 'majority', 'minority', 'leader', 'leaders', 'leadership', 'members', 'lawmakers', 'whip']);

/** Whether one word that is the end of a body's name is not that here: "Sunday Globe", "a Globe", "Globe". "Herons" may stand without "the". */
export function isOtherTail({ tokens }: Line, { from, to }: AgencySegment): boolean {
  if (to > from + 1) return false;
  const before = tokens[from]!.joined ? tokens[from - 1] : undefined;
  if (before?.fold === 'the') return false;
  return (before?.capital === true && !ORDINARY_OPENERS.has(before.fold)) || tokens[from]!.opens || !tokens[from]!.fold.endsWith('s') || isEnglishWord(tokens[from]!.fold);
}
