import type { Problem } from '../model/problem.ts';
import type { CheckInput } from './check-input.ts';
import { indexNewsroom } from './checked-newsroom.ts';
import { toProblem } from './rule.ts';
import { RULES } from './rules.ts';

/** Applies every rule to a newsroom. @returns what is wrong, in order of path and place. */
export function checkNewsroom(input: CheckInput): Problem[] {
  const newsroom = indexNewsroom(input);
  const found = RULES.flatMap((rule) => [...rule.find(newsroom)].map((finding) => toProblem(rule, finding)));
  return found.sort(inOrder);
}

function inOrder(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
