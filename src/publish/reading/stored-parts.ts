import { hash } from 'node:crypto';
import type { Appearance, NamingSentence, QuoteEntry } from '../../model/article.ts';
import type { ArticleId } from '../../model/ids.ts';
import type { QuoteClass, Speaker } from '../../model/quote.ts';

/** What indexes ask of a quotation; an unknown speaker is left out. `mark`: of all of it, another for another. */
export type PackedQuote =
  | readonly [mark: number, authority: QuoteClass, about: QuoteEntry['about']]
  | readonly [mark: number, authority: QuoteClass, about: QuoteEntry['about'], block: number, start: number, end: number, kind: Speaker['kind'], id: Speaker['id']];

/** The rest of it. */
export type LateQuote = Omit<QuoteEntry, 'class' | 'about' | 'speaker'>;

/** `mark`: of the sentence that names them in this article, another for another; 0 where there is none. */
export type PackedAppearance = readonly [kind: Appearance['kind'], id: Appearance['id'], count: number, mark: number];

export function packAppearance({ kind, id, count, sentence }: Appearance, article: ArticleId): PackedAppearance {
  return [kind, id, count, sentence === null ? 0 : markOf(JSON.stringify([article, kind, id, sentence]))];
}

/** Thirty bits, which take no memory besides their place. */
function markOf(text: string): number {
  return hash('md5', text, 'buffer').readUInt32LE() >>> 2;
}

export function packQuote(quote: QuoteEntry): PackedQuote {
  const { class: authority, about, speaker } = quote;
  const mark = markOf(JSON.stringify([authority, about, speaker, packedRest(quote)]));
  return speaker ? [mark, authority, about, speaker.block, speaker.start, speaker.end, speaker.kind, speaker.id] : [mark, authority, about];
}

export function packedRest({ block, start, end, cue, text, anchor, blockAnchor, context, speakerText }: QuoteEntry): LateQuote {
  return { block, start, end, cue, text, anchor, blockAnchor, context, speakerText };
}

/** A quotation of which only what indexes ask is in memory; a copy made with `...` has no more than that. */
export class StoredQuote implements QuoteEntry {
  readonly mark: number;
  readonly class: QuoteClass;
  readonly about: QuoteEntry['about'];
  readonly speaker: Speaker | null;
  readonly #index: number;
  readonly #fetch: () => { readonly quotes: readonly LateQuote[] };

  /** @param index its place among the quotations that `fetch` gets the rest of. */
  constructor([mark, authority, about, block, start, end, kind, id]: PackedQuote, index: number, fetch: () => { readonly quotes: readonly LateQuote[] }) {
    this.mark = mark;
    this.class = authority;
    this.about = about;
    this.speaker = block === undefined ? null : ({ block, start, end, kind, id } as Speaker);
    this.#index = index;
    this.#fetch = fetch;
  }

  get #rest(): LateQuote {
    return this.#fetch().quotes[this.#index]!;
  }

  get block(): number { return this.#rest.block; }
  get start(): number { return this.#rest.start; }
  get end(): number { return this.#rest.end; }
  get cue(): string { return this.#rest.cue; }
  get text(): string { return this.#rest.text; }
  get anchor(): string { return this.#rest.anchor; }
  get blockAnchor(): string { return this.#rest.blockAnchor; }
  get context(): string { return this.#rest.context; }
  get speakerText(): string { return this.#rest.speakerText; }

  toJSON(): QuoteEntry {
    return { ...this.#rest, class: this.class, about: this.about, speaker: this.speaker };
  }
}

/** An appearance whose sentence is fetched when it is looked at. */
export class StoredAppearance implements Appearance {
  readonly kind: Appearance['kind'];
  readonly id: Appearance['id'];
  readonly count: number;
  readonly mark: number;
  readonly #index: number;
  readonly #fetch: () => { readonly sentences: readonly (NamingSentence | null)[] };

  /** @param index its place among the sentences that `fetch` gets. */
  constructor([kind, id, count, mark]: PackedAppearance, index: number, fetch: () => { readonly sentences: readonly (NamingSentence | null)[] }) {
    this.kind = kind;
    this.id = id;
    this.count = count;
    this.mark = mark;
    this.#index = index;
    this.#fetch = fetch;
  }

  get sentence(): NamingSentence | null {
    return this.#fetch().sentences[this.#index]!;
  }

  toJSON(): Appearance {
    const { kind, id, count, sentence } = this;
    return { kind, id, count, sentence };
  }
}
