import type { SearchName, SearchNames } from '../../views/data/search-data.ts';

export interface Suggestion {
  readonly kind: 'person' | 'agency';
  readonly id: string;
  readonly name: string;
}

const MOST = 8;

/**
 * People and agencies whose name, or a word of it, begins with what is being typed; the most named first.
 *
 * "pomp" → Mike Pompeo
 */
export function suggest(typed: string, { people, agencies }: SearchNames): Suggestion[] {
  const wanted = fold(typed).trim();
  if (wanted.length < 2) return [];
  const fits = ([, name]: SearchName) => ` ${fold(name)}`.includes(` ${wanted}`);
  const of = (kind: Suggestion['kind'], names: readonly SearchName[]) => names.filter(fits).slice(0, MOST).map(([id, name, count]) => ({ kind, id, name, count }));
  return [...of('person', people), ...of('agency', agencies)].sort((a, b) => b.count - a.count).slice(0, MOST).map(({ kind, id, name }) => ({ kind, id, name }));
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[-'’.]/g, ' ').toLowerCase();
}
