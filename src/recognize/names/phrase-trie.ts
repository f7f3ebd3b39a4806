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
    let node: Node<Value> | undefined = this.#root;
    let found: { values: readonly Value[]; to: number }[] | null = null;
    for (let at = from; node !== undefined && at < tokens.length && (at === from || tokens[at]!.spaced); at++) {
      const { fold, possessive }: Token = tokens[at]!;
      const word = this.#spelled(fold);
      const last: Node<Value> | undefined = node.next?.get(word);
      if (last?.values) (found ??= []).unshift({ values: last.values, to: at + 1 });
      // Within a name a possessive is part of it: "People's Army".
      node = possessive ? node.next?.get(`${word}'s`) : last;
    }
    return found ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];
