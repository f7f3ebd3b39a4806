import type { Place } from '../model/problem.ts';

/** A file as a whole. */
export function fileStart(path: string): Place {
  return { path, line: 1, column: 1 };
}
