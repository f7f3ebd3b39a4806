/** How often something was met, and where first. */
export interface Noted {
  readonly count: number;
  readonly first: string;
}

/** Notes one more file in which it is met. */
export function note(noted: Map<string, Noted>, what: string, name: string): void {
  const known = noted.get(what);
  noted.set(what, { count: (known?.count ?? 0) + 1, first: known?.first ?? name });
}

/** "a.md", "3 files, a.md the first" */
export function places({ count, first }: Noted): string {
  return count === 1 ? first : `${count} files, ${first} the first`;
}
