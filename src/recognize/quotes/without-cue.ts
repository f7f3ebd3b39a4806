import { BE, POSSESSIVE_PRONOUNS } from '../language/en/function-words.ts';
import { ISSUING_VERBS, SAYING_NOUNS } from '../language/en/saying.ts';
import { INSCRIPTIONS } from '../language/en/sources.ts';
import type { Choice } from './choice.ts';
import { climb } from './noun-chain.ts';
import { headOf, isDocument, weightOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';
import { judged, subjectBefore } from './subject-before.ts';
import { mainClause, topicOf } from './topic.ts';

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

/** Shouts of “…” from the gallery: whose they are. */
export function shoutedFrom(phrases: readonly Phrase[], at: number): Choice | null {
  const [shouts, of, from, whose] = [phrases[at - 2], phrases[at - 1], phrases[at + 1], phrases[at + 2]];
  if (shouts?.role !== 'noun' || of === undefined || headOf(of).lower !== 'of' || !SAYING_NOUNS.has(headOf(shouts).lower)) return null;
  if (from === undefined || !['from', 'by', 'among'].includes(headOf(from).lower) || whose?.role !== 'noun' || weightOf(whose) < 2) return null;
  return { subject: alone(at + 2), cue: at - 2, sure: true };
}

/** "called “A” by Quill and “B” by Voss", "described by Quill as “A” and by Voss as “B”": the agent beside each. */
export function agentBeside(phrases: readonly Phrase[], at: number): Choice | null {
  const behind = headOf(phrases[at + 1] ?? phrases[at]!).lower === 'by' ? at + 2 : -1;
  const before = headOf(phrases[at - 1] ?? phrases[at]!).lower === 'as' && headOf(phrases[at - 3] ?? phrases[at]!).lower === 'by' ? at - 2 : -1;
  const agent = [behind, before].find((place) => place >= 0 && phrases[place]?.role === 'noun' && weightOf(phrases[place]!) >= 2);
  if (agent === undefined) return null;
  const cue = phrases.slice(0, at).findLastIndex(({ role, lemma }, verb) => role === 'verb' && lemma !== '' && isPassive(phrases, verb));
  return cue < 0 || phrases.slice(cue, at).some(({ role }) => role === 'semicolon' || role === 'colon') ? null : { subject: alone(agent), cue, sure: true };
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
  if (!(owner.possessive && (owner.person !== null || called)) && !(called && POSSESSIVE_PRONOUNS.has(owner.lower))) return null;
  return { subject: { first: at - 1, head: at - 1, last: at - 1, owner }, cue: null, sure: called };
}

/** Before a colon: who gives out the paper that the sentence tells of, whose answer it is, or whom it is about. */
export function announcer(phrases: readonly Phrase[], at: number): Choice | null {
  if (phrases[at - 1]?.role !== 'colon') return null;
  const subject = announcedBy(phrases);
  return subject && { subject, cue: null, sure: false };
}

export function announcedBy(phrases: readonly Phrase[]): Subject | null {
  return issuerOf(phrases) ?? ownerOfTopic(phrases) ?? topicOf(phrases, 1);
}

/** "a message that Quill sent", "in a letter she wrote": who gives out the paper. */
export function issuerOf(phrases: readonly Phrase[]): Subject | null {
  for (let verb = phrases.length - 1; verb > 1; verb--) {
    if (phrases[verb]!.role !== 'verb' || !ISSUING_VERBS.has(headOf(phrases[verb]!).lower) || isPassive(phrases, verb)) continue;
    const subject = subjectBefore(phrases, verb);
    const before = subject === null ? 0 : phrases[subject.first - 1]?.role === 'relative' ? subject.first - 2 : subject.first - 1;
    if (subject !== null && before >= 0 && isDocument(phrases[before]!) && weightOf(phrases[subject.head]!) >= 2) return subject;
  }
  return null;
}

/** "Statement of Nora Quill on the bill": the heading of a statement names whose it is. */
export function authorOf(phrases: readonly Phrase[]): Subject | null {
  const [paper, by, author] = phrases;
  if (paper === undefined || by?.role !== 'preposition' || author?.role !== 'noun' || phrases.some(({ role }) => role === 'verb')) return null;
  return isDocument(paper) && ['of', 'by', 'from'].includes(headOf(by).lower) && weightOf(author) === 3 ? alone(2) : null;
}

/** "Quill's advice to the crowd was simple": whose the thing is that the sentence is about. */
function ownerOfTopic(phrases: readonly Phrase[]): Subject | null {
  const at = mainClause(phrases);
  const topic = phrases[at];
  if (topic?.role !== 'noun' || weightOf(topic) > 1) return null;
  const { tokens } = topic;
  const owner = tokens.findLast(({ possessive, person, lower }, i) => i < tokens.length - 1 && ((possessive && person !== null) || ['his', 'her'].includes(lower)));
  return owner === undefined ? null : { first: at, head: at, last: at, owner };
}

/** "The headline was “…”", "his slogan is “…”": a paper that reads so, or whose words they are. */
export function inscribed(phrases: readonly Phrase[], at: number): Choice | null {
  const be = phrases[at - 1];
  if (be?.role !== 'auxiliary' || !BE.has(headOf(be).lower) || phrases[at - 2]?.role !== 'noun') return null;
  const subject = climb(phrases, at - 2, false);
  return INSCRIPTIONS.has(headOf(phrases[subject.head]!).lower) ? { subject, cue: null, sure: true } : null;
}

/** The subject line “…”, a sign, “…”: the paper that stands right before its words. */
export function paperBefore(phrases: readonly Phrase[], at: number): Choice | null {
  const paper = phrases[at - 1]?.role === 'comma' ? at - 2 : at - 1;
  const before = phrases[paper];
  if (before?.role !== 'noun' || !(isDocument(before) || (headOf(before).lower === 'line' && before.tokens.length > 1))) return null;
  return { subject: alone(paper), cue: null, sure: false };
}

/** "with the caption, “…”": the words are the paper's, whoever carries it. */
export function captioned(phrases: readonly Phrase[], at: number): Choice | null {
  const found = paperBefore(phrases, at);
  const link = found === null ? undefined : phrases[found.subject.head - 1];
  return link !== undefined && ['with', 'under', 'beneath', 'above'].includes(headOf(link).lower) ? found : null;
}

/** "To Quill, a historian, the choice is “…”": whose view a sentence opens with. */
export function holderOfView(phrases: readonly Phrase[], at: number): Choice | null {
  const first = phrases[0]!.role === 'conjunction' ? 1 : 0;
  if (!['for', 'to'].includes(headOf(phrases[first]!).lower) || phrases[first + 1]?.role !== 'noun') return null;
  if (['him', 'her', 'them'].includes(headOf(phrases[first + 1]!).lower)) return { subject: alone(first + 1), cue: null, sure: true };
  if (phrases[first + 2]?.role !== 'comma') return null;
  return weightOf(phrases[first + 1]!) === 3 && first + 2 < at ? { subject: alone(first + 1), cue: null, sure: true } : null;
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
