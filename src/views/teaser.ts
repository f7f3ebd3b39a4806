import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleKind, ArticleState, PlainArticle } from '../model/article.ts';
import type { AgencyId, ArticleId, PersonId } from '../model/ids.ts';
import { applyReplacements, typeset, typography } from '../model/typography.ts';
import { whyUnpublished } from '../queries/unpublished.ts';
import { instantView, isDayAlone, type InstantStyle, type TimeView } from './dates-text.ts';
import { imageView, type ImageView } from './image-view.ts';
import { urlsOf } from './urls.ts';

/** An article as a list shows it. */
export interface TeaserView {
  readonly id: ArticleId;
  readonly href: string;
  readonly title: string;
  readonly kicker: string | null;
  /** Told unless it is plain news. */
  readonly kind: ArticleKind;
  /** null as well where a sentence stands in its place. */
  readonly summary: string | null;
  /** null where the clock alone is asked for and the article has a day alone. */
  readonly time: TimeView | null;
  /** The sentence that names whom the list is about. */
  readonly sentence: MarkedSentence | null;
  readonly image: ImageView | null;
  /** Only in a preview: why it is not published. */
  readonly state: Exclude<ArticleState, 'published'> | null;
  /** Where they differ from the site's. */
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** A sentence in three pieces, the middle one marked, and where it stands. */
export interface MarkedSentence {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly href: string;
}

export interface TeaserOptions {
  /** Whom the list is about: their sentence is shown. */
  readonly about?: PersonId | AgencyId;
  readonly image?: boolean;
  readonly time?: InstantStyle;
}

export function teaserView(corpus: Corpus, article: PlainArticle, options: TeaserOptions = {}): TeaserView {
  const { site } = corpus;
  const lang = article.lang ?? site.lang;
  const sentence = options.about ? sentenceOf(corpus, article, options.about) : null;
  return {
    id: article.id,
    href: urlsOf(corpus).article(article.id),
    title: typeset(article.title, lang),
    kicker: article.kicker && typeset(article.kicker, lang),
    kind: article.kind,
    summary: sentence ? null : article.summary && typeset(article.summary, lang),
    time: options.time === 'clock' && isDayAlone(article.published) ? null : instantView(article.published, options.time ?? 'day', site),
    sentence,
    image: options.image && article.image ? imageView(corpus, article.image, lang) : null,
    state: whyUnpublished(corpus, article),
    lang: lang === site.lang ? null : lang,
    dir: article.dir,
  };
}

/** The first sentence of an article's body that names somebody; null where it does not. */
function sentenceOf(corpus: Corpus, article: PlainArticle, about: PersonId | AgencyId): MarkedSentence | null {
  const sentence = corpus.sentence(article.id, { id: about });
  if (!sentence) return null;
  const { text, start, end, anchor } = sentence;
  const marks = typography(text, article.lang ?? corpus.site.lang);
  const set = (from: number, to: number) => applyReplacements(text.slice(from, to), from, marks);
  return { before: set(0, start), marked: set(start, end), after: set(end, text.length), href: `${urlsOf(corpus).article(article.id)}#${anchor}` };
}
