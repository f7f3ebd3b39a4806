import type { CorrectionView, WhosWho } from './article.ts';
import type { CompanionView } from './companions-view.ts';
import type { CoverageGroup } from './coverage-view.ts';
import { dateView } from './dates-text.ts';
import type { LinkView } from './link-view.ts';
import type { ImageView } from './image-view.ts';
import type { MoveView } from './move-view.ts';
import type { OfficesUnderLetter } from './offices-list.ts';
import type { Choice } from './people-index.ts';
import type { PersonChip } from './person-chip.ts';
import type { PlanView } from './plan-view.ts';
import type { TeaserView } from './teaser.ts';
import type { TenureView } from './tenure-view.ts';

/** What lists, heads and margins of pages are made of, for the page of every part. */
export interface DesignParts {
  readonly links: readonly LinkView[];
  readonly letters: readonly Choice[];
  readonly offices: readonly OfficesUnderLetter[];
  readonly tenures: readonly TenureView[];
  readonly companions: readonly CompanionView[];
  readonly plans: readonly PlanView[];
  readonly corrections: readonly CorrectionView[];
  readonly whosWho: WhosWho;
  readonly coverage: readonly CoverageGroup[];
  readonly image: ImageView;
}

const DAY = dateView('2020-01-15', 'en');
const name = (text: string) => ({ text, href: '#' });

/** @param picture the address of one that every site has. */
export function designParts(people: readonly PersonChip[], teasers: readonly TeaserView[], moves: readonly MoveView[], picture: string): DesignParts {
  return {
    links: ['Posts held', 'Reported to come, and what came', 'In their words', 'Coverage', 'Appears with'].map(name),
    letters: ['A', 'B', 'C', 'Other'].map((text, index) => ({ ...name(text), current: index === 1, count: index + 1 })),
    offices: [{ letter: 'h', text: 'H', agencies: [{ agency: name('Harbour Board'), posts: offices() }] }],
    tenures: tenures(),
    companions: people.slice(0, 3).map((chip, index) => ({ name: chip.name, chip: index === 2 ? null : chip, count: 9 - index, together: index === 0 ? '#' : null })),
    plans: [{ first: moves[0]!, later: moves.slice(1, 3) }, { first: moves[3]!, later: [] }],
    corrections: [{ time: DAY, text: 'An earlier version gave the wrong day.' }],
    whosWho: { day: DAY, people },
    coverage: [{ date: '2020-01', title: 'January 2020', articles: teasers.slice(0, 3) }, { date: '2019-12', title: 'December 2019', articles: teasers.slice(3, 4) }],
    image: { src: picture, width: 800, height: 200, alt: 'The site’s icon', caption: 'A caption under a picture says what is in it.', credit: 'Drawing by nobody', sources: [] },
  };
}

function offices(): OfficesUnderLetter['agencies'][number]['posts'] {
  const holder = (text: string, acting: boolean, range: string | null) => ({ person: name(text), acting, range });
  return [
    { post: name('Harbour Master'), holders: [holder('Ada Example', false, null)] },
    { post: name('Deputy Commissioner for Lighthouses, Buoys and Inland Waterways'), holders: [holder('Bruno van der Sample-Longname III', true, 'Feb 1, 2017 – Mar 31, 2018'), holder('Chen', false, 'Mar 31, 2018 – present')] },
    { post: name('Keeper of the light'), holders: [] },
  ];
}

function tenures(): TenureView[] {
  const whole: TenureView = { person: name('Ada Example'), post: name('Harbour Master'), agency: name('Harbour Board'), acting: false, from: DAY, to: 'present', before: name('Chen'), after: null, notes: ['began: elected'], disputed: false, cite: name('Harbour board weighs a change at the top') };
  return [whole, { ...whole, acting: true, agency: null, to: DAY, before: null, after: name('Ødegård'), notes: [], cite: null }, { ...whole, from: null, to: null, disputed: true, notes: ['on the same days as Ødegård'] }];
}
