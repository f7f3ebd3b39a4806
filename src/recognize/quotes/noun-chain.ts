import { ARTICLES } from '../language/en/function-words.ts';
import { HONORIFICS } from '../language/en/titles.ts';
import { opensClause, skipBack } from './backwards.ts';
import { headOf, isPronoun, meansPeople, nameTail, personOf, weightOf } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { alone, type Subject } from './subject.ts';

/**
 * From the noun right before a verb to the one that it belongs to: "a spokesman for the campaign" is the spokesman, "a
 * statement from Voss" the statement, "dozens of voters" the voters. The first that could speak.
 */
export function climb(phrases: readonly Phrase[], nearest: number, participle: boolean): Subject {
  if (isTitledName(phrases[nearest]!) || isOfBody(phrases, nearest) || nameTail(phrases[nearest]!) > 0) return alone(nearest);
  if (participle && weightOf(phrases[nearest]!) === 3) return { first: joinedWith(phrases, nearest), head: nearest, last: nearest };
  let head = nearest;
  let at = nearest;
  // a man in a “…” vest
  if (weightOf(phrases[at]!) < 3 && phrases[at - 1]?.role === 'quote' && phrases[at - 2]?.role === 'noun' && phrases[at - 3]?.role === 'preposition') at -= 2;
  // "the Department of Health and Human Services"
  if (isSecondOfName(phrases, at)) at -= 2;
  while (at - 2 >= 0 && hangsOn(phrases, at, participle)) {
    at -= 2;
    while (phrases[at]!.role === 'time' && at > 0) at--;
    if (phrases[at]!.role !== 'noun') break;
    if (weightOf(phrases[at]!) > 0) head = at;
  }
  return { first: joinedWith(phrases, head), head, last: head };
}

function isSecondOfName(phrases: readonly Phrase[], at: number): boolean {
  const [link, and, own] = [phrases[at - 3], phrases[at - 1], phrases[at]!];
  return and?.role === 'conjunction' && link?.role === 'preposition' && headOf(link).lower === 'of' && personOf(own) === null
    && [own, phrases[at - 2]!].every(({ role, tokens }) => role === 'noun' && tokens.every(({ capital }) => capital));
}

/** "State Nora Quill", behind "Secretary of": a title's last words and the name it belongs to. */
function isTitledName(phrase: Phrase): boolean {
  const title = phrase.tokens.slice(phrase.tokens[0]!.lower === 'the' ? 1 : 0, -1);
  return personOf(phrase) !== null && title.length > 0
    && title.every((token) => token.capital && !token.possessive && !meansPeople(token) && !HONORIFICS.has(token.lower.replace('.', '')));
}

/** "Texas law professor Nora Quill", behind "University of": the place belongs to the body's name, the body to the title. */
export function isOfBody(phrases: readonly Phrase[], at: number): boolean {
  const [body, of, name] = [phrases[at - 2], phrases[at - 1], phrases[at]!];
  if (body?.role !== 'noun' || of === undefined || headOf(of).lower !== 'of' || personOf(name) === null || weightOf(body) !== 2) return false;
  const [place, ...title] = name.tokens.slice(0, -1);
  return place?.capital === true && !meansPeople(place) && title.some(meansPeople) && !ARTICLES.has(body.tokens[0]!.lower) && body.tokens[0]!.capital;
}

function hangsOn(phrases: readonly Phrase[], at: number, participle: boolean): boolean {
  const link = phrases[at - 1]!;
  if (link.role === 'to') return phrases[at - 2]!.role === 'noun';
  if (link.role !== 'preposition') return false;
  if ((participle && headOf(link).lower === 'with') || opensClause(link)) return false;
  return phrases[at - 2]!.role === 'noun' || phrases[at - 2]!.role === 'time';
}

/** "Quill and Ruiz said": both speak, unless the first is what an earlier verb is about. */
function joinedWith(phrases: readonly Phrase[], head: number): number {
  const and = phrases[head - 1];
  const first = phrases[head - 2];
  if (and?.role !== 'conjunction' || !['and', 'nor'].includes(headOf(and).lower) || first?.role !== 'noun') return head;
  if (weightOf(first) !== weightOf(phrases[head]!) || isPronoun(phrases[head]!)) return head;
  // "businessman and donor Leo Marsh" is one man.
  if (personOf(phrases[head]!) !== null && personOf(first) === null && !ARTICLES.has(first.tokens[0]!.lower) && !first.tokens[0]!.capital && !headOf(first).lower.endsWith('s')) return head;
  const sooner = phrases[skipBack(phrases, head - 3)];
  return sooner === undefined || ['comma', 'quote', 'subordinator', 'relative'].includes(sooner.role) ? head - 2 : head;
}
