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

  numbersOf(facts: readonly Fact[]): Int32Array {
    return Int32Array.from(facts, (fact) => this.numberOf(fact));
  }

  numberOf(fact: Fact): number {
    this.#numbers ??= new Map(this.#names.map((name, number) => [name, number]));
    const known = this.#numbers.get(fact);
    if (known !== undefined) return known;
    this.#numbers.set(fact, this.#names.length);
    return this.#names.push(fact) - 1;
  }
}
