import type { DirectoryAgency } from '../../model/recognition.ts';
import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isEnglishWord } from '../language/en/english-words.ts';
import { isGenericBody } from '../language/en/generic-bodies.ts';
import { isGiven } from '../language/en/given-names.ts';
import { knownInitials } from '../language/en/initials.ts';
import { COMPANY_WORDS, LEGAL_FORMS, LOOSE_FORMS, SMALL_IN_INITIALS, TURNING_HEADS } from '../language/en/legal-forms.ts';
import { nationOf } from '../language/en/nations.ts';
import { CALENDAR, CITY_ENDS, CITY_LEADS, DEMONYMS, isPlaceName, PLACE_LEADS, PLACES, UNITED_STATES } from '../language/en/places.ts';
import { CLUB_FORMS, SPORTS } from '../language/en/sport.ts';
import { americanSpelling } from '../language/en/spelling.ts';
import { TITLES } from '../language/en/titles.ts';
import { ORDINARY_OPENERS } from '../language/en/things.ts';
import { isThing } from './neighbours.ts';
import { phraseWords } from '../tokens.ts';
import { withoutBrackets } from './people-index.ts';

/**
 * How a form of an agency's name tells it, the surest first. 0: as surely as the name on file; 1: shortened or turned
 * round; 2: without its country; 3: by initials or a beginning that an article must first explain by the whole name.
 */
export type Distance = 0 | 1 | 2 | 3;

/** A way to write an agency's name, in folded words. */
export interface AgencyForm {
  readonly words: readonly string[];
  readonly distance: Distance;
  /** Of the words those that a comma may stand before: "tobacco" and "and" of "Alcohol, Tobacco, and Firearms". */
  readonly listed: ReadonlySet<string>;
  /** Whether it is written in capitals: "WHO" is no "who". */
  readonly upper: boolean;
  /** Whether only reports of matches call it so: "Sweden" of its national team. */
  readonly team: boolean;
  /** Whether other countries and states have a body of that name. */
  readonly generic: boolean;
}

const known = new WeakMap<DirectoryAgency, readonly AgencyForm[]>();

/** All the ways an agency's names are written: short forms, turned round, without legal form, initials. Worked out once: its posts ask as well. */
export function formsOf(agency: DirectoryAgency): readonly AgencyForm[] {
  const forms = known.get(agency) ?? findForms(agency);
  known.set(agency, forms);
  return forms;
}

function findForms(agency: DirectoryAgency): AgencyForm[] {
  const found = new Map<string, AgencyForm>();
  let listed: ReadonlySet<string> = NOTHING;
  const add = (words: readonly string[], distance: Distance, { upper = false, team = false } = {}) => {
    const key = words.join(' ');
    if (words.length > 0 && !isTitle(words) && (team || !isPlaceName(words)) && (found.get(key)?.distance ?? 4) > distance) found.set(key, { words, listed, distance, upper, team, generic: isGenericBody(words) });
  };
  for (const name of [agency.name, ...agency.also, ...agency.formerNames]) {
    const words = withoutThe(phraseWords(name)).map(americanSpelling);
    listed = listedIn(name);
    add(words, 0, { upper: /^[\p{Lu}\p{N}&.-]{2,}$/u.test(name) });
    const bare = withoutBrackets(name);
    if (bare !== name) add(withoutThe(phraseWords(bare)).map(americanSpelling), 1);
    for (const initials of knownInitials(words)) add([initials], 1, { upper: true });
    for (const [short, distance] of shortForms(words)) add(short, distance);
    add(withoutNewsAgency(words), 1);
    for (const short of [withoutTrade(words), withoutPurpose(words), withoutPlace(words)]) if (short.length < words.length) add(short, 3);
    for (const other of hyphenations(words)) add(other, 1);
    for (const [long, short] of SHORTENED) if (words.length > 2 && words.slice(0, 2).join(' ') === long) add([short, ...words.slice(2)], 1);
    if (words.length > 2) for (const letters of initialsOf(words)) add([letters], 3, { upper: true });
    add(teamOf(words), 2, { team: true });
  }
  return [...found.values()];
}

const NOTHING: ReadonlySet<string> = new Set();

/** The words of a name that a comma may stand before; writers differ about the last. */
function listedIn(name: string): ReadonlySet<string> {
  if (!name.includes(',')) return NOTHING;
  return new Set([...name.split(',').slice(1).map((part) => americanSpelling(phraseWords(part)[0] ?? '')), 'and']);
}

