import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { NAMESAKES, PLACES } from '../language/en/places.ts';
import { NOT_A_PERSON_BEFORE, ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES } from '../language/en/titles.ts';
import type { Token } from '../tokens.ts';
import type { AgenciesIndex } from './agencies-index.ts';
import type { Line } from './lines.ts';
import { isBystander, isInitial, isSuffixOfThing, isThing, mayBegin } from './neighbours.ts';
import type { Found, PeopleIndex } from './people-index.ts';
import { personName } from './person-name.ts';
import type { Segment } from './segment.ts';
import { isWholeBody } from './whole-body.ts';

export interface Indexes {
  readonly people: PeopleIndex;
  readonly agencies: AgenciesIndex;
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
  if (ORDINARY_OPENERS.has(token.fold) && ((token.opens && token.fold !== 'may') || !AMBIGUOUS_OPENERS.has(token.fold) || tokens[at]!.upper)) return null;
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

/** "Environment Canada" is called as no person is. */
function isBranch(tokens: readonly Token[], at: number, to: number): boolean {
  const last = tokens[to - 1]!.fold;
  return to === at + 2 && PLACES.has(last) && !NAMESAKES.has(last) && !isGiven(tokens[at]!.fold) && !isInitial(tokens[at]!);
}

const LONGEST_NAME = 7;

const lastPart = (word: string) => word.slice(word.lastIndexOf('-') + 1);

/** The person on file whose full name begins at a token, as far as the name goes. */
function personAt(line: Line, at: number, before: Segment | undefined, { people }: Indexes): Segment | null {
  const { tokens, style } = line;
  const limit = nameLimit(tokens, at);
  for (let to = limit; to > at + 1; to--) {
    const surname = SUFFIXES.has(tokens[to - 1]!.fold) && to > at + 2 ? tokens[to - 2]! : tokens[to - 1]!;
    if (!people.hasSurname(lastPart(surname.fold)) || isBranch(tokens, at, to)) continue;
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

/** "Prince Salman" in "Prince Salman bin Hamad": small words that no English sentence goes on with. */
function goesOnSmall(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.joined === true && !tokens[at]!.capital && ONLY_IN_NAMES.has(tokens[at]!.fold) && tokens[at + 1]?.joined === true && tokens[at + 1]!.capital;
}

const ONLY_IN_NAMES = new Set(['bin', 'bint', 'ibn', 'von', 'van', 'della', 'del', 'dos', 'das', 'du', 'de', 'di', 'da']);

/** "George Washington" in "George Washington University" is no person, "Ann John Kelly" is not John Kelly. */
function isWholeName(tokens: readonly Token[], at: number, to: number, before: Segment | undefined, style: Line['style'], { fit }: Found): boolean {
  const last = tokens[to - 1]!;
  const next = last.possessive || !tokens[to]?.joined || !tokens[to]!.capital ? undefined : tokens[to];
  if (next !== undefined) {
    if (isThing(next.fold) || SUFFIXES.has(next.fold)) return false;
    if (style === 'prose' && !isBystander(next.fold) && !ORDINARY_OPENERS.has(next.fold)) return false;
  }
  if (!last.possessive && (goesOnSmall(tokens, to) || (to < tokens.length && isSuffixBehindComma(tokens, to)))) return false;
  if (isSuffixOfThing(tokens, to)) return false;
  const previous = before === undefined || !tokens[at]!.joined ? undefined : tokens[at - 1];
  if (previous === undefined || before!.kind === 'agency' || before!.kind === 'title') return true;
  if (NOT_A_PERSON_BEFORE.has(previous.fold)) return false;
  if (isGiven(previous.fold) || isInitial(previous) || PARTICLES.has(previous.fold)) return style !== 'prose' && !isGiven(previous.fold);
  return fit < 2 || isBystander(previous.fold);
}
