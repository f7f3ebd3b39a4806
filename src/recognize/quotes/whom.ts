import type { AgencyId, PersonId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { NamedPerson, NamesFound } from '../names-found.ts';
import type { ArticleReading, ReadSentence } from './article-reading.ts';
import { SAME_TITLES } from '../language/en/sources.ts';
import { belies, isByParty, isCalledSpokesperson, titleHead } from './callings.ts';
import { countBefore, isBefore, type Place } from './in-order.ts';
import { headOf, isDocument, isNameLike, isSpokesTitle, personOf, weightOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrases.ts';
import { sourceOf, type Source } from './source.ts';
import { alone } from './subject.ts';
import { topicOf } from './topic.ts';

/** Whom a source means. */
export interface Meant {
  /** The article's own key of the person; null where nobody named is meant. */
  readonly key: string | null;
  readonly person: PersonId | null;
  readonly agency: AgencyId | null;
  /** Whether the article calls the person a spokesperson anywhere. */
  readonly spokesperson: boolean;
  /** The words that tell what kind of source it is: of a pronoun those it stands for, else its own. */
  readonly of: Source;
}

const JOINS = new Set(['and', 'but', 'while', 'whereas', 'then']);
/** Pronouns look back over this many sentences with somebody in them, and through this many pronouns. */
const REACH = 6;
const NAMES_BACK = 40;

/** Tells whom names, pronouns and descriptions mean. Sources are asked about in the order of the text. */
export class Whom {
  readonly #names: NamesFound;
  readonly #texts: readonly string[];
  readonly #reading: ArticleReading;
  readonly #ids = new Map<string, PersonId>();
  readonly #keys = new Map<PersonId, string>();
  readonly #pronouns = new Map<string, 'he' | 'she'>();
  /** The last words of the titles people are given ("secretary", "spokeswoman"), and whose they are. */
  readonly #titled = new Map<string, Set<string>>();
  /** Their titles as the article has them, in small letters. */
  readonly #titles = new Map<string, string>();
  readonly #spokespeople = new Set<string>();
  readonly #meant = new Map<Source, Meant>();
  /** Who spoke in a sentence. */
  readonly #spoke = new Map<ReadSentence, Meant>();
  readonly #topics = new Map<ReadSentence, Source | null>();

  constructor(names: NamesFound, texts: readonly string[], reading: ArticleReading) {
    this.#names = names;
    this.#texts = texts;
    this.#reading = reading;
    for (const person of names.people) this.#know(person);
  }

  meaning(source: Source): Meant {
    return this.#meaning(source, 0);
  }

  /** Takes note who, an editor says, spoke in a sentence: later pronouns mean them. */
  hear(sentence: ReadSentence, person: PersonId): void {
    const { block, start } = sentence;
    const of: Source = { block, start, end: start, form: 'name', person: null, head: '', definite: true, spokesperson: false };
    this.#spoke.set(sentence, { ...this.#someone(this.#keyOf(person), of), person });
  }

  #know(person: NamedPerson): void {
    if (person.id !== null) this.#ids.set(person.key, person.id);
    if (person.id !== null) this.#keys.set(person.id, person.key);
    if (person.pronoun !== null) this.#pronouns.set(person.key, person.pronoun);
    if (isCalledSpokesperson(this.#texts[person.block]!, person)) this.#spokespeople.add(person.key);
    if (person.title === null) return;
    const title = this.#texts[person.title.block]!.slice(person.title.start, person.title.end).toLowerCase();
    // "the director for the Barrow campaign" is no title of Barrow's.
    if (/\b(?:of|for|to|at|the|and)$/.test(title)) return;
    if (isSpokesTitle(title)) this.#spokespeople.add(person.key);
    this.#titles.set(person.key, `${this.#titles.get(person.key) ?? ''} ${title}`);
    const head = titleHead(title);
    for (const word of SAME_TITLES.get(head) ?? [head]) this.#titled.set(word, (this.#titled.get(word) ?? new Set()).add(person.key));
  }

  #meaning(source: Source, depth: number): Meant {
    const known = this.#meant.get(source);
    if (known !== undefined) return known;
    const meant = this.#workOut(source, depth);
    this.#meant.set(source, meant);
    const sentence = this.#sentenceOf(source);
    if (depth === 0 && sentence !== undefined) this.#spoke.set(sentence, meant);
    return meant;
  }

  #workOut(source: Source, depth: number): Meant {
    switch (source.form) {
      case 'name': return this.#someone(source.person?.key ?? null, source);
      case 'pronoun': return depth < REACH ? this.#antecedent(source, depth) : this.#someone(null, source);
      case 'description': return this.#described(source, depth);
      default: return source.head === 'it' && depth < REACH ? this.#antecedent(source, depth) : this.#someone(null, source);
    }
  }

  #someone(key: string | null, of: Source): Meant {
    const person = key === null ? null : this.#ids.get(key) ?? null;
    return { key, person, agency: key === null ? this.#agencyIn(of) : null, spokesperson: key !== null && this.#spokespeople.has(key), of };
  }

  /** Whom a pronoun stands for: whoever spoke last or is spoken of, as far as the pronoun fits. */
  #antecedent(source: Source, depth: number): Meant {
    let left = REACH;
    for (const meant of this.#before(source, depth)) {
      if (this.#fits(source.head, meant)) return meant;
      if (--left === 0) break;
    }
    if (source.head === 'it') return this.#someone(null, this.#paperBefore(source) ?? source);
    if (source.head !== 'he' && source.head !== 'she') return this.#someone(null, source);
    return this.#someone(this.#namedBefore(source), source);
  }

  /** "put out a statement. “…,” it read": the paper that the sentence before tells of. */
  #paperBefore({ block, start }: Source): Source | null {
    const sentences = this.#reading.sentences(block);
    const own = countBefore(sentences, { block, start: start + 1 }) - 1;
    const before = sentences[own - 1] ?? this.#reading.sentences(block - 1).at(-1);
    const at = before === undefined ? -1 : before.phrases.findLastIndex(isDocument);
    return at < 0 ? null : sourceOf(before!.block, before!.text, before!.phrases, alone(at));
  }

  /** The nearest name before a pronoun that it may stand for, outside quotations. */
  #namedBefore(source: Source): string | null {
    const { people } = this.#names;
    const from = countBefore(people, source);
    for (let i = from - 1; i >= 0 && from - i <= NAMES_BACK && people[i]!.block >= source.block - 2; i--) {
      if (this.#isOf(people[i]!.key, source.head) && !this.#reading.isQuoted(people[i]!)) return people[i]!.key;
    }
    return null;
  }

  /** Those in the mind of a reader at a pronoun, the nearest first. */
  *#before(source: Source, depth: number): Generator<Meant> {
    const own = this.#sentenceOf(source);
    for (const block of [source.block, this.#reading.beforeQuotation(source.block)]) {
      const sentences = this.#reading.sentences(block);
      for (let i = block === source.block ? countBefore(sentences, source) - 1 : sentences.length - 1; i >= 0; i--) {
        const sentence = sentences[i]!;
        if (sentence === own) {
          for (const earlier of this.#earlierInSentence(sentence, source)) yield this.#meaning(earlier, depth + 1);
          continue;
        }
        const topic = this.#topic(sentence);
        const spoke = this.#spoke.get(sentence);
        const last = this.#lastClause(sentence);
        if (last !== null) yield this.#meaning(last, depth + 1);
        if (spoke !== undefined) yield spoke;
        if (topic !== null) yield this.#meaning(topic, depth + 1);
      }
    }
  }

  /** Who speaks, or whom it is about, in the same sentence before a pronoun. */
  #earlierInSentence({ block, text, phrases, attributions }: ReadSentence, source: Source): Source[] {
    // "Voss had been “a fine choice,” he said": who says so speaks of somebody else.
    const topic = isAfterwards(phrases, source) ? null : topicOf(phrases, 2);
    const subjects = [...(topic === null ? [] : [topic]), ...attributions.map(({ subject }) => subject)].toReversed();
    return subjects.map((subject) => sourceOf(block, text, phrases, subject)).filter((earlier) => isBefore(earlier, source) && earlier.form !== 'pronoun');
  }

  /** "…, while Voss wrote": who the last of a sentence's clauses is about; null where it has but one. */
  #lastClause({ block, text, phrases, attributions }: ReadSentence): Source | null {
    const last = attributions.findLast(({ subject: { first, head }, turned }, i) =>
      i > 0 && !turned && first > 0 && JOINS.has(headOf(phrases[first - 1]!).lower) && (personOf(phrases[head]!) !== null || isNameLike(phrases[head]!)));
    return last === undefined ? null : sourceOf(block, text, phrases, last.subject);
  }

  #topic(sentence: ReadSentence): Source | null {
    const known = this.#topics.get(sentence);
    if (known !== undefined) return known;
    // "Quill, in a note read by the clerk, agreed" is about Quill.
    const told = sentence.attributions.find(({ at, subject: { head } }) => weightOf(sentence.phrases[head]!) >= 2 && !(sentence.phrases[at]!.role === 'verb' && isPassive(sentence.phrases, at)));
    const subject = told?.subject ?? topicOf(sentence.phrases, 2);
    const topic = subject && sourceOf(sentence.block, sentence.text, sentence.phrases, subject);
    this.#topics.set(sentence, topic);
    return topic;
  }

  #fits(pronoun: string, { key, of }: Meant): boolean {
    if (pronoun === 'it') return of.form === 'body' || of.form === 'document';
    if (pronoun === 'they') return of.form === 'body' || (key === null && of.form === 'description');
    if (pronoun !== 'he' && pronoun !== 'she') return false;
    if (key !== null) return this.#isOf(key, pronoun);
    return of.form === 'name' || (of.form === 'description' && !of.head.endsWith('s'));
  }

  #isOf(key: string, pronoun: string): boolean {
    return (this.#pronouns.get(key) ?? pronoun) === pronoun;
  }

  #sentenceOf({ block, start }: Source): ReadSentence | undefined {
    const sentences = this.#reading.sentences(block);
    return sentences[countBefore(sentences, { block, start: start + 1 }) - 1];
  }

  #described(source: Source, depth: number): Meant {
    const post = this.#mentionsIn(source).find((each) => each.kind === 'post');
    if (post?.kind === 'post' && post.holder !== null) return { ...this.#someone(this.#keyOf(post.holder), source), person: post.holder };
    const titled = source.definite ? this.#titled.get(source.head) : undefined;
    if (titled === undefined) return this.#someone(isByParty(source) ? this.#inFocus(source, depth) : null, source);
    const possible = new Set([...titled].filter((key) => this.#mayBe(key, source)));
    return this.#someone(possible.size === 1 ? [...possible][0]! : this.#lastOf(possible, source, depth), source);
  }

  #mayBe(key: string, { block, start, end }: Source): boolean {
    return !belies(this.#texts[block]!.slice(start, end).toLowerCase(), this.#titles.get(key) ?? '');
  }

  /** "the Ohio Republican": whoever was spoken of last, nobody having been called so before. */
  #inFocus(source: Source, depth: number): string | null {
    if (depth >= REACH) return null;
    for (const { key } of this.#before(source, depth)) if (key !== null && this.#mayBe(key, source)) return key;
    return null;
  }

  /** Of several senators "the senator" is the one just spoken of. */
  #lastOf(keys: ReadonlySet<string>, source: Source, depth: number): string | null {
    if (depth >= REACH) return null;
    let left = REACH;
    for (const { key } of this.#before(source, depth)) {
      if (key !== null && keys.has(key)) return key;
      if (--left === 0) return null;
    }
    return null;
  }

  #keyOf(id: PersonId): string | null {
    return this.#keys.get(id) ?? null;
  }

  #agencyIn(source: Source): AgencyId | null {
    const found = this.#mentionsIn(source).find((each) => each.kind === 'agency');
    return found?.kind === 'agency' ? found.id : null;
  }

  #mentionsIn({ block, start, end }: Source): readonly Mention[] {
    const { mentions } = this.#names;
    const first = countBefore(mentions, { block, start });
    const reaching = mentions[first - 1];
    const from = reaching !== undefined && reaching.block === block && reaching.end > start ? first - 1 : first;
    return mentions.slice(from, countBefore(mentions, { block, start: end }));
  }
}

/** Whether a pronoun and its verb stand behind what is said, or break into it: "…," he said; "…, he said, …". */
function isAfterwards(phrases: readonly Phrase[], { start }: Place): boolean {
  const at = phrases.findIndex(({ tokens }) => tokens[0]!.start === start);
  const [before, after] = [phrases[at - 1], phrases[at + 2]];
  if (before === undefined || phrases[at + 1]?.role !== 'verb') return false;
  if (before.role === 'quote') return headOf(before).lower === ',';
  return before.role === 'comma' && (after === undefined || ['comma', 'other'].includes(after.role));
}
