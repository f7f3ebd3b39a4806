import { SAYING_NOUNS, VIEW_VERBS } from '../language/en/saying.ts';
import type { Attribution } from './attributions.ts';
import { headOf, isDocument, personOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrases.ts';
import type { Subject } from './subject.ts';
import { judged, subjectBefore } from './subject-before.ts';
import { topicOf } from './topic.ts';

/** Whom a quotation within a sentence is given to: a cue with its source, or a mere subject without a word of saying. */
export interface Choice {
  readonly subject: Subject;
  /** Index of the cue's phrase; null where there is none. */
  readonly cue: number | null;
  /** How surely the cue governs the quotation. */
  readonly sure: boolean;
}

/** The sentence's own answer for the quotation at phrase `at`; null where the sentence has none. */
export function chooseFor(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Choice | null {
  const left = governing(phrases, at, attributions);
  const right = attributions.find((each) => (!isNoun(phrases, each) || each.speech) && followsTightly(phrases, at, each)) ?? null;
  const held = heldAgainst(phrases, at);
  if (held !== null) return held;
  if (opensSentence(phrases, at)) return sure(right) ?? unlisted(phrases, at) ?? loose(laterOne(phrases, at, attributions)) ?? signed(phrases, at);
  if (left !== null && isDirect(phrases, left, at)) return sure(left);
  if (right !== null && (left === null || !left.speech || left.turned || introduced(phrases, at) || closes(phrases, at, right))) return sure(right);
  return labelled(phrases, at) ?? sure(left) ?? ownerBefore(phrases, at) ?? loose(laterOne(phrases, at, attributions)) ?? announcer(phrases, at) ?? actorOf(phrases, at);
}

const sure = (each: Attribution | null): Choice | null => each && { subject: each.subject, cue: each.at, sure: true };
const loose = (each: Attribution | null): Choice | null => each && { subject: each.subject, cue: each.at, sure: false };

/** Nothing but quotations and little words stand before it. */
export function opensSentence(phrases: readonly Phrase[], at: number): boolean {
  return phrases.slice(0, at).every(({ role }) => ['quote', 'conjunction', 'comma', 'adverb', 'other', 'dash', 'bracket'].includes(role));
}

/** The nearest word of saying before the quotation; of a reported view, the one who reports it. */
function governing(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  const before = attributions.filter((each) => each.at < at && !phrases.slice(each.at, at).some(({ role }) => role === 'semicolon')
    && !isClauseOver(phrases, each.at, at) && (!isNoun(phrases, each) || (leadsTo(phrases, each.at, at) && !belongsToVerb(phrases, each, attributions))));
  const nearest = before.at(-1);
  if (nearest === undefined) return null;
  if (!VIEW_VERBS.has(nearest.lemma) || isDocument(phrases[nearest.subject.head]!)) return nearest;
  return before.findLast((each) => each.speech && !VIEW_VERBS.has(each.lemma)) ?? nearest;
}

/** "When Barrow tweeted that …, Quill left": the cue stands in a clause that a comma and a new subject end before the quotation. */
function isClauseOver(phrases: readonly Phrase[], cue: number, at: number): boolean {
  const opens = phrases.slice(0, cue).findLastIndex(({ role }) => role === 'comma') + 1;
  if (phrases[opens]!.role !== 'subordinator' && !(opens === 0 && phrases[1]?.role === 'subordinator')) return false;
  for (let comma = cue + 1; comma < at - 2; comma++) {
    if (phrases[comma]!.role === 'comma' && phrases[comma + 1]!.role === 'noun' && ['verb', 'auxiliary'].includes(phrases[comma + 2]!.role)) return true;
  }
  return false;
}

/** "Barrow's statement said", "said in her letter that": the verb beside the noun tells who speaks. */
function belongsToVerb(phrases: readonly Phrase[], { at: noun }: Attribution, attributions: readonly Attribution[]): boolean {
  return attributions.some(({ at, subject, speech }) => at !== noun && (subject.head === noun
    || (speech && at < noun && phrases[noun - 1]?.role === 'preposition' && phrases.slice(at + 1, noun).every(({ role }) => BETWEEN.has(role)))));
}

const isNoun = (phrases: readonly Phrase[], { at }: Attribution) => phrases[at]!.role === 'noun';

/** "His promise to", "her message was clear:", "the group's claim that it": what words are called right before them. */
function leadsTo(phrases: readonly Phrase[], noun: number, at: number): boolean {
  const between = phrases.slice(noun + 1, at);
  if (between.at(-1)?.role === 'colon') return between.length <= 8 && (phrases[noun - 1]?.role !== 'verb' || REPEATING_VERBS.has(phrases[noun - 1]!.lemma));
  return between.length <= 4 && (between.length === 0 || ['to', 'relative', 'comma'].includes(between[0]!.role) || headOf(between[0]!).lower === 'of');
}

/** Verbs whose object is quoted: "recalled Quill's words:", not "opposed Quill's statement:". */
const REPEATING_VERBS = new Set(['quote', 'cite', 'recall', 'echo', 'invoke', 'repeat', 'read', 'mention', 'reference']);

const BETWEEN = new Set(['noun', 'preposition', 'to', 'time', 'adverb', 'comma', 'colon', 'relative', 'bracket', 'quote', 'conjunction']);

/** Between cue and quotation stands at most who was told, where and when. */
function isDirect(phrases: readonly Phrase[], { at: cue, turned }: Attribution, at: number): boolean {
  const between = phrases.slice(cue + 1, at);
  if (turned && phrases.slice(0, cue).some(({ role }) => role === 'quote')) return true;
  return between.length <= 14 && between.every(({ role }) => BETWEEN.has(role));
}

/** "blasted Barrow for his “witch hunt” remark": the words are of the one who is judged. */
function heldAgainst(phrases: readonly Phrase[], at: number): Choice | null {
  let noun = at + 1;
  while (['quote', 'conjunction', 'comma'].includes(phrases[noun]?.role ?? '')) noun++;
  if (phrases[noun]?.role !== 'noun' || !phrases[noun]!.tokens.some(({ lower }) => SAYING_NOUNS.has(lower))) return null;
  for (let link = at - 1; link > at - 5 && link > 1; link--) {
    const subject = phrases[link]!.role === 'preposition' ? judged(phrases, link) : null;
    if (subject !== null) return { subject, cue: null, sure: true };
  }
  return null;
}

/** A comma or colon stands right before it: it begins as a sentence of its own. */
function introduced(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1]?.role;
  return before === 'comma' || before === 'colon' || before === 'dash';
}

/** "…," Trump said; "…," said Trump; "…," according to Trump. */
function followsTightly(phrases: readonly Phrase[], at: number, { at: cue, subject, turned }: Attribution): boolean {
  if (cue <= at) return false;
  const next = phrases[at + 1]?.role === 'comma' || phrases[at + 1]?.role === 'dash' ? at + 2 : at + 1;
  if (turned) return cue === next || (cue === next + 1 && phrases[next]!.role === 'preposition');
  if (subject.first === next) return true;
  const little = phrases[next]?.role ?? '';
  return subject.first === next + 1 && (['adverb', 'time', 'conjunction'].includes(little) || (little === 'subordinator' && endsClause(phrases, at)));
}

/** "…," Quill said: nothing but a comma between the words and their source. */
function closes(phrases: readonly Phrase[], at: number, { at: cue, subject, turned }: Attribution): boolean {
  const next = phrases[at + 1]?.role === 'comma' ? at + 2 : at + 1;
  return endsClause(phrases, at) && (turned ? cue : subject.first) === next;
}

/** Whether a comma stands after the quotation, or inside its marks. */
function endsClause(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at + 1]?.role === 'comma' || headOf(phrases[at]!).lower === ',';
}

