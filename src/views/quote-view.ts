import type { Corpus } from '../corpus/corpus.ts';
import type { PlainArticle, QuoteEntry } from '../model/article.ts';
import type { QuoteClass } from '../model/quote.ts';
import { typeset } from '../model/typography.ts';
import { instantView, type TimeView } from './dates-text.ts';
import type { LinkView } from './link-view.ts';
import { agencyNameView, personName, type NameView } from './name-view.ts';
import { urlsOf } from './urls.ts';

/** A quotation as lists show it. */
export interface QuoteView {
  readonly text: string;
  /** The sentence before it; null where there is none. */
  readonly context: string | null;
  readonly class: QuoteClass;
  /** Who spoke: on file, else in the article's own words; null where nobody could tell. */
  readonly speaker: NameView | null;
  /** The article, at the very words. */
  readonly article: LinkView;
  readonly time: TimeView;
  /** Where they differ from the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export function quoteView(corpus: Corpus, article: PlainArticle, quote: QuoteEntry): QuoteView {
  const lang = article.lang ?? corpus.site.lang;
  return {
    text: typeset(quote.text, lang),
    context: quote.context === '' ? null : typeset(quote.context, lang),
    class: quote.class,
    speaker: speakerName(corpus, quote),
    article: { text: typeset(article.title, lang), href: `${urlsOf(corpus).article(article.id)}#${quote.anchor}` },
    time: instantView(article.published, 'day', corpus.site),
    lang: article.lang === corpus.site.lang ? null : article.lang,
    dir: article.dir,
  };
}

/** Who spoke: on file, else in the article’s own words; null where nobody could tell. */
export function speakerName(corpus: Corpus, { speaker, speakerText }: QuoteEntry): NameView | null {
  if (speaker === null) return null;
  if (speaker.id === null) return { text: speakerText, href: null };
  return speaker.kind === 'person' ? personName(corpus, speaker.id) : agencyNameView(corpus, speaker.id);
}
