import type { ReadSentence } from './article-reading.ts';
import { isBefore, type Place } from './in-order.ts';
import { headOf, isNameLike, personOf, weightOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';
import { sourceOf, type Source } from './source.ts';
import { topicOf } from './topic.ts';

const JOINS = new Set(['and', 'but', 'while', 'whereas', 'then']);

/** Whom a sentence is about; null where that is nobody. */
export function topicOfSentence({ block, text, phrases, attributions }: ReadSentence): Source | null {
  // "Quill, in a note read by the clerk, agreed" is about Quill.
  const told = attributions.find(({ at, subject: { head } }) => weightOf(phrases[head]!) >= 2 && !(phrases[at]!.role === 'verb' && isPassive(phrases, at)));
  const subject = told?.subject ?? topicOf(phrases, 2);
  return subject && sourceOf(block, text, phrases, subject);
}

/** Who speaks, or whom it is about, in the same sentence before a pronoun. */
export function earlierInSentence({ block, text, phrases, attributions }: ReadSentence, source: Source): Source[] {
  // "Voss had been “a fine choice,” he said": who says so speaks of somebody else.
  const topic = isAfterwards(phrases, source) ? null : topicOf(phrases, 2);
  const subjects = [...(topic === null ? [] : [topic]), ...attributions.map(({ subject }) => subject)].toReversed();
  return subjects.map((subject) => sourceOf(block, text, phrases, subject)).filter((earlier) => isBefore(earlier, source) && earlier.form !== 'pronoun');
}

/** "…, while Voss wrote": who the last of a sentence's clauses is about; null where it has but one. */
export function lastClause({ block, text, phrases, attributions }: ReadSentence): Source | null {
  const last = attributions.findLast(({ subject: { first, head }, turned }, i) =>
    i > 0 && !turned && first > 0 && JOINS.has(headOf(phrases[first - 1]!).lower) && (personOf(phrases[head]!) !== null || isNameLike(phrases[head]!)));
  return last === undefined ? null : sourceOf(block, text, phrases, last.subject);
}

/** Whether a pronoun and its verb stand behind what is said, or break into it: "…," he said; "…, he said, …". */
function isAfterwards(phrases: readonly Phrase[], { start }: Place): boolean {
  const at = phrases.findIndex(({ tokens }) => tokens[0]!.start === start);
  const [before, after] = [phrases[at - 1], phrases[at + 2]];
  if (before === undefined || phrases[at + 1]?.role !== 'verb') return false;
  if (before.role === 'quote') return headOf(before).lower === ',';
  return before.role === 'comma' && (after === undefined || ['comma', 'other'].includes(after.role));
}
