import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHtml } from '../../src/parse/bare-html.ts';
import { markHtml } from '../../src/parse/mark-html.ts';
import { parseBody } from '../../src/parse/parse-body.ts';

const WORDS = 'The council would **replace her with Ben** South, it said, "within *weeks* or so" and no later.';
const body = parseBody(WORDS, { path: 'a.md', linesBefore: 0, resolve: () => null });
const bare = bareHtml(body, false);
const blocks = body.blocks.map(({ block }) => block);
const LENGTH = blocks[0]!.text.length;

const span = fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)).map(([a, b]) => ({ block: 0, start: Math.min(a, b), end: Math.max(a, b) })).filter(({ start, end }) => start < end);

/** Whether every end tag closes the element opened last. */
function isNested(html: string): boolean {
  const open: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('marked stretches of a body', () => {
  it('nest, however a move, a quotation and emphasis overlap, and leave the words as they were', () => {
    fc.assert(
      fc.property(span, span, (move, quote) => {
        const parts = markHtml(bare, blocks, { mentions: [], quotes: [{ ...quote, anchor: 'q-x' }], moves: [{ ...move, number: 1 }] }, 'en');
        const html = parts.join('');
        expect(isNested(html)).toBe(true);
        expect(html.replaceAll(/<[^>]*>/g, '')).toBe('The council would replace her with Ben South, it said, “within weeks or so” and no later.');
        expect(html.match(/id="q-x"/g)).toHaveLength(1);
        expect(html.match(/id="m1"/g)).toHaveLength(1);
      }),
    );
  });
});
