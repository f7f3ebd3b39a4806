import type { PlainDate } from '../../model/dates.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import { ALSO_WORDS, FREQUENT_SURNAMES } from '../language/en/common-words.ts';
import { PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { CALENDAR, DEMONYMS, NAMESAKES, NATIONS, PLACE_LEADS, PLACES, STATE_ABBREVIATIONS } from '../language/en/places.ts';
import { SPEECH_VERBS } from '../language/en/saying.ts';
import { AUXILIARIES } from '../language/en/function-words.ts';
import { VERB_FORMS } from '../language/en/verbs.ts';
import { BODY_WORDS, NOT_A_PERSON_BEFORE, ORDINARY_OPENERS } from '../language/en/things.ts';
import { isGiven } from '../language/en/given-names.ts';
import { BEFORE_SURNAMES, HONORIFICS, KIN, OFFICES, TITLES } from '../language/en/titles.ts';
import type { NamedPerson } from '../names-found.ts';
import { foldedWords, type Token } from '../tokens.ts';
import type { ReadLine } from './agency-namings.ts';
import { Cast, pronounOf, type Member } from './cast.ts';
import type { NameIndex, Naming } from './find-names.ts';
import type { Line } from './lines.ts';
import type { Linked } from './linked.ts';
import { parts, personName, personNameOf } from './person-name.ts';
import { isInitial, isThing, type Segment } from './segments.ts';
import { isRole, titleAfter, titleBefore, type TitleSpan } from './title-spans.ts';

export interface PersonNamings {
  readonly namings: readonly Naming[];
  readonly named: readonly NamedPerson[];
}

/** Capital words that may be somebody's name, still to be told. */
interface Open {
  readonly line: Line;
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

/** People an article names: first whoever it introduces by a full name, then everybody who is called less. */
export function personNamings(read: readonly ReadLine[], linked: readonly Linked[], index: NameIndex, day: PlainDate): PersonNamings {
  return new PersonReading(read, linked, index, day).result();
}

class PersonReading {
  readonly #cast = new Cast();
  readonly #index: NameIndex;
  readonly #day: PlainDate;
  readonly #namings: Naming[] = [];
  readonly #named: NamedPerson[] = [];
  readonly #small = new Set<string>();
  readonly #covered: readonly Linked[];

  constructor(read: readonly ReadLine[], linked: readonly Linked[], index: NameIndex, day: PlainDate) {
    this.#index = index;
    this.#day = day;
    this.#covered = linked;
    for (const { line } of read) for (const token of line.tokens) if (!token.capital) this.#small.add(token.fold);
    for (const each of linked) this.#introduceLinked(each, read);
    const open = read.flatMap(({ line, runs }, order) => runs.flatMap((run) => this.#readRun(line, order * LINE, run)));
    const rest = open.filter((each) => !this.#readStranger(each));
    for (const each of rest) this.#readShort(each);
    this.#named.sort((a, b) => a.block - b.block || a.start - b.start);
  }

  result(): PersonNamings {
    return { namings: this.#namings, named: this.#named };
  }

  /** An editor's link introduces whom it names, under that name and under the linked words. */
  #introduceLinked({ naming, person, stranger }: Linked, read: readonly ReadLine[]): void {
    const { line, start, end } = naming;
    const since = read.findIndex((each) => each.line === line) * LINE + start;
    const words = foldedWords(line.text.slice(start, end));
    if (person === null && (!stranger || words.length < 2)) return;
    const people = person === null ? [] : [person];
    if (person !== null) this.#cast.introduce({ name: personNameOf(person.name), people, since, kin: false, title: [] });
    const member = this.#cast.introduce({ name: personName(words), people, since, kin: false, title: [] });
    this.#name(line, start, end, member, null);
  }

  #readRun(line: Line, base: number, run: readonly Segment[]): Open[] {
    return run.flatMap((segment, at): Open[] => {
      const order = base + line.tokens[segment.from]!.start;
      if (this.#isCovered(line, segment)) return [];
      if (segment.kind === 'person') return this.#readFull(line, order, segment) ? [] : [{ line, order, from: segment.from, to: segment.to }];
      return segment.kind === 'words' || (segment.kind === 'title' && at === run.length - 1 && this.#mayBeName(line, segment)) ? [{ line, order, from: segment.from, to: segment.to }] : [];
    });
  }

  /** "King" at a sentence's beginning is a title, unless it speaks. */
  #mayBeName({ tokens }: Line, { from }: Segment): boolean {
    return tokens[from]!.capital && (!tokens[from]!.opens || this.#saysSomething(tokens, from));
  }

  #isCovered(line: Line, { from, to }: { from: number; to: number }): boolean {
    return this.#covered.some(({ naming }) => naming.line === line && naming.start < line.tokens[to - 1]!.end && line.tokens[from]!.start < naming.end);
  }

  /** A full name of somebody on file; false where it may as well be somebody else's. */
  #readFull(line: Line, order: number, { from, to, name, found }: Segment & { kind: 'person' }): boolean {
    const title = titleBefore(line, from);
    const words = wordsIn(line, title);
    let people = found.people.filter((person) => this.#mayLive(person));
    if (found.fit > 0) people = people.filter((person) => !this.#isOtherOffice(person, words));
    if (people.length > 1) people = this.#told(people, words, line, to);
    if (people.length === 0) return false;
    const frequent = FREQUENT_SURNAMES.has(name.words.at(-1)!);
    if (found.fit === 2 && frequent && !people.some(({ id }) => this.#index.posts.fits(id, rolesOf(words), this.#day, true) && words.length > 0)) return false;
    const member = this.#cast.introduce({ name, people, since: order, kin: isKin(line, from, to), title: words });
    this.#name(line, line.tokens[from]!.start, line.tokens[to - 1]!.end, member, title ?? titleAfter(line, to));
    return true;
  }

  /** Nobody is in the news before birth. */
  #mayLive({ born }: DirectoryPerson): boolean {
    return born === null || born.slice(0, 4) <= this.#day.slice(0, 4);
  }

  /** Whether a title before a name that is not quite theirs is one they have never held: "President John Q. Public" is not the senator. */
  #isOtherOffice({ id }: DirectoryPerson, title: readonly string[]): boolean {
    const office = title.filter((word) => OFFICES.has(word));
    return office.length > 0 && this.#index.posts.hasHeld(id) && !this.#index.posts.fits(id, office, this.#day, true);
  }

  /** Of namesakes, those whom a title beside the name fits, else those alive. */
  #told(people: readonly DirectoryPerson[], title: readonly string[], line: Line, to: number): DirectoryPerson[] {
    const after = titleAfter(line, to);
    const asked = rolesOf(title.length > 0 ? title : wordsIn(line, after));
    const fitting = asked.length === 0 ? [] : people.filter(({ id }) => this.#index.posts.fits(id, asked, this.#day, isFormer(title)));
    if (fitting.length === 1) return fitting;
    const alive = people.filter(({ died }) => died === null || died.slice(0, 4) >= this.#day.slice(0, 4));
    return alive.length === 1 && people.every(({ born, died }) => born !== null || died !== null) ? alive : [...people];
  }

  /** A full name of nobody on file, and whether it was one. */
  #readStranger({ line, order, from, to }: Open): boolean {
    if (line.style !== 'prose') return false;
    const piece = this.#trimmed(line, from, to);
    if (piece === null) return true;
    const tokens = line.tokens.slice(piece.from, piece.to);
    if (tokens.length < 2) return false;
    const words = tokens.map(({ fold }) => fold);
    if (this.#cast.bySurname(words.flatMap(parts).join(' ')).length > 0) return false;
    const title = titleBefore(line, piece.from);
    if (!looksLikePerson(line, piece.from, piece.to, title)) return false;
    const member = this.#cast.introduce({ name: personName(words), people: [], since: order, kin: isKin(line, piece.from, piece.to), title: wordsIn(line, title) });
    this.#name(line, tokens[0]!.start, tokens.at(-1)!.end, member, title ?? titleAfter(line, piece.to));
    return true;
  }

  /** Leaves out what stands around a name; null where nothing is left. */
  #trimmed(line: Line, from: number, to: number): { from: number; to: number } | null {
    let [first, last] = [from, to];
    const { tokens } = line;
    if (to - from === 1 && CALENDAR.has(tokens[from]!.fold) && this.#isNoDate(tokens, from)) return { from, to };
    while (first < last && this.#isAround(tokens, first, last)) first++;
    first = behindTitle(tokens, first, last);
    while (last > first && ((CALENDAR.has(tokens[last - 1]!.fold) && !(last - first === 2 && isGiven(tokens[first]!.fold) && ALSO_WORDS.has(tokens[last - 1]!.fold))) || (last - first > 2 && DEMONYMS.has(tokens[last - 1]!.fold)))) last--;
    return first < last ? { from: first, to: last } : null;
  }

  /** "May" of somebody who was introduced, where no date stands. */
  #isNoDate(tokens: readonly Token[], at: number): boolean {
    const { fold, opens, possessive } = tokens[at]!;
    if (!ALSO_WORDS.has(fold) || this.#cast.bySurname(fold).length === 0) return false;
    if (opens) return possessive || SPEECH_VERBS.has(tokens[at + 1]?.fold ?? '');
    return !DATE_LEADS.has(tokens[at - 1]?.fold ?? '') && !/^\d/.test(tokens[at - 1]?.text ?? '') && !/^\d/.test(tokens[at + 1]?.text ?? '');
  }

  #isAround(tokens: readonly Token[], at: number, to: number): boolean {
    const { fold, opens } = tokens[at]!;
    if (isGiven(fold) || this.#cast.knows(fold) || isInitial(tokens[at]!)) return false;
    if (CALENDAR.has(fold) || (DEMONYMS.has(fold) && to - at !== 2)) return true;
    return opens && to - at > 1 && (this.#small.has(fold) || /(?:ing|ed|ly)$/.test(fold));
  }

  /** A surname or given name alone. */
  #readShort({ line, order, from, to }: Open): void {
    if (line.style === 'prose') {
      const piece = this.#trimmed(line, from, to);
      if (piece !== null) this.#readEnd(line, order, piece.from, piece.to);
      return;
    }
    // Among words that are all capital, any of them may be a name.
    for (let at = from; at < to;) at = this.#readAmongCapitals(line, order, at, to);
  }

  #readAmongCapitals(line: Line, order: number, at: number, to: number): number {
    const { tokens } = line;
    for (let end = Math.min(to, at + 4); end > at; end--) {
      const words = joinedWords(tokens, at, end);
      if (this.#cast.bySurname(words).length === 0 || (end === at + 1 && ALSO_WORDS.has(words) && !this.#saysSomething(tokens, at))) continue;
      const previous = at > 0 && tokens[at]!.joined ? tokens[at - 1]! : undefined;
      const next = tokens[end]?.joined && !tokens[end - 1]!.possessive ? tokens[end] : undefined;
      if (previous !== undefined && (isGiven(previous.fold) || NOT_A_PERSON_BEFORE.has(previous.fold) || isInitial(previous))) continue;
      if (next !== undefined && (isThing(next.fold) || SUFFIXES.has(next.fold))) continue;
      this.#resolve(line, order, at, end, words);
      return end;
    }
    return at + 1;
  }

  #readEnd(line: Line, order: number, from: number, to: number): void {
    const { tokens } = line;
    const words = joinedWords(tokens, from, to);
    if (to - from > 1) {
      if (this.#cast.bySurname(words).length > 0) this.#resolve(line, order, from, to, words);
      return;
    }
    const token = tokens[from]!;
    const first = this.#withParticles(tokens, from, words);
    if (first < from) return this.#resolve(line, order, first, to, joinedWords(tokens, first, to));
    if (this.#isOtherThing(line, from) || (token.opens && this.#mayBeWord(token) && !this.#saysSomething(tokens, from))) return;
    this.#resolve(line, order, from, to, words);
  }

  /** Where a surname with particles in small letters begins: "van der Loo". */
  #withParticles(tokens: readonly Token[], at: number, words: string): number {
    let first = at;
    for (let before = at - 1; before >= 0 && tokens[before + 1]!.joined && PARTICLES.has(tokens[before]!.fold) && at - before < 4; before--) {
      if (this.#cast.bySurname(`${joinedWords(tokens, before, at)} ${words}`).length > 0) first = before;
    }
    return first;
  }

  /** Part of a longer name, or a place: "Clinton, Iowa", "Kelly Services". */
  #isOtherThing({ text, tokens }: Line, at: number): boolean {
    const token = tokens[at]!;
    const previous = token.joined ? tokens[at - 1] : undefined;
    if (PLACES.has(token.fold) && (!NAMESAKES.has(token.fold) ? previous === undefined || !TITLES.has(previous.fold) : previous !== undefined && PLACE_PREPOSITIONS.has(previous.fold))) return true;
    if (previous !== undefined && previous.capital && (NOT_A_PERSON_BEFORE.has(previous.fold) && !ORDINARY_OPENERS.has(previous.fold))) return true;
    const next = tokens[at + 1];
    if (next === undefined || token.possessive) return false;
    const between = text.slice(token.end, next.start);
    if (between === ', ' && next.capital && (STATE_ABBREVIATIONS.has(next.fold) || (PLACES.has(next.fold) && !/^ ?[a-z]/.test(text.slice(next.end))))) return true;
    return next.joined && next.capital && (isThing(next.fold) || SUFFIXES.has(next.fold));
  }

  #mayBeWord({ fold }: Token): boolean {
    return ALSO_WORDS.has(fold) || this.#small.has(fold) || ORDINARY_OPENERS.has(fold);
  }

  #saysSomething(tokens: readonly Token[], at: number): boolean {
    if (tokens[at]!.possessive) return true;
    const next = tokens[at + 1];
    if (next?.joined !== true || next.capital) return false;
    return SPEECH_VERBS.has(next.fold) || AUXILIARIES.has(next.fold) || (!this.#small.has(tokens[at]!.fold) && (VERB_FORMS.has(next.fold) || next.fold.endsWith('ed')));
  }

  #resolve(line: Line, order: number, from: number, to: number, words: string): void {
    const title = titleBefore(line, from);
    const titleWords = wordsIn(line, title);
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    const members = this.#meant(words, titleWords, order, to - from === 1);
    if (members.length === 1) {
      members[0]!.bare++;
      return this.#name(line, start, end, members[0]!, title);
    }
    if (members.length > 1) return this.#leaveOpen(line, start, end, words, members);
    if (title !== null && line.style === 'prose') this.#introduceByTitle(line, order, from, to, titleWords, title);
    else this.#nameOnly(line, from, to);
  }

  /** Whom of those introduced a surname or given name can mean. */
  #meant(words: string, title: readonly string[], order: number, mayBeGiven: boolean): readonly Member[] {
    const pronoun = pronounOf(title.filter((word) => HONORIFICS.has(word)), []);
    const fits = (member: Member) => pronoun === null || member.pronoun === null || member.pronoun === pronoun;
    const bySurname = this.#cast.bySurname(words).filter(fits);
    const byGiven = mayBeGiven && title.length === 0 && !PLACES.has(words) ? this.#cast.byGiven(words).filter(fits) : [];
    const all = bySurname.length > 0 ? bySurname : byGiven;
    if (all.length < 2) return all;
    const before = all.filter(({ since }) => since < order);
    return this.#titled(all, title) ?? single(before) ?? single(before.filter(({ kin }) => !kin)) ?? principal(before, order) ?? all;
  }

  /** Whom of several a title tells: by a post held on the day, else by a title the article has given before. */
  #titled(members: readonly Member[], title: readonly string[]): readonly Member[] | null {
    const asked = rolesOf(title);
    if (asked.length === 0) return null;
    return single(members.filter(({ people }) => people.length === 1 && this.#index.posts.fits(people[0]!.id, asked, this.#day, isFormer(title))))
      ?? single(members.filter(({ titles }) => asked.every((word) => titles.has(word))));
  }

  /** "Secretary Tillerson": on file exactly one of that surname held on the day what the title says. */
  #introduceByTitle(line: Line, order: number, from: number, to: number, words: readonly string[], title: TitleSpan): void {
    const folded = line.tokens.slice(from, to).map(({ fold }) => fold);
    const asked = rolesOf(words);
    const bearers = asked.length === 0 ? [] : this.#index.people.bySurname(parts(folded.at(-1)!).at(-1)!);
    const fitting = bearers.filter(({ id }) => this.#index.posts.fits(id, asked, this.#day, isFormer(words)));
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    if (fitting.length === 0 && !this.#mayBeSurname(line, from, to, title)) {
      this.#nameOnly(line, from, to);
      return;
    }
    if (fitting.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates: fitting.map(({ id }) => id as string).sort() });
    const people = fitting.length === 1 ? fitting : [];
    if (people.length === 0 && this.#nameOnly(line, from, to)) return;
    const member = this.#cast.introduce({ name: personName(folded), people, since: order, kin: false, title: words });
    this.#name(line, start, end, member, title);
  }

  /** Whether a word behind a title is the surname of somebody not on file rather than more of the title. */
  #mayBeSurname({ tokens }: Line, from: number, to: number, title: TitleSpan): boolean {
    const [first, last] = [tokens[from]!, tokens[to - 1]!];
    if (!BEFORE_SURNAMES.has(tokens[title.to - 1]!.fold) || first.fold.length < 2 || (first.upper && first.fold.length < 5)) return false;
    if (TITLES.has(last.fold) || TITLES.has(last.fold.replace(/s$/, '')) || isThing(last.fold) || DEMONYMS.has(last.fold) || CALENDAR.has(last.fold) || PLACES.has(last.fold)) return false;
    const next = tokens[to];
    return SUFFIXES.has(first.fold) ? false : next?.joined !== true || !(next.capital && !last.possessive);
  }

  /** Somebody on file who has one name only; whether there was one. */
  #nameOnly(line: Line, from: number, to: number): boolean {
    if (to - from !== 1 || line.style === 'capitals') return false;
    const token = line.tokens[from]!;
    const found = this.#index.people.byOnlyName(token.fold);
    if (found.length !== 1 || this.#mayBeWord(token) || PLACES.has(token.fold) || DEMONYMS.has(token.fold)) return false;
    const member = this.#cast.introduce({ name: personName([token.fold]), people: found, since: 0, kin: false, title: [] });
    this.#name(line, token.start, token.end, member, null);
    return true;
  }

  #leaveOpen(line: Line, start: number, end: number, words: string, members: readonly Member[]): void {
    if (this.#cast.bySurname(words).length === 0) return;
    const candidates = [...new Set(members.flatMap(({ people }) => people.map(({ id }) => id as string)))].sort();
    if (candidates.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates });
  }

  #name(line: Line, start: number, end: number, member: Member, title: TitleSpan | null): void {
    const person = member.people.length === 1 ? member.people[0]! : null;
    if (person !== null) this.#namings.push({ line, start, end, meaning: { kind: 'person', id: person.id }, candidates: [] });
    if (member.people.length > 1) this.#namings.push({ line, start, end, meaning: null, candidates: member.people.map(({ id }) => id as string) });
    if (line.block < 0) return;
    const span = title === null ? null : { block: line.block, start: line.tokens[title.from]!.start, end: line.tokens[title.to - 1]!.end };
    const { key, pronoun } = member;
    this.#named.push({ block: line.block, start, end, text: line.text.slice(start, end), key, id: person?.id ?? null, pronoun, title: span });
  }
}

/** "Secretary of [State Rex Tillerson]": a title goes on behind its "of" up to a given name. */
function behindTitle(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 3 || !tokens[first]!.joined || tokens[first - 1]?.fold !== 'of' || !TITLES.has(tokens[first - 2]?.fold ?? '')) return first;
  const given = tokens.findIndex(({ fold }, at) => at > first && at < last - 1 && isGiven(fold));
  return given > 0 ? given : first;
}

const DATE_LEADS = new Set(['in', 'since', 'of', 'early', 'late', 'mid', 'by', 'until', 'till', 'from', 'last', 'next', 'this', 'before', 'after', 'during', 'through', 'for', 'and', 'to', 'and', 'each', 'every', 'on']);
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'at', 'from', 'to', 'around', 'across', 'toward', 'towards', 'into', 'downtown', 'leaving']);

