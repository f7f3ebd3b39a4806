import type { Place, Problem } from '../model/problem.ts';
import type { CheckedNewsroom } from './checked-newsroom.ts';

/** Files of a content folder, by path: laid over the example newsroom. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** One thing editors are held to. Its examples are what `check --explain` shows, and its tests. */
export interface Rule {
  /** Lower-case words joined by hyphens; the name of its file. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** What it asks and why, in whole sentences. */
  readonly explanation: string;
  /** A newsroom in which it finds something, and the same one mended. */
  readonly wrong: ExampleFiles;
  readonly right: ExampleFiles;
  find(newsroom: CheckedNewsroom): Iterable<Finding>;
}

/** What a rule found, and where. */
export interface Finding {
  readonly place: Place;
  /** A whole sentence: what is wrong, and what to do. */
  readonly message: string;
  /** The other place that causes it, where there is one. */
  readonly other?: Place;
  /** Of something that only an editor can decide: how many words in articles wait for it. */
  readonly unlocks?: number;
}

export function toProblem({ id, severity }: Pick<Rule, 'id' | 'severity'>, { place, message, other, unlocks }: Finding): Problem {
  const { path, line, column } = place;
  return { path, line, column, severity, message, rule: id, ...(other ? { other } : {}), ...(unlocks === undefined ? {} : { unlocks }) };
}
