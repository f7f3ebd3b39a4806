import type { Block } from '../model/block.ts';
import type { NamedPerson, NamesFound } from '../recognize/names-found.ts';
import { isPlaceName } from '../recognize/language/en/places.ts';
import { TITLE_ABBREVIATIONS } from '../recognize/language/en/titles.ts';
import { fit, personNameOf, type PersonName } from '../recognize/names/person-name.ts';
import { tokensOf } from '../recognize/tokens.ts';
import { BODY_HEADS } from './body-words.ts';
import { bodiesIn, keyOfName, plainBodyName } from './find-bodies.ts';
import { impliedBody } from './implied-body.ts';
import { officeIn } from './offices.ts';
import type { SuggestedAgency, SuggestedPerson, SuggestedPost, Suggestions, SuggestionWords } from './suggestion.ts';

/** An imported article as suggestions read it. */
export interface ReadForSuggestions {
  /** Its id. */
  readonly id: string;
  readonly blocks: readonly Pick<Block, 'kind' | 'text'>[];
  readonly found: NamesFound;
}

/** What is on file already. */
export interface OnFile {
  /** Ids that are taken. */
  readonly ids: ReadonlySet<string>;
  /** The agency on file that is called so; null where none is. */
  agency(name: string): string | null;
  /** Makes an id of a name. */
  toId(name: string): string;
}

/** A person as several articles name them. */
interface Stranger {
  name: string;
  parsed: PersonName;
  readonly names: Map<string, number>;
  readonly posts: Map<string, { readonly title: string; readonly bodyKey: string | null; readonly implied: string | null }>;
  readonly words: SuggestionWords[];
  mentions: number;
}

interface Found {
  readonly key: string;
  readonly names: Map<string, number>;
  mentions: number;
}

/** How many places a suggestion names. */
const MOST_WORDS = 5;

/** Collects, article by article, who and what is named that has no page, and joins what belongs together. */
export class SuggestionCollector {
  readonly #onFile: OnFile;
  readonly #people: Stranger[] = [];
  readonly #bySurname = new Map<string, Stranger[]>();
  readonly #bodies = new Map<string, Found>();

  constructor(onFile: OnFile) {
    this.#onFile = onFile;
  }

  add(article: ReadForSuggestions): void {
    const bodies = article.blocks.map(({ kind, text }) => (kind === 'code' ? [] : bodiesIn(text)));
    const surnames = new Set(article.found.people.map(({ text }) => text.split(' ').at(-1)!));
    // An administration is called by its president, a campaign by its candidate.
    for (const body of bodies.flat()) if (!/ (?:Administration|Foundation|Party)$/.test(body.name) || !surnames.has(body.name.split(' ').at(-2)!)) this.#countBody(body.name);
    const strangers = Map.groupBy(article.found.people.filter(({ id }) => id === null), ({ key }) => key);
    for (const namings of strangers.values()) this.#addPerson(article, namings, bodies);
  }

