import type { DirectoryAgency } from '../../model/recognition.ts';
import { LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { DEMONYMS, PLACES } from '../language/en/places.ts';
import { isThing, type Segment } from './segments.ts';
import type { Naming } from './find-names.ts';
import type { Line } from './lines.ts';

export interface ReadLine {
  readonly line: Line;
  readonly runs: readonly (readonly Segment[])[];
}

type AgencySegment = Segment & { kind: 'agency' };

/** Agencies an article names: by their names, and by the short forms that it introduces itself. */
export function agencyNamings(read: readonly ReadLine[]): Naming[] {
  const reading = new AgencyReading(read);
  return read.flatMap(({ line, runs }) => runs.flatMap((run) => run.flatMap((segment): Naming[] => {
    if (segment.kind === 'agency') return reading.namingOf(line, segment);
    return segment.kind === 'words' ? reading.aliased(line, segment) : [];
  })));
}

class AgencyReading {
  /** Ids of the agencies that the article calls by their whole name. */
  readonly #established = new Set<string>();
  /** What the article calls agencies besides; null: bodies that are not on file. */
  readonly #aliases = new Map<string, DirectoryAgency | null>();
  readonly #isAmerican: boolean;

  constructor(read: readonly ReadLine[]) {
    for (const { line, runs } of read) for (const run of runs) for (const segment of run) if (segment.kind === 'agency') this.#establish(line, segment);
    for (const { line, runs } of read) this.#readBrackets(line, runs.flat());
    this.#isAmerican = isAmerican(read.map(({ line }) => line));
  }

  #establish(line: Line, { from, to, match }: AgencySegment): void {
    const [first, second] = match.called;
    if (first!.distance !== 0 || second?.distance === 0) return;
    this.#established.add(first!.agency.id);
    for (const short of shortenings(line, from, to)) this.#alias(short, first!.agency);
  }

  #alias(word: string, agency: DirectoryAgency | null): void {
    const known = this.#aliases.get(word);
    this.#aliases.set(word, known === undefined || known === agency ? agency : null);
  }

  /** Abbreviations in brackets behind a name: "the Office of Rivers (OOR)". */
  #readBrackets({ text, tokens }: Line, segments: readonly Segment[]): void {
    for (const [at, segment] of segments.entries()) {
      const token = tokens[segment.from]!;
      const before = segments[at - 1];
      if (before === undefined || !token.upper || segment.to !== segment.from + 1 || text[token.start - 1] !== '(' || text[token.end] !== ')') continue;
      const between = text.slice(tokens[before.to - 1]!.end, token.start).trim();
      const rest = tokens.slice(before.to, segment.from);
      if (!between.endsWith('(') || !rest.every(({ fold }) => LEGAL_FORMS.has(fold))) continue;
      const agency = before.kind === 'agency' ? this.#meant(before)[0] ?? null : null;
      this.#aliases.set(token.fold, agency);
    }
  }

  namingOf(line: Line, segment: AgencySegment): Naming[] {
    const { tokens } = line;
    const start = tokens[segment.from]!.start;
    const end = tokens[segment.to - 1]!.end;
    const alias = segment.to === segment.from + 1 ? this.#aliases.get(tokens[segment.from]!.fold) : undefined;
    if (alias) return [naming(line, start, end, alias)];
    if (segment.match.called[0]!.distance === 3) return [];
    const meant = this.#meant(segment).filter((agency) => this.#mayBeMeant(line, segment, agency));
    if (meant.length === 1) return [naming(line, start, end, meant[0]!)];
    return meant.length > 1 ? [{ line, start, end, meaning: null, candidates: meant.map(({ id }) => id as string).sort() }] : [];
  }

  /** Of those a form may mean, whom the article has called by the whole name; else all. */
  #meant({ match }: AgencySegment): readonly DirectoryAgency[] {
    const able = match.called.filter(({ distance }) => distance < 3);
    const nearest = able.filter(({ distance }) => distance === able[0]!.distance);
    // "Department of Justice" is a name on file, and another's without its country.
    const rivals = nearest[0]?.distance === 0 || nearest[0]?.distance === 1 ? [...nearest, ...able.filter(({ distance }) => distance === 2)] : nearest;
    const established = rivals.filter(({ agency }) => this.#established.has(agency.id));
    return (established.length > 0 && (nearest.length > 1 || established.every((each) => each.distance > 0)) ? established : rivals.length > 1 && this.#onlyNearest(match.called) ? nearest : rivals).map(({ agency }) => agency);
  }

  #onlyNearest(_called: unknown): boolean {
    return false;
  }

  /** A name without its country may be any country's: it needs the whole name elsewhere, or a text about that country. */
  #mayBeMeant({ tokens }: Line, { from, match }: AgencySegment, agency: DirectoryAgency): boolean {
    const { distance } = match.called.find((each) => each.agency === agency)!;
    const before = tokens[from]!.joined ? tokens[from - 1] : undefined;
    if (distance !== 2) return true;
    if (before?.capital && DEMONYMS.has(before.fold)) return false;
    return this.#established.has(agency.id) || this.#isAmerican;
  }

  /** Words that nothing on file explains, among them what the article calls an agency by. */
  aliased(line: Line, { from, to }: Segment): Naming[] {
    if (this.#aliases.size === 0) return [];
    const found: Naming[] = [];
    for (let at = from; at < to; at++) {
      const token = line.tokens[at]!;
      const agency = token.upper || to === from + 1 ? this.#aliases.get(token.fold) : undefined;
      if (agency && !isOtherThing(line, at)) found.push(naming(line, token.start, token.end, agency));
    }
    return found;
  }
}

function naming(line: Line, start: number, end: number, agency: DirectoryAgency): Naming {
  return { line, start, end, meaning: { kind: 'agency', id: agency.id }, candidates: [] };
}

function isOtherThing({ tokens }: Line, at: number): boolean {
  const next = tokens[at]!.possessive || !tokens[at + 1]?.joined ? undefined : tokens[at + 1];
  return next !== undefined && ((next.capital && isThing(next.fold)) || /^\p{N}/u.test(next.text));
}

/** What a company is called once its whole name was given: "Fairbrook" of "Fairbrook Airlines". */
function shortenings({ tokens }: Line, from: number, to: number): string[] {
  const first = tokens[from]!;
  const rest = tokens.slice(from + 1, to);
  const tells = first.capital && first.fold.length > 3 && !DEMONYMS.has(first.fold) && !PLACES.has(first.fold) && !isThing(first.fold);
  return tells && rest.length > 0 && rest.length < 3 && rest.every(({ fold }) => isThing(fold) || LEGAL_FORMS.has(fold)) ? [first.fold] : [];
}

const AMERICAN = new Set(['us', 'usa', 'american', 'americans', 'america', 'washington', 'texas', 'california', 'florida', 'ohio', 'virginia', 'york', 'pennsylvania', 'michigan', 'illinois', 'iowa', 'arizona', 'democrats', 'republicans', 'gop', 'republican', 'trump', 'obama']);

/** Whether an article is about the United States rather than about another country. */
function isAmerican(lines: readonly Line[]): boolean {
  let american = 0;
  let foreign = 0;
  for (const { tokens } of lines) {
    for (const [at, { fold, capital }] of tokens.entries()) {
      if (!capital) continue;
      if (AMERICAN.has(fold) || (fold === 'states' && tokens[at - 1]?.fold === 'united')) american++;
      else if (DEMONYMS.has(fold)) foreign++;
    }
  }
  return american > 0 && american >= foreign;
}
