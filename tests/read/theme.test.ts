import { expect, it } from 'vitest';
import { EXAMPLE_NEWSROOM, exampleWith } from '../../src/check/example-newsroom.ts';
import { problemsOf } from '../check/check-folder.ts';

const site = EXAMPLE_NEWSROOM['site.yaml']!;
const withTheme = (theme: string) => problemsOf(exampleWith({ 'site.yaml': `${site}theme:\n${theme}` }));

it('takes a theme that can be read', async () => {
  expect(await withTheme('  accent: "#0f5499"\n  paper: oklch(96% 2% 60)\n')).toEqual([]);
});

it('refuses a faint colour where it stands, with the nearest that passes', async () => {
  const [problem] = await withTheme('  paper: "#ffffff"\n  accent: "#ff8800"\n');
  expect(problem).toMatchObject({ path: 'site.yaml', line: 7, column: 11, severity: 'error', rule: 'theme-contrast' });
  const [, nearest] = /the nearest that passes is (oklch\([^)]+\))\.$/.exec(problem!.message)!;
  expect(await withTheme(`  paper: "#ffffff"\n  accent: ${nearest}\n`)).toEqual([]);
});

it('refuses what is no colour', async () => {
  expect((await withTheme('  ink: oklch(9 9)\n')).map(({ rule }) => rule)).toEqual(['field-invalid']);
});
