import { isFree, REACH } from './backwards.ts';
import { headOf, isNameLike, isPronoun, personOf, weightOf } from './noun-phrase.ts';
import { climb } from './noun-chain.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/**
 * Back over what stands between commas (dashes, brackets) before a verb: "Penrose, R-Ark., a key ally, said". The noun
 * before one of these commas that speaks and is not itself inside a phrase of the parenthesis.
 */
export function overParenthesis(phrases: readonly Phrase[], close: number): Subject | null {
  const list = listedUnder(phrases, close);
  if (list !== null) return list;
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

/** "Fifty officials, including Barrow, Quill and Voss, said": those of whom some are listed. */
function listedUnder(phrases: readonly Phrase[], close: number): Subject | null {
  for (let at = close - 1; at > 1 && at > close - REACH; at--) {
    const { role, tokens } = phrases[at]!;
    if (tokens[0]!.lower === 'including') return phrases[at - 1]!.role === 'comma' && phrases[at - 2]!.role === 'noun' ? climb(phrases, at - 2, false) : null;
    if (!['noun', 'comma', 'conjunction', 'preposition', 'other'].includes(role)) return null;
  }
  return null;
}

/** "Barrow, a Republican from Elm, where …": a description right after a name and a comma is of that name. */
export function renamed(phrases: readonly Phrase[], found: Subject): Subject {
  let at = found.first;
  while (personOf(phrases[at]!) === null && phrases[at - 1]?.role === 'comma' && phrases[at - 2]?.role === 'noun' && (weightOf(phrases[at - 2]!) === 3 || isParty(phrases[at - 2]!))) at -= 2;
  return at !== found.first && personOf(phrases[at]!) !== null ? alone(at) : found;
}

/** "R-Ark." */
const isParty = ({ tokens }: Phrase) => tokens.length === 1 && /^[dril]-\p{L}/u.test(tokens[0]!.lower);

/** "his campaign manager, Leo Marsh, said": the name between the commas says who, better than the description. */
function namedInstead(phrases: readonly Phrase[], found: Subject, open: number, close: number): Subject | null {
  // "another senator, Hugh Penrose of Elm, said"
  const ofPlace = phrases[open + 2]?.role === 'preposition' && close === open + 4;
  const name = ofPlace ? open + 1 : close - 1;
  const last = phrases[name]!;
  if (last.role !== 'noun' || (!ofPlace && !phrases.slice(open + 1, close).every(({ role }) => role === 'noun' || role === 'conjunction'))) return null;
  if (personOf(last) === null && !(close === open + 2 && isNameLike(last))) return null;
  const described = phrases[found.head]!;
  // An unknown calling is one all the same: "the wheelwright, Leo Marsh, said".
  const calling = weightOf(described) === 3 || (weightOf(described) === 0 && !headOf(described).capital && !headOf(described).possessive);
  return personOf(described) === null && calling && !isPronoun(described) ? alone(name) : null;
}
