import type { Corpus } from '../corpus/corpus.ts';
import { letterCounts, peopleByCoverage, peopleByDate, peopleByLetter, type PersonRow } from '../queries/people-index.ts';
import { crumbsTo } from './crumbs.ts';
import { dateView, numberText, type TimeView } from './dates-text.ts';
import { frameOf, type PageFrame } from './frame.ts';
import { personName, type NameView } from './name-view.ts';
import { letterText } from './offices-list.ts';
import { monogramOf, toneOf } from './person-chip.ts';
import { fill } from './template.ts';
import { urlsOf } from './urls.ts';
import { wordsFor } from './words.ts';

/** An index of people: the first page, one letter, or an order by coverage or date. */
export interface PeopleIndexView {
  readonly frame: PageFrame;
  readonly title: string;
  /** Everybody there is. */
  readonly count: number;
  /** The orders to choose from; the one shown has no address. */
  readonly orders: readonly Choice[];
  readonly letters: readonly Choice[];
  readonly groups: readonly PeopleGroup[];
  /** Said where not everybody stands here. */
  readonly cut: string | null;
}

export interface Choice {
  readonly text: string;
  readonly href: string;
  readonly current: boolean;
  /** How many stand there; null where that says nothing. */
  readonly count: number | null;
}

export interface PeopleGroup {
  /** A letter, or what the group is; null where the page says it already. */
  readonly title: string | null;
  readonly people: readonly PersonRowView[];
}

export interface PersonRowView {
  readonly name: NameView;
  readonly monogram: string;
  readonly tone: number;
  readonly role: string | null;
  readonly count: number;
  readonly last: TimeView | null;
}

/** Up to so many people stand on the first page itself. */
const ALL_ON_ONE_PAGE = 200;
const IN_THE_NEWS = 40;
/** The orders by coverage and date list so many; the letters have everybody. */
const LONGEST_ORDER = 500;

export function peopleIndexView(corpus: Corpus): PeopleIndexView {
  const letters = letterCounts(corpus);
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  const words = wordsFor(corpus.site.lang);
  const groups = total <= ALL_ON_ONE_PAGE
    ? [...letters.keys()].map((letter) => ({ title: letterText(corpus, letter), people: rows(corpus, peopleByLetter(corpus, letter)) }))
    : [{ title: words.mostRecent, people: rows(corpus, peopleByDate(corpus).slice(0, IN_THE_NEWS)) }];
  return indexView(corpus, { url: urlsOf(corpus).people(), title: words.peopleIndexTitle, order: 'name', letter: null, groups, cut: null });
}

export function peopleLetterView(corpus: Corpus, letter: string): PeopleIndexView {
  const title = `${wordsFor(corpus.site.lang).peopleIndexTitle}: ${letterText(corpus, letter)}`;
  const groups = [{ title: null, people: rows(corpus, peopleByLetter(corpus, letter)) }];
  return indexView(corpus, { url: urlsOf(corpus).peopleByLetter(letter), title, order: 'name', letter, groups, cut: null });
}

export function peopleOrderView(corpus: Corpus, order: 'coverage' | 'date'): PeopleIndexView {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const to = urlsOf(corpus);
  const all = order === 'coverage' ? peopleByCoverage(corpus) : peopleByDate(corpus);
  const shown = all.slice(0, LONGEST_ORDER);
  const title = `${words.peopleIndexTitle}: ${order === 'coverage' ? words.byCoverage : words.byDate}`;
  const cut = all.length > shown.length ? fill(words.indexCut, { n: numberText(shown.length, lang), all: numberText(all.length, lang) }) : null;
  const url = order === 'coverage' ? to.peopleByCoverage() : to.peopleByDate();
  return indexView(corpus, { url, title, order, letter: null, groups: shown.length === 0 ? [] : [{ title: null, people: rows(corpus, shown) }], cut });
}

interface IndexOptions {
  readonly url: string;
  readonly title: string;
  readonly order: 'name' | 'coverage' | 'date';
  readonly letter: string | null;
  readonly groups: readonly PeopleGroup[];
  readonly cut: string | null;
}

function indexView(corpus: Corpus, { url, title, order, letter, groups, cut }: IndexOptions): PeopleIndexView {
  const words = wordsFor(corpus.site.lang);
  const to = urlsOf(corpus);
  const counts = letterCounts(corpus);
  const choice = (text: string, href: string, current: boolean): Choice => ({ text, href, current, count: null });
  return {
    frame: frameOf(corpus, { url, title, crumbs: url === to.people() ? crumbsTo(corpus, 'home') : crumbsTo(corpus, 'people') }),
    title,
    count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    orders: [
      choice(words.byName, to.people(), order === 'name'),
      choice(words.byCoverage, to.peopleByCoverage(), order === 'coverage'),
      choice(words.byDate, to.peopleByDate(), order === 'date'),
    ],
    letters: [...counts].map(([each, count]) => ({ text: letterText(corpus, each), href: to.peopleByLetter(each), current: each === letter, count })),
    groups,
    cut,
  };
}

function rows(corpus: Corpus, people: readonly PersonRow[]): PersonRowView[] {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  return people.map(({ id, name, role, current, count, last }) => ({
    name: personName(corpus, id),
    monogram: monogramOf(name),
    tone: toneOf(id),
    role: role === null ? null : current ? role : fill(words.formerRole, { role }),
    count,
    last: last && dateView(last, lang, 'short'),
  }));
}