/** "Inspector General" is somebody's title sooner than a body. */
function isTitle(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => TITLES.has(word));
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

function shortForms(name: readonly string[]): (readonly [words: readonly string[], distance: Distance])[] {
  const bare = withoutCountry(name);
  const national = bare !== name;
  const plain = [...new Set([bare, withoutLegalForm(bare), withoutAt(bare), chamber(bare)])];
  const turned = plain.flatMap((words) => [words, ...turns(words)]);
  const short = turned.map((words) => [words, national ? 2 : 1] as const);
  const nameless = withoutNation(name);
  if (nameless.length < name.length) short.push([nameless, 2]);
  const marked = turned.filter(isGovernment).flatMap((words) => UNITED_STATES.map((us) => [[...us, ...words], national ? 0 : 1] as const));
  return [...short, ...marked];
}

/** "Supreme Court of Canada" → "Supreme Court", "House of Commons of the United Kingdom" → "House of Commons". */
function withoutNation(words: readonly string[]): readonly string[] {
  const of = words.lastIndexOf('of');
  const nation = words.slice(of + 1).filter((word) => word !== 'the').join(' ');
  const head = words.slice(0, Math.max(0, of));
  return nationOf(nation) !== undefined && isGenericBody(head) ? head : words;
}

/** "House of Representatives" → "House". */
function chamber(words: readonly string[]): readonly string[] {
  return words.join(' ') === 'house of representatives' ? ['house'] : words;
}

/** "United States Department of State" → "Department of State"; "Supreme Court of the United States" → "Supreme Court". */
function withoutCountry(words: readonly string[]): readonly string[] {
  const before = UNITED_STATES.filter((us) => us.every((word, at) => words[at] === word)).sort((a, b) => b.length - a.length)[0];
  if (before !== undefined && words.length > before.length + (before[0] === 'american' ? 99 : 0)) return words.slice(before.length);
  return words.join(' ').endsWith(' of the united states') && words.length > 5 ? words.slice(0, -4) : words;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!) && !(LOOSE_FORMS.has(words[end - 1]!) && end === 2 && isOrdinary(words[0]!))) end--;
  return end === words.length ? words : words.slice(0, end);
}

function isOrdinary(word: string): boolean {
  return ALSO_WORDS.has(word) || CALENDAR.has(word) || DEMONYMS.has(word) || PLACES.has(word) || TITLES.has(word);
}

/** "Tarkov News Agency" → "Tarkov". */
function withoutNewsAgency(words: readonly string[]): readonly string[] {
  const [name, ...rest] = words;
  return rest.join(' ') === 'news agency' && name!.length > 3 && !isEnglishWord(name!) && !isOrdinary(name!) && !isGiven(name!) ? [name!] : [];
}

/** "Great Lakes Airlines" → "Great Lakes", which an article that has given the whole name goes on with. */
function withoutTrade(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 2 && (COMPANY_WORDS.has(words[end - 1]!) || LEGAL_FORMS.has(words[end - 1]!))) end--;
  return end < words.length && !isGiven(words[0]!) && !isPlaceName(words.slice(0, end)) ? words.slice(0, end) : words;
}

/** "Fairbrook Center for Justice" → "Fairbrook Center", in the same way. */
function withoutPurpose(words: readonly string[]): readonly string[] {
  const end = words.indexOf('for');
  const head = words.slice(0, Math.max(0, end));
  return head.length > 1 && isThing(head.at(-1)!) && !isOrdinary(head[0]!) && (!isEnglishWord(head[0]!) || head.length > 2) ? head : words;
}

/** "Arkady Globe" → "Globe", "New Arkady Red Herons" → "Red Herons", in the same way. */
function withoutPlace(words: readonly string[]): readonly string[] {
  let at = 0;
  while (at < words.length - 1 && (PLACES.has(words[at]!) || CITY_LEADS.has(words[at]!) || CITY_ENDS.has(words[at]!) || (PLACE_LEADS.has(words[at]!) && words[at] !== 'of' && words[at] !== 'the'))) at++;
  const rest = words.slice(at);
  const tells = at > 0 && (PLACES.has(words[at - 1]!) || CITY_ENDS.has(words[at - 1]!) || isPlaceName(words.slice(0, at)));
  return tells && (rest.length === 1 || (rest.length === 2 && !isThing(rest[1]!))) && !isGenericBody(rest) && !NOT_ALONE.has(rest[0]!) && !ORDINARY_OPENERS.has(rest[0]!) && !TITLES.has(rest[0]!) && !DEMONYMS.has(rest[0]!) && !LEGAL_FORMS.has(rest[0]!) ? rest : words;
}

