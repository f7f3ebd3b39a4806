/**
 * How many annotated quotations are found and given to the right speaker, against a naive reading in the same run: what
 * stands between double marks, and the nearest name. `node tests/bench/quotes/accuracy.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleText } from '../../../src/model/recognition.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import { findQuotes } from '../../../src/recognize/quotes/find-quotes.ts';
import { naiveQuotes, type ReadQuote } from './naive-quotes.ts';

interface Words {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Annotated {
  readonly path: string;
  readonly blocks: readonly string[];
  readonly quotes: readonly { readonly kind: string; readonly parts: readonly Words[]; readonly speaker: (Words & { readonly form: string }) | null }[];
}

export interface Accuracy {
  /** Stretches between marks of three words or more that are annotated as speech, each once. */
  readonly annotated: number;
  readonly found: number;
  readonly withSpeaker: number;
  readonly speakerGiven: number;
  readonly speakerRight: number;
}

export const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpora/gum/gold.jsonl');

/** Both readings of an annotated set, in a newsroom with nobody on file. */
export function measureQuotations(file: string): { readonly ours: Accuracy; readonly naive: Accuracy } {
  const articles = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Annotated);
  const index = indexNames({ people: [], agencies: [], posts: [] });
  const ours = (text: ArticleText) => findQuotes(text, findNames(text, index));
  const naive = (text: ArticleText) => naiveQuotes(text, findNames(text, index).people);
  return { ours: score(articles, ours), naive: score(articles, naive) };
}

function score(articles: readonly Annotated[], read: (text: ArticleText) => readonly ReadQuote[]): Accuracy {
  const sum = { annotated: 0, found: 0, withSpeaker: 0, speakerGiven: 0, speakerRight: 0 };
  for (const article of articles) {
    const quotes = read(textOf(article));
    for (const { words, speakers } of annotatedIn(article)) {
      sum.annotated++;
      const quote = quotes.find((each) => 2 * overlap(each, words) >= union(each, words));
      if (!quote) continue;
      sum.found++;
      if (speakers.length === 0) continue;
      sum.withSpeaker++;
      if (!quote.speaker) continue;
      sum.speakerGiven++;
      const text = article.blocks[quote.speaker.block]!.slice(quote.speaker.start, quote.speaker.end);
      if (speakers.some((speaker) => isSame({ ...quote.speaker!, text }, speaker))) sum.speakerRight++;
    }
  }
  return sum;
}

function textOf({ blocks }: Annotated): ArticleText {
  return { day: '2020-01-01' as ArticleText['day'], headline: '', summary: null, caption: null, links: [], blocks: blocks.map((text) => ({ kind: 'paragraph', text })) };
}

/** The stretches between marks that the annotation calls direct speech; annotated twice, both speakers are right. */
function annotatedIn({ blocks, quotes }: Annotated): { readonly words: Omit<Words, 'text'>; readonly speakers: readonly (Words & { readonly form: string })[] }[] {
  return blocks.flatMap((text, block) => [...text.matchAll(/["“][^"“”]+["”]?/gu)].flatMap((match) => {
    const words = { block, start: match.index, end: match.index + match[0].length };
    const said = quotes.filter(({ kind, parts }) => kind !== 'indirect' && parts.some((part) => overlap(part, words) >= 0.6 * match[0].length));
    if (said.length === 0 || match[0].trim().split(/\s+/).length < 3) return [];
    return [{ words, speakers: said.flatMap(({ speaker }) => speaker ?? []) }];
  }));
}

/** The same words, but for a title taken along; or another naming that ends in the same word. */
function isSame(read: Words, gold: Words & { readonly form: string }): boolean {
  const last = (text: string) => text.replace(/['’]s$/, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).findLast(Boolean);
  const meets = overlap(read, gold) > 0 && gold.start - read.start <= 24 && read.end - gold.end <= 24;
  return meets || (gold.form !== 'pronoun' && last(read.text) === last(gold.text));
}

type Place = Omit<Words, 'text'>;
const overlap = (a: Place, b: Place) => (a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0);
const union = (a: Place, b: Place) => Math.max(a.end, b.end) - Math.min(a.start, b.start);

if (import.meta.main) {
  if (existsSync(corpus)) console.log(JSON.stringify(measureQuotations(corpus), null, 2));
  else console.log('The annotated texts are not here: nothing to do.');
}
