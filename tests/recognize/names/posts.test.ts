import { describe, expect, it } from 'vitest';
import { agency, article, directory, find, marked, person, post } from './marked.ts';

const on = directory(
  [person('Otto Brandwick'), person('Lena Quist')],
  [agency('Central Canal Agency', { also: ['CCA'] }), agency('Department of Rivers')],
  [
    post('Secretary of Rivers', 'Department of Rivers', [['Otto Brandwick', '2020-01-01', '2021-03-01'], ['Lena Quist', '2021-03-01', null]]),
    post('Director of the Central Canal Agency', 'Central Canal Agency', [['Otto Brandwick', '2021-04-01', null]]),
    post('Senator for Arkady', 'Department of Rivers', [['Otto Brandwick', '2020-01-01', null]], { seats: 2 }),
  ],
);
const posts = (text: string, day = '2021-06-15') => find(article([text], { day }), on).mentions.filter(({ kind }) => kind === 'post').map((each) => [text.slice(each.start, each.end), each.id, each.kind === 'post' && each.holder]);

describe('a title alone', () => {
  it('means the post and who held it on the article’s date', () => {
    expect(posts('They met the secretary of rivers.')).toEqual([['secretary of rivers', 'secretary-of-rivers', 'lena-quist']]);
    expect(posts('They met the rivers secretary.', '2020-06-01')).toEqual([['rivers secretary', 'secretary-of-rivers', 'otto-brandwick']]);
  });

  it('is read in the ways a title is written', () => {
    for (const title of ['director of the Central Canal Agency', 'Central Canal Agency director', 'CCA director', 'director of the CCA']) {
      expect(posts(`They met the ${title}.`).map(([words, id]) => [words, id])).toEqual([[title, 'director-of-the-central-canal-agency']]);
    }
  });

  it('has no holder where the ledger knows none that day', () => {
    expect(posts('They met the secretary of rivers.', '2019-01-01')).toEqual([['secretary of rivers', 'secretary-of-rivers', null]]);
  });

  it.each([
    ['somebody’s name behind it', 'They met the secretary of rivers Milo Fenn.'],
    ['what else it is of', 'They met the secretary of rivers for Utopia.'],
    ['another who has it', 'Milo Fenn, the secretary of rivers, left.'],
    ['a former one', 'They met the former secretary of rivers.'],
    ['the office only', 'She was named the secretary of rivers.'],
    ['another time', 'In 1999 they met the secretary of rivers.'],
    ['several seats', 'They met the senator for Arkady.'],
    ['no article before it', 'The word is secretary of rivers.'],
  ])('means nothing with %s', (_, text) => {
    expect(posts(text)).toEqual([]);
  });

  it('stands beside its holder', () => {
    expect(marked(article(['Lena Quist, the rivers secretary, left.']), on)).toEqual(['[Lena Quist=lena-quist], the [rivers secretary=secretary-of-rivers], left.']);
  });
});
