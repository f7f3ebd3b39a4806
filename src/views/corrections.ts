import type { Corpus } from '../corpus/corpus.ts';
import { typeset } from '../model/typography.ts';
import { corrections } from '../queries/corrections.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { LinkView } from './link-view.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** Every correction, latest first. */
export interface CorrectionsView {
  readonly frame: PageFrame;
  readonly corrections: readonly CorrectionRowView[];
}

export interface CorrectionRowView {
  readonly time: TimeView;
  readonly text: string;
  readonly minor: boolean;
  readonly article: LinkView;
  /** Of the article. */
  readonly published: TimeView;
}

export function correctionsView(corpus: Corpus): CorrectionsView {
  const { lang } = corpus.site;
  const to = urlsOf(corpus);
  return {
    frame: frameOf(corpus, { url: to.corrections(), title: wordsFor(lang).corrections, crumbs: crumbsTo(corpus, 'home') }),
    corrections: corrections(corpus).map(({ date, text, minor, article, published }) => ({
      time: dateView(date.slice(0, 10), lang),
      text: typeset(text, lang),
      minor,
      article: { text: typeset(corpus.article.get(article)!.title, lang), href: to.article(article) },
      published: dateView(published, lang),
    })),
  };
}
