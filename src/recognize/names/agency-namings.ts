import type { DirectoryAgency } from '../../model/recognition.ts';
import { isTellingSort, sortOfBody } from '../language/en/generic-bodies.ts';
import { AMERICA, nationOf } from '../language/en/nations.ts';
import { LEGAL_FORMS } from '../language/en/legal-forms.ts';
import { SPORT_WORDS } from '../language/en/sport.ts';
import type { AgenciesIndex, CalledAgency } from './agencies-index.ts';
import { bodiesInCompound, compoundsIn } from './compounds.ts';
import { isCredit, isFunctionWord, isMereWord, isOtherHouse, isOtherTail, isOtherThing, isPlaceHere, isSubjectOfCommittee, ownerOf, type AgencySegment } from './body-sense.ts';
import type { Setting } from './country.ts';
import type { Naming } from './naming.ts';
import { nationOfAgency } from './nation-of-agency.ts';
import type { Line } from './lines.ts';
import type { Token } from '../tokens.ts';
import type { Segment } from './segment.ts';
import type { ReadLine } from './segment.ts';
import { shortenings } from './shortenings.ts';

/** Agencies an article names: by their names, and by the short forms that it introduces itself. */
export function agencyNamings(read: readonly ReadLine[], linked: readonly Naming[], agencies: AgenciesIndex, setting: Setting): Naming[] {
  const reading = new AgencyReading(read, setting);
  for (const each of linked) reading.introduce(each, agencies);
  return read.flatMap(({ line, runs }) => {
    const whole = runs.flatMap((run) => run.flatMap((segment): Naming[] => {
      if (segment.kind === 'agency') return reading.namingOf(line, segment);
      return segment.kind === 'words' ? reading.aliased(line, segment) : [];
    }));
    return [...whole, ...compoundsIn(line).flatMap((at) => reading.inCompound(line, line.tokens[at]!, agencies))];
  });
}

class AgencyReading {
  /** Ids of the agencies that the article calls by their whole name. */
  readonly #established = new Set<string>();
  /** Of which sort the article names bodies of a state or a nation, and whose: a senate, a court. */
  readonly #local = new Map<string, Set<string>>();
  /** What the article calls agencies besides; null: bodies that are not on file. */
  readonly #aliases = new Map<string, DirectoryAgency | null>();
  readonly #read: readonly ReadLine[];
  readonly #elsewhere = new Map<string, boolean>();
  readonly #setting: Setting;
  /** Whether the article reports of matches. */
  readonly #isSport: boolean;

  constructor(read: readonly ReadLine[], setting: Setting) {
    this.#read = read;
    this.#isSport = isSport(read);
    for (const { line, runs } of read) for (const run of runs) for (const segment of run) if (segment.kind === 'agency') this.#establish(line, segment);
    for (const { line, runs } of read) this.#readBrackets(line, runs.flat());
    this.#setting = setting;
  }

  #establish(line: Line, segment: AgencySegment): void {
    const { from, to, match } = segment;
    const [first, second] = match.called;
    const owner = first!.generic ? ownerOf(line, segment) : null;
    if (owner !== null) getOrAdd(this.#local, sortOfBody(line.tokens[to - 1]!.fold)).add(nationOf(owner) ?? owner);
    if (first!.generic || first!.team || first!.distance > (to - from > 1 || first!.upper ? 1 : 0) || isRival(first!, second)) return;
    this.#established.add(first!.agency.id);
    for (const short of shortenings(line, from, to)) this.#alias(short, first!.agency);
  }

  /** An editor's link introduces the agency, and calls it by the linked words where they are one. */
  introduce({ line, start, end, meaning }: Naming, agencies: AgenciesIndex): void {
    const agency = meaning?.kind === 'agency' ? agencies.byId(meaning.id) : undefined;
    if (agency === undefined) return;
    this.#established.add(agency.id);
    const words = line.tokens.filter((token) => token.start < end && start < token.end);
    if (words.length === 1 && words[0]!.capital) this.#aliases.set(words[0]!.fold, agency);
  }

