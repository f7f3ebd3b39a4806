import type { Output } from './output.ts';

/** Finds single files of a site by their address, listing no more of them than it has to. */
export class FoundOutputs {
  readonly #groups: Iterator<readonly Output[]>;
  readonly #found = new Map<string, Output>();

  constructor(groups: Iterator<readonly Output[]>) {
    this.#groups = groups;
  }

  /** @param url of a page, or a file's path after a slash. */
  get(url: string): Output | undefined {
    while (!this.#found.has(url) && this.#listMore());
    return this.#found.get(url);
  }

  /** The addresses of all. */
  addresses(): ReadonlySet<string> {
    while (this.#listMore());
    return new Set(this.#found.keys());
  }

  #listMore(): boolean {
    const { value, done } = this.#groups.next();
    if (done === true) return false;
    for (const output of value) this.#found.set(output.kind === 'page' ? output.url : `/${output.path}`, output);
    return true;
  }
}
