import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';

/** A text file of the content folder. */
export interface SourceText {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** Without a byte order mark; line ends are "\n". */
  readonly text: string;
}

/** What was read, or what is wrong with it. */
export type Reading<Thing> = { readonly value: Thing | null; readonly problems: readonly Problem[] };

/** Larger files are no article: the longest novel is shorter. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The files of a content folder that Dateline reads, by what they hold; paths are relative to it and sorted. */
export interface ContentFiles {
  readonly articles: readonly string[];
  readonly people: readonly string[];
  readonly agencies: readonly string[];
  readonly stories: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists the content files. Files whose names begin with a dot are passed over; links that lead out of the folder are refused. */
export function listContent(folder: string): ContentFiles {
  const problems: Problem[] = [];
  const list = (under: string, deep: boolean) => markdownUnder(folder, under, deep, problems).sort();
  return {
    articles: list('articles', true),
    people: list('people', false),
    agencies: list('agencies', false),
    stories: list('stories', false),
    problems,
  };
}

function markdownUnder(folder: string, under: string, deep: boolean, problems: Problem[]): string[] {
  let entries;
  try {
    entries = readdirSync(path.join(folder, under), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const name = `${under}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    if (entry.isSymbolicLink() && leadsOut(folder, name)) {
      problems.push(wholeFile(name, 'error', 'link-out-of-folder', 'This link leads out of the content folder: put the file itself here.'));
      return [];
    }
    if (isFolder(folder, name)) return deep ? markdownUnder(folder, name, deep, problems) : [];
    return /\.md$/i.test(name) ? [name] : [];
  });
}

/** Every file of a content folder, by its path in it; files and folders whose names begin with a dot are passed over. */
export function listFiles(folder: string, under = ''): string[] {
  const entries = readdirSync(path.join(folder, under), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries.flatMap((entry) => {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isSymbolicLink() && leadsOut(folder, name)) return [];
    return isFolder(folder, name) ? listFiles(folder, name) : [name];
  });
}

function isFolder(folder: string, name: string): boolean {
  return lstatSync(realpathSync(path.join(folder, name))).isDirectory();
}

/** Whether a path, every link in it followed, ends outside of the folder. A link to nothing counts as leading out. */
export function leadsOut(folder: string, name: string): boolean {
  try {
    const relative = path.relative(realpathSync(folder), realpathSync(path.join(folder, name)));
    return relative.startsWith('..') || path.isAbsolute(relative);
  } catch {
    return true;
  }
}

/** Reads one file as text. What is not UTF-8 is refused with the encoding it seems to be in. */
export function readSource(folder: string, name: string): Reading<SourceText> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(folder, name));
  } catch (error) {
    return { value: null, problems: [wholeFile(name, 'error', 'unreadable-file', `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? error}).`)] };
  }
  const wrong = encodingProblem(bytes, name);
  if (wrong) return { value: null, problems: [wrong] };
  const hash = createHash('sha256').update(bytes).digest('hex');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return { value: { path: name, hash, text }, problems: [] };
}

function encodingProblem(bytes: Buffer, name: string): Problem | null {
  if (bytes.length > MAX_BYTES) return wholeFile(name, 'error', 'file-too-large', `The file has ${Math.round(bytes.length / 1024)} kB; the most that is read is ${MAX_BYTES / 1024} kB: split it.`);
  const encoding = foreignEncoding(bytes);
  if (encoding) return wholeFile(name, 'error', 'wrong-encoding', `The file is not UTF-8 but looks like ${encoding}: save it as UTF-8.`);
  return null;
}

/** Names what a file that is not UTF-8 seems to be; null where it is UTF-8. */
function foreignEncoding(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    const controls = bytes.subarray(0, 4096).filter((byte) => byte < 9).length;
    return controls > 0 ? 'a binary file' : 'Windows-1252 or ISO 8859-1';
  }
}

/** A problem of a file as a whole. */
export function wholeFile(name: string, severity: Problem['severity'], rule: string, message: string): Problem {
  return { path: name, line: 1, column: 1, severity, rule, message };
}
