import type { Fact } from './tracking.ts';

/** Gives facts numbers: tens of thousands of files name the same ones. */
export class FactTable {
  readonly #names: Fact[];
  /** Made when it is first asked for. */
  #numbers: Map<Fact, number> | null = null;

  constructor(names: readonly Fact[] = []) {
    this.#names = [...names];
  }

  get size(): number {
    return this.#names.length;
  }

  name(number: number): Fact {
    return this.#names[number]!;
  }

  /** @param likely numbers of facts most of which are among them: to know all others takes longer. */
  numbersOf(facts: readonly Fact[], likely: Int32Array): Int32Array {
    const known = new Map(Array.from(likely, (number) => [this.name(number), number]));
    return Int32Array.from(facts, (fact) => known.get(fact) ?? this.numberOf(fact));
  }

  numberOf(fact: Fact): number {
    this.#numbers ??= new Map(this.#names.map((name, number) => [name, number]));
    const known = this.#numbers.get(fact);
    if (known !== undefined) return known;
    this.#numbers.set(fact, this.#names.length);
    return this.#names.push(fact) - 1;
  }
}
