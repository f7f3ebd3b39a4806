import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinCorpus } from '../../src/corpus/join.ts';
import { earliestDay, toInstant } from '../../src/model/dates.ts';
import { readFolder } from '../check/check-folder.ts';

const { input } = readFolder(path.resolve(import.meta.dirname, '../../content'), '2026-01-01');
const newsroom = input!.newsroom;
const asOf = (now: string) => joinCorpus(newsroom, { now: toInstant(now, newsroom.site.timeZone)!, base: '/', preview: false });

describe('the sample as of the day after the plan', () => {
  const corpus = asOf('2017-12-02');
  const day = '2017-12-02';

  it('has the plan, open, with its denials, and nothing that came later', () => {
    expect(corpus.ledger.moves.length).toBeGreaterThan(2);
    expect(corpus.ledger.moves.flatMap(({ outcome }) => outcome ?? [])).toEqual([]);
    expect(corpus.ledger.moves.flatMap(({ denials }) => denials).length).toBeGreaterThan(0);
    expect(corpus.articles.filter((article) => article.day > day || (article.updated ?? '') > day)).toEqual([]);
    expect(corpus.articles.flatMap(({ corrections }) => corrections).filter(({ date }) => date.slice(0, 10) > day)).toEqual([]);
  });

  it('knows no tenure and no end that lies ahead', () => {
    for (const { from, to } of corpus.ledger.tenures) {
      if (from !== null) expect(earliestDay(from) <= day).toBe(true);
      if (to !== null && to !== 'present') expect(earliestDay(to) <= day).toBe(true);
    }
    expect(corpus.ledger.holdersOn('secretary-of-state' as never, day).map(({ tenure, certain }) => [tenure.person, tenure.to, tenure.ended, certain])).toEqual([['rex-tillerson', 'present', null, true]]);
  });

  it('names no later day anywhere in what is joined', () => {
    const { posts, ledger, people } = corpus;
    const text = JSON.stringify([[...posts.values()], ledger.tenures, ledger.moves.map(({ when: _when, ...move }) => move), [...people.values()].map(({ born, died }) => [born, died])]);
    expect(text.match(/"(?:20(?:1[89]|2\d)|2017-12-(?:0[3-9]|[123]\d))[^"]*"/g) ?? []).toEqual([]);
  });
});

describe('the sample as of today', () => {
  const { ledger } = asOf('2026-01-01');
  const outcomeOf = (person: string, post: string, change: string) => ledger.moves.find((move) => move.person === person && move.post === post && move.change === change)?.outcome?.result;

  it('tells what became of the plan', () => {
    expect(outcomeOf('mike-pompeo', 'secretary-of-state', 'takes')).toMatch(/as-reported|differently/);
    expect(outcomeOf('tom-cotton', 'director-of-the-central-intelligence-agency', 'takes')).toBe('did-not-happen');
  });

  it('has moves that went as reported and moves that did not', () => {
    const results = ledger.moves.map(({ outcome }) => outcome?.result ?? 'open');
    expect(results.filter((result) => result === 'as-reported').length).toBeGreaterThan(2);
    expect(results.filter((result) => result === 'did-not-happen' || result === 'differently').length).toBeGreaterThan(2);
  });
});
