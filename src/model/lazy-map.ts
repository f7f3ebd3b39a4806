/** A map whose values are worked out of another's when they are first asked for, each once. */
export class LazyMap<Key, Source, Value> implements ReadonlyMap<Key, Value> {
  readonly #sources: ReadonlyMap<Key, Source>;
  readonly #work: (source: Source, key: Key) => Value;
  readonly #known = new Map<Key, Value>();

  constructor(sources: ReadonlyMap<Key, Source>, work: (source: Source, key: Key) => Value) {
    this.#sources = sources;
    this.#work = work;
  }

  get size(): number {
    return this.#sources.size;
  }

  has(key: Key): boolean {
    return this.#sources.has(key);
  }

  get(key: Key): Value | undefined {
    if (!this.#known.has(key) && this.has(key)) this.#known.set(key, this.#work(this.#sources.get(key)!, key));
    return this.#known.get(key);
  }

  forEach(each: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) each(value, key, this);
  }

  keys(): MapIterator<Key> {
    return this.#sources.keys();
  }

  *values(): MapIterator<Value> {
    for (const key of this.keys()) yield this.get(key)!;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (const key of this.keys()) yield [key, this.get(key)!];
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }
}
