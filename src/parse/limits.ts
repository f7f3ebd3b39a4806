import type { Problem } from '../model/problem.ts';

// What real articles stay far below, and what keeps parsing in time: the parser's cost grows with the square of nesting.
const MAX_LENGTH = 2_000_000;
const MAX_NESTING = 60;
const MAX_DELIMITERS = 6_000;

interface Refusal {
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/** Why a Markdown text is not parsed at all, or null. Linear in its length. */
export function refusal(markdown: string): Refusal | null {
  if (markdown.length > MAX_LENGTH) return { line: 1, rule: 'body-too-long', message: `The body has ${markdown.length} characters; the most that is read is ${MAX_LENGTH}: split the article.` };
  let number = 0;
  let inParagraph = 0;
  for (const line of markdown.split('\n')) {
    number++;
    if (nesting(line) > MAX_NESTING) return tooDeep(number);
    inParagraph = (BEGINS.test(line) ? 0 : inParagraph) + delimiters(line);
    if (inParagraph > MAX_DELIMITERS) return { line: number, rule: 'body-too-dense', message: `This paragraph has more than ${MAX_DELIMITERS} brackets, stars or backquotes: reading it would take too long. Take some out, or split it.` };
  }
  return null;
}

/** For what only shows while parsing: emphasis or brackets inside one another by the thousand. */
export function tooDeep(line: number): Refusal {
  return { line, rule: 'body-too-deep', message: `Block quotes, lists or emphasis are nested more than ${MAX_NESTING} levels deep here: flatten them.` };
}

/** An empty line, an item, a table's row or a heading: what stands before it belongs to another paragraph. */
const BEGINS = /^[\s>]*(?:$|[*+-]\s|1[.)]\s|\||#{1,6}\s)/;

/** How deep the markers at the head of a line can nest. */
function nesting(line: string): number {
  const head = /^(?:\s{0,3}>|\s*(?:[*+-]|\d{1,9}[.)])(?=\s))+/.exec(line)?.[0] ?? '';
  const indent = /^ */.exec(line)![0].length / 2;
  return Math.max(head.match(/[>*+-]|\d+[.)]/g)?.length ?? 0, /^\s*(?:[*+-]|\d{1,9}[.)])\s/.test(line) ? indent : 0);
}

function delimiters(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index++) if ('*_`[]<!~'.includes(line[index]!)) count++;
  return count;
}

/** As a problem of a file. */
export function toProblem(path: string, linesBefore: number, { line, rule, message }: Refusal): Problem {
  return { path, line: line + linesBefore, column: 1, severity: 'error', rule, message };
}
