import type { ArticleBody } from '../model/article.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';
import type { Mention } from '../model/mention.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from '../model/reference.ts';
import { bareHtml } from '../parse/bare-html.ts';
import { markHtml } from '../parse/mark-html.ts';
import { parseBody } from '../parse/parse-body.ts';
import type { SourceText } from '../read/content-folder.ts';
import { inContentFolder } from '../read/content-path.ts';
import { linkReferences } from './link-references.ts';

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
  const blocks = parsed.blocks.map(({ block }) => block);
  return { html: markHtml(bareHtml(parsed, false), blocks, { mentions, quotes: [], moves: [] }, lang), mentions };
}

/**
 * What is wrong with such a text, and what it names that must exist. Pictures in it are not shown, nor are documents
 * published that only it links to.
 *
 * @param markdown as it stands in the file, white space round it left out.
 */
export function proseFindings({ path, text }: SourceText, markdown: string): { readonly problems: readonly Problem[]; readonly references: readonly Reference[] } {
  if (markdown.trim() === '') return { problems: [], references: [] };
  const whole = text.lastIndexOf(markdown);
  // YAML may have folded the about text: then its field is as near as it gets.
  const at = whole >= 0 ? whole : Math.max(0, text.search(/^about:/m));
  const parsed = parseBody(markdown, { path, linesBefore: text.slice(0, at).split('\n').length - 1, resolve: (written) => inContentFolder(written, path) });
  const [left, kept] = [parsed.references.filter(isLeftOut), parsed.references.filter((reference) => !isLeftOut(reference))];
  const leftOut = left.map(({ kind, id, line, column }): Problem => ({
    path, line, column, severity: 'warning', rule: 'prose-file',
    message: kind === 'image' ? `The picture ${id} is not shown here: set it as \`image\`, or put it into an article.` : `The file ${id} is not published for this link: link to it from an article.`,
  }));
  return { problems: [...parsed.problems, ...leftOut], references: [...kept, ...linkReferences(parsed, path)] };
}

function isLeftOut({ kind, id }: Reference): boolean {
  return kind === 'image' || (kind === 'file' && !id.endsWith('.md'));
}
