import type { Corpus } from '../corpus/corpus.ts';
import type { Tenure } from '../model/post.ts';
import { dateText } from './dates-text.ts';
import { wordsFor } from './words.ts';

/** "Feb 1, 2017 – Mar 31, 2018" */
export function rangeText(corpus: Corpus, from: Tenure['from'], to: Tenure['to']): string {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const start = from === null ? words.unknown : dateText(from, lang, 'short');
  const end = to === null ? words.unknown : to === 'present' ? words.present : dateText(to, lang, 'short');
  return `${start} – ${end}`;
}