/** The first word of saying after it, whose source is not itself before the quotation. */
function laterOne(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Attribution | null {
  return attributions.find((each) => each.at > at && each.speech && weightOf(phrases[each.subject.head]!) >= 2) ?? null;
}

/** "…," Quill fumed; "…," fumed Quill: right after words that end in a comma any verb is one of saying. */
function unlisted(phrases: readonly Phrase[], at: number): Choice | null {
  if (!/^[,?!]$/.test(headOf(phrases[at]!).lower) && phrases[at + 1]?.role !== 'comma') return null;
  const next = phrases[at + 1]?.role === 'comma' ? at + 2 : at + 1;
  const [first, second] = [phrases[next], phrases[next + 1]];
  if (first === undefined || second === undefined) return null;
  if (first.role === 'noun' && second.role === 'verb' && weightOf(first) === 3) return { subject: { first: next, head: next, last: next }, cue: next + 1, sure: true };
  if (first.role === 'verb' && second.role === 'noun' && personOf(second) !== null) return { subject: { first: next + 1, head: next + 1, last: next + 1 }, cue: next, sure: true };
  return null;
}

/** "Barrow: “…”", as in the record of a debate. */
function labelled(phrases: readonly Phrase[], at: number): Choice | null {
  if (phrases[at - 1]?.role !== 'colon' || at !== 2 || weightOf(phrases[0]!) < 2) return null;
  return { subject: { first: 0, head: 0, last: 0 }, cue: null, sure: true };
}

/** "…" — Nora Quill: a name set after the words. */
function signed(phrases: readonly Phrase[], at: number): Choice | null {
  const name = phrases[at + 2];
  if (phrases[at + 1]?.role !== 'dash' || name?.role !== 'noun' || weightOf(name) < 2) return null;
  return { subject: { first: at + 2, head: at + 2, last: at + 2 }, cue: null, sure: true };
}

/** Trump's "witch hunt" claim: whose the words are. */
function ownerBefore(phrases: readonly Phrase[], at: number): Choice | null {
  const before = phrases[at - 1];
  if (before?.role !== 'noun') return null;
  const owner = headOf(before);
  const called = phrases[at + 1]?.role === 'noun' && phrases[at + 1]!.tokens.some(({ lower }) => SAYING_NOUNS.has(lower));
  if (!owner.possessive || !(owner.person !== null || called)) return null;
  return { subject: { first: at - 1, head: at - 1, last: at - 1, owner }, cue: null, sure: called };
}

/** Before a colon: whom the sentence is about. */
function announcer(phrases: readonly Phrase[], at: number): Choice | null {
  if (phrases[at - 1]?.role !== 'colon') return null;
  const subject = topicOf(phrases, 2);
  return subject && { subject, cue: null, sure: false };
}

/** Without a word of saying: who does what the sentence tells right before the quotation. */
function actorOf(phrases: readonly Phrase[], at: number): Choice | null {
  for (let verb = at - 1; verb >= 0 && verb > at - 40; verb--) {
    if (phrases[verb]!.role !== 'verb' && phrases[verb]!.role !== 'auxiliary') continue;
    const subject = subjectBefore(phrases, verb);
    if (subject !== null && weightOf(phrases[subject.head]!) === 3) return { subject, cue: null, sure: false };
  }
  return null;
}
