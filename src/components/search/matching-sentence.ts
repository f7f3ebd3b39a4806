import { searchTerms } from '../../model/search-terms.ts';

/** A piece of a sentence, and whether it is a word that was asked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const LONGEST = 280;
const END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«(]*[\p{Lu}\p{N}])/gu;

/**
 * The sentence of an article in which most of the words asked for stand, the first of equals.
 *
 * @returns null where none of them stands in it.
 */
export function matchingSentence(blocks: readonly { readonly text: string }[], question: string, lang: string): Piece[] | null {
  const wanted = new Set(searchTerms(question, lang).map(({ term }) => term));
  let best: { text: string; found: number } | null = null;
  for (const { text } of blocks) {
    for (const sentence of sentences(text)) {
      const found = new Set(searchTerms(sentence, lang).flatMap(({ term }) => (wanted.has(term) ? term : []))).size;
      if (found > (best?.found ?? 0)) best = { text: sentence, found };
    }
    if (best?.found === wanted.size) break;
  }
  return best && pieces(shortened(best.text, wanted, lang), wanted, lang);
}

function sentences(text: string): string[] {
  return text.replaceAll(END, (end) => `${end.trimEnd()}\u0000`).split(/\u0000|\n+/).filter(Boolean);
}

/** A long sentence is shown from a little before its first such word. */
function shortened(sentence: string, wanted: ReadonlySet<string>, lang: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = searchTerms(sentence, lang).find(({ term }) => wanted.has(term))?.start ?? 0;
  const from = first < LONGEST / 2 ? 0 : sentence.indexOf(' ', first - LONGEST / 2) + 1;
  const to = from + LONGEST >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', from + LONGEST);
  return `${from > 0 ? '… ' : ''}${sentence.slice(from, to)}${to < sentence.length ? ' …' : ''}`;
}

function pieces(sentence: string, wanted: ReadonlySet<string>, lang: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const { term, start, end } of searchTerms(sentence, lang)) {
    if (!wanted.has(term) || start < at) continue;
    found.push({ text: sentence.slice(at, start), found: false }, { text: sentence.slice(start, end), found: true });
    at = end;
  }
  return [...found, { text: sentence.slice(at), found: false }].filter(({ text }) => text !== '');
}
