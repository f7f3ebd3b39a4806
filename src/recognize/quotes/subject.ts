import { AUDIENCE_NOUNS, DOCUMENT_NOUNS } from '../language/en/sources.ts';
import { CAUSING_VERBS, ISSUING_VERBS, JUDGING_VERBS } from '../language/en/saying.ts';
import { ARTICLES, BE } from '../language/en/function-words.ts';
import { HONORIFICS } from '../language/en/titles.ts';
import { headOf, isNameLike, isPronoun, meansPeople, personOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './reading.ts';

/** A subject: phrases `first` to `last`, both included, of a sentence; `head` is the one that says who. */
export interface Subject {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Where the source is only the possessor in the phrase `head` ("Clinton's claim", "his words"): its word. */
  readonly owner?: Token;
}

/** No sentence that people read has a subject farther from its verb than this many phrases. */
const REACH = 60;

const alone = (at: number): Subject => ({ first: at, head: at, last: at });

/**
 * The subject of the verb at `verb`, standing before it: "Trump", in "Trump, who …, later said", in "Trump issued a
 * statement saying", in "Trump went on and told". null where there is none.
 */
export function subjectBefore(phrases: readonly Phrase[], verb: number, depth = 0): Subject | null {
  if (depth > 8) return null;
  const again = (at: number) => (at < 0 ? null : subjectBefore(phrases, at, depth + 1));
  let at = skipBack(phrases, verb - 1);
  const before = phrases[at];
  if (before === undefined) return null;
  const participle = isParticiple(phrases[verb]!);
  switch (before.role) {
    case 'noun': {
      const found = climb(phrases, at, participle);
      if (!participle && !isFree(phrases, found.first)) return overRelative(phrases, found.first - 1) ?? found;
      return participle && !speaksItself(phrases, found.head) ? again(verbBefore(phrases, found.first - 1)) ?? found : found;
    }
    case 'verb': return again(at);
    case 'to': return madeTo(phrases, at) ?? again(verbBefore(phrases, at - 1));
    case 'relative': return antecedent(phrases, at);
    case 'quote': case 'comma': case 'dash': case 'bracket':
      // A comma inside the marks closes a parenthesis as one outside does.
      if (before.role === 'quote' && headOf(before).lower !== ',') return again(verbBefore(phrases, at - 1));
      if (participle) return nameBefore(phrases, at) ?? again(sayingBefore(phrases, at - 1)) ?? subjectOfSooner(phrases, at, depth);
      return overParenthesis(phrases, at) ?? again(verbBefore(phrases, at - 1));
    case 'conjunction': return subjectOfSooner(phrases, at, depth);
    case 'preposition': case 'subordinator':
      if (!participle) return null;
      return (headOf(before).lower === 'as' ? quotedAs(phrases, at, depth) : judged(phrases, at)) ?? again(verbBefore(phrases, at - 1));
    default: return null;
  }
}

/** "People who have spoken with Barrow said": from inside a clause with "who" back to whom it is about. */
function overRelative(phrases: readonly Phrase[], from: number): Subject | null {
  for (let at = from; at > 0 && at > from - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'relative') return phrases[at - 1]!.role === 'noun' ? antecedent(phrases, at) : null;
    if (!['noun', 'verb', 'auxiliary', 'preposition', 'adverb', 'time', 'to'].includes(role)) return null;
  }
  return null;
}

/** "blasted Barrow for": who is judged, before the preposition at `at`; null where nobody is. */
export function judged(phrases: readonly Phrase[], at: number): Subject | null {
  const verb = phrases[at - 2];
  if (!['for', 'of', 'over', 'after'].includes(headOf(phrases[at]!).lower) || phrases[at - 1]?.role !== 'noun' || weightOf(phrases[at - 1]!) < 2) return null;
  return verb?.role === 'verb' && JUDGING_VERBS.has(verb.lemma) ? alone(at - 1) : null;
}

/** "quoted an official as saying", "Voss is quoted in the book as saying". */
function quotedAs(phrases: readonly Phrase[], as: number, depth: number): Subject | null {
  const verb = verbBefore(phrases, as - 1);
  if (verb < 0) return null;
  if (isPassive(phrases, verb)) return subjectBefore(phrases, verb, depth + 1);
  return phrases[as - 1]!.role === 'noun' ? climb(phrases, as - 1, true) : null;
}

