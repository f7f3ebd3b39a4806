import type { Corpus } from '../corpus/corpus.ts';
import type { QuoteEntry } from '../model/article.ts';
import { escapeHtml } from './escape-html.ts';
import { speakerName } from './quote-view.ts';
import { wordsFor } from './words.ts';

/**
 * Says under each block quotation of a body who spoke, where that is known.
 *
 * `<figure class="quotation">…</figure>` → `<figure class="quotation">…<figcaption>Ada North, on the record</figcaption></figure>`
 *
 * @param html a body as `bodyHtml` writes it.
 */
export function captionQuotations(corpus: Corpus, html: string, quotes: readonly QuoteEntry[]): string {
  const byAnchor = new Map(quotes.map((quote) => [escapeHtml(quote.anchor), quote]));
  return html.replaceAll(/(<figure class="quotation">)(.*?)(<\/figure>)/gs, (whole, open: string, inside: string, close: string) => {
    const quote = byAnchor.get(/ id="(q-[^"]+)"/.exec(inside)?.[1] ?? '');
    const caption = quote && captionOf(corpus, quote);
    return caption ? `${open}${inside}<figcaption>${caption}</figcaption>${close}` : whole;
  });
}

function captionOf(corpus: Corpus, quote: QuoteEntry): string | null {
  const name = speakerName(corpus, quote);
  // "he" says nothing under a quotation.
  if (!name || name.text === '' || (quote.class === 'named' && /^\p{Ll}/u.test(name.text))) return null;
  const text = escapeHtml(name.text);
  return `${name.href === null ? text : `<a href="${name.href}">${text}</a>`}, ${escapeHtml(wordsFor(corpus.site.lang).quoteClass[quote.class])}`;
}
