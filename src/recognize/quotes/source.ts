import { ARTICLES } from '../language/en/function-words.ts';
import { isPlaceName } from '../language/en/places.ts';
import { BODY_WORDS } from '../language/en/things.ts';
import { ANONYMITY, DOCUMENT_NOUNS, GROUP_NOUNS, SPOKESPERSON, SPOKESPERSON_PAIRS } from '../language/en/sources.ts';
import type { QuoteClass } from '../../model/quote.ts';
import type { NamedPerson } from '../names-found.ts';
import { headOf, isDocument, isPronoun, meansPeople, nameTail, personOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './reading.ts';
import type { Subject } from './subject.ts';

/** The words that say who spoke, and what they are by themselves: a name, a pronoun, a description, a body, a paper. */
export interface Source {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'pronoun' | 'description' | 'body' | 'document';
  readonly person: NamedPerson | null;
  /** The last word, in small letters: "secretary", "officials". */
  readonly head: string;
  /** Whether it tells of one known person: "the secretary", "his lawyer", not "an official", "officials". */
  readonly definite: boolean;
  readonly spokesperson: boolean;
}

/** Reads a subject as a source of words. */
export function sourceOf(block: number, text: string, phrases: readonly Phrase[], subject: Subject): Source {
  const phrase = phrases[subject.head]!;
  if (subject.owner !== undefined) return ownerOf(block, text, phrase, subject.owner);
  const head = headOf(phrase);
  const person = subject.first === subject.head ? personOf(phrase) : null;
  const base = { block, person, head: head.lower, definite: isDefinite(phrase), spokesperson: isSpokesperson(phrases, subject) };
  if (person !== null) return { ...base, start: person.start, end: person.end, form: 'name' };
  if (isPronoun(phrase)) return { ...base, start: head.start, end: head.end, form: head.lower === 'it' ? 'body' : 'pronoun' };
  const subjectForm = phrase.tokens.length === 1 ? OBJECT_FORMS[head.lower] : undefined;
  if (subjectForm !== undefined) return { ...base, head: subjectForm, start: head.start, end: head.end, form: 'pronoun' };
  const tail = subject.first === subject.head ? nameTail(phrase) : -1;
  if (tail > 0) return { ...base, start: phrase.tokens[tail]!.start, end: head.end, form: 'name' };
  const start = phrases[subject.first]!.tokens[0]!.start;
  const end = withoutPossessive(text, endOf(text, phrases, subject));
  if (subject.first < subject.head && personOf(phrase) !== null) return { ...base, start, end, form: 'name' };
  return { ...base, start, end, form: formOf(phrase, text) };
}

const OBJECT_FORMS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };
const SUBJECT_FORMS: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', its: 'it', my: 'i', our: 'we', your: 'you' };

/** The possessor of somebody's words: "Quill" in "Quill's claim", "the group" in "the group's motto". */
function ownerOf(block: number, text: string, phrase: Phrase, owner: Token): Source {
  const pronoun = SUBJECT_FORMS[owner.lower];
  const base = { block, person: owner.person, head: pronoun ?? owner.lower, definite: true, spokesperson: false };
  if (pronoun !== undefined) return { ...base, start: owner.start, end: owner.end, form: owner.lower === 'its' ? 'body' : 'pronoun' };
  if (owner.person !== null) return { ...base, start: owner.person.start, end: owner.person.end, form: 'name' };
  const description = meansPeople(owner) && !GROUP_NOUNS.has(owner.lower);
  return { ...base, start: phrase.tokens[0]!.start, end: withoutPossessive(text, owner.end), form: description ? 'description' : 'body' };
}

function formOf(phrase: Phrase, text: string): Source['form'] {
  if (isDocument(phrase)) return 'document';
  const last = headOf(phrase);
  if (last.capital && !meansPeople(last) && (weightOf(phrase) === 3 || looksLikeName(phrase, text))) return 'name';
  return weightOf(phrase) === 3 && !GROUP_NOUNS.has(last.lower) ? 'description' : 'body';
}

