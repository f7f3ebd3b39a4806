import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/model/recognition.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import { agency, directory, person, post } from './marked.ts';

const people = [person('Otto Brandwick'), person('Lena Brandwick'), person('José van der Loo', { also: ['Joe Loo'] }), person('Ada Rice'), person('Bruno'), person('Karl of Baden')];
const agencies = [agency('Harbour Board'), agency('United States Senate'), agency('Central Canal Agency', { also: ['CCA'] }), agency("People's Army")];
const posts = [post('Director of the Central Canal Agency', 'Central Canal Agency', [['Ada Rice', '2020-01-01', null]])];
const index = indexNames(directory(people, agencies, posts));

const WORDS = ['Otto', 'Brandwick', 'Lena', 'José', 'van', 'der', 'Loo', 'Ada', 'Rice', 'rice', 'Bruno', 'Sen.', 'President', 'the', 'director', 'of', 'CCA', '(CCA)', 'Central', 'Canal', 'Agency', 'Harbour', 'Board', 'U.S.', 'Senate', 'People’s', 'Army', 'said', 'Mrs.', 'Jr.', 'and', 'wife', 'Tower', 'in', 'Iowa', '2019', '“Yes,”', 'J.', 'OTTO', 'BRANDWICK', '🙂', 'ÉLAN'];
const paragraph = fc.oneof(
  fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '-', "'s ")), { maxLength: 40 }).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const text: fc.Arbitrary<ArticleText> = fc.record({
  day: fc.constantFrom('2019-05-05', '2021-05-05'),
  headline: paragraph,
  summary: fc.option(paragraph),
  caption: fc.option(paragraph),
  blocks: fc.array(fc.record({ kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'item' as const, 'code' as const), text: paragraph }), { maxLength: 6 }),
  links: fc.constant([]),
});

describe('whatever the text', () => {
  it('mentions are stretches of it, in order, and never overlap', () => {
    fc.assert(fc.property(text, (article) => {
      const { mentions, headline, summary, caption, unresolved, people: named } = findNames(article, index);
      const byBlock = Map.groupBy(mentions, ({ block }) => block);
      for (const [block, list] of byBlock) checkSpans(article.blocks[block]!.text, list);
      checkSpans(article.headline, headline);
      checkSpans(article.summary ?? '', summary);
      checkSpans(article.caption ?? '', caption);
      expect(mentions.map(({ block }) => block)).toEqual(mentions.map(({ block }) => block).sort((a, b) => a - b));
      for (const { block, start, end, candidates } of unresolved) {
        expect(start < end && end <= article.blocks[block]!.text.length).toBe(true);
        expect(candidates).toEqual([...new Set(candidates)].sort());
        expect(candidates.length).toBeGreaterThan(1);
      }
      for (const each of named) expect(article.blocks[each.block]!.text.slice(each.start, each.end)).toBe(each.text);
    }), { numRuns: 400 });
  });

  it('the order of the directory changes nothing', () => {
    const turned = indexNames(directory(people.toReversed(), agencies.toReversed(), posts.toReversed()));
    fc.assert(fc.property(text, (article) => {
      expect(findNames(article, turned)).toEqual(findNames(article, index));
    }), { numRuns: 300 });
  });

  it('an editor’s link always wins', () => {
    fc.assert(fc.property(text, fc.nat(), fc.nat(), fc.constantFrom('otto-brandwick', ''), (article, from, length, id) => {
      const block = article.blocks.findIndex(({ kind, text: words }) => kind !== 'code' && words.length > 2);
      if (block < 0) return;
      const words = article.blocks[block]!.text;
      const start = from % (words.length - 1);
      const end = Math.min(words.length, start + 1 + (length % 20));
      const linked = { ...article, links: [{ block, start, end, target: { kind: 'person' as const, id }, line: 1, column: 1 }] };
      const over = findNames(linked, index).mentions.filter((each) => each.block === block && each.start < end && start < each.end);
      expect(over).toEqual(id === '' ? [] : [{ block, start, end, kind: 'person', id }]);
    }), { numRuns: 300 });
  });
});

function checkSpans(words: string, spans: readonly { readonly start: number; readonly end: number }[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(words.length);
}
