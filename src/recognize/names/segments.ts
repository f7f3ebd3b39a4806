import { CALENDAR, DEMONYMS, NATIONS, PLACE_LEADS, PLACES } from '../language/en/places.ts';
import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { DEGREES, PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { BODY_WORDS, NOT_A_PERSON_BEFORE, ORDINARY_OPENERS, PLACE_WORDS, THING_WORDS } from '../language/en/things.ts';
import { COMPANY_WORDS, LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { TITLES } from '../language/en/titles.ts';
import type { Token } from '../tokens.ts';
import type { AgenciesIndex, AgencyMatch } from './agencies-index.ts';
import type { Line } from './lines.ts';
import type { Found, PeopleIndex } from './people-index.ts';
import { personName, type PersonName } from './person-name.ts';

/** A stretch of a line's capital words, read as far as the words themselves say. Tokens `from` up to, not including, `to`. */
export type Segment = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'agency'; readonly match: AgencyMatch }
  /** A full name of somebody on file. */
  | { readonly kind: 'person'; readonly name: PersonName; readonly found: Found }
  | { readonly kind: 'title' }
  /** Capital words that nothing on file explains. */
  | { readonly kind: 'words' }
);

export interface Indexes {
  readonly people: PeopleIndex;
  readonly agencies: AgenciesIndex;
}

/** Whether a folded word, capital or not, ends the name of something that is no person. */
export function isThing(word: string): boolean {
  return BODY_WORDS.has(word) || PLACE_WORDS.has(word) || THING_WORDS.has(word);
}

export const isInitial = (token: Token) => token.capital && token.fold.length === 1;

/** Words that may stand right before or behind a name without being part of it. */
function isBystander(word: string): boolean {
  return TITLES.has(word) || DEMONYMS.has(word) || CALENDAR.has(word) || PLACES.has(word) || DEGREES.has(word);
}

/** Cuts a line's capital words into segments, run by run. */
export function runsOf(line: Line, indexes: Indexes): Segment[][] {
  const runs: Segment[][] = [];
  for (let at = 0; at < line.tokens.length;) {
    if (!mayBegin(line.tokens[at]!)) { at++; continue; }
    const run = segmentsFrom(line, at, indexes);
    if (run.length > 0) runs.push(run);
    at = Math.max(at + 1, run.at(-1)?.to ?? 0);
  }
  return runs;
}

function mayBegin({ capital, text }: Token): boolean {
  return capital || (text.charCodeAt(0) < 0x3a && text.charCodeAt(0) > 0x2f && /\p{L}/u.test(text));
}

/** The segments of the run of capital words that begins at a token. */
function segmentsFrom(line: Line, start: number, indexes: Indexes): Segment[] {
  const run: Segment[] = [];
  let at = start;
  while (at < line.tokens.length && (at === start || line.tokens[at]!.joined)) {
    const segment = segmentAt(line, at, run.at(-1), indexes);
    if (segment === null) break;
    if (segment.kind === 'words' && run.at(-1)?.kind === 'words') run.push({ ...run.pop()!, to: segment.to });
    else run.push(segment);
    at = segment.to;
  }
  return run;
}

function segmentAt(line: Line, at: number, before: Segment | undefined, indexes: Indexes): Segment | null {
  const { tokens } = line;
  const token = tokens[at]!;
  // No initials: they have their full stop.
  if (token.text === 'A' || token.text === 'I') return null;
  const agency = mayBegin(token) ? agencyAt(line, at, before, indexes) : null;
  const person = token.capital ? personAt(line, at, before, indexes) : null;
  if (person !== null && person.to >= (agency?.to ?? 0)) return person;
  if (agency !== null) return agency;
  if (!token.capital) return before !== undefined && isParticleInside(tokens, at) ? { kind: 'words', from: at, to: at + 1 } : null;
  if (ORDINARY_OPENERS.has(token.fold) && (token.opens || !AMBIGUOUS_OPENERS.has(token.fold) || tokens[at]!.upper)) return null;
  return { kind: TITLES.has(token.fold) && !isSurname(tokens, at, before) ? 'title' : 'words', from: at, to: at + 1 };
}

/** "Major" in "John Major" is no title. */
function isSurname(tokens: readonly Token[], at: number, before: Segment | undefined): boolean {
  return before?.kind === 'words' && ALSO_WORDS.has(tokens[at]!.fold) && isGiven(tokens[before.from]!.fold) && !tokens[before.from]!.possessive;
}

/** Function words that are names as well. */
const AMBIGUOUS_OPENERS = new Set(['will', 'may', 'long', 'first', 'still', 'own', 'so', 'can', 'more', 'do', 'his', 'an', 'he', 'you', 'ten', 'near', 'like', 'much', 'many', 'my', 'up', 'no', 'her', 'van', 'such', 'may', 'over', 'dear']);

