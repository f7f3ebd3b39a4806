import { ALSO_WORDS } from '../language/en/common-words.ts';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from '../language/en/function-words.ts';
import { isGiven } from '../language/en/given-names.ts';
import { PARTICLES, SUFFIXES } from '../language/en/name-parts.ts';
import { CALENDAR, DEMONYMS, NAMESAKES, PLACES, STATE_ABBREVIATIONS } from '../language/en/places.ts';
import { SPEECH_VERBS } from '../language/en/saying.ts';
import { NOT_A_PERSON_BEFORE, OF_SOMEBODY, ORDINARY_OPENERS } from '../language/en/things.ts';
import { TITLES, TITLE_WORDS } from '../language/en/titles.ts';
import { VERB_FORMS } from '../language/en/verbs.ts';
import type { Token } from '../tokens.ts';
import type { Cast } from './cast.ts';
import type { Line } from './lines.ts';
import { parts } from './person-name.ts';
import { isInitial, isThing } from './neighbours.ts';

/** What capital words are where they stand: names, common words, dates, places, or parts of longer names. */
export class WordSense {
  readonly #cast: Cast;
  /** All words that the article writes in small letters. */
  readonly #small = new Set<string>();

  constructor(lines: readonly Line[], cast: Cast) {
    this.#cast = cast;
    for (const { tokens } of lines) for (const { capital, fold } of tokens) if (!capital) this.#small.add(fold);
  }

