import { ARTICLES, SMALL_WORDS } from '../language/en/function-words.ts';
import { SAYING_NOUNS, SPEECH_VERBS, WEAK_VERBS } from '../language/en/saying.ts';
import { NAMING_WORDS, NAMING_VERBS, QUALIFYING_VERBS, WORDS_FOR_WORDS } from '../language/en/words-about-words.ts';
import { opensSentence } from './choose.ts';
import type { Choice } from './choice.ts';
import type { Stretch } from './marks.ts';
import { headOf, isDocument, weightOf } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import type { Phrase } from './phrase.ts';
import type { Speech } from './speakers.ts';

/** A quotation where it stands in its sentence. */
interface Standing {
  /** Its text between the marks. */
  readonly inner: string;
  readonly phrases: readonly Phrase[];
  readonly at: number;
  readonly choice: Choice | null;
}

/**
 * Whether words between marks are nobody's speech: the title of a work, a name or nickname, a word that is talked
 * about, a distancing "so-called".
 */
export function isRefused({ placed: { stretch, at, choice }, sentence: { text, phrases } }: Speech): boolean {
  if (stretch.setOff) return false;
  const standing = { inner: innerOf(text, stretch), phrases, at, choice };
  const words = standing.inner.split(/[\s—–]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return true;
  if (isTitle(words) && (runsIntoName(standing) || isCalledWork(standing))) return true;
  if (isDirectSpeech(standing) && !(isTitle(words) && isObject(standing))) return false;
  if (isInBrackets(standing) || isName(standing)) return true;
  if (isTitle(words)) return !isCharacterization(standing) && !isUttered(standing);
  if (words.length <= 2) return !isGoverned(standing) || isConditional(standing);
  return words.length <= 4 && isModifier(standing) && !isGoverned(standing) && standing.choice?.cue == null;
}

function innerOf(text: string, { start, end, closed }: Stretch): string {
  return text.slice(start + 1, closed ? end - 1 : end);
}

/** "Teflon" Tom Barrow; "Hamilton" star Tom Barrow: no stop parts the words from the name behind them. */
function runsIntoName({ phrases, at }: Standing): boolean {
  const next = phrases[at + 1];
  return headOf(phrases[at]!).lower === '' && next?.role === 'noun' && weightOf(next) === 3;
}

/** "hosts the podcast, “Words of Elm.”" */
function isCalledWork({ phrases, at }: Standing): boolean {
  const before = phrases[at - 1]?.role === 'comma' ? phrases[at - 2] : phrases[at - 1];
  return before?.role === 'noun' && WORKS.has(headOf(before).lower);
}

const WORKS = new Set(['podcast', 'show', 'film', 'movie', 'documentary', 'novel', 'memoir', 'album', 'sitcom', 'musical', 'series']);

/** A sentence of its own, or attributed on the spot: nothing but speech stands so. */
function isDirectSpeech({ phrases, at, choice, inner }: Standing): boolean {
  if (opensSentence(phrases, at)) return isAttributedOnTheSpot(phrases, at, choice) || isWholeSentence(phrases, at, inner);
  const before = phrases[at - 1]!;
  const byCue = choice !== null && choice.cue === at - 1;
  const announced = before.role === 'colon' || (before.role === 'comma' && choice?.sure === true && choice.cue !== null && choice.cue < at);
  return (byCue && /[.!?,]$/.test(inner) && !isName({ phrases, at, choice, inner }) && !NAMING_VERBS.has(headOf(before).lower)) || (announced && /[.!?]$/.test(inner));
}

/** "discussed “The Long Way Home,”": the object of a verb that cannot carry a whole quotation. */
function isObject({ phrases, at, choice }: Standing): boolean {
  return choice?.cue === at - 1 && phrases[at - 1]!.role === 'verb' && !SPEECH_VERBS.has(phrases[at - 1]!.lemma);
}

function isAttributedOnTheSpot(phrases: readonly Phrase[], at: number, choice: Choice | null): boolean {
  if (choice?.cue == null || choice.cue < at || choice.cue - at > 6) return false;
  return choice.sure || headOf(phrases[at]!).lower === ',';
}

function isWholeSentence(phrases: readonly Phrase[], at: number, inner: string): boolean {
  const alone = phrases.slice(at + 1).every(({ role }) => role === 'quote' || role === 'other');
  if (/^\P{L}*\p{Lu}.*[.!?…]$/su.test(inner)) return true;
  return alone && (/[.!?…\])]$/.test(inner) || phrases.length > at + 1 || inner.split(' ').length > 3);
}

/** Every word that matters has a capital: "Meet the Press", "Make America Great Again". */
function isTitle(words: readonly string[]): boolean {
  const matter = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return matter.length > 0 && matter.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word)) && (words.length > 1 || words[0]!.length > 1);
}

function isInBrackets({ phrases, at, inner }: Standing): boolean {
  return phrases[at - 1]?.role === 'bracket' && phrases[at + 1]?.role === 'bracket' && inner.split(' ').length <= 5;
}

