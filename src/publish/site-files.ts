import type { PublishedFile } from './output.ts';

/** The facts that files were made of, one file's after the other's, and where each begins. */
interface FactRuns {
  readonly starts: Int32Array;
  /** -1: null. */
  readonly counts: Int32Array;
  readonly numbers: Int32Array;
}

/** The columns of `SiteFiles`: each has an entry a file, but for the numbers of facts. */
export interface FileColumns extends FactRuns {
  readonly paths: readonly string[];
  readonly sha256: string[];
  readonly keys: string[];
  readonly sizes: Float64Array;
  readonly modified: Float64Array;
}

/**
 * What is remembered of the files of a site, a row each. In columns: there are tens of thousands, nearly all of which a
 * build only passes on from the last site to the next.
 */
export class SiteFiles {
  readonly columns: FileColumns;
  #numbers: Int32Array;
  #used: number;
  #rows: Map<string, number> | null = null;
  /** The row that was asked for last. */
  #last = -1;

  constructor(columns: FileColumns) {
    this.columns = columns;
    this.#numbers = columns.numbers;
    this.#used = columns.numbers.length;
  }

  /** Rows to be filled by `put` and `pass`, each once. */
  static empty(paths: readonly string[]): SiteFiles {
    const { length } = paths;
    const texts = () => new Array<string>(length).fill('');
    return new SiteFiles({ paths, sha256: texts(), keys: texts(), sizes: new Float64Array(length), modified: new Float64Array(length), starts: new Int32Array(length), counts: new Int32Array(length).fill(-1), numbers: new Int32Array(0) });
  }

  /** The facts of all files, in no order. */
  get numbers(): Int32Array {
    return this.#numbers.subarray(0, this.#used);
  }

  /**
   * Files are mostly asked for in the order of the rows, or against it: then nobody has to look far.
   *
   * @returns the row of the file at a path; -1 where there is none.
   */
  rowOf(path: string): number {
    const { paths } = this.columns;
    if (paths[this.#last + 1] === path) return ++this.#last;
    if (paths[this.#last - 1] === path) return --this.#last;
    this.#rows ??= new Map(paths.map((each, row) => [each, row]));
    const row = this.#rows.get(path) ?? -1;
    if (row >= 0) this.#last = row;
    return row;
  }

  at(row: number): Omit<PublishedFile, 'facts'> {
    const { sha256, sizes, modified, keys } = this.columns;
    return { sha256: sha256[row]!, size: sizes[row]!, modified: modified[row]!, key: keys[row]! };
  }

  /** The numbers of the facts of a file; none where it has none. */
  factsOf(row: number): Int32Array {
    const [start, count] = [this.columns.starts[row] ?? 0, this.columns.counts[row] ?? 0];
    return this.#numbers.subarray(start, start + Math.max(0, count));
  }

  /** Whether something holds of all facts of a file; null where it has none but null. */
  everyFact(row: number, holds: (number: number) => boolean): boolean | null {
    const [start, count] = [this.columns.starts[row]!, this.columns.counts[row]!];
    for (let at = start; at < start + count; at++) if (!holds(this.#numbers[at]!)) return false;
    return count < 0 ? null : true;
  }

  put(row: number, { facts, ...file }: PublishedFile): void {
    this.#put(row, file);
    if (facts) this.#addFacts(row, facts, 0, facts.length);
  }

  /** Takes a row over from another site. */
  pass(row: number, from: SiteFiles, old: number): void {
    this.#put(row, from.at(old));
    const [start, count] = [from.columns.starts[old]!, from.columns.counts[old]!];
    if (count >= 0) this.#addFacts(row, from.#numbers, start, count);
  }

  #put(row: number, { sha256, size, modified, key }: Omit<PublishedFile, 'facts'>): void {
    const { columns } = this;
    [columns.sha256[row], columns.sizes[row], columns.modified[row], columns.keys[row]] = [sha256, size, modified, key];
  }

  #addFacts(row: number, from: Int32Array, start: number, count: number): void {
    if (this.#used + count > this.#numbers.length) this.#grow(count);
    [this.columns.starts[row], this.columns.counts[row]] = [this.#used, count];
    for (let at = 0; at < count; at++) this.#numbers[this.#used + at] = from[start + at]!;
    this.#used += count;
  }

  #grow(room: number): void {
    const larger = new Int32Array(2 * this.#numbers.length + room);
    larger.set(this.numbers);
    this.#numbers = larger;
  }
}
