import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/ids.ts';
import { articleView } from '../../src/views/article.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const PLAN = '2017/11/30/plan' as ArticleId;
const view = (more: Readonly<Record<string, string>> = {}, options = {}) => articleView(corpusOf({ ...SMALL_NEWSROOM, ...more }, options), PLAN);
const article = (fields: string, body: string) => `---\ntitle: Council plans to replace North with South\npublished: 2017-11-30T17:05:00-05:00\n${fields}---\n\n${body}\n`;

describe('an article’s page', () => {
  it('tells who is in it with their roles on its day, most important first', () => {
    const { day, people } = view().whosWho!;
    expect(day.iso).toBe('2017-11-30');
    expect(people.map(({ name, role }) => [name.text, role])).toEqual([
      ['Ada North', 'Harbour Master, Port Authority'], ['Ben South', 'Chief Pilot, Port Authority'], ['Cleo West', null],
    ]);
  });

  it('links the first mention of each person and agency, people with who they were that day', () => {
    expect(view().bodyHtml.match(/<a class="name" [^>]*>/g)).toEqual([
      '<a class="name" href="/agencies/city-council/">',
      '<a class="name" href="/people/ada-north/" data-card="Ada North\nHarbour Master, Port Authority\nUntil April 26, 2018">',
      '<a class="name" href="/people/ben-south/" data-card="Ben South\nChief Pilot, Port Authority\nNow: Harbour Master, Port Authority">',
      '<a class="name" href="/people/cleo-west/" data-card="Cleo West\nNow: Chief Pilot, Port Authority">',
    ]);
  });

  it('shows a move with its denial and what became of it', () => {
    const [takes] = view().moves;
    expect(takes).toMatchObject({ person: { text: 'Ben South' }, state: 'planned', by: { text: 'City Council' }, denials: [{ cite: 'there was no plan' }], outcome: { result: 'as-reported', days: 147 } });
  });

  it('knows no denial that came after the build’s clock', () => {
    expect(view({}, { now: '2017-11-30T20:00:00-05:00' }).moves[0]).toMatchObject({ denials: [], outcome: null });
  });

  it('puts corrections of a claim on top and others at the foot', () => {
    const files = { 'articles/2017/2017-11-30-plan.md': article('corrections:\n  - { date: 2017-12-02, text: It was Friday. }\n  - { date: 2017-12-03, text: A name was misspelt., minor: true }\n', 'Ada North stays.') };
    const { corrections, amendments } = view(files);
    expect([corrections, amendments].map((list) => list.map(({ text }) => text))).toEqual([['It was Friday.'], ['A name was misspelt.']]);
  });

  it('says that its story went on only when that is news', () => {
    expect(view().story).toMatchObject({ next: { title: 'Council denies any plan' }, previous: null, wentOn: null });
    const later = { 'articles/2018/2018-04-26-done.md': '---\ntitle: South takes over\npublished: 2018-04-26\nstory: who-runs-the-port\n---\n\nBen South took over.\n' };
    expect(view(later).story!.wentOn).toMatchObject({ title: 'South takes over' });
  });

  it('says on whose authority its quotations rest', () => {
    const { total, parts } = view().sourcing!;
    expect(total).toBeGreaterThan(0);
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(parts.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 0);
  });

  it('says under a block quotation who spoke', () => {
    const { bodyHtml } = view({ 'articles/2017/2017-11-30-plan.md': article('', 'Ada North wrote to the council:\n\n> I shall stay until the tide turns.\n\nThen she left.') });
    expect(bodyHtml).toMatch(/<figure class="quotation"><blockquote>.*<\/blockquote>\s*<figcaption><a href="\/people\/ada-north\/">Ada North<\/a>, on the record<\/figcaption><\/figure>/s);
  });

  it('tells language and direction where they are not the site’s', () => {
    const files = { 'articles/2017/2017-11-30-plan.md': article('lang: ar\n', 'نص') };
    expect(view(files)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(view()).toMatchObject({ lang: null, dir: null });
  });

  it('stands alone without people, story, quotations or sources', () => {
    const bare = view({ 'articles/2017/2017-11-30-plan.md': article('', 'It rained.') });
    expect(bare).toMatchObject({ whosWho: null, story: null, sourcing: null, sources: [], moves: [], earlier: [], corrections: [] });
  });

  it('is described by its standfirst, else by how it begins', () => {
    expect(view().frame.description).toBe('Ada North may go within weeks.');
    const long = `It rained ${'and rained '.repeat(30)}.`;
    expect(view({ 'articles/2017/2017-11-30-plan.md': article('', long) }).frame.description).toMatch(/^It rained and .{100,150} (and|rained)…$/);
  });

  it('can be cited', () => {
    expect(view().citation).toBe('Mara East, “Council plans to replace North with South”, The Harbour Gazette, November 30, 2017, https://gazette.example/2017/11/30/plan/');
  });
});