/** "The uproar led Barrow to say": who is made to do it. */
function madeTo(phrases: readonly Phrase[], to: number): Subject | null {
  const verb = phrases[to - 2];
  return phrases[to - 1]?.role === 'noun' && verb?.role === 'verb' && CAUSING_VERBS.has(headOf(verb).lower) ? alone(to - 1) : null;
}

/** "Barrow visited the graves of soldiers killed there and called": of the verbs before the nearest whose subject stands free. */
function subjectOfSooner(phrases: readonly Phrase[], at: number, depth: number): Subject | null {
  let first: Subject | null = null;
  for (let verb = verbBefore(phrases, at - 1), tries = 0; verb >= 0 && tries < 4; verb = verbBefore(phrases, verb - 1), tries++) {
    const found = subjectBefore(phrases, verb, depth + 1);
    if (found !== null && weightOf(phrases[found.head]!) > 0 && isFree(phrases, found.first)) return found;
    first ??= found;
  }
  return first;
}

/** "Barrow, dismissing it as": somebody right before the comma who is nobody's object. */
function nameBefore(phrases: readonly Phrase[], comma: number): Subject | null {
  const before = phrases[comma - 1];
  if (before?.role !== 'noun' || weightOf(before) !== 3) return null;
  const sooner = phrases[comma - 2]?.role;
  return sooner === undefined || ['comma', 'subordinator', 'conjunction', 'dash', 'colon'].includes(sooner) ? alone(comma - 1) : null;
}

/** The nearest word of saying before, whose subject a participle after a comma shares: "argued …, saying". */
function sayingBefore(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at >= 0 && at > from - REACH && phrases[at]!.role !== 'semicolon'; at--) {
    if (phrases[at]!.role === 'verb' && phrases[at]!.lemma !== '' && !isPassive(phrases, at)) return at;
  }
  return -1;
}

const REFLEXIVES = new Set(['himself', 'herself', 'themselves', 'itself']);
const PASSED = new Set(['adverb', 'auxiliary', 'time']);

/** Back over adverbs, auxiliaries and times, "on Tuesday" included. */
function skipBack(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (at >= 0 && (REFLEXIVES.has(headOf(phrases[at]!).lower) || PASSED.has(phrases[at]!.role) || (phrases[at]!.role === 'preposition' && phrases[at + 1]?.role === 'time'))) at--;
  return at;
}

function isParticiple(phrase: Phrase): boolean {
  return headOf(phrase).lower.endsWith('ing');
}

/** "people saying", "saw a sign saying" speak; in "issued a statement saying", "told reporters saying" somebody before does. */
function speaksItself(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at - 1];
  if (verb?.role === 'preposition' && headOf(verb).lower === 'with') return true;
  if (isDocument(phrases[at]!)) return verb?.role !== 'verb' || !ISSUING_VERBS.has(headOf(verb).lower);
  if (weightOf(phrases[at]!) !== 3 || AUDIENCE_NOUNS.has(headOf(phrases[at]!).lower)) return false;
  return verb?.role !== 'verb' || !['tell', 'ask', 'call', 'remind', 'thank'].includes(verb.lemma);
}

/** The nearest verb at or before `from`, within reach and the same sentence part. */
function verbBefore(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at >= 0 && at > from - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'semicolon') return -1;
    if (role === 'verb' || (role === 'auxiliary' && skipBack(phrases, at) >= 0 && phrases[skipBack(phrases, at)]!.role === 'noun')) return at;
  }
  return -1;
}

/**
 * From the noun right before a verb to the one that it belongs to: "a spokesman for the campaign" is the spokesman, "a
 * statement from Voss" the statement, "dozens of voters" the voters. The first that could speak.
 */
function climb(phrases: readonly Phrase[], nearest: number, participle: boolean): Subject {
  if (isTitledName(phrases[nearest]!)) return alone(nearest);
  if (participle && weightOf(phrases[nearest]!) === 3) return { first: joinedWith(phrases, nearest), head: nearest, last: nearest };
  let head = nearest;
  let at = nearest;
  while (at - 2 >= 0 && hangsOn(phrases, at, participle)) {
    at -= 2;
    while (phrases[at]!.role === 'time' && at > 0) at--;
    if (phrases[at]!.role !== 'noun') break;
    if (weightOf(phrases[at]!) > 0) head = at;
  }
  return { first: joinedWith(phrases, head), head, last: head };
}

