import type { Mention } from '../../../src/model/mention.ts';

/** A name that annotators marked. */
export interface GoldMention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'agency';
  readonly id: string;
  /** The name proper within a longer stretch. */
  readonly name?: { readonly block: number; readonly start: number; readonly end: number };
}

export interface GoldArticle {
  readonly path: string;
  readonly mentions: readonly GoldMention[];
  /** Stretches that are not judged. */
  readonly ignore: readonly { readonly block: number; readonly start: number; readonly end: number }[];
  readonly scored: { readonly mentions: boolean };
}

export interface Score {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

/** How far a title taken along may reach beyond the marked words. */
const REACH = 24;

type Spanned = { readonly block: number; readonly start: number; readonly end: number };
const overlap = (a: Spanned, b: Spanned) => a.block === b.block && a.start < b.end && b.start < a.end;
const fits = (gold: GoldMention, found: Spanned) => overlap(gold.name ?? gold, found) && found.start >= gold.start - REACH && found.end <= gold.end + REACH;

/**
 * Counts the mentions of one kind that meet a marked one of the same id; each marked one counts once. Posts, and what
 * only touches stretches that are not judged, are left out.
 */
export function scoreMentions(gold: readonly GoldArticle[], found: ReadonlyMap<string, readonly Mention[]>, kind: 'person' | 'agency'): Score {
  const total = { right: 0, extra: 0, missing: 0 };
  for (const article of gold.filter(({ scored }) => scored.mentions)) {
    const used = new Set<GoldMention>();
    for (const mention of found.get(article.path) ?? []) {
      if (mention.kind !== kind) continue;
      const hit = article.mentions.find((each) => !used.has(each) && each.id === mention.id && fits(each, mention));
      if (hit) {
        used.add(hit);
        total.right++;
      } else if (!isLeftOut(article, mention)) total.extra++;
    }
    total.missing += article.mentions.filter((each) => each.kind === kind && !used.has(each)).length;
  }
  return total;
}

function isLeftOut({ mentions, ignore }: GoldArticle, found: Mention): boolean {
  if (mentions.some((each) => each.id === found.id && fits(each, found))) return true;
  return !mentions.some((each) => overlap(each, found)) && ignore.some((each) => overlap(each, found));
}

export function precision({ right, extra }: Score): number {
  return right / (right + extra);
}

export function recall({ right, missing }: Score): number {
  return right / (right + missing);
}
