import type { AgencyId, PersonId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { NamesFound } from '../names-found.ts';
import type { ArticleReading, ReadSentence } from './article-reading.ts';
import { isByParty } from './callings.ts';
import { countBefore } from './in-order.ts';
import { KnownPeople } from './known-people.ts';
import { isDocument } from './noun-phrase.ts';
import { earlierInSentence, lastClause, topicOfSentence } from './sentence-subjects.ts';
import { sourceOf, type Source } from './source.ts';
import { alone } from './subject.ts';

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

/** Pronouns look back over this many sentences with somebody in them, and through this many pronouns. */
const REACH = 6;
const NAMES_BACK = 40;

/** Tells whom names, pronouns and descriptions mean. Sources are asked about in the order of the text. */
export class Whom {
  readonly #names: NamesFound;
  readonly #texts: readonly string[];
  readonly #reading: ArticleReading;
  readonly #known: KnownPeople;
  readonly #meant = new Map<Source, Meant>();
  /** Who spoke in a sentence. */
  readonly #spoke = new Map<ReadSentence, Meant>();
  readonly #topics = new Map<ReadSentence, Source | null>();

  constructor(names: NamesFound, texts: readonly string[], reading: ArticleReading) {
    this.#names = names;
    this.#texts = texts;
    this.#reading = reading;
    this.#known = new KnownPeople(names.people, texts);
  }

  meaning(source: Source): Meant {
    return this.#meaning(source, 0);
  }

  /** Takes note who, an editor says, spoke in a sentence: later pronouns mean them. */
  hear(sentence: ReadSentence, person: PersonId): void {
    const { block, start } = sentence;
    const of: Source = { block, start, end: start, form: 'name', person: null, head: '', definite: true, spokesperson: false };
    this.#spoke.set(sentence, { ...this.#someone(this.#known.keyOf(person), of), person });
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
    const person = key === null ? null : this.#known.idOf(key);
    return { key, person, agency: key === null ? this.#agencyIn(of) : null, spokesperson: key !== null && this.#known.isSpokesperson(key), of };
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
      if (this.#known.isOf(people[i]!.key, source.head) && !this.#reading.isQuoted(people[i]!)) return people[i]!.key;
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
          for (const earlier of earlierInSentence(sentence, source)) yield this.#meaning(earlier, depth + 1);
          continue;
        }
        const topic = this.#topic(sentence);
        const spoke = this.#spoke.get(sentence);
        const last = lastClause(sentence);
        if (last !== null) yield this.#meaning(last, depth + 1);
        if (spoke !== undefined) yield spoke;
        if (topic !== null) yield this.#meaning(topic, depth + 1);
      }
    }
  }

  #topic(sentence: ReadSentence): Source | null {
    const known = this.#topics.get(sentence);
    if (known !== undefined) return known;
    const topic = topicOfSentence(sentence);
    this.#topics.set(sentence, topic);
    return topic;
  }

  #fits(pronoun: string, { key, of }: Meant): boolean {
    if (pronoun === 'it') return of.form === 'body' || of.form === 'document';
    if (pronoun === 'they') return of.form === 'body' || (key === null && of.form === 'description');
    if (pronoun !== 'he' && pronoun !== 'she') return false;
    if (key !== null) return this.#known.isOf(key, pronoun);
    return of.form === 'name' || (of.form === 'description' && !of.head.endsWith('s'));
  }

  #sentenceOf({ block, start }: Source): ReadSentence | undefined {
    const sentences = this.#reading.sentences(block);
    return sentences[countBefore(sentences, { block, start: start + 1 }) - 1];
  }

  #described(source: Source, depth: number): Meant {
    const post = this.#mentionsIn(source).find((each) => each.kind === 'post');
    if (post?.kind === 'post' && post.holder !== null) return { ...this.#someone(this.#known.keyOf(post.holder), source), person: post.holder };
    const titled = source.definite ? this.#known.titled(source.head) : undefined;
    if (titled === undefined) return this.#someone(isByParty(source) ? this.#inFocus(source, depth) : null, source);
    const possible = new Set([...titled].filter((key) => this.#mayBe(key, source)));
    return this.#someone(possible.size === 1 ? [...possible][0]! : this.#lastOf(possible, source, depth), source);
  }

  #mayBe(key: string, { block, start, end }: Source): boolean {
    return this.#known.mayBe(key, this.#texts[block]!.slice(start, end));
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
