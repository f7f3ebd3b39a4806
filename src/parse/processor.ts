import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';

/** Tables, footnotes and strikethrough; literal autolinks would take as long again, and make links nobody wrote. */
function remarkNewsroomGfm(this: Processor): undefined {
  const data = this.data() as Record<'micromarkExtensions' | 'fromMarkdownExtensions', unknown[] | undefined>;
  (data.micromarkExtensions ??= []).push(gfmFootnote(), gfmStrikethrough({ singleTilde: false }), gfmTable());
  (data.fromMarkdownExtensions ??= []).push([gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()]);
}

/** What Markdown can make, and nothing else. Our own link schemes are turned into mentions before anything is drawn. */
const SCHEMA: SanitizeSchema = {
  tagNames: ['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'section', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  attributes: {
    a: ['href', 'title', 'id', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaDescribedBy', 'ariaLabel'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    h2: ['id', ['className', 'sr-only']],
    img: ['src', 'alt', 'title'],
    li: ['id'],
    ol: ['start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'person', 'agency', 'post', 'said'], src: [] },
  clobber: [],
  clobberPrefix: '',
  required: {},
  strip: ['script', 'style'],
};

/**
 * How Markdown becomes HTML. The order matters: GFM teaches the parser before it runs; raw HTML is gone once the tree is
 * HTML (`remark-rehype` passes none through); the sanitizer comes last, so that nothing gets past it.
 */
const pipeline = unified()
  .use(remarkParse)
  .use(remarkNewsroomGfm)
  .use(remarkRehype, { clobberPrefix: '', footnoteLabel: 'Notes' })
  .use(rehypeSanitize, SCHEMA)
  .freeze();

/** Markdown as a tree of what the author wrote. */
export function toMdast(markdown: string): MdastRoot {
  return pipeline.parse(markdown);
}

/** That tree as the HTML it stands for, safe to show. */
export function toHast(tree: MdastRoot): HastRoot {
  return pipeline.runSync(tree) as HastRoot;
}
