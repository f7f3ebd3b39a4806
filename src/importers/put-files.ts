import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What became of a file that was to be written. */
export type Put = 'new' | 'same' | 'replaced' | 'kept';

/** How files are put into a content folder. */
export interface PutOptions {
  readonly folder: string;
  /** Whether what is there already, with other contents, is replaced. */
  readonly force: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/** Writes a text. A file that is there already, with other contents, is kept unless `force` is given. */
export function putText(name: string, text: string, options: PutOptions): Put {
  return put(name, options, (file) => readFileSync(file, 'utf8') === text, (file) => writeFileSync(file, text));
}

/** Copies a file, on the same terms. */
export function putFile(from: string, name: string, options: PutOptions): Put {
  return put(name, options, (file) => readFileSync(file).equals(readFileSync(from)), (file) => copyFileSync(from, file));
}

function put(name: string, { folder, force, dryRun }: PutOptions, isSame: (file: string) => boolean, write: (file: string) => void): Put {
  const file = path.join(folder, name);
  const there = existsSync(file);
  if (there && isSame(file)) return 'same';
  if (there && !force) return 'kept';
  if (!dryRun) {
    mkdirSync(path.dirname(file), { recursive: true });
    write(file);
  }
  return there ? 'replaced' : 'new';
}