/** "de" in "Kevin de Bruyne". */
function isParticleInside(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const token = tokens[next];
    if (token === undefined || !token.joined) return false;
    if (token.capital) return next > at;
    if (!PARTICLES.has(token.fold) || token.fold === 'y' || token.fold === 'e') return false;
  }
  return false;
}

function agencyAt(line: Line, at: number, before: Segment | undefined, { agencies }: Indexes): Segment | null {
  for (const match of agencies.matches(line.tokens, at)) {
    if (isWholeBody(line, at, before, match)) return { kind: 'agency', from: at, to: match.to, match };
  }
  return null;
}

/** Whether an agency's name stands for itself here and is no part of a longer one, nor a word that only looks like it. */
function isWholeBody({ tokens, style }: Line, at: number, before: Segment | undefined, { to, called }: AgencyMatch): boolean {
  const first = tokens[at]!;
  const single = to === at + 1;
  if (called[0]!.distance === 3 && !(first.upper && single)) return false;
  for (let index = at; index < to; index++) if (!tokens[index]!.capital && (single || !SMALL_IN_NAMES.has(tokens[index]!.fold)) && !mayBegin(tokens[index]!)) return false;
  const next = tokens[to - 1]!.possessive || !tokens[to]?.joined ? undefined : tokens[to];
  if (next !== undefined && single && !first.upper && /^(?:\p{N}|\p{Lu}+\p{N})/u.test(next.text)) return false;
  if (next?.capital && style === 'prose' && !isSameCompany(tokens, to) && (!goesOnBeside(next, single) || endsInThing(tokens, to))) return false;
  if (before?.kind !== 'words' || style !== 'prose') return true;
  const { fold } = tokens[before.to - 1]!;
  if (single || called[0]!.generic) return NATIONS.has(fold) || CALENDAR.has(fold) || fold === 'us';
  return !PLACE_LEADS.has(fold) && !PLACES.has(fold);
}

/** Whether a capital word behind a body's name is not part of it: a title, a name, a legal form. */
function goesOnBeside({ fold, upper }: Token, single: boolean): boolean {
  if (LEGAL_FORMS.has(fold) || fold === 'magazine') return true;
  if (isThing(fold)) return false;
  return !single || isBystander(fold) || isGiven(fold) || ORDINARY_OPENERS.has(fold) || upper;
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

const SMALL_IN_NAMES = new Set(['&', 'of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'a', 'de', 'la', 'des', 'du', 'del', 'y', 'e', 'et', 'for', 'from', 'with', 'by', 'against', 'as', 'der', 'van', 'und', 'fur']);

const LONGEST_NAME = 7;

const lastPart = (word: string) => word.slice(word.lastIndexOf('-') + 1);


function personAt(line: Line, at: number, before: Segment | undefined, { people }: Indexes): Segment | null {
  const { tokens, style } = line;
  const limit = nameLimit(tokens, at);
  for (let to = limit; to > at + 1; to--) {
    const surname = SUFFIXES.has(tokens[to - 1]!.fold) && to > at + 2 ? tokens[to - 2]! : tokens[to - 1]!;
    if (!people.hasSurname(lastPart(surname.fold))) continue;
    const name = personName(tokens.slice(at, to).map(({ fold }) => fold));
    const found = people.find(name);
    if (found !== null && isWholeName(tokens, at, to, before, style, found)) return { kind: 'person', from: at, to, name, found };
  }
  return null;
}

/** Up to where words go on that may be one person's name. */
function nameLimit(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (to < tokens.length && to < at + LONGEST_NAME && ((tokens[to]!.joined && (tokens[to]!.capital || isParticleInside(tokens, to))) || isSuffixBehindComma(tokens, to))) to++;
  return to;
}

/** "William Ford, Jr." */
function isSuffixBehindComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && SUFFIXES.has(tokens[at]!.fold) && tokens[at]!.start - tokens[at - 1]!.end === 2 && !tokens[at]!.opens;
}

/** "George Washington" in "George Washington University" is no person, "Ann John Kelly" is not John Kelly. */
function isWholeName(tokens: readonly Token[], at: number, to: number, before: Segment | undefined, style: Line['style'], { fit }: Found): boolean {
  const last = tokens[to - 1]!;
  const next = last.possessive || !tokens[to]?.joined || !tokens[to]!.capital ? undefined : tokens[to];
  if (next !== undefined) {
    if (isThing(next.fold) || SUFFIXES.has(next.fold)) return false;
    if (style === 'prose' && !isBystander(next.fold) && !ORDINARY_OPENERS.has(next.fold)) return false;
  }
  const previous = before === undefined || !tokens[at]!.joined ? undefined : tokens[at - 1];
  if (previous === undefined || before!.kind === 'agency' || before!.kind === 'title') return true;
  if (NOT_A_PERSON_BEFORE.has(previous.fold)) return false;
  if (isGiven(previous.fold) || isInitial(previous) || PARTICLES.has(previous.fold)) return style !== 'prose' && !isGiven(previous.fold);
  return fit < 2 || isBystander(previous.fold);
}
