import type { ArticleEntry, ArticleHead } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Recognizer } from '../model/recognition.ts';
import type { Reference } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import { bareHtml } from '../parse/bare-html.ts';
import { datelineOf } from '../parse/dateline.ts';
import { parseBody, type ParsedBody } from '../parse/parse-body.ts';
import type { SourceText } from '../read/content-folder.ts';
import { inContentFolder } from '../read/content-path.ts';
import { readArticleFile } from '../read/read-article.ts';
import type { ReadBody } from './article-body.ts';
import { NO_FINDINGS, type ArticleFindings } from './article-findings.ts';
import { linkReferences } from './link-references.ts';
import { recognizeArticle, type ParsedArticle } from './recognize-article.ts';
import type { TitleIndex } from './title-index.ts';

/** An article file, read as far as one file and the directory of names allow. */
export interface ReadArticle {
  readonly path: string;
  /** Of the source: SHA-256 in hexadecimal. */
  readonly hash: string;
  /** null where it cannot be read: then the problems say why. */
  readonly entry: ArticleEntry | null;
  readonly body: ReadBody | null;
  readonly problems: readonly Problem[];
  /** What it names that must exist elsewhere. */
  readonly references: readonly Reference[];
  /** What editors are asked about it. */
  readonly findings: ArticleFindings;
}

/** Reads, parses and recognizes one article. Depends on nothing but its arguments. */
export function readArticle(source: SourceText, site: Site, recognizer: Recognizer, titles: TitleIndex): ReadArticle {
  const { value, problems, references } = readArticleFile(source, site);
  const unread = { path: source.path, hash: source.hash, entry: null, body: null, references, findings: NO_FINDINGS };
  if (!value) return { ...unread, problems };
  const parsed = parseBody(value.markdown, { path: source.path, linesBefore: value.linesBefore, resolve: (written) => inContentFolder(written, source.path) });
  const all = [...problems, ...parsed.problems];
  const named = [...references, ...parsed.references, ...linkReferences(parsed, source.path)];
  if (all.some(({ severity }) => severity === 'error')) return { ...unread, problems: all, references: named };
  return recognizeArticle(source, { ...plainly(value.head, parsed, site), problems: all, references: named }, recognizer, titles);
}

function plainly(head: ArticleHead, parsed: ParsedBody, site: Site): Pick<ParsedArticle, 'head' | 'text'> {
  const blocks = parsed.blocks.map(({ block }) => block);
  const more = {
    dateline: head.dateline ?? datelineOf(blocks[0]?.text ?? '')?.place ?? null,
    pictures: parsed.pictures,
    documents: parsed.files.filter((file) => !/\.(?:md|ya?ml)$/i.test(file)),
    words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
  };
  const { links, fragments } = parsed;
  return { head: { ...head, ...more }, text: { blocks, links, fragments, html: bareHtml(parsed, head.kind === 'timeline'), lang: head.lang ?? site.lang } };
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
