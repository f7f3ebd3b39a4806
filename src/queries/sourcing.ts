import type { QuoteEntry } from '../model/article.ts';
import type { QuoteClass } from '../model/quote.ts';

/** On whose authority quotations rest, counted by attribution: one broken by "X said" counts once. */
export interface Sourcing {
  readonly total: number;
  readonly counts: Readonly<Record<QuoteClass, number>>;
  /** How anonymous sources were described, in the articles' own words; each once, most frequent first. */
  readonly descriptions: readonly string[];
}

/** @param articles the quotations of each article: attributions are told apart within one. */
export function sourcingOf(articles: readonly (readonly QuoteEntry[])[]): Sourcing {
  const attributions = articles.flatMap((quotes) => [...new Map(quotes.map((quote, index) => [attributionKey(quote, index), quote])).values()]);
  const counts = { named: 0, spokesperson: 0, anonymous: 0, document: 0, unknown: 0 };
  const described = new Map<string, number>();
  for (const quote of attributions) {
    counts[quote.class]++;
    if (quote.class === 'anonymous' && quote.speakerText !== '') described.set(quote.speakerText, (described.get(quote.speakerText) ?? 0) + 1);
  }
  const descriptions = [...described].sort((a, b) => b[1] - a[1]).map(([words]) => words);
  return { total: attributions.length, counts, descriptions };
}

function attributionKey({ speaker }: QuoteEntry, index: number): string {
  return speaker ? `${speaker.block} ${speaker.start}` : `unknown ${index}`;
}