  #alias(word: string, agency: DirectoryAgency | null): void {
    const known = this.#aliases.get(word);
    this.#aliases.set(word, known === undefined || known === agency ? agency : null);
  }

  /** Abbreviations in brackets behind a name: "the Office of Rivers (OOR)". */
  #readBrackets({ text, tokens }: Line, segments: readonly Segment[]): void {
    for (const [at, segment] of segments.entries()) {
      const token = tokens[segment.from]!;
      const before = segments[at - 1]?.kind === 'words' && isLegalForm(tokens, segments[at - 1]!) ? segments[at - 2] : segments[at - 1];
      if (before === undefined || !token.upper || segment.to !== segment.from + 1 || !'(['.includes(text[token.start - 1] ?? ' ') || !')]'.includes(text[token.end] ?? ' ')) continue;
      const between = text.slice(tokens[before.to - 1]!.end, token.start).trim();
      const rest = tokens.slice(before.to, segment.from);
      if (!/[([]$/.test(between) || !rest.every(({ fold }) => LEGAL_FORMS.has(fold))) continue;
      if (before.kind !== 'agency' && tokens[before.from]!.fold[0] !== token.fold[0]) continue;
      const agency = before.kind === 'agency' ? this.#meant(before)[0] ?? null : cutShort(tokens, before, segment);
      this.#aliases.set(token.fold, agency);
    }
  }

  namingOf(line: Line, segment: AgencySegment): Naming[] {
    const { tokens } = line;
    if (isCredit(line, segment) || isSubjectOfCommittee(line, segment) || isFunctionWord(line, segment) || (isMereWord(line, segment) && !this.#isNameElsewhere(line.tokens[segment.from]!.fold))) return [];
    const start = tokens[segment.from]!.start;
    const end = tokens[segment.to - 1]!.end;
    const alias = segment.to === segment.from + 1 ? this.#aliases.get(tokens[segment.from]!.fold) : undefined;
    if (alias === null) return [];
    if (alias !== undefined) return [naming(line, start, end, alias)];
    const possible = this.#meant(segment);
    const meant = possible.filter((agency) => this.#mayBeMeant(line, segment, agency));
    // "Department of State" is a name on file, but hardly another than the "United States Department of State".
    const twice = meant.length === 1 && nationOfAgency(meant[0]!) === null && possible.some((agency) => nationOfAgency(agency) === AMERICA);
    if (twice) return [{ line, start, end, meaning: null, candidates: possible.map(({ id }) => id as string).sort() }];
    if (meant.length === 1) return [naming(line, start, end, meant[0]!)];
    return meant.length > 1 ? [{ line, start, end, meaning: null, candidates: meant.map(({ id }) => id as string).sort() }] : [];
  }

  /** Of those a form may mean, whom the article calls by the whole name; else those whom it tells as surely as any. */
  #meant({ match }: AgencySegment): readonly DirectoryAgency[] {
    const { called } = match;
    const established = called.filter(({ agency }) => this.#established.has(agency.id));
    const surest = called[0]!.distance;
    if (established.length > 0 && established[0]!.distance > 0) return established.map(({ agency }) => agency);
    // "Department of Justice" is a name on file, and the "United States Department of Justice" without its country.
    const rivals = called.filter(({ distance }) => distance === surest || (surest < 2 && distance === 2));
    return (established.length === 1 ? established : rivals).filter(({ distance }) => distance < 3).map(({ agency }) => agency);
  }

  /** A name that others have as well needs its whole name elsewhere in the article, or an article about that country. */
  #mayBeMeant(line: Line, segment: AgencySegment, agency: DirectoryAgency): boolean {
    const { distance, generic, team, upper } = segment.match.called.find((each) => each.agency === agency)!;
    if (distance === 3 && !upper && isOtherTail(line, segment)) return false;
    if (team) return this.#isSport && !isPlaceHere(line, segment);
    if (!generic) return distance < 2 || this.#established.has(agency.id) || this.#setting.about !== 'elsewhere';
    const owner = ownerOf(line, segment);
    const home = nationOfAgency(agency);
    const last = line.tokens[segment.to - 1]!.fold;
    if (owner !== null) return (nationOf(owner) ?? owner) === home && isTellingSort(last);
    if (this.#namesOther(last, home) || isOtherHouse(line, segment)) return false;
    if (home !== null && home !== AMERICA) return this.#setting.nation === home && this.#setting.about !== 'america' && (isTellingSort(last) || this.#established.has(agency.id));
    return this.#established.has(agency.id) || this.#setting.about === 'america' || (distance < 2 && this.#setting.about === 'nowhere');
  }

  /** Whether the article names a body of that sort, but of somebody else than the nation. */
  #namesOther(last: string, home: string | null): boolean {
    return [...(this.#local.get(sortOfBody(last)) ?? [])].some((owner) => owner !== home);
  }

  /** "CCA-backed rebels": half a word may be a body's name. A link takes the name alone. */
  inCompound(line: Line, token: Token, agencies: AgenciesIndex): Naming[] {
    return bodiesInCompound(token).flatMap(({ start, end, text, fold }): Naming[] => {
      const alias = this.#aliases.get(fold);
      if (alias === null) return [];
      const called = alias === undefined ? agencies.matches([{ ...token, start, end, text, fold, upper: /^\p{Lu}+$/u.test(text), capital: true, possessive: false }], 0)[0]?.called ?? [] : [];
      const sure = called.filter(({ agency, distance, generic, team }) => !generic && !team && (distance < 2 || this.#established.has(agency.id)));
      const agency = alias ?? (sure.length === 1 ? sure[0]!.agency : undefined);
      return agency === undefined ? [] : [naming(line, start, end, agency)];
    });
  }

  /** Whether the article writes a word in a capital where no sentence begins, and never small. */
  #isNameElsewhere(word: string): boolean {
    const known = this.#elsewhere.get(word);
    if (known !== undefined) return known;
    const here = this.#read.filter(({ line }) => line.style === 'prose').flatMap(({ line }) => line.tokens.filter(({ fold }) => fold === word));
    const found = here.every(({ capital }) => capital) && here.some(({ opens }) => !opens);
    this.#elsewhere.set(word, found);
    return found;
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

/** The body whose well-known letters stand in brackets behind the beginning of its name: "Centers for Canal Control (CCC)" of "… and Prevention". */
function cutShort(tokens: Line['tokens'], { from, to }: Segment, letters: Segment): DirectoryAgency | null {
  if (letters.kind !== 'agency' || to - from < 2) return null;
  const called = letters.match.called.filter(({ distance }) => distance === 1);
  const words = tokens.slice(from, to).map(({ fold }) => fold);
  return called.length === 1 && called[0]!.agency.name.toLowerCase().startsWith(words.join(' ')) ? called[0]!.agency : null;
}

function isLegalForm(tokens: Line['tokens'], { from, to }: Segment): boolean {
  return tokens.slice(from, to).every(({ fold }) => LEGAL_FORMS.has(fold));
}

const SPORT_REPORT = 6;

function isSport(read: readonly ReadLine[]): boolean {
  const different = new Set<string>();
  for (const { line } of read) for (const { fold } of line.tokens) if (SPORT_WORDS.has(fold)) different.add(fold);
  return different.size >= SPORT_REPORT;
}

function naming(line: Line, start: number, end: number, agency: DirectoryAgency): Naming {
  return { line, start, end, meaning: { kind: 'agency', id: agency.id }, candidates: [] };
}

/** Whether a form tells two bodies as surely, or one by its whole name turned round and the nation's without its country. */
function isRival(first: CalledAgency, second: CalledAgency | undefined): boolean {
  return second !== undefined && (second.distance === first.distance || (first.distance === 1 && second.distance === 2 && nationOfAgency(second.agency) === AMERICA));
}

function getOrAdd(map: Map<string, Set<string>>, key: string): Set<string> {
  const known = map.get(key) ?? new Set<string>();
  map.set(key, known);
  return known;
}
