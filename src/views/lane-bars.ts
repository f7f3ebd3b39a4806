import type { Corpus } from '../corpus/corpus.ts';
import { earliestDay, latestDay, type PlainDate } from '../model/dates.ts';
import type { Post, Tenure, Vacancy } from '../model/post.ts';
import { personLabel } from '../queries/nameplates.ts';
import { personName } from './name-view.ts';
import { rangeText } from './range-text.ts';
import { placeOn, type TimeAxis } from './time-axis.ts';
import { wordsFor } from './words.ts';

export type BarKind = 'held' | 'acting' | 'vacant' | 'maybe';

export interface Bar {
  readonly kind: BarKind;
  readonly x: number;
  readonly width: number;
  /** From 0. */
  readonly row: number;
  /** '' on a stretch that only continues another. */
  readonly label: string;
  /** How wide the drawing must be for the label to stand in the bar. */
  readonly fits: 'narrow' | 'wide' | 'never';
  /** Who, what and when, in words. */
  readonly title: string;
  readonly href: string | null;
}

/** What stands in a bar: its holder, on pages of agencies and posts; nothing where the lane says it all. */
export type BarLabel = 'holder' | 'none';

// Measured in the browser at the size the labels are set in; a drawing is 320 px wide on a telephone and 640 on a desk.
const LETTER_WIDTH = 7.2;
const NARROW = 300;
const WIDE = 620;

/** A bar over the days that are certain, with paler ones over those that the dates only allow. */
export function barsOf(corpus: Corpus, tenure: Tenure, row: number, axis: TimeAxis, label: BarLabel): Bar[] {
  const { from, to } = tenure;
  const [mayFrom, sureFrom] = from === null ? [axis.from, null] : [earliestDay(from), latestDay(from)];
  const [sureTo, mayTo] = to === 'present' ? [axis.to, axis.to] : to === null ? [null, sureFrom] : [earliestDay(to), latestDay(to)];
  const person = personName(corpus, tenure.person);
  const common = { row, title: titleOf(corpus, tenure, person.text), href: person.href };
  const stretch = (kind: BarKind, start: PlainDate, end: PlainDate, text: string): Bar[] => {
    const x = placeOn(axis, start);
    const width = Math.round((placeOn(axis, end) - x) * 100) / 100;
    return width <= 0 ? [] : [{ ...common, kind, x, width, label: text, fits: fits(text, width) }];
  };
  const name = label === 'holder' ? shortName(corpus, tenure) : '';
  const kind = tenure.as === 'acting' ? 'acting' : 'held';
  // Where the end is not known, the first month stands for it: something must be seen.
  if (sureFrom === null || sureTo === null || sureFrom >= sureTo) return stretch('maybe', mayFrom, latestOf(mayTo ?? axis.to, nextMonth(mayFrom)), name);
  return [...stretch('maybe', mayFrom, sureFrom, ''), ...stretch(kind, sureFrom, sureTo, name), ...stretch('maybe', sureTo, mayTo ?? sureTo, '')];
}

function latestOf(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function nextMonth(day: PlainDate): PlainDate {
  return latestDay(day.slice(0, 7));
}

export function vacantBar(corpus: Corpus, post: Post, { from, to }: Vacancy, axis: TimeAxis): Bar {
  const { vacant } = wordsFor(corpus.site.lang);
  const x = placeOn(axis, from);
  const end = to === null || to === 'present' ? 100 : placeOn(axis, to);
  const width = Math.max(0.5, Math.round((end - x) * 100) / 100);
  const title = `${post.title}: ${vacant}, ${rangeText(corpus, from, to)}`;
  return { kind: 'vacant', x, width, row: 0, label: vacant, fits: fits(vacant, width), title, href: null };
}

function fits(text: string, width: number): Bar['fits'] {
  const needed = text.length * LETTER_WIDTH + 8;
  if (text === '' || (WIDE * width) / 100 < needed) return 'never';
  return (NARROW * width) / 100 >= needed ? 'narrow' : 'wide';
}

/** The surname, as the sort name has it before its comma. */
function shortName(corpus: Corpus, { person }: Tenure): string {
  return personLabel(corpus, person)?.sortName.split(',')[0] ?? person;
}

function titleOf(corpus: Corpus, { from, to, as, post }: Tenure, name: string): string {
  const words = wordsFor(corpus.site.lang);
  const title = corpus.posts.get(post)?.title ?? post;
  return `${name}, ${as === 'acting' ? `${words.actingMark} ` : ''}${title}, ${rangeText(corpus, from, to)}`;
}
