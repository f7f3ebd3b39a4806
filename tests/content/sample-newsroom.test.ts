import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinCorpus } from '../../src/corpus/join.ts';
import { ARTICLE_KINDS } from '../../src/model/article.ts';
import type { ArticleId } from '../../src/model/ids.ts';
import { readNewsroom } from '../../src/publish/read-newsroom.ts';

const reading = await readNewsroom('content');
const newsroom = reading.newsroom!;
const corpus = joinCorpus(newsroom, { now: '2022-01-01T00:00:00-05:00', base: '/', preview: false });
const FOUNDING = '2017/11/30/plan-would-move-pompeo-to-state' as ArticleId;

const wordsOf = (text: string) => text.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}']+/gu) ?? [];
const proseOf = (id: ArticleId) => newsroom.body(id).blocks.filter(({ kind }) => kind !== 'cell').map(({ text }) => text);

describe('the sample newsroom', () => {
  it('has nothing wrong with it', () => {
    expect(reading.problems).toEqual([]);
  });

  it('is large enough to show every page', () => {
    expect(corpus.articles.length).toBeGreaterThanOrEqual(26);
    expect(newsroom.people.length).toBeGreaterThanOrEqual(32);
    expect(newsroom.agencies.length).toBeGreaterThanOrEqual(16);
    expect(newsroom.agencies.flatMap(({ posts }) => posts).length).toBeGreaterThanOrEqual(28);
  });

  it('has articles of every kind but opinion, of 150 to 1,200 words', () => {
    expect([...new Set(corpus.articles.map(({ kind }) => kind))].sort()).toEqual(ARTICLE_KINDS.filter((kind) => kind !== 'opinion').toSorted());
    expect(corpus.articles.filter(({ words }) => words < 150 || words > 1200).map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });

  it('gives every article a standfirst, a byline, topics and sources', () => {
    const bare = corpus.articles.filter(({ summary, byline, topics, sources }) => !summary || byline.length === 0 || topics.length === 0 || sources.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('cites every move in the words of its article', () => {
    expect(corpus.articles.flatMap(({ moves }) => moves.filter(({ span }) => !span).map(({ article, number }) => `${article}#${number}`))).toEqual([]);
  });

  it('tells of a plan of which half came about as reported', () => {
    expect(corpus.ledger.movesIn(FOUNDING).map(({ person, change, outcome }) => `${person} ${change}: ${outcome?.result}`)).toEqual([
      'rex-tillerson leaves: differently',
      'mike-pompeo takes: as-reported',
      'mike-pompeo leaves: as-reported',
      'tom-cotton takes: did-not-happen',
    ]);
  });

  it('uses no sentence twice', () => {
    const sentences = newsroom.articles.flatMap(({ id, summary }) => [...proseOf(id), summary ?? ''].flatMap((text) => text.split(/(?<=[.!?]["”]?) /)));
    const long = sentences.map((sentence) => wordsOf(sentence).join(' ')).filter((sentence) => sentence.split(' ').length > 3);
    expect(long.filter((sentence, index) => long.indexOf(sentence) !== index)).toEqual([]);
  });
});

const wire = path.resolve(import.meta.dirname, '../../../shared/seed/wire-story.txt');

describe.skipIf(!existsSync(wire))('beside the story as the wire sent it (skipped where ../shared is absent)', () => {
  it('the sample tells it in other words: outside of quotations no six are the same', () => {
    const runs = (text: string) => wordsOf(text).flatMap((_, index, words) => (index + 6 <= words.length ? [words.slice(index, index + 6).join(' ')] : []));
    const taken = new Set(runs(readFileSync(wire, 'utf8')));
    const own = newsroom.articles.flatMap(({ id }) => proseOf(id).flatMap((text) => text.split(/["“”][^"“”]*["“”]/).flatMap(runs)));
    expect(own.filter((run) => taken.has(run))).toEqual([]);
  });
});
