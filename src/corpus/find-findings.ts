import type { ArticleHead, LineMention } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/mention.ts';
import type { Place } from '../model/problem.ts';
import type { Recognized } from '../model/recognition.ts';
import type { SourceText } from '../read/content-folder.ts';
import type { ArticleFindings, TitleBesideName, ToDo } from './article-findings.ts';
import { placeInSource } from './place-in-source.ts';
import type { TitleIndex } from './title-index.ts';
import { titlesBesideNames, type TitleClaim } from './titles-beside-names.ts';

/** Nobody reads more of one article; what comes after them is placed by its paragraph. */
const MOST_PLACED = 200;

/** Notes what editors are to be asked about an article. */
export function findingsIn(source: SourceText, head: ArticleHead, blocks: readonly Block[], found: Recognized, titles: TitleIndex): ArticleFindings {
  let placed = 0;
  const placeOf = ({ block, start, end }: Span): Place =>
    placed++ < MOST_PLACED ? placeInSource(source, blocks[block]!, start, end) : { path: source.path, line: blocks[block]!.line, column: 1 };
  const textOf = ({ block, start, end }: Span): string => blocks[block]!.text.slice(start, end);
  return {
    unresolved: found.unresolved.map((each) => ({ text: textOf(each), candidates: each.candidates, place: placeOf(each) })),
    titles: [
      ...linesOf(head, found).flatMap(({ text, mentions }) => {
        const inLine = { mentions: mentions.map((each) => ({ block: 0, ...each })), quotes: [] };
        return titlesBesideNames([{ kind: 'heading', text }], inLine, titles, head.day).map((claim) => toTitle(head, claim, placeInSource(source, { text, line: 1 }, claim.start, claim.end)));
      }),
      ...titlesBesideNames(blocks, found, titles, head.day).map((claim) => toTitle(head, claim, placeOf(claim))),
    ],
    unsettledQuotes: found.quotes.filter((quote) => quote.class === 'unknown').map((quote) => ({ text: textOf(quote), place: placeOf(quote) })),
    strangers: found.strangers ?? [],
    toDo: toDoIn(source, blocks),
  };
}

/** The headline and the standfirst. */
function linesOf({ title, summary }: ArticleHead, found: Recognized): { readonly text: string; readonly mentions: readonly LineMention[] }[] {
  return [{ text: title, mentions: found.headline }, ...(summary === null ? [] : [{ text: summary, mentions: found.summary }])];
}

function toTitle({ id, day }: ArticleHead, { title, posts, name, person }: TitleClaim, place: Place): TitleBesideName {
  return { article: id, day, title, posts, name, person, place };
}

// As `import` marks what it had to make up: "TODO: write the headline".
const TO_DO = /\bTODO: *(.+?) *(?:["']?$|-->)/;

/** What the file itself says is left to be done; what programs say in it, in code, is theirs. */
function toDoIn({ path, text }: SourceText, blocks: readonly Block[]): ToDo[] {
  if (!text.includes('TODO:')) return [];
  const code = new Set(blocks.filter(({ kind }) => kind === 'code').flatMap((block) => Array.from({ length: block.text.split('\n').length + 1 }, (_, index) => block.line + index)));
  return text.split('\n').flatMap((line, index) => {
    const match = code.has(index + 1) ? null : TO_DO.exec(line);
    return match ? [{ text: match[1]!, place: { path, line: index + 1, column: match.index + 1 } }] : [];
  });
}
