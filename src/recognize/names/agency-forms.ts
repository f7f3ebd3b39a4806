import type { DirectoryAgency } from '../../model/recognition.ts';
import { ALSO_WORDS } from '../language/en/common-words.ts';
import { isGenericBody } from '../language/en/generic-bodies.ts';
import { knownInitials } from '../language/en/initials.ts';
import { LEGAL_FORMS, LOOSE_FORMS, SMALL_IN_INITIALS, TURNING_HEADS } from '../language/en/legal-forms.ts';
import { DEMONYMS, isPlaceName, PLACES, UNITED_STATES } from '../language/en/places.ts';
import { CLUB_FORMS, SPORTS } from '../language/en/sport.ts';
import { americanSpelling } from '../language/en/spelling.ts';
import { TITLES } from '../language/en/titles.ts';
import { phraseWords } from '../tokens.ts';
import { withoutBrackets } from './people-index.ts';

/**
 * How a form of an agency's name tells it, the surest first. 0: as surely as the name on file; 1: shortened or turned
 * round; 2: without its country; 3: by initials that an article must first explain.
 */
export type Distance = 0 | 1 | 2 | 3;

/** A way to write an agency's name, in folded words. */
export interface AgencyForm {
  readonly words: readonly string[];
  readonly distance: Distance;
  /** Whether it is written in capitals: "WHO" is no "who". */
  readonly upper: boolean;
  /** Whether only reports of matches call it so: "Sweden" of its national team. */
  readonly team: boolean;
  /** Whether other countries and states have a body of that name. */
  readonly generic: boolean;
}

/** All the ways an agency's names are written: short forms, turned round, without legal form, initials. */
export function formsOf(agency: DirectoryAgency): AgencyForm[] {
  const found = new Map<string, AgencyForm>();
  const add = (words: readonly string[], distance: Distance, { upper = false, team = false } = {}) => {
    const key = words.join(' ');
    if (words.length > 0 && !isTitle(words) && (team || !isPlaceName(words)) && (found.get(key)?.distance ?? 4) > distance) found.set(key, { words, distance, upper, team, generic: isGenericBody(words) });
  };
  for (const name of [agency.name, ...agency.also, ...agency.formerNames]) {
    const words = withoutThe(phraseWords(name)).map(americanSpelling);
    add(words, 0, { upper: /^[\p{Lu}\p{N}&.-]{2,}$/u.test(name) });
    const bare = withoutBrackets(name);
    if (bare !== name) add(withoutThe(phraseWords(bare)).map(americanSpelling), 1);
    for (const initials of knownInitials(words)) add([initials], 1, { upper: true });
    for (const [short, distance] of shortForms(words)) add(short, distance);
    if (words.length > 2) for (const letters of initialsOf(words)) add([letters], 3, { upper: true });
    add(teamOf(words), 2, { team: true });
  }
  return [...found.values()];
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
  const plain = [...new Set([bare, withoutLegalForm(bare), withoutAt(bare)])];
  const turned = plain.flatMap((words) => [words, ...turns(words)]);
  const short = turned.map((words) => [words, national ? 2 : 1] as const);
  const marked = turned.filter(isGovernment).flatMap((words) => UNITED_STATES.map((us) => [[...us, ...words], national ? 0 : 1] as const));
  return [...short, ...marked];
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
  return ALSO_WORDS.has(word) || DEMONYMS.has(word) || PLACES.has(word) || TITLES.has(word);
}

/** "University of Somewhere at Elsewhere" → "University of Somewhere Elsewhere". */
function withoutAt(words: readonly string[]): readonly string[] {
  return words.includes('at') ? words.filter((word) => word !== 'at') : words;
}

/** "Department of State" → "State Department"; "Ministry of the Interior" → "Interior Ministry". */
function turns(words: readonly string[]): (readonly string[])[] {
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

/** Initials that mean a country. */
const COUNTRIES = new Set(['usa', 'uae', 'ussr', 'drc', 'prc', 'dprk', 'roc']);
