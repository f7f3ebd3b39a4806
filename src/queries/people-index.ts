import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import type { PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import { slugify } from '../model/slug.ts';
import { nameplateOf } from './nameplates.ts';

/** A person as an index lists them. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly sortName: string;
  /** The title of the current or last post, and which of the two it is. */
  readonly role: string | null;
  readonly current: boolean;
  /** Articles that name them, and the day of the newest. */
  readonly count: number;
  readonly last: PlainDate | null;
}

/** What comes under no letter from a to z. */
export const OTHER_LETTERS = 'other';

/** The people whose sort name begins with a letter, in order of that name. */
export function peopleByLetter(corpus: Indexed, letter: string): readonly PersonRow[] {
  return peopleIndex(corpus).get(letter) ?? [];
}

/** Everybody of whom something may be shown, by the first letter of the sort name, accents dropped; letters nobody begins with are not in it. */
export function peopleIndex(corpus: Indexed): ReadonlyMap<string, readonly PersonRow[]> {
  return corpus.derive('peopleIndex', (whole) => {
    const rows = shown(whole).map(({ id }) => rowOf(whole, id));
    const order = new Intl.Collator(whole.site.lang, { sensitivity: 'base', ignorePunctuation: true });
    rows.sort((a, b) => order.compare(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1));
    return byLetter(rows);
  });
}

/** How many people come under each letter, in the order of the letters. */
export function letterCounts(corpus: Indexed): ReadonlyMap<string, number> {
  return corpus.derive('letterCounts', (whole) => new Map([...byLetter(shown(whole))].map(([letter, people]) => [letter, people.length])));
}

function shown({ people }: FiledCorpus): Person[] {
  return [...people.values()].filter(({ redacted }) => redacted === null);
}

function byLetter<Named extends { readonly sortName: string }>(people: readonly Named[]): Map<string, Named[]> {
  const letters = Map.groupBy(people, ({ sortName }) => letterOf(sortName));
  return new Map([...letters].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

/** Those in the news, most articles first. */
export function peopleByCoverage(corpus: Indexed): readonly PersonRow[] {
  return allByCoverage(corpus).get('all')!;
}

/** Those in the news, most recent first. */
export function peopleByDate(corpus: Indexed): readonly PersonRow[] {
  return allByDate(corpus).get('all')!;
}

export function allByCoverage(corpus: Indexed): ReadonlyMap<'all', readonly PersonRow[]> {
  return corpus.derive('peopleByCoverage', (whole) => new Map([['all', inTheNews(whole).sort((a, b) => b.count - a.count || compare(a.sortName, b.sortName))]]));
}

export function allByDate(corpus: Indexed): ReadonlyMap<'all', readonly PersonRow[]> {
  return corpus.derive('peopleByDate', (whole) => new Map([['all', inTheNews(whole).sort((a, b) => compare(b.last!, a.last!) || b.count - a.count || compare(a.sortName, b.sortName))]]));
}

function inTheNews(corpus: Indexed): PersonRow[] {
  return [...peopleIndex(corpus).values()].flat().filter(({ count }) => count > 0);
}

function rowOf(corpus: FiledCorpus, id: PersonId): PersonRow {
  const { name, sortName } = corpus.people.get(id)!;
  const articles = corpus.by.person.get(id) ?? [];
  const { roles } = nameplateOf(corpus, id)!;
  const role = roles.find(({ now }) => now) ?? roles.find(({ from, to }) => from !== null && to !== 'present');
  return { id, name, sortName, role: role?.title ?? null, current: role?.now ?? false, count: articles.length, last: articles[0]?.day ?? null };
}

/** The letter a name is found under, accents dropped. */
export function letterOf(name: string): string {
  const first = slugify(name)[0] ?? '';
  return /[a-z]/.test(first) ? first : OTHER_LETTERS;
}

const rank = (letter: string) => (letter === OTHER_LETTERS ? 1 : 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
