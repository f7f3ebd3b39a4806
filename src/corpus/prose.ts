import type { ArticleBody } from '../model/article.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import { renderHtml } from '../parse/html.ts';
import { parseBody } from '../parse/parse-body.ts';
import { inContentFolder } from '../read/content-path.ts';

/**
 * A short text beside an article (a profile, a storyline, the about page) as HTML with what is left open. Nobody is
 * recognized in it: only the links its author set lead to people and agencies.
 *
 * @param path of its file in the content folder.
 * @param lang BCP 47: how quotation marks and dashes are set.
 */
export function readProse(markdown: string, path: string, lang: string): Pick<ArticleBody, 'html' | 'mentions'> {
  const parsed = parseBody(markdown, { path, linesBefore: 0, resolve: (written) => inContentFolder(written, path) });
  const mentions = parsed.links.flatMap(({ block, start, end, target }): Mention[] => {
    if (target.kind === 'said' || target.id === '') return [];
    if (target.kind === 'person') return [{ block, start, end, kind: 'person', id: target.id as PersonId }];
    if (target.kind === 'agency') return [{ block, start, end, kind: 'agency', id: target.id as AgencyId }];
    return [{ block, start, end, kind: 'post', id: target.id as PostId, holder: null }];
  });
  return { html: renderHtml(parsed, { mentions, quotes: [], moves: [] }, { lang, timeline: false }), mentions };
}
