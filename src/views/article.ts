import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleId } from '../model/ids.ts';
import { bodyHtml } from './body-html.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { urlsOf } from './urls.ts';

/** An article's page. */
export interface ArticleView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly bodyHtml: string;
}

/** @throws where there is no such article. */
export function articleView(corpus: Corpus, id: ArticleId): ArticleView {
  const article = corpus.article.get(id);
  if (!article) throw new Error(`There is no article ${id}.`);
  return {
    frame: frameOf(corpus, { url: urlsOf(corpus).article(id), title: article.title, description: article.summary, type: 'article' }),
    title: article.title,
    bodyHtml: bodyHtml(corpus, corpus.body(id)),
  };
}
