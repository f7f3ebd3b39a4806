import { nearest } from '../model/nearest.ts';
import { EXAMPLE_STORY } from './example-newsroom.ts';
import { READING_RULES } from './reading-rules.ts';
import type { ExampleFiles } from './rule.ts';
import { RULES } from './rules.ts';

/** Every rule's id, in alphabetical order. */
export function ruleIds(): string[] {
  return [...RULES.map(({ id }) => id), ...Object.keys(READING_RULES)].sort();
}

/**
 * What a rule asks, with an example that is wrong and the same one mended.
 *
 * @returns null where there is no such rule.
 */
export function explainRule(id: string): string | null {
  const rule = RULES.find((each) => each.id === id);
  if (rule) return [`${rule.id} (${rule.severity})`, '', rule.explanation, '', EXAMPLE_STORY, '', 'Wrong:', ...exampleLines(rule.wrong), '', 'Right:', ...exampleLines(rule.right), ''].join('\n');
  const explanation = READING_RULES[id];
  return explanation === undefined ? null : `${id}\n\n${explanation}\n`;
}

/** For a rule's id that is none. */
export function nearestRule(id: string): string | null {
  return nearest(id, ruleIds());
}

function exampleLines(files: ExampleFiles): string[] {
  return Object.entries(files).flatMap(([path, text]) => ['', `  ${path}`, ...text.trimEnd().split('\n').map((line) => `    ${line}`.trimEnd())]);
}
