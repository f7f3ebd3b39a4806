import { AUDIENCE_NOUNS } from '../language/en/sources.ts';
import { CAUSING_VERBS, ISSUING_VERBS, JUDGING_VERBS, PERCEIVING_VERBS } from '../language/en/saying.ts';
import { isFree, REACH, sayingBefore, skipBack, verbBefore } from './backwards.ts';
import { climb } from './noun-chain.ts';
import { headOf, isDocument, weightOf } from './noun-phrase.ts';
import { antecedent, overGerund, overReduced, overRelative } from './over-clauses.ts';
import { overParenthesis, renamed } from './parenthesis.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/**
 * The subject of the verb at `verb`, standing before it: "Barrow", in "Barrow, who …, later said", in "Barrow issued a
 * statement saying", in "Barrow went on and told". null where there is none.
 */
export function subjectBefore(phrases: readonly Phrase[], verb: number): Subject | null {
  const found = known.get(phrases) ?? new Map<number, Subject | null>();
  if (found.size === 0) known.set(phrases, found);
  if (!found.has(verb)) found.set(verb, workOut(phrases, verb));
  return found.get(verb)!;
}

// One verb's subject is another's, and asked for again and again: without this, "and said and said …" takes exponential time.
const known = new WeakMap<readonly Phrase[], Map<number, Subject | null>>();

function workOut(phrases: readonly Phrase[], verb: number): Subject | null {
  const again = (at: number) => (at < 0 ? null : subjectBefore(phrases, at));
  let at = skipBack(phrases, verb - 1);
  const before = phrases[at];
  if (before === undefined) return null;
  const participle = isParticiple(phrases[verb]!) || headOf(phrases[verb - 1]!).lower === 'having';
  switch (before.role) {
    case 'noun': {
      const found = titleBehindName(phrases, climb(phrases, at, participle), verb);
      if (!participle && !isFree(phrases, found.first)) return overRelative(phrases, found.first - 1) ?? overGerund(phrases, found.first - 1) ?? overReduced(phrases, found.first - 1) ?? found;
      return participle && !speaksItself(phrases, found.head) ? again(verbBefore(phrases, found.first - 1)) ?? found : found;
    }
    case 'verb': return again(at);
    case 'to': return madeTo(phrases, at) ?? again(verbBefore(phrases, at - 1));
    case 'relative': return antecedent(phrases, at);
    case 'quote': case 'comma': case 'dash': case 'bracket':
      // A comma inside the marks closes a parenthesis as one outside does.
      if (before.role === 'quote' && headOf(before).lower !== ',') return again(verbBefore(phrases, at - 1));
      if (participle) return withSomebody(phrases, at) ?? nameBefore(phrases, at) ?? again(sayingOfClause(phrases, at)) ?? subjectOfSooner(phrases, at);
      return overParenthesis(phrases, at) ?? again(verbBefore(phrases, at - 1));
    case 'conjunction': return (participle ? again(participleBefore(phrases, at)) : null) ?? subjectOfSooner(phrases, at);
    case 'preposition': case 'subordinator':
      if (!participle) return null;
      return (headOf(before).lower === 'as' ? quotedAs(phrases, at) : judged(phrases, at)) ?? again(verbBefore(phrases, at - 1));
    default: return null;
  }
}

/** "Nora Quill, Governor of Ohio said": a title behind a name and one comma is of that name; "Quill, Democrats said, will" is not so. */
function titleBehindName(phrases: readonly Phrase[], found: Subject, verb: number): Subject {
  const first = phrases[found.first]!.tokens[0]!;
  // "Quill, the mayor of Elm said: “…”" alone shows that no comma is missing before "the".
  const isOpen = first.lower === 'the' && !['colon', 'quote'].includes(phrases[verb + 1]?.role ?? '');
  if ((!first.capital && first.lower !== 'the') || isOpen || first.person !== null || (phrases[verb + 1]?.role === 'comma' && phrases[verb + 2]?.role !== 'quote')) return found;
  const name = renamed(phrases, found);
  return name !== found && (name.first === 0 || ['comma', 'conjunction'].includes(phrases[name.first - 1]!.role)) ? name : found;
}

function isParticiple(phrase: Phrase): boolean {
  return headOf(phrase).lower.endsWith('ing');
}

/** "people saying", "saw a sign saying" speak; in "issued a statement saying", "told reporters saying" somebody before does. */
function speaksItself(phrases: readonly Phrase[], at: number): boolean {
  const verb = phrases[at - 1];
  if (verb?.role === 'preposition' && headOf(verb).lower === 'with') return true;
  // "wrote to Barrow outlining"
  if (verb?.role === 'to' && (phrases[at - 2]?.lemma ?? '') !== '') return false;
  if (isDocument(phrases[at]!)) return verb?.role !== 'verb' || !ISSUING_VERBS.has(headOf(verb).lower);
  if (weightOf(phrases[at]!) !== 3 || AUDIENCE_NOUNS.has(headOf(phrases[at]!).lower)) return false;
  return verb?.role !== 'verb' || PERCEIVING_VERBS.has(headOf(verb).lower);
}

