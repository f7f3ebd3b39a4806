import { isNounCue, type Attribution } from './attributions.ts';
import type { Choice } from './choice.ts';
import { closes, followsTightly, laterOne, predicate, unlisted } from './cue-behind.ts';
import { governing, isDirect } from './cue-before.ts';
import { isDocument, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { actorOf, agentBeside, announcer, captioned, heldAgainst, holderOfView, inscribed, labelled, paperBefore, shoutedFrom, ownerBefore, signed } from './without-cue.ts';

/** The sentence's own answer for the quotation at phrase `at`; null where the sentence has none. */
export function chooseFor(phrases: readonly Phrase[], at: number, attributions: readonly Attribution[]): Choice | null {
  const left = governing(phrases, at, attributions);
  const right = attributions.find((each) => (!isNounCue(phrases, each) || each.speech) && followsTightly(phrases, at, each)) ?? null;
  const held = heldAgainst(phrases, at) ?? shoutedFrom(phrases, at) ?? agentBeside(phrases, at);
  if (held !== null) return held;
  if (opensSentence(phrases, at)) return sure(right ?? predicate(phrases, at, attributions)) ?? unlisted(phrases, at) ?? loose(laterOne(phrases, at, attributions)) ?? signed(phrases, at);
  const turnedBehind = right !== null && right.turned && left !== null && isNounCue(phrases, left) && closes(phrases, at, right);
  if (left !== null && isDirect(phrases, left, at) && !turnedBehind) return sure(left);
  const byPaper = right !== null && left?.speech === true && isDocument(phrases[right.subject.head]!) && weightOf(phrases[left.subject.head]!) === 3;
  if (right !== null && !byPaper && !isInOpening(phrases, left, at) && (left === null || !left.speech || left.turned || introduced(phrases, at) || closes(phrases, at, right))) return sure(right);
  return labelled(phrases, at) ?? sure(left) ?? inscribed(phrases, at) ?? ownerBefore(phrases, at) ?? loose(laterOne(phrases, at, attributions)) ?? announcer(phrases, at) ?? holderOfView(phrases, at) ?? captioned(phrases, at) ?? actorOf(phrases, at) ?? paperBefore(phrases, at);
}

const sure = (each: Attribution | null): Choice | null => each && { subject: each.subject, cue: each.at, sure: true };
const loose = (each: Attribution | null): Choice | null => each && { subject: each.subject, cue: each.at, sure: false };

/** Nothing but quotations and little words stand before it. */
export function opensSentence(phrases: readonly Phrase[], at: number): boolean {
  return phrases.slice(0, at).every(({ role }) => ['quote', 'conjunction', 'comma', 'adverb', 'other', 'dash', 'bracket'].includes(role));
}

/** "When Quill asked if it was “…,” Barrow replied": the words close the clause that the sentence opens with. */
function isInOpening(phrases: readonly Phrase[], left: Attribution | null, at: number): boolean {
  return left !== null && left.at < 8 && phrases[0]!.role === 'subordinator' && !introduced(phrases, at) && !phrases.slice(left.at, at).some(({ role }) => role === 'comma');
}

/** A comma or colon stands right before it: it begins as a sentence of its own. */
function introduced(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1]?.role;
  return before === 'comma' || before === 'colon' || before === 'dash';
}
