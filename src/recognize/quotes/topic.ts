import { headOf, isNameLike, personOf, weightOf, type Weight } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/**
 * Whom a sentence is about: the first who might speak before its verb and after no preposition; null where nobody is.
 * "The mayor of Elm, Nora Quill, …" is about Nora Quill.
 */
export function topicOf(phrases: readonly Phrase[], least: Weight = 3): Subject | null {
  for (let at = mainClause(phrases); at < phrases.length && phrases[at]!.role !== 'verb'; at++) {
    const phrase = phrases[at]!;
    if (phrase.role !== 'noun' || ['preposition', 'to'].includes(phrases[at - 1]?.role ?? '') || weightOf(phrase) < least || isQuantity(phrases, at)) continue;
    const named = personOf(phrase) === null ? nameBehind(phrases, at) : at;
    return alone(named);
  }
  return null;
}

/** Where the clause begins that the sentence makes its statement in: past a dateline, past "Asked about it," and "When he left,". */
export function mainClause(phrases: readonly Phrase[]): number {
  const first = afterDateline(phrases);
  if (!opensWithClause(phrases, first)) return first;
  for (let comma = first + 1; comma < phrases.length - 2 && comma < first + 30; comma++) {
    const [subject, after] = [phrases[comma + 1]!, phrases[comma + 2]!.role];
    if (phrases[comma]!.role === 'comma' && subject.role === 'noun' && weightOf(subject) > 0 && ['verb', 'auxiliary', 'adverb', 'comma'].includes(after)) return comma + 1;
  }
  return first;
}

function opensWithClause(phrases: readonly Phrase[], first: number): boolean {
  const leading = phrases[first]?.role;
  const participle = leading === 'adverb' || leading === 'preposition' ? phrases[first + 1] : phrases[first];
  return leading === 'subordinator' || (participle?.role === 'verb' && /(?:ed|ing)$/.test(headOf(participle).lower));
}

/** "All of it", "most of the plan": no people. */
function isQuantity(phrases: readonly Phrase[], at: number): boolean {
  return ['all', 'most', 'some', 'part', 'none', 'one', 'much', 'many'].includes(headOf(phrases[at]!).lower) && headOf(phrases[at + 1] ?? phrases[at]!).lower === 'of'
    && weightOf(phrases[at + 2] ?? phrases[at]!) < 2;
}

/** "WASHINGTON (AP) — Nora Quill …": where the sentence proper begins. */
function afterDateline(phrases: readonly Phrase[]): number {
  const dash = phrases.slice(0, 8).findIndex(({ role }) => role === 'dash');
  const place = phrases.slice(0, Math.max(0, dash));
  return place.length > 0 && place.every(isOfDateline) ? dash + 1 : 0;
}

function isOfDateline({ role, tokens }: Phrase): boolean {
  return role === 'noun' ? tokens.every(({ capital, person }) => capital && person === null) : ['comma', 'bracket', 'time', 'other'].includes(role);
}

/** The name between the next two commas, or `at` where there is none. */
function nameBehind(phrases: readonly Phrase[], at: number): number {
  let comma = at + 1;
  while (comma < at + 5 && phrases[comma] !== undefined && ['preposition', 'noun'].includes(phrases[comma]!.role)) comma++;
  const name = phrases[comma + 1];
  if (phrases[comma]?.role !== 'comma' || name?.role !== 'noun' || phrases[comma + 2]?.role !== 'comma') return at;
  return !headOf(name).possessive && (personOf(name) !== null || isNameLike(name)) ? comma + 1 : at;
}
