import type { Corpus } from '../corpus/corpus.ts';
import { entriesOf } from '../queries/entries-of.ts';
import { urlsOf } from './urls.ts';

/** An old address and the page that took its place; both site-absolute with the base path. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Of the page it leads to. */
  readonly title: string;
  /** Whether addresses below the old one lead to the same below the new one. */
  readonly below: boolean;
}

/**
 * Where old addresses lead: articles' `redirectFrom`, and the ids that people and agencies had before; a person who
 * writes is found as an author as well. Of a redacted person no name is told.
 */
export function redirectsOf(corpus: Corpus): Redirect[] {
  const to = urlsOf(corpus);
  const articles = entriesOf(corpus, corpus.articles).flatMap(({ id, title, redirectFrom }) => redirectFrom.map((from) => ({ from: to.file(from.slice(1)), to: to.article(id), title, below: false })));
  const { author } = corpus.by;
  const people = [...corpus.people.values()].flatMap(({ id, name, redacted, formerIds }) =>
    formerIds.flatMap((old): Redirect[] => {
      const title = redacted === null ? name : id;
      const writes = author.has(id) && !author.has(old);
      return [
        { from: to.person(old as typeof id), to: to.person(id), title, below: true },
        ...(writes ? [{ from: to.author(old), to: to.author(id), title, below: true }] : []),
      ];
    }),
  );
  const agencies = [...corpus.agencies.values()].flatMap(({ id, name, formerIds }) => formerIds.map((old) => ({ from: to.agency(old as typeof id), to: to.agency(id), title: name, below: true })));
  return [...articles, ...people, ...agencies].sort((a, b) => (a.from < b.from ? -1 : 1));
}
