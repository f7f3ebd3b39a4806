import { toReadObject, type ReadObject } from '../../corpus/read-object.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ArticleId, PersonId } from '../../model/ids.ts';
import { personLabel } from '../../queries/nameplates.ts';
import { urlsOf } from '../urls.ts';

/** The form of everything handed out as JSON; it changes where a program that reads it would break. */
export const DATA_VERSION = 1;

/** `index.json` beside an article, and a line of `/data/articles/YEAR.jsonl`: what `read` prints, with its address. */
export type ArticleData = { readonly version: typeof DATA_VERSION; readonly url: string } & ReadObject;

/**
 * An article for programs. Its words are whole; people who are kept out of indexes are not pointed at.
 *
 * @throws where there is no such article.
 */
export function articleData(corpus: Corpus, id: ArticleId): ArticleData {
  const to = urlsOf(corpus);
  const entry = corpus.named.get(id);
  if (!entry) throw new Error(`There is no article ${id}.`);
  const object = toReadObject(entry, corpus.body(id), 'published', corpus.ledger.movesIn(id));
  return { version: DATA_VERSION, url: to.absolute(to.article(id)), ...withoutHidden(object, (person) => isHidden(corpus, person)) };
}

/** Whether a person's file keeps them out of everything that is made for machines. */
export function isHidden(corpus: Corpus, id: string): boolean {
  return personLabel(corpus, id as PersonId)?.hidden ?? false;
}

type Pointing = { readonly kind: string; readonly id: string | null };

function withoutHidden(object: ReadObject, hidden: (id: string) => boolean): ReadObject {
  const shown = (each: Pointing) => each.kind !== 'person' || each.id === null || !hidden(each.id);
  const line = <Line extends ReadObject['headline'] | null>(each: Line): Line => (each === null ? each : { ...each, mentions: each.mentions.filter(shown) });
  return {
    ...object,
    headline: line(object.headline),
    summary: line(object.summary),
    ...(object.caption ? { caption: line(object.caption) } : {}),
    mentions: object.mentions.filter(shown).map((each) => ('holder' in each && each.holder !== null && each.holder !== undefined && hidden(each.holder) ? { ...each, holder: null } : each)),
    quotes: object.quotes.map((quote) => (quote.speaker && !shown(quote.speaker) ? { ...quote, speaker: { ...quote.speaker, id: null } } : quote)),
    unresolved: object.unresolved.filter(({ candidates }) => !candidates.some(hidden)),
    people: object.people.filter((id) => !hidden(id)),
    moves: object.moves.filter((move) => !hidden(move.person)),
  };
}
