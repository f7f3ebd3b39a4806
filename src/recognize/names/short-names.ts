import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { SUFFIXES } from '../language/en/name-parts.ts';
import { DEMONYMS, PLACES } from '../language/en/places.ts';
import { NOT_A_PERSON_BEFORE, OF_SOMEBODY } from '../language/en/things.ts';
import type { NameIndex } from './name-index.ts';
import type { FoundPeople } from './found-people.ts';
import type { Line } from './lines.ts';
import { mayBeSurname } from './looks-like-person.ts';
import { onlyBearer } from './namesakes.ts';
import { isInitial, isSuffixOfThing, isThing } from './neighbours.ts';
import { parts, personName, personNameOf } from './person-name.ts';
import { isFormer, rolesOf, titleBefore, wordsIn, type TitleSpan } from './title-spans.ts';
import { pronounByHonorific, whomMeant, type Known } from './whom-meant.ts';
import { isWork, joinedWords, type WordSense } from './word-sense.ts';

/** Capital words that may be somebody's name, still to be told. */
export interface Open {
  readonly line: Line;
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

/** Reads what people are called once they are introduced: a surname, a given name, a title and a surname. */
export class ShortNames {
  /** Whether a title alone has introduced somebody on file. */
  isTitled = false;
  readonly #found: FoundPeople;
  readonly #known: Known;
  readonly #sense: WordSense;
  readonly #people: NameIndex['people'];

  constructor(found: FoundPeople, known: Known, sense: WordSense, people: NameIndex['people']) {
    this.#found = found;
    this.#known = known;
    this.#sense = sense;
    this.#people = people;
  }

  /** A surname or given name alone. */
  read({ line, order, from, to }: Open): void {
    if (line.style === 'prose') {
      const piece = this.#sense.trimmed(line, from, to);
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
      if (!this.#known.cast.hasSurname(words) || (end === at + 1 && ALSO_WORDS.has(words) && !this.#sense.saysSomething(line, at))) continue;
      const previous = at > 0 && tokens[at]!.joined ? tokens[at - 1]! : undefined;
      const next = tokens[end]?.joined && !tokens[end - 1]!.possessive ? tokens[end] : undefined;
      if (previous !== undefined && (isGiven(previous.fold) || NOT_A_PERSON_BEFORE.has(previous.fold) || isInitial(previous))) continue;
      if (next !== undefined && ((isThing(next.fold) && !OF_SOMEBODY.has(next.fold)) || SUFFIXES.has(next.fold))) continue;
      this.#resolve(line, order, at, end, words);
      return end;
    }
    return at + 1;
  }

  #readEnd(line: Line, order: number, from: number, to: number): void {
    const { tokens } = line;
    const words = joinedWords(tokens, from, to);
    if (to - from > 1) {
      if (isSuffixOfThing(tokens, to)) return;
      const end = this.#known.cast.hasSurname(words) ? to : this.#sense.behindOwner(line, from, to);
      if (end > from) this.#resolve(line, order, from, end, joinedWords(tokens, from, end));
      return;
    }
    const token = tokens[from]!;
    const first = this.#sense.withParticles(tokens, from, words);
    if (first < from) return this.#resolve(line, order, first, to, joinedWords(tokens, first, to));
    if (this.#sense.isOtherThing(line, from) || (token.opens && this.#sense.mayBeWord(token) && !this.#sense.saysSomething(line, from))) return;
    this.#resolve(line, order, from, to, words);
  }

  #resolve(line: Line, order: number, from: number, to: number, words: string): void {
    const title = titleBefore(line, from);
    const titleWords = wordsIn(line, title);
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    const members = whomMeant({ words, title: titleWords, order, oneWord: to - from === 1 }, this.#known);
    if (members.length === 1) {
      if (members[0]!.words.length === 1 && isWork(line, line.tokens[to - 1]!)) return;
      if (words !== members[0]!.words[0]) members[0]!.bare.push(order);
      members[0]!.pronoun = pronounByHonorific(titleWords) ?? members[0]!.pronoun;
      return this.#found.name(line, start, end, members[0]!, title);
    }
    if (members.length > 1) {
      if (this.#known.cast.hasSurname(words)) this.#found.leaveOpen(line, start, end, members.flatMap(({ people }) => people));
    } else if (title !== null && line.style === 'prose') this.introduceByTitle(line, order, from, to, titleWords, title);
    else this.#nameOnly(line, from, to);
  }

  /** "Secretary Tillerson": on file exactly one of that surname held on the day what the title says. */
  introduceByTitle(line: Line, order: number, from: number, to: number, words: readonly string[], title: TitleSpan): void {
    const folded = line.tokens.slice(from, to).map(({ fold }) => fold);
    const asked = rolesOf(words);
    const bearers = asked.length === 0 ? [] : this.#people.bySurname(parts(folded.at(-1)!).at(-1)!);
    const fitting = this.#known.posts.isSilent ? onlyBearer(bearers, words, folded.at(-1)!) : bearers.filter(({ id }) => this.#known.posts.fits(id, asked, this.#known.day, isFormer(words)));
    const start = line.tokens[from]!.start;
    const end = line.tokens[to - 1]!.end;
    if (fitting.length === 0 && !mayBeSurname(line, from, to, title)) {
      this.#nameOnly(line, from, to);
      return;
    }
    this.#found.leaveOpen(line, start, end, fitting);
    const people = fitting.length === 1 ? fitting : [];
    if (people.length === 0 && this.#nameOnly(line, from, to)) return;
    this.isTitled ||= people.length > 0;
    const member = this.#known.cast.introduce({ name: personName(folded), people, since: order, kin: false, title: words });
    if (people.length === 1) this.#known.cast.learnSurname(member, personNameOf(people[0]!.name));
    this.#found.name(line, start, end, member, title);
  }

  /** Somebody on file who has one name only; whether there was one. */
  #nameOnly(line: Line, from: number, to: number): boolean {
    if (to - from !== 1 || line.style === 'capitals') return false;
    const token = line.tokens[from]!;
    const found = this.#people.byOnlyName(token.fold);
    if (found.length !== 1 || isWork(line, token) || this.#sense.mayBeWord(token) || PLACES.has(token.fold) || DEMONYMS.has(token.fold)) return false;
    const member = this.#known.cast.introduce({ name: personName([token.fold]), people: found, since: 0, kin: false, title: [] });
    this.#found.name(line, token.start, token.end, member, null);
    return true;
  }
}
