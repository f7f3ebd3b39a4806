import type { Token } from '../tokens.ts';

interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
  /** Whether a comma may stand before its word. */
  listed?: boolean;
}

/** Phrases by their folded words: finds the longest one at a place in a text in time that does not grow with their number. */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: null, values: null };
  readonly #spelled: (word: string) => string;

  /** `spelled` makes words that count as the same the same. */
  constructor(spelled: (word: string) => string = (word) => word) {
    this.#spelled = spelled;
  }

  /** @param listed of the words those that a comma may stand before */
  add(words: readonly string[], value: Value, listed?: ReadonlySet<string>): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words.map(this.#spelled)) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: null, values: null }));
      if (listed?.has(word)) next.listed = true;
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Every phrase that begins with token number `from`, longest first. Words of a phrase stand joined. */
  matches(tokens: readonly Token[], from: number): readonly { readonly values: readonly Value[]; readonly to: number }[] {
    let node: Node<Value> | undefined = this.#root;
    let found: { values: readonly Value[]; to: number }[] | null = null;
    for (let at = from; node !== undefined && at < tokens.length; at++) {
      const { fold, possessive }: Token = tokens[at]!;
      const word = this.#spelled(fold);
      if (at > from && !tokens[at]!.spaced && !(node.next?.get(word)?.listed === true && isBehindComma(tokens, at))) break;
      const last: Node<Value> | undefined = node.next?.get(word);
      if (last?.values) (found ??= []).unshift({ values: last.values, to: at + 1 });
      // Within a name a possessive is part of it: "People's Army".
      node = possessive ? node.next?.get(`${word}'s`) : last;
    }
    return found ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

/** Whether a comma and a space, as far as widths tell, lie between a word and the one before. */
function isBehindComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.start - tokens[at - 1]!.end === 2 && !tokens[at]!.opens;
}
