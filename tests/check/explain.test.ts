import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { explainRule, ruleIds } from '../../src/check/explain.ts';

const source = path.resolve(import.meta.dirname, '../../src');

it('explains every rule that any message names', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:check|corpus|parse|publish|read|cli)\/.*\.ts$/.test(file.replaceAll(path.sep, '/')));
  const named = files.flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(/(?:rule: |'(?:error|warning)', |problem\([^,]+, |refuse\(name, )'([a-z]+(?:-[a-z]+)+)'/g)].map((match) => match[1]!));
  expect(named.length).toBeGreaterThan(20);
  expect([...new Set(named)].filter((rule) => explainRule(rule) === null)).toEqual([]);
});

it('has no rule twice', () => {
  expect(new Set(ruleIds()).size).toBe(ruleIds().length);
});
