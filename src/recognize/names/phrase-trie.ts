import type { Token } from '../tokens.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[] | null;
}

/** Phrases by their folded words: finds the longest one at a place in a text in time that does not grow with their number. */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: null };

  add(words: readonly string[], value: Value): void {
    if (words.length === 0) return;
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), values: null }));
      node = next;
    }
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** Every phrase that begins with token number `from`, longest first. Words of a phrase stand joined by single spaces. */
  matches(tokens: readonly Token[], from: number): { readonly values: readonly Value[]; readonly to: number }[] {
    const found: { values: readonly Value[]; to: number }[] = [];
    let node: Node<Value> | undefined = this.#root;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (at > from && (!token.joined && !joinedByFullStop(tokens, at))) break;
      if (at > from && tokens[at - 1]!.possessive) break;
      node = node.next.get(token.fold);
      if (!node) break;
      if (node.values) found.unshift({ values: node.values, to: at + 1 });
    }
    return found;
  }
}

/** An initial or abbreviation keeps its full stop to itself: "John F. Kennedy", "Sen. Cotton". */
export function joinedByFullStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  return tokens[at]!.start - before.end === 2 && before.text.length <= 5 && /^\p{Lu}/u.test(before.text) && !tokens[at]!.opens;
}
