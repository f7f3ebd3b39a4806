import { describe, expect, it } from 'vitest';
import type { AgencyId, PersonId } from '../../src/model/ids.ts';
import { quotesAboutPerson } from '../../src/queries/quotes-about-person.ts';
import { quotesByPerson } from '../../src/queries/quotes-by-person.ts';
import { countQuotes, quotesOf } from '../../src/queries/quotes-in-article.ts';
import { sourcingOf } from '../../src/queries/sourcing.ts';
import { statementsOfAgency } from '../../src/queries/statements-of-agency.ts';
import { corpusOf, SMALL_NEWSROOM } from '../newsroom.ts';

const corpus = corpusOf({
  ...SMALL_NEWSROOM,
  'articles/2018/2018-05-02-words.md': [
    '---', 'title: Words at the port', 'published: 2018-05-02', '---', '',
    '["The port is open."](said:ben-south) So it was. ["Ada North built it."](said:ben-south)', '',
    '["We have no comment."](said:agency:port-authority)', '', '["It will rain."](said:anonymous)', '',
  ].join('\n'),
});
const [ada, ben] = ['ada-north', 'ben-south'] as PersonId[] as [PersonId, PersonId];
const port = 'port-authority' as AgencyId;
const texts = (list: Parameters<typeof quotesOf>[1]) => quotesOf(corpus, list).map(({ quote }) => quote.text);

describe('quotations', () => {
  it('of a person stand newest article first, in the order of the text', () => {
    expect(texts(quotesByPerson(corpus, ben)).slice(0, 2)).toEqual(['"The port is open."', '"Ada North built it."']);
    expect(quotesByPerson(corpus, ben).map(({ article }) => article.slice(0, 10))).toEqual(['2018/05/02', '2017/11/30']);
  });

  it('about a person are those of others that name them', () => {
    expect(texts(quotesAboutPerson(corpus, ada))).toContain('"Ada North built it."');
    expect(quotesAboutPerson(corpus, ben)).toEqual([]);
  });

  it('of an agency tell its spokespeople from whoever ran it on the day', () => {
    const { spokespeople, heads } = statementsOfAgency(corpus, port);
    expect(texts(spokespeople)).toEqual(['"We have no comment."']);
    // Harbour master since April 2018: what he said as chief pilot is not the authority's.
    expect(heads.map(({ article }) => article.slice(0, 10))).toEqual(['2018/05/02']);
    expect(countQuotes(heads)).toBe(2);
  });

  it('count once where one attribution breaks them', () => {
    const speaker = { block: 0, start: 5, end: 9, kind: 'person', id: null } as const;
    const quote = { block: 0, start: 0, end: 4, cue: 'said', class: 'named', speaker, anchor: '', text: '', blockAnchor: '', context: '', speakerText: 'Rex', about: [] } as const;
    const anonymous = { ...quote, class: 'anonymous', speaker: { ...speaker, start: 40, end: 49 }, speakerText: 'officials' } as const;
    const { total, counts, descriptions } = sourcingOf([[quote, { ...quote, start: 10, end: 20 }, anonymous], [quote]]);
    expect([total, counts.named, counts.anonymous, descriptions]).toEqual([3, 2, 1, ['officials']]);
  });
});
