import type { AgencyNodeView } from './agencies-index.ts';
import type { BarsView } from './bars-view.ts';
import type { MonthCalendar } from './calendar-view.ts';
import { dateView } from './dates-text.ts';
import type { HolderNowView } from './holder-now.ts';
import type { Bar } from './lane-bars.ts';
import type { LanesView } from './lanes-view.ts';
import type { PagingView } from './paging.ts';
import type { PersonRowView } from './people-index.ts';
import type { PersonChip } from './person-chip.ts';
import type { ChainRow } from './tenure-view.ts';

/** The parts of the pages of record in every state, with made-up people. */
export interface DesignRecords {
  readonly lanes: LanesView;
  readonly chain: readonly ChainRow[];
  readonly bars: BarsView;
  readonly calendar: MonthCalendar;
  readonly rows: readonly PersonRowView[];
  readonly tree: readonly AgencyNodeView[];
  readonly holders: readonly HolderNowView[];
  readonly paging: PagingView;
}

export function designRecords(people: readonly PersonChip[]): DesignRecords {
  return {
    lanes: lanes(),
    chain: chain(),
    bars: { unit: 'month', most: 12, ticks: [{ x: 0, text: '2019' }, { x: 50, text: '2020' }], bars: [3, 12, 0, 1, 7, 2].map((count, index) => ({ x: index * 16.66, width: 16.66, height: (count / 12) * 100, count, text: `${index + 1}/2019` })) },
    calendar: calendar(),
    rows: people.map((person, index) => ({ name: { text: person.name.text, href: '#' }, monogram: person.monogram, tone: person.tone, role: person.role, count: index, last: index === 0 ? null : DAY })),
    tree: [{ name: { text: 'Harbour Board', href: '#' }, count: 12, last: DAY, children: [{ name: { text: 'Office of Lights and Buoys', href: '#' }, count: 0, last: null, children: [] }] }],
    holders: [
      { holders: [{ chip: people[0]!, acting: false, since: 'since March 1, 2020' }, { chip: people[1]!, acting: true, since: null }], none: null, last: null, text: '' },
      { holders: [], none: 'No holder on file.', last: { person: { text: 'Chen', href: '#' }, acting: false, until: 'until March 1, 2020' }, text: '' },
    ],
    paging: { page: 2, pages: 3, newer: '#', older: '#' },
  };
}

const DAY = dateView('2020-01-15', 'en', 'short');

function lanes(): LanesView {
  const bar = (kind: Bar['kind'], x: number, width: number, label: string, row = 0, fits: Bar['fits'] = 'narrow'): Bar => ({ kind, x, width, row, label, fits, title: `${label}: ${kind}`, href: kind === 'vacant' ? null : '#' });
  return {
    from: '2016', to: '2020', cut: false, kinds: ['held', 'acting', 'vacant', 'maybe'],
    ticks: [0, 25, 50, 75].map((x, index) => ({ x, text: String(2016 + index) })),
    lanes: [
      { post: { text: 'Harbour Master', href: '#' }, rows: 1, bars: [bar('held', 0, 40, 'Example'), bar('acting', 40, 25, 'Chen'), bar('vacant', 65, 20, 'vacant'), bar('maybe', 85, 4, '', 0, 'never'), bar('held', 89, 11, 'Ápril', 0, 'wide')] },
      { post: { text: 'Members of the board', href: '#' }, rows: 2, bars: [bar('held', 0, 60, 'Sample'), bar('held', 30, 70, 'Ødegård', 1)] },
    ],
    marks: [12, 41, 42, 77].map((x) => ({ x, title: 'Harbour board weighs a change at the top', href: '#' })),
  };
}

function chain(): ChainRow[] {
  const name = (text: string) => ({ text, href: '#' });
  const tenure: ChainRow = { row: 'tenure', person: name('Ada Example'), post: name('Harbour Master'), agency: name('Harbour Board'), acting: false, from: DAY, to: 'present', before: name('Chen'), after: null, notes: ['began: elected'], disputed: false, cite: name('Harbour board weighs a change at the top') };
  return [
    tenure,
    { row: 'gap', kind: 'vacant', from: DAY, to: DAY },
    { ...tenure, person: name('Chen'), acting: true, to: DAY, before: null, notes: [], cite: null },
    { row: 'gap', kind: 'nobody', from: DAY, to: DAY },
    { ...tenure, person: { text: 'Somebody without a page', href: null }, from: null, to: null, before: null, disputed: true, notes: ['on the same days as Ødegård'] },
  ];
}

function calendar(): MonthCalendar {
  const counts = [0, 1, 0, 2, 0, 5, 12];
  const weeks = [0, 7, 14, 21].map((first) => counts.map((count, index) => ({ day: first + index + 1, count: first === 7 ? 0 : count, href: count > 0 && first !== 7 ? '#' : null })));
  return { title: 'February 2015', href: '#', count: 60, weekdays: [...'SMTWTFS'].map((short) => ({ short, long: short })), weeks };
}
