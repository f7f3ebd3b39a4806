import type { AnchoredQuote, ArticleEntry, ArticleHead } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { ReportedMove } from '../model/move.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { ArticleText, Recognized, Recognizer } from '../model/recognition.ts';
import type { Reference } from '../model/reference.ts';
import { Anchors } from '../parse/anchor.ts';
import type { SourceText } from '../read/content-folder.ts';
import { appearancesIn } from './appearances.ts';
import type { ParsedText } from './article-body.ts';
import { citeFinder, nearestWording } from './cite-span.ts';
import { findingsIn } from './find-findings.ts';
import { quoteEntries } from './quote-entries.ts';
import type { ReadArticle } from './read-article.ts';
import type { TitleIndex } from './title-index.ts';

/** What an article's file says by itself, whoever is on file. */
export interface ParsedArticle {
  readonly head: ArticleHead & Pick<ArticleEntry, 'pictures' | 'documents' | 'words'>;
  readonly text: ParsedText;
  readonly problems: readonly Problem[];
  readonly references: readonly Reference[];
}

/** Tells of a parsed article who and what is named and said in it. */
export function recognizeArticle(source: SourceText, { head, text, problems, references }: ParsedArticle, recognizer: Recognizer, titles: TitleIndex): ReadArticle {
  const { blocks } = text;
  const found = recognizer.recognize(articleText(head, text));
  const quotes = withAnchors(found, blocks);
  const spanOf = citeFinder(blocks);
  const entry: ArticleEntry = {
    ...head,
    moves: head.moves.map((move) => ({ ...move, span: spanOf(move.cite) })),
    headline: { text: head.title, mentions: found.headline },
    standfirst: head.summary === null ? null : { text: head.summary, mentions: found.summary },
    leadCaption: head.image?.caption == null ? null : { text: head.image.caption, mentions: found.caption },
    appearances: appearancesIn(head, found, blocks),
    namedPosts: [...new Set(found.mentions.flatMap((mention) => (mention.kind === 'post' ? [mention.id] : [])))],
    quotes: quoteEntries(quotes, found, blocks),
  };
  const cites = entry.moves.filter(({ span }) => !span).slice(0, MOST_CITES).map((move) => citeProblem(move, blocks));
  return {
    path: source.path,
    hash: source.hash,
    entry,
    body: { blocks, mentions: found.mentions, unresolved: found.unresolved, links: text.links, fragments: text.fragments, html: text.html, lang: text.lang },
    problems: [...problems, ...cites, ...fragmentProblems(text, anchorsOf(entry, blocks))],
    references,
    findings: findingsIn(source, head, blocks, found, titles),
  };
}

/** Whether a problem was found in what is recognized of an article, and not in what is parsed of it. */
export function afterParsing({ rule }: Problem): boolean {
  return rule === 'move-cite' || rule === 'link-nowhere';
}

/** The ids that the page of an article has. */
function anchorsOf({ quotes, moves }: ArticleEntry, blocks: readonly Block[]): ReadonlySet<string> {
  return new Set([...blocks.map(({ anchor }) => anchor), ...quotes.map(({ anchor }) => anchor), ...moves.flatMap(({ span, number }) => (span ? [`m${number}`] : []))]);
}

function fragmentProblems({ fragments }: ParsedText, anchors: ReadonlySet<string>): Problem[] {
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
export function articleText(head: ArticleHead, { blocks, links }: Pick<ParsedText, 'blocks' | 'links'>): ArticleText {
  return {
    day: head.day,
    headline: head.title,
    summary: head.summary,
    caption: head.image?.caption ?? null,
    blocks: blocks.map(({ kind, text }) => ({ kind, text })),
    links,
  };
}

function withAnchors(found: Recognized, blocks: readonly Block[]): AnchoredQuote[] {
  const anchors = new Anchors();
  return found.quotes.map((quote) => {
    const text = blocks[quote.block]!.text.slice(quote.start, quote.end);
    return { ...quote, text, anchor: anchors.take('q', text) };
  });
}