  #countBody(written: string): void {
    const name = plainBodyName(written);
    const key = keyOfName(written);
    const found = this.#bodies.get(key) ?? { key, names: new Map<string, number>(), mentions: 0 };
    this.#bodies.set(key, found);
    found.mentions++;
    found.names.set(name, (found.names.get(name) ?? 0) + 1);
  }

  #addPerson(article: ReadForSuggestions, namings: readonly NamedPerson[], bodies: readonly (readonly { readonly start: number; readonly end: number; readonly name: string; readonly key: string }[])[]): void {
    const fullest = namings.filter(({ text }) => isName(text)).sort((a, b) => b.text.length - a.text.length)[0];
    if (fullest === undefined) return;
    const parsed = personNameOf(fullest.text);
    if (parsed.words.length < 2 || isPlaceName(parsed.words)) return;
    const stranger = this.#stranger(fullest.text, parsed);
    stranger.mentions += namings.length;
    for (const { text } of namings) if (isName(text)) stranger.names.set(text, (stranger.names.get(text) ?? 0) + 1);
    for (const naming of namings) this.#readTitle(article, naming, stranger, bodies[naming.block] ?? []);
    const first = namings.find(({ text }) => text === fullest.text)!;
    if (stranger.words.length < MOST_WORDS && !stranger.words.some((each) => each.article === article.id && each.block === first.block)) stranger.words.push(wordsAt(article, first.block, first.start, first.end));
  }

  /** The person that other articles call by this name, or a new one. */
  #stranger(name: string, parsed: PersonName): Stranger {
    const surname = parsed.words.at(-1)!;
    const others = this.#bySurname.get(surname) ?? [];
    // Nicknames and initials join nobody across articles: two people may be meant.
    const same = others.filter((other) => { const distance = fit(parsed, other.parsed) ?? fit(other.parsed, parsed); return distance !== null && distance < 2; });
    if (same.length === 1) {
      if (parsed.words.length > same[0]!.parsed.words.length) Object.assign(same[0]!, { parsed, name });
      return same[0]!;
    }
    const stranger: Stranger = { name, parsed, names: new Map(), posts: new Map(), words: [], mentions: 0 };
    this.#people.push(stranger);
    this.#bySurname.set(surname, [...others, stranger]);
    return stranger;
  }

  #readTitle(article: ReadForSuggestions, { block, start, end, title }: NamedPerson, stranger: Stranger, bodies: readonly { readonly start: number; readonly end: number; readonly name: string }[]): void {
    if (title === null) return;
    const { text } = article.blocks[block]!;
    const own = withoutOthers(text, behindSurname(text, title, article.found.people), article.found.people.filter((each) => each.block === block && each.start !== start));
    const office = own && officeIn(text, own.start, own.end, own.end <= start);
    if (office === null || !office.held) return;
    const body = bodies.find((each) => each.start < office.end + 1 && office.start < each.end) ?? null;
    const key = titleKey(office.title);
    if (!stranger.posts.has(key)) stranger.posts.set(key, { title: office.title, bodyKey: body && keyOfName(body.name), implied: body ? null : impliedBody(office.title) });
    if (stranger.words.length < MOST_WORDS) {
      const [from, to] = [Math.min(office.start, start), Math.max(office.end, end)];
      stranger.words.push(wordsAt(article, block, from, to));
    }
  }

  /** What is worth a page: people with an office or named again and again, agencies that somebody serves or that recur. */
  result(): Suggestions {
    const taken = new Set(this.#onFile.ids);
    const agencyIds = new Map<string, string>();
    const worth = this.#people.filter(({ mentions, posts }) => mentions > 1 || posts.size > 0);
    const served = new Set(worth.flatMap(({ posts }) => [...posts.values()].flatMap(({ bodyKey, implied }) => bodyKey ?? implied ?? [])));
    const agencies = [...this.#bodies.values()]
      .filter(({ key, mentions }) => mentions > 1 || served.has(key))
      .sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
      .flatMap((body): SuggestedAgency[] => {
        const names = namesOf(body.names);
        const known = names.map((name) => this.#onFile.agency(name)).find((id) => id !== null) ?? null;
        const id = known ?? free(this.#onFile.toId(names[0]!), taken);
        agencyIds.set(body.key, id);
        return known === null ? [{ id, name: names[0]!, also: names.slice(1), mentions: body.mentions }] : [];
      });
    const people = worth
      .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
      .map((stranger): SuggestedPerson => {
        const also = namesOf(stranger.names).filter((name) => !stranger.name.toLowerCase().endsWith(name.toLowerCase()));
        return { id: free(this.#onFile.toId(stranger.name), taken), name: stranger.name, also, posts: this.#postsOf(stranger, agencyIds), mentions: stranger.mentions, words: stranger.words };
      });
    return { people, agencies };
  }

  #postsOf({ posts }: Stranger, agencyIds: ReadonlyMap<string, string>): SuggestedPost[] {
    const all = [...posts.values()].map(({ title, bodyKey, implied }) => ({ title, agency: agencyIds.get(bodyKey ?? '') ?? agencyIds.get(implied ?? '') ?? null }));
    // "President" says no more than "U.S. President".
    return all.filter(({ title }, index) => !all.some((other, at) => at !== index && other.title !== title && endsWith(other.title, title)));
  }
}

/** The same for "Sen." and "Senator". */
function titleKey(title: string): string {
  return tokensOf(title).map(({ fold }) => TITLE_ABBREVIATIONS.get(fold) ?? fold).join(' ');
}

function endsWith(longer: string, shorter: string): boolean {
  return longer.length > shorter.length && longer.toLowerCase().endsWith(` ${shorter.toLowerCase()}`);
}

/** A title without somebody's surname and "and" before it: "Vale and [harbour director] Marsh". */
function behindSurname(text: string, title: { readonly start: number; readonly end: number }, people: readonly NamedPerson[]): { readonly start: number; readonly end: number } {
  const [whole, surname] = /^(\p{Lu}[\p{L}’'-]+) and (?=\S)/u.exec(text.slice(title.start, title.end)) ?? [];
  return whole && people.some((each) => each.text.split(' ').at(-1) === surname) ? { start: title.start + whole.length, end: title.end } : title;
}

/** What is left of a title behind another person's name in it: "Trump and [Vice President] Pence". */
function withoutOthers(text: string, { start, end }: { readonly start: number; readonly end: number }, others: readonly NamedPerson[]): { readonly start: number; readonly end: number } | null {
  const last = Math.max(start, ...others.filter((other) => other.start < end && start < other.end).map((other) => other.end));
  if (last >= end) return null;
  const joint = last > start ? /^(?:['’]s)?[\s,]*(?:(?:and|for)\b|&)?\s*/.exec(text.slice(last, end))![0].length : 0;
  return { start: last + joint, end };
}

/** Names by how often they are written, a full one before its abbreviation. */
function namesOf(names: ReadonlyMap<string, number>): string[] {
  const isShort = (name: string) => (/^[\p{Lu}.&]+$/u.test(name) ? 1 : 0);
  return [...names].sort(([a, timesA], [b, timesB]) => isShort(a) - isShort(b) || timesB - timesA || (a < b ? -1 : 1)).map(([name]) => name);
}

function free(id: string, taken: Set<string>): string {
  let name = id;
  for (let number = 2; taken.has(name); number++) name = `${id}-${number}`;
  taken.add(name);
  return name;
}

function wordsAt({ id, blocks }: ReadForSuggestions, block: number, start: number, end: number): SuggestionWords {
  return { article: id, block, start, end, text: blocks[block]!.text.slice(start, end) };
}

/** Words that credit lines end in, and contractions, which run-on text may glue to a name. */
const NO_NAME = /(?:\b(?:images?|photos?|pictures?|video|file|courtesy|licen[cs]ed?)|['’](?:m|re|ve|ll))$/i;

/** Letters, hyphens, apostrophes and full stops; every long word begins with a capital; no body's word comes first. */
function isName(text: string): boolean {
  if (!/^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)+$/u.test(text) || /^\P{L}*\p{Ll}/u.test(text) || /^(?:A|I|An|The) /.test(text)) return false;
  return !NO_NAME.test(text) && !/\p{Ll}\p{Lu}\p{Ll}+$/u.test(text.replace(/(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’])(?=\p{Lu})/gu, '')) && !BODY_HEADS.has(text.split(' ')[0]!.toLowerCase());
}
