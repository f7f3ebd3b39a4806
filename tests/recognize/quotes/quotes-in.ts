import type { BlockKind, ExplicitLink } from '../../../src/model/block.ts';
import type { AgencyId, PersonId } from '../../../src/model/ids.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Quote } from '../../../src/model/quote.ts';
import type { PlainDate } from '../../../src/model/dates.ts';
import type { NamedPerson, NamesFound } from '../../../src/recognize/names-found.ts';
import { findQuotes } from '../../../src/recognize/quotes/find-quotes.ts';

/** Everybody who speaks in the invented prose of these tests. */
const CAST: readonly (readonly [name: string, pronoun: 'he' | 'she'])[] = [
  ['Nora Quill', 'she'], ['Tom Barrow', 'he'], ['Leo Marsh', 'he'], ['Ana Ruiz', 'she'], ['Peter Voss', 'he'], ['Gail Winter', 'she'],
  ['Sam Okafor', 'he'], ['Dana Whitlock', 'she'], ['Hugh Penrose', 'he'], ['Ivy Castellan', 'she'],
];

export interface Found extends Quote {
  readonly text: string;
  /** The words that say who spoke; null where nobody is said to. */
  readonly by: string | null;
}

export interface Surroundings {
  readonly kinds?: readonly BlockKind[];
  readonly links?: readonly ExplicitLink[];
  /** Agencies on file, by the words that name them. */
  readonly agencies?: Readonly<Record<string, string>>;
  /** Titles of people, by their name. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** The quotations in an article of these paragraphs, whose people are all on file under their name in small letters. */
export function quotesIn(texts: readonly string[], { kinds = [], links = [], agencies = {}, titles = {} }: Surroundings = {}): Found[] {
  const blocks = texts.map((text, i) => ({ kind: kinds[i] ?? ('paragraph' as const), text }));
  const text = { day: '2016-10-01' as PlainDate, headline: '', summary: null, caption: null, blocks, links };
  return findQuotes(text, namesIn(texts, agencies, titles)).map((quote) => ({
    ...quote,
    text: texts[quote.block]!.slice(quote.start, quote.end),
    by: quote.speaker && texts[quote.speaker.block]!.slice(quote.speaker.start, quote.speaker.end),
  }));
}

/** The words that say whose each quotation is. */
export function speakersIn(...texts: readonly string[]): (string | null)[] {
  return quotesIn(texts).map(({ by }) => by);
}

function namesIn(texts: readonly string[], agencies: Surroundings['agencies'] = {}, titles: Surroundings['titles'] = {}): NamesFound {
  const people = texts.flatMap((text, block) => CAST.flatMap(([name, pronoun]): NamedPerson[] => {
    const [given, surname] = name.split(' ');
    const title = titles[name];
    return [...text.matchAll(new RegExp(`(?:${given} )?\\b${surname}\\b`, 'g'))].map((match) => ({
      block, start: match.index, end: match.index + match[0].length, text: match[0], key: name, id: idOf(name) as PersonId, pronoun,
      title: title === undefined || !text.includes(title) ? null : { block, start: text.indexOf(title), end: text.indexOf(title) + title.length },
    }));
  }));
  const mentions = texts.flatMap((text, block) => Object.entries(agencies).flatMap(([words, id]): Mention[] =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ block, start: index, end: index + words.length, kind: 'agency', id: id as AgencyId }))));
  const inOrder = <Place extends { readonly block: number; readonly start: number }>(places: Place[]) => places.sort((a, b) => a.block - b.block || a.start - b.start);
  return { headline: [], summary: [], caption: [], mentions: inOrder(mentions), unresolved: [], people: inOrder(people) };
}

const idOf = (name: string) => name.toLowerCase().replace(' ', '-');
