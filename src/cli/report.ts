import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place, Problem } from '../model/problem.ts';

/** How problems are printed: for people, for programs (one JSON object a line), or for GitHub's annotations. */
export type ReportFormat = 'text' | 'json' | 'github';

export interface ReportOptions {
  readonly format: ReportFormat;
  /** Absolute. */
  readonly contentFolder: string;
}

/** Problems as lines to print; '' where there are none. In text, each quotes its line and points at its column. */
export function reportProblems(problems: readonly Problem[], { format, contentFolder }: ReportOptions): string {
  const shown = (place: Place) => path.relative(process.cwd(), path.join(contentFolder, place.path)) || place.path;
  const lines = problems.map((problem) => {
    if (format === 'json') return JSON.stringify({ ...problem, path: shown(problem), ...(problem.other ? { other: { ...problem.other, path: shown(problem.other) } } : {}) });
    if (format === 'github') return annotation(problem, shown(problem));
    return [headLine(problem, shown), ...quoteLine(problem, contentFolder)].join('\n');
  });
  return lines.map((line) => `${line}\n`).join('');
}

function headLine(problem: Problem, shown: (place: Place) => string): string {
  const { line, column, severity, message, rule, other } = problem;
  const elsewhere = other ? ` See ${shown(other)}:${other.line}:${other.column}.` : '';
  return `${shown(problem)}:${line}:${column}  ${severity}  ${visible(message)}${elsewhere}  (${rule})`;
}

/** The longest stretch of a line that is quoted. */
const WIDTH = 100;

/** The line in question and a mark under the column; nothing where the whole file is meant. */
function quoteLine({ path: name, line, column }: Problem, contentFolder: string): string[] {
  const text = lineOf(path.join(contentFolder, name), line);
  if (text === null || text.trim() === '' || (line === 1 && column === 1)) return [];
  const from = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
  const stretch = visible(text.slice(from, from + WIDTH));
  return [`    ${from > 0 ? '…' : ''}${stretch}`, `    ${' '.repeat(Math.max(0, column - 1 - from + (from > 0 ? 1 : 0)))}^`];
}

let lastRead: { readonly file: string; readonly lines: readonly string[] } | null = null;

function lineOf(file: string, line: number): string | null {
  if (lastRead?.file !== file) lastRead = { file, lines: linesOf(file) };
  return lastRead.lines[line - 1] ?? null;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/);
  } catch {
    return [];
  }
}

/** Control characters would act on the terminal: shown as a replacement character instead. */
function visible(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (letter) => (letter === '\t' ? ' ' : '\uFFFD'));
}

// As docs.github.com says of workflow commands: these letters would end a value.
function annotation({ severity, line, column, message, rule }: Problem, file: string): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message)}`;
}