  /** Leaves out what stands around a name; null where nothing is left. */
  trimmed(line: Line, from: number, to: number): { from: number; to: number } | null {
    let [first, last] = [from, to];
    const { tokens } = line;
    if (to - from === 1 && CALENDAR.has(tokens[from]!.fold) && this.#isNoDate(tokens, from)) return { from, to };
    while (first < last && this.#isAround(tokens, first, last)) first++;
    first = behindTitle(tokens, first, last);
    while (last > first && ((CALENDAR.has(tokens[last - 1]!.fold) && !(last - first === 2 && isGiven(tokens[first]!.fold) && ALSO_WORDS.has(tokens[last - 1]!.fold))) || (last - first > 2 && DEMONYMS.has(tokens[last - 1]!.fold)))) last--;
    return first < last ? { from: first, to: last } : null;
  }

  /** "May" of somebody who was introduced, where no date stands. */
  #isNoDate(tokens: readonly Token[], at: number): boolean {
    const { fold, opens, possessive } = tokens[at]!;
    if (!ALSO_WORDS.has(fold) || !this.#cast.hasSurname(fold)) return false;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (opens) return possessive || SPEECH_VERBS.has(after?.fold ?? '') || HAS_SUBJECT.has(after?.fold ?? '');
    if (/^\d/.test(before?.text ?? '') || /^\d/.test(after?.text ?? '')) return false;
    // "wrote to May", not "April to May".
    if (before?.fold === 'to' && at > 1) return !CALENDAR.has(tokens[at - 2]!.fold) && !BEFORE_TO.has(tokens[at - 2]!.fold) && !/^\d/.test(tokens[at - 2]!.text);
    return !DATE_LEADS.has(before?.fold ?? '');
  }

  #isAround(tokens: readonly Token[], at: number, to: number): boolean {
    const { fold, opens } = tokens[at]!;
    if (isGiven(fold) || this.#cast.knows(fold) || isInitial(tokens[at]!)) return false;
    if (PARTICLES.has(fold) && this.#cast.hasSurname(joinedWords(tokens, at, to))) return false;
    if (CALENDAR.has(fold) || COUNTRY_LETTERS.has(fold) || (DEMONYMS.has(fold) && to - at !== 2)) return true;
    return opens && to - at > 1 && (this.#small.has(fold) || /(?:ing|ed|ly)$/.test(fold));
  }

  /** Where a surname with particles in small letters begins: "van der Loo". */
  withParticles(tokens: readonly Token[], at: number, words: string): number {
    let first = at;
    for (let before = at - 1; before >= 0 && tokens[before + 1]!.joined && PARTICLES.has(tokens[before]!.fold) && at - before < 4; before--) {
      if (this.#cast.hasSurname(`${joinedWords(tokens, before, at)} ${words}`)) first = before;
    }
    return first;
  }

  /** Part of a longer name, or a place: "Clinton, Iowa", "Kelly Services". */
  isOtherThing({ text, tokens }: Line, at: number): boolean {
    const token = tokens[at]!;
    const previous = token.joined ? tokens[at - 1] : undefined;
    if (PLACES.has(token.fold) && (!NAMESAKES.has(token.fold) ? previous === undefined || !TITLES.has(previous.fold) : previous !== undefined && PLACE_PREPOSITIONS.has(previous.fold))) return true;
    if (previous !== undefined && previous.capital && (NOT_A_PERSON_BEFORE.has(previous.fold) && !ORDINARY_OPENERS.has(previous.fold))) return true;
    if (previous !== undefined && ARTICLES_BEFORE.has(previous.fold) && this.#cast.bySurname(token.fold).some(({ words }) => words.length > 1) && !this.#isAttribute(text, tokens, at)) return true;
    const next = tokens[at + 1];
    if (next === undefined) return false;
    if (token.possessive) return next.spaced && next.capital && SHOPS.has(next.fold);
    if (next.text === '&') return true;
    const between = text.slice(token.end, next.start);
    if (between === ', ' && next.capital && (STATE_ABBREVIATIONS.has(next.fold) || (PLACES.has(next.fold) && !/^ ?[a-z]/.test(text.slice(next.end))))) return true;
    return next.joined && next.capital && (isThing(next.fold) || SUFFIXES.has(next.fold));
  }

  /** "The Gerald R. Ford sailed": a full name right behind "the" is a ship's or the like, unless a noun follows. */
  isShip({ text, tokens }: Line, from: number, to: number): boolean {
    if (!tokens[from]!.joined || tokens[from - 1]?.fold !== 'the' || tokens[to - 1]!.possessive || !isGiven(tokens[from]!.fold)) return false;
    const next = tokens[to];
    if (next?.joined === true && next.fold.endsWith('ed')) return true;
    return next?.fold !== 'and' && next?.fold !== 'or' && !this.#isAttribute(text, tokens, to - 1);
  }

  /** "the Fenn plan": behind an article a surname stands for somebody only before a noun. */
  #isAttribute(text: string, tokens: readonly Token[], at: number): boolean {
    const [name, next] = [tokens[at]!, tokens[at + 1]];
    if (next === undefined || name.possessive || TITLES.has(name.fold) || /[.,;:!?]/.test(text.slice(name.end, next.start))) return false;
    return next.capital || !(PREPOSITIONS.has(next.fold) || AUXILIARIES.has(next.fold) || SPEECH_VERBS.has(next.fold) || CONJUNCTIONS.has(next.fold) || VERB_FORMS.has(next.fold));
  }

  /** "Hatch and Fenn": the other word is a surname that the article knows, or "Hatch and his wife". */
  #isAnother(tokens: readonly Token[], at: number): boolean {
    const other = tokens[at + 2];
    return other?.joined === true && (other.fold === 'his' || other.fold === 'her' || (other.capital && this.#cast.hasSurname(other.fold)));
  }

  /** Where the surname ends in "the Fenn Administration" and "Fenn National Security Adviser Ann Kelly"; `from` where none begins so. */
  behindOwner({ tokens }: Line, from: number, to: number): number {
    let end = to;
    while (end > from + 1 && OF_SOMEBODY.has(tokens[end - 1]!.fold)) end--;
    const title = tokens[to]?.joined === true && TITLES.has(tokens[to]!.fold) && !tokens[to - 1]!.possessive;
    while (title && end > from + 1 && TITLE_WORDS.has(tokens[end - 1]!.fold)) end--;
    return end < to && this.#cast.hasSurname(joinedWords(tokens, from, end)) && !(end === from + 1 && isGiven(tokens[from]!.fold)) ? end : from;
  }

  mayBeWord({ fold }: Token): boolean {
    return ALSO_WORDS.has(fold) || this.#small.has(fold) || ORDINARY_OPENERS.has(fold);
  }

  /** Whether what follows a word shows that it is somebody: "Rice said", "Rice, who", "Rice and Fenn". */
  saysSomething({ text, tokens }: Line, at: number): boolean {
    if (tokens[at]!.possessive) return true;
    const next = tokens[at + 1];
    if (next === undefined || this.#small.has(tokens[at]!.fold) && !next.joined) return false;
    if (!next.joined) return /^(?:,| [–—]) $/.test(text.slice(tokens[at]!.end, next.start)) && !ORDINARY_OPENERS.has(tokens[at]!.fold) && (IN_APPOSITION.has(next.fold) || /^\d{2}$|^[RD]-/.test(next.text));
    if (next.capital) return false;
    if (next.fold === 'and' || next.fold === 'also') return !this.#small.has(tokens[at]!.fold) && (next.fold === 'also' || this.#isAnother(tokens, at));
    return SPEECH_VERBS.has(next.fold) || AUXILIARIES.has(next.fold) || (!this.#small.has(tokens[at]!.fold) && (VERB_FORMS.has(next.fold) || next.fold.endsWith('ed')));
  }
}

/** "Secretary of [State Rex Tillerson]": a title goes on behind its "of" up to a given name. */
function behindTitle(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 3 || !tokens[first]!.joined || tokens[first - 1]?.fold !== 'of' || !TITLES.has(tokens[first - 2]?.fold ?? '')) return first;
  const given = tokens.findIndex(({ fold }, at) => at > first && at < last - 1 && isGiven(fold));
  return given > 0 ? given : first;
}

const IN_APPOSITION = new Set(['who', 'whose', 'whom', 'the', 'a', 'an', 'himself', 'herself', 'now', 'then', 'meanwhile', 'however', 'too', 'also', 'like', 'along', 'speaking']);
/** "Kelly's Diner" */
const SHOPS = new Set(['diner', 'bar', 'grill', 'pub', 'tavern', 'cafe', 'restaurant', 'steakhouse', 'pizza', 'pizzeria', 'bakery', 'deli', 'store', 'saloon', 'kitchen', 'barbershop', 'inn', 'creek', 'ferry', 'landing', 'crossing', 'point']);
/** Countries by their letters: a sentence that ends in one has no other stop. */
const COUNTRY_LETTERS = new Set(['us', 'uk', 'usa', 'uae', 'un', 'eu', 'ussr', 'dc']);
/** Auxiliaries of somebody's: "May has", not "May be". */
const HAS_SUBJECT = new Set(['is', 'was', 'has', 'had', 'will', 'would', 'could', 'should', 'did', 'does']);
/** "up to May" */
const BEFORE_TO = new Set(['up', 'prior', 'back', 'compared', 'close', 'due', 'on', 'in', 'through']);
const DATE_LEADS = new Set(['in', 'since', 'of', 'early', 'late', 'mid', 'by', 'until', 'till', 'from', 'last', 'next', 'this', 'before', 'after', 'during', 'through', 'for', 'and', 'to', 'each', 'every', 'on']);
const ARTICLES_BEFORE = new Set(['the', 'a', 'an', 'this', 'these', 'those']);
const PLACE_PREPOSITIONS = new Set(['in', 'near', 'outside', 'at', 'from', 'to', 'around', 'across', 'toward', 'towards', 'into', 'downtown', 'leaving']);

/** Words as names are looked up by: folded, hyphens as spaces. */
export function joinedWords(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return parts(tokens[from]!.fold).join(' ');
  return tokens.slice(from, to).flatMap(({ fold }) => parts(fold)).join(' ');
}

/** "Halston: The Show": a name that begins a work's. */
export function isWork({ text }: Line, { end, opens }: Token): boolean {
  return !opens && /^: \p{Lu}/u.test(text.slice(end, end + 3));
}
