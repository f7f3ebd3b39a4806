import type { Corpus } from '../corpus/corpus.ts';
import type { Move } from '../model/move.ts';
import { moveView, type DenialView, type MoveView } from './move-view.ts';
import { moveWords } from './move-words.ts';
import { fill } from './template.ts';
import { wordsFor, type Words } from './words.ts';

/** A sentence about a move, and what it tells: the mark it has where it is shown, with its value. */
export type MovePart = readonly [mark: 'state' | 'denial' | 'outcome' | null, value: string, sentence: string];

/**
 * A move in plain words, for feeds, search and data: what is said to happen, who denies it, and what became of it.
 *
 * "Planned by City Council: Ben South to become Harbour Master, to take effect 2018. Denied … It happened as reported: …"
 */
export function moveSentence(corpus: Corpus, move: Move): string {
  return moveParts(corpus, move).map(([, , sentence]) => sentence).join(' ');
}

/** The same, sentence by sentence. */
export function moveParts(corpus: Corpus, move: Move): MovePart[] {
  const { lang } = corpus.site;
  const words = wordsFor(lang);
  const view = moveView(corpus, move);
  const { claim, when, outcome, distance, open } = moveWords(view, words, lang);
  const claimed = [fill(claim, namesIn(view)), when].filter(Boolean).join(words.comma);
  const became = outcome && [fill(outcome, namesIn(view)), distance].filter(Boolean).join(words.comma);
  return [
    ['state', view.state, `${stateText(view, words)}: ${claimed}.`],
    ...view.denials.map((denial): MovePart => ['denial', '', `${denialText(denial, words)}.`]),
    ...(became ? [['outcome', view.outcome!.result, `${became}.`] as const] : []),
    ...(open ? [[null, '', words.moveOpen] as const] : []),
  ];
}

function namesIn({ person, post, outcome }: MoveView): Record<string, string> {
  return { person: person.text, post: post.text, instead: outcome?.instead?.text ?? '', day: outcome?.day?.text ?? '' };
}

function stateText({ state, by }: MoveView, words: Words): string {
  return [words.moveState[state], by && fill(words.moveBy[state], { by: by.text })].filter(Boolean).join(' ');
}

function denialText({ time, by, cite }: DenialView, words: Words): string {
  return fill(by ? words.moveDenial : words.moveDenialNobody, { date: time.text, by: by?.text ?? '', cite: fill(words.quoted, { text: cite }) });
}