const NOT_ALONE = new Set(['airlines', 'airways', 'bank', 'university', 'college', 'police', 'government', 'city', 'united', 'state', 'house', 'national', 'international', 'central', 'federal', 'football', 'fc']);

/** "Coca-Cola" → "Coca Cola", "Cocacola"; "al-Tarkov" → "al Tarkov"; "Al Tarkov" → "al-Tarkov". */
function hyphenations(words: readonly string[]): (readonly string[])[] {
  const split = words.flatMap((word) => word.split('-'));
  const found: (readonly string[])[] = split.length > words.length ? [split, words.map((word) => word.replaceAll('-', ''))] : [];
  if (words.length > 1 && (words[0] === 'al' || words[0] === 'el')) found.push([`${words[0]}-${words[1]!}`, ...words.slice(2)]);
  return found;
}

/** "University of Somewhere at Elsewhere" → "University of Somewhere Elsewhere". */
function withoutAt(words: readonly string[]): readonly string[] {
  return words.includes('at') ? words.filter((word) => word !== 'at') : words;
}

/** "Department of State" → "State Department"; "Ministry of the Interior" → "Interior Ministry"; "Committee on Canals" → "Canals Committee". */
function turns(words: readonly string[]): (readonly string[])[] {
  const on = words.indexOf('on');
  const committee = words.indexOf('committee');
  // "Senate Select Committee on Canals" → "Senate Canals Committee".
  if (committee >= 0 && on === committee + 1) return [[...words.slice(0, committee).filter((word) => word !== 'select' && word !== 'standing' && word !== 'special'), ...words.slice(on + 1).filter((word) => word !== 'the'), 'committee']].filter((turned) => turned.length > 1);
  const [head, of, ...rest] = words;
  if (head === undefined || of !== 'of' || !TURNING_HEADS.has(head)) return [];
  const subject = rest[0] === 'the' ? rest.slice(1) : rest;
  return subject.length > 0 && subject.length <= 3 && !subject.some((word) => word === 'of' || word === 'for') ? [[...subject, head]] : [];
}

const GOVERNMENT = new Set(['department', 'agency', 'bureau', 'office', 'commission', 'administration', 'service', 'senate', 'congress', 'court', 'guard', 'army', 'navy', 'force', 'treasury', 'institutes', 'board', 'council', 'corps', 'house', 'mint', 'survey', 'enforcement', 'marines', 'foundation', 'capitol']);

function isGovernment(words: readonly string[]): boolean {
  return words.some((word) => GOVERNMENT.has(word));
}

/** "Central Intelligence Agency" → "cia". */
function initialsOf(words: readonly string[]): string[] {
  const parts = withoutLegalForm(words).flatMap((word) => word.split('-'));
  const great = parts.filter((word) => !SMALL_IN_INITIALS.has(word)).map((word) => word[0]!).join('');
  const all = parts.map((word) => word[0]!).join('');
  return [...new Set([great, all])].filter((letters) => letters.length > 2 && letters.length < 9 && !COUNTRIES.has(letters));
}

/** "Fairbrook F.C." → "Fairbrook"; "Utopia national football team" → "Utopia". */
function teamOf(words: readonly string[]): readonly string[] {
  if (CLUB_FORMS.has(words.at(-1)!)) return words.slice(0, -1);
  if (CLUB_FORMS.has(words[0]!)) return words.slice(1);
  const national = words.indexOf('national');
  const rest = words.slice(national + 1, -1).filter((word) => word !== "women's" && word !== "men's");
  return national > 0 && words.at(-1) === 'team' && rest.every((word) => SPORTS.has(word)) ? words.slice(0, national) : [];
}

/** Beginnings of names that are also written by their letters: "U.N. Security Council". */
const SHORTENED = [['united nations', 'un'], ['united kingdom', 'uk'], ['european union', 'eu']] as const;
/** Initials that mean a country. */
const COUNTRIES = new Set(['usa', 'uae', 'ussr', 'drc', 'prc', 'dprk', 'roc']);
