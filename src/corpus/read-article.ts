import type { AnchoredQuote, ArticleBody, ArticleEntry, ArticleHead } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { ReportedMove } from '../model/move.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleText, Recognized, Recognizer } from '../model/recognition.ts';
import type { Reference } from '../model/reference.ts';
import type { Site } from '../model/site.ts';
import { nearest } from '../model/nearest.ts';
import { Anchors } from '../parse/anchor.ts';
import { datelineOf } from '../parse/dateline.ts';
import { renderHtml } from '../parse/html.ts';
import { parseBody, type ParsedBody } from '../parse/parse-body.ts';
import { inContentFolder } from '../read/content-path.ts';
import type { SourceText } from '../read/content-folder.ts';
import { readArticleFile, type ReadArticleFile } from '../read/read-article.ts';
import { NO_FINDINGS, type ArticleFindings } from './article-findings.ts';
import { appearancesIn } from './appearances.ts';
import { citeFinder, nearestWording } from './cite-span.ts';
import { findingsIn } from './find-findings.ts';
import { linkReferences } from './link-references.ts';
import { quoteEntries } from './quote-entries.ts';
import type { TitleIndex } from './title-index.ts';

/** An article file, read as far as one file and the directory of names allow. */
export interface ReadArticle {
  readonly path: string;
  /** Of the source: SHA-256 in hexadecimal. */
  readonly hash: string;
  /** null where it cannot be read: then the problems say why. */
  readonly entry: ArticleEntry | null;
  readonly body: ArticleBody | null;
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
  const { entry, body, problems: cites, findings } = recognizeArticle(source, value, parsed, site, recognizer, titles);
  return { path: source.path, hash: source.hash, entry, body, problems: [...all, ...cites], references: named, findings };
}

function recognizeArticle(source: SourceText, { head }: ReadArticleFile, parsed: ParsedBody, site: Site, recognizer: Recognizer, titles: TitleIndex) {
  const blocks = parsed.blocks.map(({ block }) => block);
  const text = articleText(head, parsed);
  const found = recognizer.recognize(text);
  const quotes = withAnchors(found, blocks);
  const spanOf = citeFinder(blocks);
  const moves = head.moves.map((move) => ({ ...move, span: spanOf(move.cite) }));
  const entry: ArticleEntry = {
    ...head,
    dateline: head.dateline ?? datelineOf(blocks[0]?.text ?? '')?.place ?? null,
    moves,
    headline: { text: head.title, mentions: found.headline },
    standfirst: head.summary === null ? null : { text: head.summary, mentions: found.summary },
    leadCaption: text.caption === null ? null : { text: text.caption, mentions: found.caption },
    appearances: appearancesIn(head, found, blocks),
    namedPosts: [...new Set(found.mentions.flatMap((mention) => (mention.kind === 'post' ? [mention.id] : [])))],
    quotes: quoteEntries(quotes, found, blocks),
    pictures: parsed.pictures,
    documents: parsed.files.filter((file) => !/\.(?:md|ya?ml)$/i.test(file)),
    words: blocks.reduce((sum, block) => sum + countWords(block.text), 0),
  };
  const cited = moves.flatMap(({ number, span }) => (span ? [{ ...span, number }] : []));
  const html = renderHtml(parsed, { mentions: found.mentions, quotes, moves: cited }, { lang: head.lang ?? site.lang, timeline: head.kind === 'timeline' });
  const body: ArticleBody = { blocks, mentions: found.mentions, unresolved: found.unresolved, html };
  return { entry, body, problems: [...moves.filter(({ span }) => !span).slice(0, MOST_CITES).map((move) => citeProblem(move, blocks)), ...fragmentProblems(parsed, anchorsOf(entry, blocks))], findings: findingsIn(source, head, blocks, found, titles) };
}

/** The ids that the page of an article has. */
function anchorsOf({ quotes, moves }: ArticleEntry, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set([...blocks.map(({ anchor }) => anchor), ...quotes.map(({ anchor }) => anchor), ...moves.flatMap(({ span, number }) => (span ? [`m${number}`] : []))]);
}

function fragmentProblems({ fragments }: ParsedBody, anchors: ReadonlySet<string>): Problem[] {
  return fragments
    .filter(({ id }) => !anchors.has(id))
    .slice(0, MOST_CITES)
    .map(({ id, path, line, column }) => {
      const guess = nearest(id, anchors);
      return { path, line, column, severity: 'warning', rule: 'link-nowhere', message: `There is no "#${id}" in this article${guess ? `: did you mean "#${guess}"?` : ': the ids of paragraphs are "p-" and their first five words.'}` };
    });
}

/** More wrong cites of one article are not told at once: each is looked for in all of its text. */
const MOST_CITES = 20;

/** The words a move cites must stand in the article. */
function citeProblem({ cite, place }: ReportedMove, blocks: readonly Block[]): Problem {
  const wording = nearestWording(cite, blocks);
  const advice = wording === null ? 'copy them from the text, word for word.' : `nearest is “${wording}”.`;
  return { ...place, severity: 'error', rule: 'move-cite', message: `The cited words do not stand in one paragraph of this article: ${advice}` };
}

/** What recognition is given of an article. */
export function articleText(head: ArticleHead, parsed: Pick<ParsedBody, 'blocks' | 'links'>): ArticleText {
  return {
    day: head.day,
    headline: head.title,
    summary: head.summary,
    caption: head.image?.caption ?? null,
    blocks: parsed.blocks.map(({ block }) => ({ kind: block.kind, text: block.text })),
    links: parsed.links,
  };
}

function withAnchors(found: Recognized, blocks: readonly Block[]): AnchoredQuote[] {
  const anchors = new Anchors();
  return found.quotes.map((quote) => {
    const text = blocks[quote.block]!.text.slice(quote.start, quote.end);
    return { ...quote, text, anchor: anchors.take('q', text) };
  });
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
