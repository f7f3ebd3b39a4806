import type { DirectoryAgency } from '../../model/recognition.ts';
import type { Naming } from './find-names.ts';
import type { Line } from './lines.ts';
import type { Segment } from './segments.ts';

export interface ReadLine {
  readonly line: Line;
  readonly runs: readonly (readonly Segment[])[];
}

/** Agencies an article names: by their names, and by the abbreviations it gives them itself. */
export function agencyNamings(read: readonly ReadLine[]): Naming[] {
  const known = aliasesIn(read);
  const named = establishedIn(read);
  return read.flatMap(({ line, runs }) => runs.flat().flatMap((segment): Naming[] => {
    if (segment.kind === 'agency') return namingOf(line, segment, known, named);
    return segment.kind === 'words' ? aliased(line, segment, known) : [];
  }));
}

/** Ids of the agencies that the article calls by a name of two words or more, or one of their own. */
function establishedIn(read: readonly ReadLine[]): Set<string> {
  const found = new Set<string>();
  for (const { runs } of read) {
    for (const segment of runs.flat()) {
      if (segment.kind === 'agency' && segment.match.distance === 0) for (const { id } of segment.match.agencies) found.add(id);
    }
  }
  return found;
}

/** Abbreviations in brackets behind a name: "the Office of Rivers (OOR)". null: of a body that is not on file. */
function aliasesIn(read: readonly ReadLine[]): Map<string, DirectoryAgency | null> {
  const found = new Map<string, DirectoryAgency | null>();
  for (const { line, runs } of read) {
    const segments = runs.flat();
    for (const [at, segment] of segments.entries()) {
      if (at === 0) continue;
      const token = line.tokens[segment.from]!;
      if (!token.upper || segment.to !== segment.from + 1 || line.text[token.start - 1] !== '(' || line.text[token.end] !== ')') continue;
      const before = segments[at - 1]!;
      if (line.text.slice(line.tokens[before.to - 1]!.end, token.start).trim() !== '(') continue;
      const agency = before.kind === 'agency' && before.match.agencies.length === 1 ? before.match.agencies[0]! : null;
      if (agency !== null || segment.kind !== 'agency' || segment.match.distance === 2) found.set(token.fold, agency);
    }
  }
  return found;
}

function namingOf(line: Line, segment: Segment & { kind: 'agency' }, known: ReadonlyMap<string, DirectoryAgency | null>, named: ReadonlySet<string>): Naming[] {
  const { from, to, match } = segment;
  const start = line.tokens[from]!.start;
  const end = line.tokens[to - 1]!.end;
  const alias = to === from + 1 ? known.get(line.tokens[from]!.fold) : undefined;
  if (alias === null) return [];
  const all = [...match.agencies, ...(match.distance === 0 ? [] : match.others)];
  const established = all.filter(({ id }) => named.has(id));
  const meant = alias !== undefined ? [alias] : match.agencies.length === 1 ? match.agencies : established.length === 1 ? established : match.agencies;
  if (meant.length > 1) return [{ line, start, end, meaning: null, candidates: meant.map(({ id }) => id).sort() }];
  if (match.distance === 2 && alias === undefined && established.length === 0 && !match.agencies.some(({ name }) => name.length > 0)) return [];
  return [{ line, start, end, meaning: { kind: 'agency', id: meant[0]!.id }, candidates: [] }];
}

function aliased(line: Line, { from, to }: Segment, known: ReadonlyMap<string, DirectoryAgency | null>): Naming[] {
  if (known.size === 0) return [];
  return line.tokens.slice(from, to).flatMap((token): Naming[] => {
    const agency = token.upper ? known.get(token.fold) : undefined;
    return agency ? [{ line, start: token.start, end: token.end, meaning: { kind: 'agency', id: agency.id }, candidates: [] }] : [];
  });
}
