import { ARTICLES, PREPOSITIONS } from '../language/en/function-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { CALENDAR, NATIONS, PLACE_LEADS, PLACES } from '../language/en/places.ts';
import { BODY_WORDS, ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES, TITLE_WORDS } from '../language/en/titles.ts';
import { VERB_FORMS } from '../language/en/verbs.ts';
import type { Token } from '../tokens.ts';
import type { AgencyMatch } from './agencies-index.ts';
import type { Line } from './lines.ts';
import { isBystander, isThing, mayBegin } from './neighbours.ts';
import type { Segment } from './segment.ts';

/** Whether an agency's name stands for itself here and is no part of a longer one, nor a word that only looks like it. */
export function isWholeBody({ tokens, style }: Line, at: number, before: Segment | undefined, { to, called }: AgencyMatch): boolean {
  const first = tokens[at]!;
  const single = to === at + 1;
  if (called[0]!.distance === 3 && called[0]!.upper && !(first.upper && single)) return false;
  for (let index = at; index < to; index++) if (!tokens[index]!.capital && (single || !SMALL_IN_NAMES.has(tokens[index]!.fold)) && !mayBegin(tokens[index]!)) return false;
  const next = tokens[to - 1]!.possessive || !tokens[to]?.joined ? undefined : tokens[to];
  if (next !== undefined && single && !first.upper && /^(?:\p{N}|\p{Lu}+\p{N})/u.test(next.text) && !(first.fold.endsWith('s') ? /^\d{1,3}-\d{1,3}$/ : /^\d{1,2}-\d{1,2}$/).test(next.text)) return false;
  if (next?.capital && style === 'prose' && !isSameCompany(tokens, to) && !isTitleAt(tokens, to) && (!goesOnBeside(next, single) || endsInThing(tokens, to))) return false;
  if (style !== 'prose' && called[0]!.generic && isOfCommittee(tokens, to)) return false;
  if (before?.kind !== 'words' || style !== 'prose') return true;
  const { fold } = tokens[before.to - 1]!;
  if ((single && DESCRIBES.test(fold)) || (before.to === before.from + 1 && ARTICLES.has(fold) && tokens[before.from]!.opens)) return true;
  if (single || called[0]!.generic) return NATIONS.has(fold) || CALENDAR.has(fold) || fold === 'us' || (called[0]!.generic && PARTIES.has(fold));
  return !PLACE_LEADS.has(fold) && !PLACES.has(fold);
}

/** "Arkady-based Fairbrook", "Automaker Fairbrook": what a body is, capital at the beginning of a line. */
const DESCRIBES = /-(?:based|owned|led|listed|backed|run|funded)$|(?:maker|broadcaster|retailer|airline|carrier|newspaper|conglomerate|giant|insurer|lender|bookseller|publisher|supermarket|startup|start-up|subsidiary|rival|manufacturer)$/;

/** Whether a capital word behind a body's name is not part of it: a title, a name, a legal form. */
function goesOnBeside({ fold, upper }: Token, single: boolean): boolean {
  if (LEGAL_FORMS.has(fold) || fold === 'magazine') return true;
  if (isThing(fold)) return false;
  // "Fairbrook Sweden" is a branch, "Fairbrook Five Hundred" a product.
  if (single && ((PLACES.has(fold) && !upper) || NUMBERS.has(fold))) return false;
  return !single || isBystander(fold) || isGiven(fold) || ORDINARY_OPENERS.has(fold) || upper;
}

const PARTIES = new Set(['republican', 'democratic', 'gop']);
const NUMBERS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'hundred', 'thousand', 'zero', 'first', 'second', 'third', 'i', 'ii', 'iii', 'iv', 'v', 'x']);

/** "Senate Majority Leader", "Fairbrook Senior Vice President". */
function isTitleAt(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 3 && tokens[at]?.joined === true && tokens[at]!.capital && TITLE_WORDS.has(tokens[at]!.fold) && (!isThing(tokens[at]!.fold) || tokens[at]!.fold === 'press')) at++;
  return at > from && tokens[at]?.joined === true && tokens[at]!.capital && TITLES.has(tokens[at]!.fold);
}

/** "Fairbrook" in "Fairbrook Motor Company". */
function isSameCompany(tokens: readonly Token[], from: number): boolean {
  for (let at = from; tokens[at]?.joined === true && tokens[at]!.capital && (LEGAL_FORMS.has(tokens[at]!.fold) || COMPANY_WORDS.has(tokens[at]!.fold)); at++) {
    if (LEGAL_FORMS.has(tokens[at]!.fold)) return !(tokens[at + 1]?.joined === true && tokens[at + 1]!.capital && isThing(tokens[at + 1]!.fold));
  }
  return false;
}

/** "Homeland Security" in "Homeland Security Appropriations Subcommittee" is part of a longer name. */
function endsInThing(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && tokens[at]?.joined && tokens[at]!.capital; at++) {
    if (TITLES.has(tokens[at]!.fold) || LEGAL_FORMS.has(tokens[at]!.fold)) return false;
    if (BODY_WORDS.has(tokens[at]!.fold)) return true;
    if (tokens[at]!.possessive) return false;
  }
  return false;
}

/** "SENATE CANAL COMMITTEE APPROVES …": among words that are all capital as well a committee is no chamber. */
function isOfCommittee(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4 && tokens[at]?.joined === true && !VERB_FORMS.has(tokens[at]!.fold) && !PREPOSITIONS.has(tokens[at]!.fold); at++) {
    if (tokens[at]!.fold === 'committee' || tokens[at]!.fold === 'subcommittee' || tokens[at]!.fold === 'panel') return true;
  }
  return false;
}

const SMALL_IN_NAMES = new Set(['&', 'of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'a', 'de', 'la', 'des', 'du', 'del', 'y', 'e', 'et', 'for', 'from', 'with', 'by', 'against', 'as', 'der', 'van', 'und', 'fur']);