/** "nicknamed", "the word", "so-called" right before it. */
function isName({ phrases, at, inner }: Standing): boolean {
  const before = phrases[at - 1];
  if (before === undefined || before.role === 'comma') return false;
  const last = headOf(before);
  const beforeThat = before.tokens.at(-2)?.lower ?? phrases[at - 2]?.tokens.at(-1)?.lower ?? '';
  if (['the', 'a', 'an'].includes(last.lower) && ['nicknamed', 'dubbed', 'christened', 'codenamed'].includes(beforeThat)) return true;
  // "known as the “…”"
  if (last.lower === 'the' && headOf(phrases[at - 2] ?? before).lower === 'as' && NAMING_VERBS.has(headOf(phrases[at - 3] ?? before).lower)) return true;
  const after = phrases[at + 1];
  if (last.person !== null && !last.possessive && headOf(phrases[at]!).lower === '' && after?.role === 'noun' && after.tokens[0]!.capital) return true;
  // "a process called “…”"
  if (last.lower === 'called' && isOnlyName(phrases, at, inner)) return true;
  if (NAMING_VERBS.has(last.lower) || (last.lower === 'as' && NAMING_VERBS.has(beforeThat))) return true;
  return NAMING_WORDS.has(last.lower) && inner.split(' ').length <= (WORDS_FOR_WORDS.has(last.lower) ? 2 : 3);
}

/** "a process called “…”", "is called “…”", where nobody is said to call it so; not "The Herald called “…”". */
function isOnlyName(phrases: readonly Phrase[], at: number, inner: string): boolean {
  const before = phrases[at - 2];
  if (isPassive(phrases, at - 1)) return inner.split(' ').length <= 3 && headOf(phrases[at + 1] ?? phrases[at]!).lower !== 'by';
  if (before?.role !== 'noun' || weightOf(before) === 3) return false;
  return weightOf(before) < 2 || ['a', 'an'].includes(before.tokens[0]!.lower) || isTitle(inner.split(' '));
}

/** What somebody calls something may be as short and as capital as a title: called him a "Nazi". */
function isCharacterization({ phrases, at, choice }: Standing): boolean {
  if (choice?.cue == null || choice.cue > at || !QUALIFYING_VERBS.has(phrases[choice.cue]!.lemma)) return false;
  const between = phrases.slice(choice.cue + 1, at);
  // A group that calls itself “…” tells its name.
  if (between.some(({ tokens }) => ['itself', 'themselves'].includes(tokens[0]!.lower))) return false;
  return between.length <= 8 && !between.some(({ role }) => role === 'verb' || role === 'comma');
}

/** "if a person draws a “stop” card": a word that is part of a name for something, in a clause of its own. */
function isConditional({ phrases, at, choice }: Standing): boolean {
  if (choice?.cue == null || choice.cue > at || phrases[at + 1]?.role !== 'noun' || headOf(phrases[at]!).lower !== '') return false;
  return phrases.slice(choice.cue + 1, at).some(({ role }) => role === 'subordinator');
}

const OF_WORKS = new Set(['tell', 'write', 'read', 'sing', 'post', 'host', 'quote', 'cite', 'mention', 'blog', 'offer', 'announce']);

/** Right behind a word of saying even capitals are speech: chanted "Build That Wall", promised to "Make It Great". */
function isUttered({ phrases, at, choice }: Standing): boolean {
  if (choice?.cue == null || !choice.sure || choice.cue >= at) return false;
  const { role, lemma } = phrases[choice.cue]!;
  if (role !== 'verb' || !SPEECH_VERBS.has(lemma) || (OF_WORKS.has(lemma) && !isDocument(phrases[choice.subject.head]!))) return false;
  return phrases.slice(choice.cue + 1, at).every((phrase) => ['to', 'comma', 'colon', 'relative', 'quote', 'conjunction'].includes(phrase.role));
}

/** The "pay to play" scheme: part of the name of something, not anybody's "lock her up" chants. */
function isModifier({ phrases, at }: Standing): boolean {
  const next = phrases[at + 1];
  return headOf(phrases[at]!).lower === '' && next?.role === 'noun' && !ARTICLES.has(next.tokens[0]!.lower) && !next.tokens.some(({ lower }) => SAYING_NOUNS.has(lower));
}

/** A word of saying with a source governs it, or a noun of saying right before: chants of "Lock her up!" */
function isGoverned({ phrases, at, choice }: Standing): boolean {
  if (choice?.sure === true && !(choice.cue !== null && choice.cue < at && WEAK_VERBS.has(phrases[choice.cue]!.lemma))) return true;
  const of = phrases[at - 1];
  const noun = phrases[at - 2];
  return of?.role === 'preposition' && headOf(of).lower === 'of' && noun?.role === 'noun' && SAYING_NOUNS.has(headOf(noun).lower);
}