/** "Nora Quill", "Barrow": one to three capital words, no place and none of them a body's or a paper's. */
function looksLikeName({ tokens }: Phrase, text: string): boolean {
  if (tokens.length > 3 || isPlaceName(tokens.map(({ lower }) => lower))) return false;
  return tokens.every(({ start, end, capital, lower }) => capital && /\p{Ll}/u.test(text.slice(start, end)) && !NOT_IN_NAMES.some((words) => words.has(lower)));
}

const NOT_IN_NAMES = [BODY_WORDS, GROUP_NOUNS, DOCUMENT_NOUNS, ARTICLES];

function isDefinite(phrase: Phrase): boolean {
  const first = phrase.tokens[0]!;
  return first.lower === 'the' || ['his', 'her', 'their', 'its', 'my', 'our'].includes(first.lower) || phrase.tokens.some(({ possessive }) => possessive);
}

/** A description takes along what it is of, and that it keeps its name back. */
function endOf(text: string, phrases: readonly Phrase[], { head, last }: Subject): number {
  let end = Math.max(head, last);
  if (hangsOn(phrases, head, end)) end += namedOf(phrases, end + 2) ? 4 : 2;
  const at = headOf(phrases[end]!).end;
  return at + (anonymityAfter(text, at)?.length ?? 0);
}

const LINKS = new Set(['of', 'for', 'from', 'with', 'in', 'at', 'inside', 'within', 'to', 'by']);

/** "a lawyer for Quill", "a letter from Quill"; of a body only what is in its name: "the Commission on Debates". */
function hangsOn(phrases: readonly Phrase[], head: number, end: number): boolean {
  const object = phrases[end + 2];
  if (object?.role !== 'noun' || isPronoun(object) || ARTICLES.has(headOf(object).lower)) return false;
  const link = headOf(phrases[end + 1]!).lower;
  if (weightOf(phrases[head]!) !== 2) return LINKS.has(link);
  return link === 'of' || ((link === 'on' || link === 'for') && headOf(object).capital);
}

/** "the Department of State", behind "a spokesman for": a name goes on to its last word. */
function namedOf(phrases: readonly Phrase[], at: number): boolean {
  const [body, of, name] = [phrases[at]!, phrases[at + 1], phrases[at + 2]];
  return of !== undefined && name?.role === 'noun' && headOf(of).lower === 'of' && headOf(body).capital && headOf(name).capital;
}

/** ", who insisted on anonymity", ", speaking on condition of anonymity": up to the next comma or stop. */
function anonymityAfter(text: string, at: number): string | null {
  const clause = /^(?: t?here)?,? (?:who|speaking|granted|requesting|insisting)\b[^,.;:"“]*/u.exec(text.slice(at, at + 400))?.[0].replace(/ (?:said|says|told)\b.*$/u, '');
  return clause !== undefined && ANONYMITY.test(clause) ? clause.trimEnd() : null;
}

function withoutPossessive(text: string, end: number): number {
  return /^['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end;
}

/** "a State Department spokesman", "Gail Winter, the State Department spokeswoman", "spokesman Tom Quill". */
function isSpokesperson(phrases: readonly Phrase[], { head }: Subject): boolean {
  if (speaksForOthers(phrases[head]!)) return true;
  const beside = [head + 2, head - 2].filter((at) => phrases[(at + head) / 2]?.role === 'comma');
  return personOf(phrases[head]!) !== null && beside.some((at) => phrases[at]?.role === 'noun' && speaksForOthers(phrases[at]!));
}

function speaksForOthers({ tokens }: Phrase): boolean {
  return tokens.some(({ lower, possessive }, i) => !possessive && (SPOKESPERSON.has(lower) || SPOKESPERSON_PAIRS.has(`${lower} ${tokens[i + 1]?.lower ?? ''}`)));
}

/** On whose authority a source speaks; `known`: it means somebody the article names. */
export function classOf({ form, spokesperson }: Source, known: boolean): Exclude<QuoteClass, 'unknown'> {
  if (form === 'document') return 'document';
  if (spokesperson || form === 'body') return 'spokesperson';
  return form === 'description' && !known ? 'anonymous' : 'named';
}
