import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { Reading } from './content-folder.ts';
import type { FrontMatter } from './front-matter.ts';
import { nearest } from '../model/nearest.ts';

/** Whoever has more in one file has one cause. */
const MOST_PROBLEMS = 50;

/**
 * Checks front matter against its schema; every problem points at the value it is about. Fields that nobody knows are
 * problems and left out: the rest has its value all the same, so that what it names is checked in the same run.
 *
 * @param salvage leaves fields with a wrong value out as well: for files that nothing uses while they have errors.
 */
export function validate<Schema extends z.ZodType>(schema: Schema, front: FrontMatter, { salvage = false } = {}): Reading<z.output<Schema>> {
  if (front.problems.length > 0) return { value: null, problems: front.problems };
  const result = schema.safeParse(front.data ?? {});
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const problems = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => toProblems(issue, schema, front));
  const known = schema.safeParse(withoutWrong(front.data, salvage ? issues : issues.filter(({ code }) => code === 'unrecognized_keys')));
  return { value: known.success ? known.data : null, problems };
}

/** A copy without the fields that the schema does not know, and without those of the file in which a value is wrong. */
function withoutWrong(data: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(data);
  for (const issue of issues) {
    const [group, keys] = issue.code === 'unrecognized_keys' ? [valueAt(copy, issue.path), issue.keys] : [copy, issue.path.slice(0, 1)];
    for (const key of keys) delete (group as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }
  return copy;
}

type Issue = z.core.$ZodIssue;

function toProblems(issue: Issue, schema: z.ZodType, front: FrontMatter): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.slice(0, MOST_PROBLEMS).map((key) => unknownField(key, issue, schema, front));
  const missing = issue.path.length > 0 && valueAt(front.data, issue.path) === undefined;
  const name = issue.path.filter((key) => typeof key === 'string').join('.');
  if (missing) return [{ ...front.place(issue.path.slice(0, -1)), severity: 'error', rule: 'field-missing', message: missingMessage(name, issue) }];
  const words = wording(issue, valueAt(front.data, issue.path));
  return [{ ...front.place(issue.path), severity: 'error', rule: 'field-invalid', message: name ? `\`${name}\`: ${words}` : capital(words) }];
}

function missingMessage(name: string, issue: Issue): string {
  return name.endsWith('alt') ? `\`${name}\` is missing. ${issue.message}` : `\`${name}\` is missing: add it.`;
}

/** Our own words where the schema has them; a choice is spelled out. */
function wording(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')} belongs here${suggestion(value, issue.values.map(String))}`;
  if (issue.code === 'invalid_type' && issue.expected === 'object') return 'a group of fields belongs here, each on a line of its own as "name: value".';
  return issue.message;
}

function unknownField(key: string, issue: Issue, schema: z.ZodType, front: FrontMatter): Problem {
  const known = fieldsAt(schema, issue.path);
  const guess = nearest(key, known);
  const advice = guess ? `did you mean "${guess}"?` : `fields here are ${known.join(', ')}.`;
  return { ...front.keyPlace([...issue.path, key]), severity: 'error', rule: 'field-unknown', message: `There is no field "${key.length > 60 ? `${key.slice(0, 59)}…` : key}": ${advice}` };
}

function suggestion(wrong: unknown, known: readonly string[]): string {
  const guess = typeof wrong === 'string' ? nearest(wrong.toLowerCase(), known) : null;
  return guess ? `: did you mean "${guess}"?` : '.';
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** The names of the fields that may stand at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: z.core.$ZodType = schema;
  for (const key of path) here = step(unwrap(here), key);
  const shape = (unwrap(here) as z.ZodObject).shape as Record<string, unknown> | undefined;
  return shape ? Object.keys(shape) : [];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType {
  if (typeof key === 'number') return (schema as z.ZodArray).element;
  return ((schema as z.ZodObject).shape as Record<PropertyKey, z.core.$ZodType>)[key] ?? schema;
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = (schema as unknown as { def: { innerType?: z.core.$ZodType; type: string } }).def;
  return inner.innerType && ['default', 'optional', 'nullable'].includes(inner.type) ? unwrap(inner.innerType) : schema;
}
