import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Place, Problem } from '../model/problem.ts';
import { encodingFault } from './encoding.ts';

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

/**
 * Lists the content files, and what in the folder is refused or passed over.
 *
 * @param found every file of the folder, where somebody has just listed them.
 */
export function listContent(folder: string, { files, problems }: FoundFiles = listFiles(folder)): ContentFiles {
  const markdown = files.filter((file) => /\.md$/i.test(file)).sort();
  const inside = (under: string, deep: boolean) => markdown.filter((file) => file.startsWith(`${under}/`) && (deep || !file.includes('/', under.length + 1)));
  return {
    articles: inside('articles', true),
    people: inside('people', false),
    agencies: inside('agencies', false),
    stories: inside('stories', false),
    problems: [...problems, ...files.flatMap(passedOver)],
  };
}

/** Every file of a content folder, by its path in it, and what is refused. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Finds every file of a content folder; files and folders whose names begin with a dot are passed over. Follows no link
 * that leads out of the folder or back to where it came from, and reads nothing.
 */
export function listFiles(folder: string): FoundFiles {
  const files: string[] = [];
  const problems: Problem[] = [];
  const refuse = (name: string, rule: string, message: string) => void problems.push(wholeFile(name, 'error', rule, message));
  const visit = (under: string, above: readonly string[]): void => {
    for (const entry of readdirSync(path.join(folder, under), { withFileTypes: true })) {
      const name = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink() && leadsOut(folder, name)) {
        refuse(name, 'link-out-of-folder', 'This link leads out of the content folder, or nowhere: put the file itself here.');
        continue;
      }
      const kind = entry.isSymbolicLink() ? statSync(path.join(folder, name)) : entry;
      if (kind.isDirectory()) {
        const real = realpathSync(path.join(folder, name));
        if (above.includes(real)) refuse(name, 'link-out-of-folder', 'This link leads back to a folder it lies in: take it out.');
        else visit(name, [...above, real]);
      } else if (kind.isFile()) files.push(name);
      else refuse(name, 'unreadable-file', 'This is neither a file nor a folder: take it out.');
    }
  };
  visit('', [realpathSync(folder)]);
  return { files, problems };
}

/** What looks like content but lies where it is not read. */
function passedOver(name: string): Problem[] {
  if (/^(?:people|agencies|stories)\/.+\/.*\.md$/i.test(name)) return [wholeFile(name, 'warning', 'file-unread', `The file is not read: it belongs directly into ${name.split('/')[0]}/.`)];
  if (/^(?:articles|people|agencies|stories)\/.*\.(?:markdown|mdx|txt|html?)$/i.test(name)) return [wholeFile(name, 'warning', 'file-unread', 'The file is not read: names of content files end in ".md".')];
  return [];
}

/** Whether a path, every link in it followed, ends outside of the folder. A link to nothing counts as leading out. */
function leadsOut(folder: string, name: string): boolean {
  try {
    const relative = path.relative(realpathSync(folder), realpathSync(path.join(folder, name)));
    return relative.startsWith('..') || path.isAbsolute(relative);
  } catch {
    return true;
  }
}

/** Reads one file as text. What is not UTF-8 is refused with the encoding it seems to be in, control characters with their place. */
export function readSource(folder: string, name: string): Reading<SourceText> {
  let bytes: Buffer;
  try {
    if (lstatSync(path.join(folder, name)).isSymbolicLink() && leadsOut(folder, name)) return { value: null, problems: [wholeFile(name, 'error', 'link-out-of-folder', 'This link leads out of the content folder: put the file itself here.')] };
    bytes = readFileSync(path.join(folder, name));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const message = code === 'ENOENT' ? `There is no ${name} in the content folder: write it, or name another folder.` : `The file cannot be read (${code ?? error}): check its permissions.`;
    return { value: null, problems: [wholeFile(name, 'error', 'unreadable-file', message)] };
  }
  const wrong = encodingProblem(bytes, name);
  if (wrong) return { value: null, problems: [wrong] };
  const hash = createHash('sha256').update(bytes).digest('hex');
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const controls = controlProblems(text, name);
  if (controls.length > 0) return { value: null, problems: controls };
  return { value: { path: name, hash, text }, problems: [] };
}

function encodingProblem(bytes: Buffer, name: string): Problem | null {
  if (bytes.length > MAX_BYTES) return wholeFile(name, 'error', 'file-too-large', `The file has ${Math.round(bytes.length / 1024)} kB; the most that is read is ${MAX_BYTES / 1024} kB: split it.`);
  const fault = encodingFault(bytes);
  if (!fault) return null;
  const message = fault.seems.startsWith('UTF-8') ? `The file is ${fault.seems}: type that place again and save it as UTF-8.` : `The file is not UTF-8 but looks like ${fault.seems}: save it as UTF-8.`;
  return { ...placeAt(bytes.toString('utf8', 0, fault.offset), name), severity: 'error', rule: 'wrong-encoding', message };
}

// C0 and C1 controls but tab and line end, and the two "non-characters" that XML refuses. Joiners and direction marks are text.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Every line that holds a control character: no reader sees it, and it would break feeds. */
function controlProblems(text: string, name: string): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const match of text.matchAll(CONTROL)) {
    const place = placeAt(text.slice(0, match.index), name);
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    if (!byLine.has(place.line)) byLine.set(place.line, { ...place, severity: 'error', rule: 'control-character', message: `There is a control character here (U+${code}), which nobody sees: take it out.` });
    if (byLine.size >= 20) break;
  }
  return [...byLine.values()];
}

/** The place behind a text. */
function placeAt(before: string, path: string): Place {
  return { path, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** A problem of a file as a whole. */
export function wholeFile(name: string, severity: Problem['severity'], rule: string, message: string): Problem {
  return { path: name, line: 1, column: 1, severity, rule, message };
}