function wordsIn({ tokens }: Line, title: TitleSpan | null): string[] {
  return title === null ? [] : tokens.slice(title.from, title.to).map(({ fold }) => fold);
}

const NO_ROLE = new Set(['former', 'ex', 'onetime', 'late', 'past', 'previous', 'incoming', 'outgoing', 'acting', 'interim', 'new', 'the', 'of', 'for', 'to', 'and', 'at', 'us', 'mr', 'mrs', 'ms', 'miss', 'dr', 'democrat', 'republican', 'democratic', 'then']);

/** The words of a title that a post on file must have. */
function rolesOf(title: readonly string[]): string[] {
  return title.some((word) => isRole(word) && !HONORIFICS_ALONE.has(word)) ? title.filter((word) => !NO_ROLE.has(word) && !NATIONS.has(word)) : [];
}

const HONORIFICS_ALONE = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'sir', 'dr', 'dame', 'lord', 'lady', 'hon']);

function isFormer(title: readonly string[]): boolean {
  return title.some((word) => word === 'former' || word === 'ex' || word === 'late' || word === 'past' || word === 'onetime' || word === 'then');
}

function joinedWords(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return parts(tokens[from]!.fold).join(' ');
  return tokens.slice(from, to).flatMap(({ fold }) => parts(fold)).join(' ');
}

