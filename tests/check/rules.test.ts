import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_NEWSROOM, exampleWith } from '../../src/check/example-newsroom.ts';
import { RULES } from '../../src/check/rules.ts';
import { problemsOf } from './check-folder.ts';

it('finds nothing in the example newsroom', async () => {
  expect(await problemsOf(EXAMPLE_NEWSROOM)).toEqual([]);
});

it('has a file for each rule, named for its id, and lists them all', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../../src/check/rules')).map((file) => file.replace(/\.ts$/, ''));
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(RULES)('$id', ({ id, severity, wrong, right }) => {
  it('finds its wrong example, and only that', async () => {
    const problems = await problemsOf(exampleWith(wrong));
    const own = problems.filter(({ rule }) => rule === id);
    expect(own.length).toBeGreaterThan(0);
    for (const problem of own) {
      expect(problem.severity).toBe(severity);
      expect(problem.message).toMatch(/^[\p{Lu}“"].*[.?]$/u);
      expect(problem.path in exampleWith(wrong)).toBe(true);
    }
    // A file name that only differs in case is no id either.
    expect(problems.filter(({ rule }) => rule !== id && rule !== 'id-invalid')).toEqual([]);
  });

  it('is content with its right example', async () => {
    expect(await problemsOf(exampleWith(right))).toEqual([]);
  });
});