/** "with Hugh Penrose (R-Ark.) tweeting": whom "with" brings in, over what stands in brackets behind the name. */
function withSomebody(phrases: readonly Phrase[], close: number): Subject | null {
  if (phrases[close]!.role !== 'bracket') return null;
  const open = phrases.findLastIndex(({ role }, at) => at < close && at > close - 8 && role === 'bracket');
  const name = phrases[open - 1];
  if (name?.role !== 'noun' || weightOf(name) < 3) return null;
  return headOf(phrases[open - 2] ?? name).lower === 'with' ? alone(open - 1) : null;
}

/** "Barrow, dismissing it as": somebody right before the comma who is nobody's object. */
function nameBefore(phrases: readonly Phrase[], comma: number): Subject | null {
  const before = phrases[comma - 1];
  if (before?.role !== 'noun' || weightOf(before) < 2) return null;
  const sooner = phrases[comma - 2]?.role;
  return sooner === undefined || ['comma', 'subordinator', 'conjunction', 'dash', 'colon'].includes(sooner) ? alone(comma - 1) : null;
}

/** The word of saying before a comma; -1 where another clause begins behind it: "Barrow blasted it, and Quill left, calling …". */
function sayingOfClause(phrases: readonly Phrase[], comma: number): number {
  const saying = sayingBefore(phrases, comma - 1);
  const other = phrases.findIndex(({ role }, i) => i > saying && i < comma - 1 && role === 'conjunction' && phrases[i + 1]!.role === 'noun'
    && weightOf(phrases[i + 1]!) >= 2 && phrases[skipForth(phrases, i + 2)]?.role === 'verb');
  return other < 0 ? saying : -1;
}

function skipForth(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (['adverb', 'time', 'auxiliary'].includes(phrases[at]?.role ?? '')) at++;
  return at;
}

/** "Barrow visited the graves of soldiers killed there and called": of the verbs before the nearest whose subject stands free. */
function subjectOfSooner(phrases: readonly Phrase[], at: number): Subject | null {
  let first: Subject | null = null;
  for (let verb = verbBefore(phrases, at - 1), tries = 0; verb >= 0 && tries < 8; verb = verbBefore(phrases, verb - 1), tries++) {
    const found = subjectBefore(phrases, verb);
    if (found !== null && weightOf(phrases[found.head]!) > 0 && isFree(phrases, found.first) && !isReported(phrases, found.first)) return found;
    first ??= found;
  }
  return first;
}

/** "asked whether Quill had left and then said": the subject of what is asked or said does not share the verbs behind it. */
function isReported(phrases: readonly Phrase[], at: number): boolean {
  const opener = phrases[at - 1];
  return opener !== undefined && ['whether', 'if', 'that', 'how', 'why'].includes(headOf(opener).lower) && ['subordinator', 'relative'].includes(opener.role)
    && phrases[at - 2]?.role === 'verb' && phrases[at - 2]!.lemma !== '';
}

/** "The uproar led Barrow to say": who is made to do it. */
function madeTo(phrases: readonly Phrase[], to: number): Subject | null {
  if (phrases[to - 1]?.role !== 'noun') return null;
  const made = climb(phrases, to - 1, false);
  const verb = phrases[made.first - 1];
  return verb?.role === 'verb' && CAUSING_VERBS.has(headOf(verb).lower) ? made : null;
}

/** "blasted Barrow for": who is judged, before the preposition at `at`; null where nobody is. */
export function judged(phrases: readonly Phrase[], at: number): Subject | null {
  const verb = phrases[at - 2];
  if (!['for', 'of', 'over', 'after'].includes(headOf(phrases[at]!).lower) || phrases[at - 1]?.role !== 'noun' || weightOf(phrases[at - 1]!) < 2) return null;
  return verb?.role === 'verb' && JUDGING_VERBS.has(verb.lemma) ? alone(at - 1) : null;
}

/** "quoted an official as saying", "Voss is quoted in the book as saying". */
function quotedAs(phrases: readonly Phrase[], as: number): Subject | null {
  const verb = phrases.slice(0, as).findLastIndex(({ lemma }) => lemma === 'quote' || lemma === 'cite' || lemma === 'describe');
  if (verb < 0 || as - verb > 20) return null;
  if (isPassive(phrases, verb)) return subjectBefore(phrases, verb);
  const quoted = phrases.findIndex(({ role }, at) => at > verb && at < as && role === 'noun');
  return quoted < 0 ? null : alone(quoted);
}

/** "arguing that …, and threatening": the participle of saying that another follows. */
function participleBefore(phrases: readonly Phrase[], from: number): number {
  for (let at = from; at >= 0 && at > from - REACH && phrases[at]!.role !== 'semicolon'; at--) {
    if (phrases[at]!.role === 'verb' && phrases[at]!.lemma !== '' && isParticiple(phrases[at]!)) return at;
  }
  return -1;
}