function single(members: readonly Member[]): readonly Member[] | null {
  return members.length === 1 ? members : null;
}

/**
 * Of several who share a surname, the one whom the article has long called by it, where each of the others was named
 * but once, and not just now.
 */
function principal(members: readonly Member[], order: number): readonly Member[] | null {
  const usual = members.filter(({ bare }) => bare > 1);
  const others = members.filter(({ bare }) => bare < 2);
  return usual.length === 1 && others.every(({ inFull }) => inFull.length === 1 && lineOf(order) - lineOf(inFull[0]!) > 1) ? usual : null;
}

// Places in an article are told by line and offset in one number.
const LINE = 100_000;
const lineOf = (order: number) => Math.floor(order / LINE);

/** "his wife, Ann Kelly", "Ann Kelly, her sister", "the first lady, Ann Kelly". */
function isKin({ tokens }: Line, from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before !== undefined && (KIN.has(before.fold) || (before.fold === 'lady' && tokens[from - 2]?.fold === 'first'))) return true;
  return tokens.slice(to, to + 3).some(({ fold }, at) => at > 0 && KIN.has(fold) && KIN_LEADS.has(tokens[to + at - 1]!.fold));
}

const KIN_LEADS = new Set(['his', 'her', 'their', 'the']);

/** Whether capital words, two or more, are a person's name by what they are and what stands beside them. */
function looksLikePerson({ text, tokens }: Line, from: number, to: number, title: TitleSpan | null): boolean {
  const words = tokens.slice(from, to);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.length > 5 || NOT_A_PERSON_BEFORE.has(first.fold) || words.some(({ fold, upper }, at) => (at > 0 && BODY_WORDS.has(fold)) || CALENDAR.has(fold) || (upper && fold.length > 3))) return false;
  if (isThing(last.fold) && !(isGiven(first.fold) && words.length === 2 && ALSO_WORDS.has(last.fold) && !PLACES.has(first.fold))) return false;
  if (tokens[to]?.joined === true && tokens[to]!.capital && isThing(tokens[to]!.fold)) return false;
  if (words.slice(1).some(({ fold }) => (DEMONYMS.has(fold) && !ALSO_WORDS.has(fold)) || (PLACES.has(fold) && !NAMESAKES.has(fold))) || DEMONYMS.has(last.fold)) return false;
  if (PLACES.has(last.fold) && (PLACES.has(first.fold) || PLACE_LEADS.has(first.fold))) return false;
  const given = isGiven(first.fold) || (isInitial(first) && (words.length > 2 || !isInitial(last)));
  if (given && !(PLACES.has(first.fold) && title === null)) return words.length <= 4 && last.fold.length > 1;
  if (title !== null && isRole(tokens[title.to - 1]!.fold) && !DEMONYMS.has(first.fold) && !PLACES.has(first.fold) && !PLACE_LEADS.has(first.fold)) return !(tokens[to]?.joined === true && tokens[to]!.capital && !last.possessive);
  return !PLACES.has(first.fold) && !DEMONYMS.has(first.fold) && /^, (?:\d{1,2}(?:,|\.)|aged? \d|who\b)/.test(text.slice(last.end, last.end + 8));
}

