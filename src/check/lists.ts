import type { UnsettledQuote } from '../corpus/article-findings.ts';
import type { PersonId } from '../model/ids.ts';
import type { Place } from '../model/problem.ts';
import { commandLine, type CheckInput } from './check-input.ts';
import { indexNewsroom } from './checked-newsroom.ts';
import { draftProfile } from './rules/draft-profile.ts';

/** Something worth knowing that is no problem: too long to be told each time, it is one line with a count. */
export interface List {
  readonly kind: string;
  /** What is in it, for `--help` and `--explain`. */
  readonly explanation: string;
  /** The one line; null where problems tell already. */
  summary(count: number): string | null;
  entries(input: CheckInput): ListEntry[];
}

export interface ListEntry {
  /** null where it stands in no one place. */
  readonly place: Place | null;
  readonly text: string;
}

/** Names that as many articles share are worth a page. */
const FREQUENT = 3;

const quotes: List = {
  kind: 'quotes',
  explanation: 'Quotations whose speaker could not be told; they are shown without one. A link round the quotation settles it: `(said:ID)` for a person on file, `(said:agency:ID)`, `(said:anonymous)`, `(said:document)`, or `(said:)` where it is not a quotation.',
  summary: (count) => `${count} ${count === 1 ? 'quotation has' : 'quotations have'} no certain speaker`,
  entries: ({ findings }) =>
    [...findings].sort(byPath).flatMap(([, { unsettledQuotes }]) => unsettledQuotes.map((quote): ListEntry => ({ place: quote.place, text: `${shorten(quote.text)} — write [${opening(quote)}](said:ID)` }))),
};

const unmentioned: List = {
  kind: 'unmentioned',
  explanation: 'Profiles of people and agencies that no article names. They have a page all the same.',
  summary: (count) => `${count} ${count === 1 ? 'profile is' : 'profiles are'} mentioned in no article`,
  entries({ newsroom }) {
    const named = new Set<string>(newsroom.articles.flatMap(({ appearances, moves }) => [...appearances.map(({ id }) => id), ...moves.map(({ person }) => person)]));
    const authors = new Set(newsroom.articles.flatMap(({ byline }) => byline).map((name) => name.toLowerCase()));
    const profiles = [...newsroom.people, ...newsroom.agencies].filter(({ id, name, draft }) => !draft && !named.has(id as PersonId) && !authors.has(name.toLowerCase()));
    return profiles.map(({ name, file }) => ({ place: { path: file.path, line: 1, column: 1 }, text: name }));
  },
};

const names: List = {
  kind: 'names',
  explanation: `Full names of people on no file that at least ${FREQUENT} articles share, with the number of articles: \`new person NAME\` begins a profile.`,
  summary: (count) => `${count} ${count === 1 ? 'name without a page is' : 'names without a page are'} frequent`,
  entries(input) {
    const { findings, newsroom } = input;
    const counts = new Map<string, number>();
    for (const { strangers } of findings.values()) for (const name of new Set(strangers.map((stranger) => stranger.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const drafts = new Set([...newsroom.people, ...newsroom.agencies].filter(({ draft }) => draft).flatMap(({ name, also }) => [name, ...also]));
    const frequent = [...counts].filter(([name, count]) => count >= FREQUENT && !drafts.has(name)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return frequent.map(([name, count]) => ({ place: null, text: `${count} articles name ${name}: ${commandLine(`new person "${name}"`, input)}` }));
  },
};

const drafts: List = {
  kind: 'drafts',
  explanation: 'Draft profiles, those most often named first, each with the command that publishes it.',
  summary: () => null,
  entries: (input) => [...draftProfile.find(indexNewsroom(input))].filter(({ unlocks }) => unlocks !== undefined).sort((a, b) => b.unlocks! - a.unlocks!).map(({ place, message }) => ({ place, text: message })),
};

export const LISTS: readonly List[] = [quotes, names, unmentioned, drafts];

function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The words by which an editor finds a quotation again, its marks included. */
function opening({ text }: UnsettledQuote): string {
  const words = text.split(' ');
  return words.length > 8 ? `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}` : text;
}
