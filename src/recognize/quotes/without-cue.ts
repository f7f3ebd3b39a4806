import { SAYING_NOUNS } from '../language/en/saying.ts';
import type { Choice } from './choose.ts';
import { headOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrases.ts';
import { alone } from './subject.ts';
import { judged, subjectBefore } from './subject-before.ts';
import { topicOf } from './topic.ts';

/** "blasted Barrow for his “witch hunt” remark": the words are of the one who is judged. */
export function heldAgainst(phrases: readonly Phrase[], at: number): Choice | null {
  let noun = at + 1;
  while (['quote', 'conjunction', 'comma'].includes(phrases[noun]?.role ?? '')) noun++;
  if (phrases[noun]?.role !== 'noun' || !phrases[noun]!.tokens.some(({ lower }) => SAYING_NOUNS.has(lower))) return null;
  for (let link = at - 1; link > at - 5 && link > 1; link--) {
    const subject = phrases[link]!.role === 'preposition' ? judged(phrases, link) : null;
    if (subject !== null) return { subject, cue: null, sure: true };
  }
  return null;
}

/** "Barrow: “…”", as in the record of a debate. */
export function labelled(phrases: readonly Phrase[], at: number): Choice | null {
  if (phrases[at - 1]?.role !== 'colon' || at !== 2 || weightOf(phrases[0]!) < 2) return null;
  return { subject: alone(0), cue: null, sure: true };
}

/** "…" — Nora Quill: a name set after the words. */
export function signed(phrases: readonly Phrase[], at: number): Choice | null {
  const name = phrases[at + 2];
  if (phrases[at + 1]?.role !== 'dash' || name?.role !== 'noun' || weightOf(name) < 2) return null;
  return { subject: alone(at + 2), cue: null, sure: true };
}

/** Barrow's "witch hunt" claim: whose the words are. */
export function ownerBefore(phrases: readonly Phrase[], at: number): Choice | null {
  const before = phrases[at - 1];
  if (before?.role !== 'noun') return null;
  const owner = headOf(before);
  const called = phrases[at + 1]?.role === 'noun' && phrases[at + 1]!.tokens.some(({ lower }) => SAYING_NOUNS.has(lower));
  if (!owner.possessive || !(owner.person !== null || called)) return null;
  return { subject: { first: at - 1, head: at - 1, last: at - 1, owner }, cue: null, sure: called };
}

/** Before a colon: whom the sentence is about. */
export function announcer(phrases: readonly Phrase[], at: number): Choice | null {
  if (phrases[at - 1]?.role !== 'colon') return null;
  const subject = topicOf(phrases, 1);
  return subject && { subject, cue: null, sure: false };
}

/** Without a word of saying: who does what the sentence tells right before the quotation. */
export function actorOf(phrases: readonly Phrase[], at: number): Choice | null {
  for (let verb = at - 1; verb >= 0 && verb > at - 40; verb--) {
    if (phrases[verb]!.role !== 'verb' && phrases[verb]!.role !== 'auxiliary') continue;
    const subject = subjectBefore(phrases, verb);
    if (subject !== null && weightOf(phrases[subject.head]!) === 3) return { subject, cue: null, sure: false };
  }
  return null;
}
