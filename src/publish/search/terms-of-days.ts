import { hash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import type { ArticleEntry } from '../../model/article.ts';
import { encodeTerms, packPosting, WEIGHTS, type PackedPosting } from '../../model/search-format.ts';
import { forEachTerm } from '../../model/search-terms.ts';
import type { KeyedFiles } from '../reading/keyed-files.ts';
import { searchCode } from './search-code.ts';

/** A word in a headline says more of an article than one in its body. */
const FIELD_WEIGHT = { headline: 6, summary: 3, body: 1 } as const;

/**
 * The words of the articles of some days. Kept, because an edit changes one day of a year and the index is one of the year.
 *
 * @param articles numbered in their order.
 * @returns as `encodeTerms` writes them.
 */
export function termsOfDays(corpus: Corpus, articles: readonly ArticleEntry[], kept: KeyedFiles | null): Uint8Array {
  const make = () => encodeTerms(collectTerms(corpus, articles));
  if (!kept) return make();
  const sources = articles.map((article) => [article.file.hash, languageOf(corpus, article)]);
  return kept.get(hash('sha256', JSON.stringify([searchCode(), sources])).slice(0, 32), make);
}

function collectTerms(corpus: Corpus, articles: readonly ArticleEntry[]): Map<string, PackedPosting[]> {
  const terms = new Map<string, PackedPosting[]>();
  articles.forEach((article, number) => {
    for (const [term, count] of countTerms(corpus, article)) {
      const posting = packPosting({ article: number, weight: weightOf(count, article.words) });
      const known = terms.get(term);
      if (known) known.push(posting);
      else terms.set(term, [posting]);
    }
  });
  return terms;
}

function countTerms(corpus: Corpus, article: ArticleEntry): Map<string, number> {
  const lang = languageOf(corpus, article);
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    forEachTerm(text, lang, (term) => counts.set(term, (counts.get(term) ?? 0) + weight));
  };
  add(article.title, FIELD_WEIGHT.headline);
  if (article.summary !== null) add(article.summary, FIELD_WEIGHT.summary);
  for (const { text } of corpus.body(article.id).blocks) add(text, FIELD_WEIGHT.body);
  return counts;
}

function languageOf(corpus: Corpus, { lang }: ArticleEntry): string {
  return lang ?? corpus.site.lang;
}

// BM25's saturation and length normalization (Robertson & Zaragoza, 2009), with its usual constants and a usual length.
const SATURATION = 1.2;
const LENGTH = 0.75;
const USUAL_WORDS = 500;

function weightOf(count: number, words: number): number {
  const norm = SATURATION * (1 - LENGTH + (LENGTH * words) / USUAL_WORDS);
  return Math.max(1, Math.round((WEIGHTS * count) / (count + norm)));
}