/** "State Mike Pompeo", behind "Secretary of": a title's last words and the name it belongs to. */
function isTitledName(phrase: Phrase): boolean {
  return personOf(phrase) !== null && phrase.tokens.length > 1
    && phrase.tokens.slice(0, -1).every((token) => token.capital && !token.possessive && !meansPeople(token) && !HONORIFICS.has(token.lower.replace('.', '')));
}

function hangsOn(phrases: readonly Phrase[], at: number, participle: boolean): boolean {
  const link = phrases[at - 1]!;
  if (link.role === 'to') return phrases[at - 2]!.role === 'noun';
  if (link.role !== 'preposition') return false;
  if ((participle && headOf(link).lower === 'with') || CLAUSE_OPENERS.has(headOf(link).lower)) return false;
  return phrases[at - 2]!.role === 'noun' || phrases[at - 2]!.role === 'time';
}

/** "Ryan and McConnell said": both speak, unless the first is what an earlier verb is about. */
function joinedWith(phrases: readonly Phrase[], head: number): number {
  const and = phrases[head - 1];
  const first = phrases[head - 2];
  if (and?.role !== 'conjunction' || headOf(and).lower !== 'and' || first?.role !== 'noun') return head;
  if (weightOf(first) !== weightOf(phrases[head]!) || isPronoun(phrases[head]!)) return head;
  const sooner = phrases[skipBack(phrases, head - 3)];
  return sooner === undefined || ['comma', 'quote', 'subordinator', 'relative'].includes(sooner.role) ? head - 2 : head;
}

/** Whom "who" or "that" stands for. */
function antecedent(phrases: readonly Phrase[], relative: number): Subject | null {
  const at = phrases[relative - 1]?.role === 'comma' ? relative - 2 : relative - 1;
  // "said that": no antecedent, the verb's own subject comes after.
  if (phrases[at]?.role !== 'noun') return null;
  const thing = headOf(phrases[relative]!).lower !== 'who';
  return thing && weightOf(phrases[at]!) === 2 ? alone(at) : climb(phrases, at, false);
}

/**
 * Back over what stands between commas (dashes, brackets) before a verb: "Cotton, R-Ark., a key ally, said". The noun
 * before one of these commas that speaks and is not itself inside a phrase of the parenthesis.
 */
function overParenthesis(phrases: readonly Phrase[], close: number): Subject | null {
  let fallback: Subject | null = null;
  for (let at = close - 1; at > 0 && at > close - REACH; at--) {
    const { role } = phrases[at]!;
    if (role === 'semicolon' || role === 'colon') break;
    if (!['comma', 'dash', 'bracket'].includes(role)) continue;
    const end = ['adverb', 'time'].includes(phrases[at - 1]!.role) ? at - 2 : at - 1;
    if (phrases[end]?.role !== 'noun') continue;
    const found = climb(phrases, end, false);
    if (!isFree(phrases, found.first)) continue;
    const named = namedInstead(phrases, found, at, close);
    if (named !== null) return named;
    const weight = weightOf(phrases[found.head]!);
    if (weight === 3) return renamed(phrases, found);
    if (weight > 0) fallback ??= found;
  }
  return fallback;
}

/** "Barrow, a Republican from Elm, where …": a description right after a name and a comma is of that name. */
function renamed(phrases: readonly Phrase[], found: Subject): Subject {
  let at = found.first;
  while (personOf(phrases[at]!) === null && phrases[at - 1]?.role === 'comma' && phrases[at - 2]?.role === 'noun' && weightOf(phrases[at - 2]!) === 3) at -= 2;
  return at !== found.first && personOf(phrases[at]!) !== null ? alone(at) : found;
}

/** Not the object of a verb or of a preposition. */
function isFree(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  if (before?.role === 'preposition') return CLAUSE_OPENERS.has(headOf(before).lower);
  return before?.role !== 'verb' && before?.role !== 'to';
}

/** Prepositions that open a clause as well: "a day after Barrow, in an interview, said". */
const CLAUSE_OPENERS = new Set(['after', 'before', 'than']);

