import { ACCORDING } from '../language/en/saying.ts';
import { nounLength } from './noun-length.ts';
import type { Phrase, Role } from './phrase.ts';
import type { Token } from './reading.ts';
import { functionRole, isAdverb, isInfinitive, isPartOfTitle, isVerb, lemmaOf, timeLength } from './word-roles.ts';

const MARKS: Readonly<Record<string, Role>> = {
  ',': 'comma', ':': 'colon', ';': 'semicolon', '–': 'dash', '—': 'dash', '-': 'dash', '(': 'bracket', ')': 'bracket',
  '[': 'bracket', ']': 'bracket',
};

/** Cuts a sentence into phrases, from left to right and without looking back further than one word. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const phrase = phraseAt(tokens, at, found.at(-1));
    found.push(phrase);
    at += phrase.tokens.length;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, previous: Phrase | undefined): Phrase {
  const token = tokens[at]!;
  const make = (role: Role, length = 1, lemma = ''): Phrase => ({ role, tokens: tokens.slice(at, at + length), lemma });
  if (token.kind === 'quote') return make('quote');
  if (token.kind === 'mark') return make(MARKS[token.lower] ?? 'other');
  const according = ACCORDING.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  if (according !== undefined) return make('according', according.length);
  const time = timeLength(tokens, at);
  if (time > 0) return make('time', time);
  if (token.person === null) {
    const role = functionRole(tokens, at);
    if (role !== null) return make(role);
    if (isVerb(token, previous) && !isPartOfTitle(tokens, at)) return make('verb', 1, lemmaOf(token.lower, tokens[at + 1]?.lower));
    if (isAdverb(token)) return make('adverb');
    if (isInfinitive(tokens, at, previous)) return make('verb');
  }
  return make('noun', nounLength(tokens, at));
}
