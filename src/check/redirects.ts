import type { Place } from '../model/problem.ts';
import type { CheckInput } from './check-input.ts';
import { fileStart } from './file-start.ts';
import { comparablePath } from './own-pages.ts';

/** A path that leads to another; both comparable. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** As its author wrote it. */
  readonly written: string;
  readonly place: Place;
}

/** Every redirect that content files ask for. */
export function redirectsOf({ newsroom, references }: CheckInput): Redirect[] {
  const { articles, people, agencies } = newsroom;
  const places = new Map(references.filter(({ kind }) => kind === 'old-path').map((reference) => [`${reference.path} ${reference.id}`, reference]));
  const placeOf = (path: string, written: string): Place => places.get(`${path} ${written}`) ?? fileStart(path);
  const profile = (folder: string, { id, formerIds, file }: { readonly id: string; readonly formerIds: readonly string[]; readonly file: { readonly path: string } }) =>
    formerIds.map((old): Redirect => ({ from: `/${folder}/${old}/`, to: `/${folder}/${id}/`, written: `/${folder}/${old}/`, place: placeOf(file.path, `/${folder}/${old}/`) }));
  return [
    ...articles.flatMap(({ id, redirectFrom, file }) => redirectFrom.map((written): Redirect => ({ from: comparablePath(written), to: `/${id}/`, written, place: placeOf(file.path, written) }))),
    ...people.flatMap((person) => profile('people', person)),
    ...agencies.flatMap((agency) => profile('agencies', agency)),
  ];
}
