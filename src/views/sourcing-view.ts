import type { QuoteClass } from '../model/quote.ts';
import type { Sourcing } from '../queries/sourcing.ts';
import { listText } from './dates-text.ts';
import { fill } from './template.ts';
import { counted, wordsFor } from './words.ts';

/** On whose authority quotations rest: in words, and as the parts of a bar. */
export interface SourcingView {
  /** Attributions in all. */
  readonly total: number;
  /** Those that there are, in order of their weight. */
  readonly parts: readonly SourcingPart[];
  /** How those not named are described, as one phrase; null where none are. */
  readonly descriptions: string | null;
}

export interface SourcingPart {
  readonly class: QuoteClass;
  readonly count: number;
  /** "3 from people named" */
  readonly text: string;
  /** Where its part of the bar begins and how long it is, in hundredths. */
  readonly start: number;
  readonly length: number;
}

const ORDER: readonly QuoteClass[] = ['named', 'spokesperson', 'document', 'anonymous', 'unknown'];

/** More than these would be a list, not a phrase. */
const MOST_DESCRIPTIONS = 4;

/** @returns null where nothing is quoted. */
export function sourcingView({ total, counts, descriptions }: Sourcing, lang: string): SourcingView | null {
  if (total === 0) return null;
  const words = wordsFor(lang);
  const told = ORDER.filter((name) => counts[name] > 0);
  const before = (index: number) => told.slice(0, index).reduce((sum, name) => sum + counts[name], 0);
  const hundredths = (count: number) => Math.round((count * 1000) / total) / 10;
  const parts = told.map((name, index) => ({
    class: name,
    count: counts[name],
    text: counted(counts[name], words.sourcingWord[name], lang),
    start: hundredths(before(index)),
    length: hundredths(counts[name]),
  }));
  return { total, parts, descriptions: descriptions.length === 0 ? null : listText(descriptions.slice(0, MOST_DESCRIPTIONS).map((phrase) => fill(words.quoted, { text: phrase })), lang) };
}
