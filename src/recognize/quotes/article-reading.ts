import type { BlockKind } from '../../model/block.ts';
import type { NamedPerson, NamesFound } from '../names-found.ts';
import { attributionsOf, type Attribution } from './attributions.ts';
import { chooseFor } from './choose.ts';
import type { Choice } from './choice.ts';
import type { Stretch } from './marks.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase } from './phrase.ts';
import { sentencesOf, tokenize } from './reading.ts';

/** A sentence, read for who speaks in it. */
export interface ReadSentence {
  readonly block: number;
  /** Where it begins in the block. */
  readonly start: number;
  /** Of the block. */
  readonly text: string;
  readonly phrases: readonly Phrase[];
  readonly attributions: readonly Attribution[];
  /** Its quotations, in order. */
  readonly quotes: readonly Placed[];
}

/** A quotation in its sentence. */
export interface Placed {
  readonly stretch: Stretch;
  /** Index of its phrase. */
  readonly at: number;
  /** What its own sentence says of who spoke. */
  readonly choice: Choice | null;
}

/** Blocks that are read one after the other. */
const FLOWING: ReadonlySet<BlockKind> = new Set(['paragraph', 'item', 'quote']);

/** Cuts an article into sentences as they are asked for: most blocks of most articles quote nobody. */
export class ArticleReading {
  readonly #kinds: readonly BlockKind[];
  readonly #texts: readonly string[];
  readonly #stretches: readonly (readonly Stretch[])[];
  readonly #people: readonly (readonly NamedPerson[])[];
  readonly #read: (readonly ReadSentence[] | undefined)[] = [];

  constructor(blocks: readonly { readonly kind: BlockKind; readonly text: string }[], stretches: readonly (readonly Stretch[])[], names: NamesFound) {
    this.#kinds = blocks.map(({ kind }) => kind);
    this.#texts = blocks.map(({ text }) => text);
    this.#stretches = stretches;
    this.#people = byBlock(names.people, blocks.length);
  }

  /** The block that the text of a block goes on from: over captions and tables, not over headings; null where it begins. */
  blockBefore(block: number): number | null {
    if (!FLOWING.has(this.#kinds[block]!)) return null;
    for (let before = block - 1; before >= 0 && this.#kinds[before] !== 'heading'; before--) {
      if (FLOWING.has(this.#kinds[before]!)) return before;
    }
    return null;
  }

  /** Whether a place lies in a quotation. */
  isQuoted({ block, start }: { readonly block: number; readonly start: number }): boolean {
    return this.#stretches[block]!.some((stretch) => stretch.start <= start && start < stretch.end);
  }

  /** The block before one: past those that hold nothing but a part of a quotation of several paragraphs. */
  beforeQuotation(block: number): number {
    let before = block - 1;
    while (before > 0 && this.#isPartOfQuotation(before)) before--;
    return before;
  }

  #isPartOfQuotation(block: number): boolean {
    const own = this.#stretches[block]!;
    if (own.length !== 1) return false;
    const [{ start, end, closed }] = own as [Stretch];
    if (closed && this.#stretches[block - 1]!.at(-1)?.closed !== false) return false;
    const text = this.#texts[block]!;
    return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  }

  sentences(block: number): readonly ReadSentence[] {
    return (this.#read[block] ??= this.#readBlock(block));
  }

  #readBlock(block: number): ReadSentence[] {
    const text = this.#texts[block];
    if (text === undefined) return [];
    const tokens = tokenize(text, this.#stretches[block]!, this.#people[block]!);
    return sentencesOf(block, text, tokens).map((sentence) => readSentence(block, text, phrasesOf(sentence.tokens)));
  }
}

function readSentence(block: number, text: string, phrases: readonly Phrase[]): ReadSentence {
  const attributions = attributionsOf(phrases);
  const quotes = phrases.flatMap((phrase, at): Placed[] => {
    const stretch = phrase.role === 'quote' ? phrase.tokens[0]!.quote : null;
    return stretch === null ? [] : [{ stretch, at, choice: chooseFor(phrases, at, attributions) }];
  });
  return { block, start: phrases[0]!.tokens[0]!.start, text, phrases, attributions, quotes };
}

function byBlock(people: readonly NamedPerson[], blocks: number): NamedPerson[][] {
  const found: NamedPerson[][] = Array.from({ length: blocks }, () => []);
  for (const person of people) found[person.block]?.push(person);
  return found;
}
