import type { Token } from '../tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}

/** Phrases by their folded words: finds the longest one at a place in a text in time that does not grow with their number. */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: null, values: null };
  readonly #spelled: (word: string) => string;

  /** `spelled` makes words that count as the same the same. */
  constructor(spelled: (word: string) => string = (word) => word) {
    this.#spelled = spelled;
  }

  add(words: readonly string[], value: Value): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words.map(this.#spelled)) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: null, values: null }));
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Every phrase that begins with token number `from`, longest first. Words of a phrase stand joined. */
  matches(tokens: readonly Token[], from: number): readonly { readonly values: readonly Value[]; readonly to: number }[] {
    let node = this.#root.next?.get(this.#spelled(tokens[from]!.fold));
    if (!node) return NOTHING;
    const found: { values: readonly Value[]; to: number }[] = [];
    for (let at = from + 1; ; at++) {
      if (node.values) found.unshift({ values: node.values, to: at });
      const token = tokens[at];
      if (!token?.joined || !node.next) return found;
      node = node.next.get(this.#spelled(token.fold));
      if (!node) return found;
    }
  }
}

const NOTHING: readonly never[] = [];
