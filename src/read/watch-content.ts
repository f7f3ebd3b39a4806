import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** What lies beside these (version control, editor settings) is no content; nor are files that editors keep for themselves. */
const CONTENT = /^(?:site\.yaml|(?:articles|people|agencies|stories|assets)(?:\/(?!\.)[^/]+)*)$/;

/** Until it is closed, calls `act` for every change of content, more than once where the system tells of it in pieces. */
export function watchContent(folder: string, act: () => void): { close(): void } {
  return process.platform === 'darwin' || process.platform === 'win32' ? watchTree(folder, act) : new FolderWatchers(folder, act);
}

function watchTree(folder: string, act: () => void): { close(): void } {
  return watch(folder, { recursive: true }, (_event, name) => {
    if (name === null || CONTENT.test(name.replaceAll(path.sep, '/'))) act();
  });
}

/**
 * A watcher for each folder. Where the system cannot watch a tree, Node watches each file of it instead, and loses sight of
 * one for good when an editor puts a new file in its place (`lib/internal/fs/recursive_watch.js`, as of Node 24).
 */
class FolderWatchers {
  readonly #folder: string;
  readonly #act: () => void;
  /** By path in the content folder, '' for itself. */
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(folder: string, act: () => void) {
    this.#folder = folder;
    this.#act = act;
    this.#follow('');
  }

  close(): void {
    this.#leave('');
  }

  #follow(name: string): void {
    // First watched, then listed: what comes in between is seen twice rather than not at all.
    const watcher = watch(path.join(this.#folder, name), (event, entry) => this.#changed(event, name, entry));
    this.#watchers.set(name, watcher.on('error', () => this.#leave(name)));
    for (const entry of readdirSync(path.join(this.#folder, name), { withFileTypes: true })) {
      const below = path.posix.join(name, entry.name);
      if (entry.isDirectory() && CONTENT.test(below)) this.#follow(below);
    }
  }

  #changed(event: string, name: string, entry: string | null): void {
    const changed = path.posix.join(name, entry ?? '');
    if (entry !== null && !CONTENT.test(changed)) return;
    if (event === 'rename' && entry !== null) this.#followAnew(changed);
    this.#act();
  }

  /** A folder may be new, gone, or another of the same name. */
  #followAnew(name: string): void {
    this.#leave(name);
    try {
      if (statSync(path.join(this.#folder, name)).isDirectory()) this.#follow(name);
    } catch {
      // Gone already: that is a change of its own.
      this.#leave(name);
    }
  }

  #leave(gone: string): void {
    for (const [name, watcher] of this.#watchers) {
      if (gone !== '' && name !== gone && !name.startsWith(`${gone}/`)) continue;
      watcher.close();
      this.#watchers.delete(name);
    }
  }
}
