import type { Corpus } from '../corpus/corpus.ts';
import { MOVE_STATES, type Outcome } from '../model/move.ts';
import { contrast } from '../model/contrast.ts';
import { paletteOf, readPairs, type ColourName } from '../model/palette.ts';
import { dateView } from './dates-text.ts';
import { designParts, type DesignParts } from './design-parts.ts';
import { designRecords, type DesignRecords } from './design-records.ts';
import { frameOf, type PageFrame } from './frame.ts';
import type { MoveView, OutcomeView, ReportView } from './move-view.ts';
import { monogramOf, TONES, type PersonChip } from './person-chip.ts';
import type { QuoteView } from './quote-view.ts';
import { sourcingView, type SourcingView } from './sourcing-view.ts';
import type { TeaserView } from './teaser.ts';

/** Every part of the pages in every state, with made-up people: only while writing, never published. */
export interface DesignView {
  readonly frame: PageFrame;
  readonly colours: readonly { readonly name: ColourName; readonly pairs: readonly string[] }[];
  readonly people: readonly PersonChip[];
  readonly teasers: readonly TeaserView[];
  readonly moves: readonly MoveView[];
  readonly quotes: readonly QuoteView[];
  readonly sourcing: SourcingView;
  readonly records: DesignRecords;
  readonly parts: DesignParts;
}

export function designView(corpus: Corpus): DesignView {
  const picture = `${corpus.base}favicon.svg`;
  const people = PEOPLE.map(([name, role, since], index): PersonChip => ({ id: `p${index}` as PersonChip['id'], name: { text: name, href: index === 1 ? null : '#' }, monogram: monogramOf(name), tone: ((index * 5) % TONES) + 1, portrait: index === 3 ? { src: picture, width: 96, height: 96, alt: '', caption: null, credit: null, sources: [] } : null, role, since }));
  return {
    frame: frameOf(corpus, { url: `${corpus.base}design/`, title: 'Design', noindex: true }),
    colours: coloursOf(corpus),
    people,
    records: designRecords(people),
    parts: designParts(people, teasers(), moves(), picture),
    teasers: teasers(),
    moves: moves(),
    quotes: (['named', 'spokesperson', 'anonymous', 'document', 'unknown'] as const).map((kind) => quote(kind)),
    sourcing: sourcingView({ total: 12, counts: { named: 5, spokesperson: 2, anonymous: 3, document: 1, unknown: 1 }, descriptions: ['two officials', 'a person close to the board'] }, corpus.site.lang)!,
  };
}

/** Each colour with the contrast of the pairs it is read in, by day and by night. */
function coloursOf({ site }: Corpus): DesignView['colours'] {
  const palette = paletteOf(site.theme);
  const told = (text: ColourName, ground: ColourName) => (['light', 'dark'] as const).map((scheme) => contrast(palette[text][scheme], palette[ground][scheme]).toFixed(1)).join(' / ');
  return (Object.keys(palette) as ColourName[]).map((name) => ({ name, pairs: readPairs().filter(({ text }) => text === name).map(({ ground }) => `on ${ground} ${told(name, ground)}`) }));
}

const PEOPLE: readonly (readonly [string, string | null, string | null])[] = [
  ['Ada Example', 'Harbour Master', null],
  ['Bruno van der Sample-Longname III', 'acting Deputy Commissioner for Lighthouses, Buoys and Inland Waterways', 'Now: Commissioner'],
  ['Chen', null, null],
  ['Dolores Ápril', 'Minister', 'Until March 1, 2020'],
  ['Ødegård', null, 'Mayor, 2001–2009'],
];

const REPORT: ReportView = { time: dateView('2020-01-15', 'en'), article: { text: 'Harbour board weighs a change at the top', href: '#' } };

function teasers(): TeaserView[] {
  const plain: TeaserView = { id: 'a' as TeaserView['id'], href: '#', title: 'Harbour board weighs a change at the top', kicker: null, kind: 'news', summary: 'Two members say the matter is settled; a third says it was never raised.', time: REPORT.time, sentence: null, image: null, state: null, lang: null, dir: null };
  return [
    plain,
    { ...plain, kicker: 'The harbour', kind: 'analysis', summary: null },
    { ...plain, kind: 'opinion', title: 'A headline that is a good deal longer than anybody on the desk would like it to be, and goes on all the same' },
    { ...plain, sentence: { before: 'The board asked ', marked: 'Ada Example', after: ' to stay until a successor is found.', href: '#' } },
    { ...plain, state: 'draft' },
    { ...plain, state: 'embargoed' },
    { ...plain, lang: 'ar', dir: 'rtl', title: 'مجلس الميناء يدرس تغييراً في القيادة', summary: 'يقول عضوان إن الأمر محسوم.' },
  ];
}

function moves(): MoveView[] {
  const open: MoveView = { ref: 'design#m1', person: { text: 'Ada Example', href: '#' }, post: { text: 'Harbour Master', href: '#' }, change: 'takes', state: 'planned', when: '2020', by: { text: 'Chen', href: '#' }, cite: 'Example is to take over in the new year', reported: REPORT, denials: [], outcome: null };
  const denied = { ...REPORT, by: { text: 'Dolores Ápril', href: '#' }, cite: 'nothing has been decided' };
  const became = (result: Outcome['result'], days: number | null): OutcomeView => ({ result, day: dateView('2020-03-01', 'en'), days, instead: result === 'did-not-happen' ? { text: 'Ødegård', href: '#' } : null, report: null });
  return [
    ...MOVE_STATES.map((state) => ({ ...open, state })),
    { ...open, change: 'leaves', denials: [denied, { ...denied, by: null }] },
    { ...open, outcome: became('as-reported', 46) },
    { ...open, outcome: became('differently', -3) },
    { ...open, state: 'denied', outcome: became('as-reported', 46) },
    { ...open, denials: [denied], outcome: became('did-not-happen', null) },
  ];
}

function quote(kind: QuoteView['class']): QuoteView {
  const speaker = { named: { text: 'Ada Example', href: '#' }, spokesperson: { text: 'Harbour Board', href: '#' }, anonymous: { text: 'two officials', href: null }, document: { text: 'a statement', href: null }, unknown: null }[kind];
  return { text: '“We will know when the tide turns.”', context: kind === 'named' ? 'She was asked when the board would decide.' : null, class: kind, speaker, article: REPORT.article, time: REPORT.time, lang: null, dir: null };
}
