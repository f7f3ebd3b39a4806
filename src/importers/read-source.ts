import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { instantAt } from '../model/dates.ts';
import { decodeText } from './decode-text.ts';
import { readFeed } from './feed.ts';
import type { ForeignDate } from './foreign-date.ts';
import { UNKNOWN_SITE, type Harvest } from './foreign-post.ts';
import { listFiles, type ListedFile } from './markdown-folder/source-file.ts';
import { readMarkdownFolder } from './markdown-folder/markdown-folder.ts';
import { kindOfSource, type SourceKind } from './source-kind.ts';
import { wirePost } from './wire-text.ts';
import { readWordPress } from './wxr.ts';

/** What reading sources depends on. */
export interface ReadOptions {
  /** What they are; null: worked out for each. */
  readonly from: SourceKind | null;
  readonly published: ForeignDate | null;
  /** Of the newsroom; null where it has no settings yet. */
  readonly timeZone: string | null;
  readonly url: string | null;
  /** The text of a source called "-". */
  readonly stdin: () => string;
}

/** A harvest with the folders its files lie in, and files in them that are no posts. */
export interface SourceHarvest extends Harvest {
  readonly roots: readonly string[];
  readonly others: readonly ListedFile[];
}

/** The source is at fault: the message says what is wrong with it. */
export class SourceError extends Error {
  override name = 'SourceError';
}

/**
 * Reads one source: a file, a folder, or "-" for what comes in on stdin.
 *
 * @throws SourceError where there is no such file or it is not what it is said to be.
 */
export function readSourcePosts(name: string, options: ReadOptions): SourceHarvest {
  if (name !== '-' && !statSync(name, { throwIfNoEntry: false })) throw new SourceError(`There is no file or folder ${name}.`);
  let read: string | null = null;
  const text = (): string => (read ??= name === '-' ? options.stdin() : decodeText(readFileSync(name)));
  const kind = options.from ?? kindOfSource(name, text);
  const shown = name === '-' ? 'stdin' : path.basename(name);
  const folder = name === '-' ? null : path.resolve(path.dirname(name));
  try {
    switch (kind) {
      case 'markdown': return name === '-' ? refuseStdin() : readMarkdownFolder(name, options.published);
      case 'feed': return { ...readFeed(text(), shown, options.url, options.published), roots: [], others: [] };
      case 'wxr': return { ...readWordPress(text(), shown, folder, options.published), roots: folder ? [folder, path.join(folder, 'wp-content', 'uploads'), path.join(folder, 'uploads')] : [], others: [] };
      case 'text': return readWire(name, text, options);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${name === '-' ? 'stdin' : name} cannot be read as ${kind === 'wxr' ? 'a WordPress export' : `a ${kind}`}: ${(error as Error).message.split('\n')[0]!}`);
  }
}

function refuseStdin(): never {
  throw new SourceError('Markdown is read from files and folders: name one.');
}

const DATED_BY = { option: '--published', 'date line': 'its date line', file: "its file's time" } as const;

function readWire(name: string, text: () => string, { published, timeZone }: ReadOptions): SourceHarvest {
  const files = name !== '-' && statSync(name).isDirectory() ? listFiles(name, false).filter((each) => /\.txt$/i.test(each.name)) : [{ file: name, name: name === '-' ? 'stdin' : path.basename(name) }];
  const read = files.map(({ file, name: shown }) => {
    const time = instantAt(file === '-' ? Date.now() : statSync(file).mtimeMs, timeZone ?? 'UTC');
    const written = files.length === 1 && file === name ? text() : decodeText(readFileSync(file));
    if (written.includes('\0')) return { posts: [], skipped: [{ source: shown, reason: 'It is no text: it holds characters that only programs write.' }], notes: [] };
    const wire = wirePost(written, shown, published, time);
    const skipped = wire.dropped.map((line) => ({ source: shown, reason: `The line "${line.slice(0, 80)}" is for desks, not for readers: it was left out.` }));
    if (wire.post.body.kind === 'text' && wire.post.body.paragraphs.length === 0) return { posts: [], skipped: [...skipped, { source: shown, reason: 'There is no text in it.' }], notes: [] };
    return { posts: [wire.post], skipped, notes: [`${shown}: the date ${wire.post.published} is from ${wire.dateFrom === 'file' && file === '-' ? 'the clock, as nothing tells another' : DATED_BY[wire.dateFrom]}.`] };
  });
  return { posts: read.flatMap((each) => each.posts), skipped: read.flatMap((each) => each.skipped), notes: read.flatMap((each) => each.notes), site: UNKNOWN_SITE, roots: [], others: [] };
}
