import type { MoveView } from './move-view.ts';
import { fill, type Template } from './template.ts';
import { counted, type Words } from './words.ts';

/** The sentences that tell a move, their places still open: pages put links there, feeds and search plain names. */
export interface MoveWords {
  /** {person} and {post} */
  readonly claim: Template;
  /** "to take effect 2018"; null where that was not said or is past. */
  readonly when: string | null;
  /** {person}, {instead} and {day}; null while it is open. */
  readonly outcome: Template | null;
  /** "147 days after the report"; null where the dates do not tell. */
  readonly distance: string | null;
  /** Whether anything is left to be settled. */
  readonly open: boolean;
}

export function moveWords({ change, state, when, outcome }: MoveView, words: Words, lang: string): MoveWords {
  const happened = state === 'happened';
  return {
    claim: change === 'takes' ? (happened ? words.moveTook : words.moveTakes) : happened ? words.moveLeft : words.moveLeaves,
    when: when === null || happened ? null : fill(words.moveWhen, { when }),
    outcome: outcome && outcomeTemplate(outcome, change, state, words),
    distance: outcome === null || outcome.days === null ? null : distanceText(outcome.days, words, lang),
    open: outcome === null && ['planned', 'nominated', 'confirmed'].includes(state),
  };
}

function outcomeTemplate({ result, instead }: NonNullable<MoveView['outcome']>, change: MoveView['change'], state: MoveView['state'], words: Words): Template {
  // What a denial or a withdrawal tells of is that it will not happen: “as reported” would say the opposite of what came.
  if (result !== 'did-not-happen' && (state === 'denied' || state === 'withdrawn')) return words.outcomeAllTheSame[change];
  if (result === 'as-reported') return words.outcomeAsReported[change];
  if (result === 'differently') return words.outcomeDifferently[change];
  return instead ? words.outcomeInstead : words.outcomeNot;
}

function distanceText(days: number, words: Words, lang: string): string {
  if (days === 0) return words.sameDay;
  return counted(Math.abs(days), days > 0 ? words.daysLater : words.daysEarlier, lang);
}