/** "his campaign manager, Robby Mook, said": the name between the commas says who, better than the description. */
function namedInstead(phrases: readonly Phrase[], found: Subject, open: number, close: number): Subject | null {
  const last = phrases[close - 1]!;
  if (last.role !== 'noun' || !phrases.slice(open + 1, close).every(({ role }) => role === 'noun' || role === 'conjunction')) return null;
  if (personOf(last) === null && !(close === open + 2 && isNameLike(last))) return null;
  return personOf(phrases[found.head]!) === null && weightOf(phrases[found.head]!) === 3 && !isPronoun(phrases[found.head]!) ? alone(close - 1) : null;
}

/** The source right after a cue at `from`: "said Smith, who …", "according to a spokesman for the ministry". */
export function subjectAfter(phrases: readonly Phrase[], from: number): Subject | null {
  let at = from;
  while (phrases[at] !== undefined && ['adverb', 'time'].includes(phrases[at]!.role)) at++;
  if (phrases[at]?.role !== 'noun') return null;
  const appositive = phrases[at + 2];
  if (phrases[at + 1]?.role === 'comma' && appositive?.role === 'noun' && personOf(appositive) !== null
    && personOf(phrases[at]!) === null && weightOf(phrases[at]!) === 3 && !isPronoun(phrases[at]!)
    && ['comma', undefined, 'other'].includes(phrases[at + 3]?.role)) return alone(at + 2);
  if (phrases[at + 1]?.role === 'conjunction' && appositive?.role === 'noun' && personOf(appositive) !== null
    && personOf(phrases[at]!) === null && weightOf(phrases[at]!) === 3 && !isPronoun(phrases[at]!) && !ARTICLES.has(phrases[at]!.tokens[0]!.lower)) return alone(at + 2);
  if (phrases[at + 1]?.role === 'conjunction' && headOf(phrases[at + 1]!).lower === 'and' && appositive?.role === 'noun'
    && personOf(phrases[at]!) !== null && personOf(appositive) !== null && phrases[at + 3]?.role !== 'verb') {
    return { first: at, head: at + 2, last: at + 2 };
  }
  return alone(at);
}

/**
 * Who does what a sentence opens with: "Calling it a disgrace, the senator vowed …". The first noun after a comma or
 * quotation that has a verb after it.
 */
export function subjectOfOpening(phrases: readonly Phrase[], from: number): Subject | null {
  for (let at = from + 1; at < phrases.length && at < from + REACH; at++) {
    const before = phrases[at - 1]!.role;
    if (phrases[at]!.role === 'noun' && (before === 'comma' || before === 'quote') && weightOf(phrases[at]!) > 0) return alone(at);
  }
  return null;
}

/** "was called", "been described": the one who does it stands after "by", if anywhere. */
export function isPassive(phrases: readonly Phrase[], verb: number): boolean {
  const { lower } = headOf(phrases[verb]!);
  if (lower.endsWith('ing')) return false;
  if (phrases[verb + 1] !== undefined && headOf(phrases[verb + 1]!).lower === 'by' && phrases[verb + 2]?.role === 'noun' && weightOf(phrases[verb + 2]!) >= 2) return true;
  let at = verb - 1;
  while (at >= 0 && phrases[at]!.role === 'adverb') at--;
  const before = phrases[at];
  return before?.role === 'auxiliary' && BE.has(headOf(before).lower) || (before?.role === 'verb' && BE.has(headOf(before).lower));
}

/** "by Trump", within a few words after a passive. */
export function agentAfter(phrases: readonly Phrase[], verb: number): Subject | null {
  for (let at = verb + 1; at < phrases.length - 1 && at < verb + 8; at++) {
    if (['comma', 'semicolon', 'verb'].includes(phrases[at]!.role)) return null;
    if (phrases[at]!.role === 'preposition' && headOf(phrases[at]!).lower === 'by') return subjectAfter(phrases, at + 1);
  }
  return null;
}

/** Whether a noun phrase is a paper or recording rather than somebody. */
export function isDocument(phrase: Phrase): boolean {
  return weightOf(phrase) === 1 && DOCUMENT_NOUNS.has(headOf(phrase).lower);
}
