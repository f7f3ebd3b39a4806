import type { ArticleBody, ArticleEntry } from '../model/article.ts';
import type { Block, ExplicitLink } from '../model/block.ts';
import { lazily } from '../model/lazily.ts';
import type { Place } from '../model/problem.ts';
import type { BareHtml } from '../parse/bare-html.ts';
import { markHtml } from '../parse/mark-html.ts';

/** What Markdown gives of an article's body, whoever is on file. Plain data. */
export interface ParsedText {
  readonly blocks: readonly Block[];
  /** What the editor's own links say, in order of block and start. */
  readonly links: readonly ExplicitLink[];
  /** Links to places in the body itself: their ids, without "#". */
  readonly fragments: readonly (Place & { readonly id: string })[];
  readonly html: BareHtml;
  /** BCP 47. */
  readonly lang: string;
}

/** The same, and who was found in it. */
export type ReadBody = Pick<ArticleBody, 'blocks' | 'mentions' | 'unresolved'> & ParsedText;

/** A body as pages show it; its HTML is written when it is first asked for. */
export function articleBody({ blocks, mentions, unresolved, html: bare, lang }: ReadBody, { quotes, moves }: Pick<ArticleEntry, 'quotes' | 'moves'>): ArticleBody {
  const cited = moves.flatMap(({ number, span }) => (span ? [{ ...span, number }] : []));
  const html = lazily(() => markHtml(bare, blocks, { mentions, quotes, moves: cited }, lang));
  return {
    blocks, mentions, unresolved,
    get html() {
      return html();
    },
  };
}
