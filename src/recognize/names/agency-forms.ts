import { LEGAL_FORMS, LOOSE_FORMS, SMALL_IN_INITIALS, TURNING_HEADS } from '../language/en/legal-forms.ts';
import { UNITED_STATES } from '../language/en/places.ts';
import type { DirectoryAgency } from '../../model/recognition.ts';
import { foldedWords } from '../tokens.ts';

/** A way to write an agency's name. */
export interface AgencyForm {
  readonly words: readonly string[];
  /** How far it is from a name on file: 0 that itself, 1 shortened or turned round, 2 its initials. */
  readonly distance: 0 | 1 | 2;
}

/** All the ways an agency's names are written: short forms, turned round, without legal form, initials. */
export function formsOf(agency: DirectoryAgency): AgencyForm[] {
  const found = new Map<string, AgencyForm>();
  const add = (words: readonly string[], distance: AgencyForm['distance']) => {
    const key = words.join(' ');
    if (words.length > 0 && (found.get(key)?.distance ?? 3) > distance) found.set(key, { words, distance });
  };
  for (const name of [agency.name, ...agency.also, ...agency.formerNames]) {
    const words = withoutThe(foldedWords(name));
    add(words, 0);
    for (const short of shortForms(words)) add(short, 1);
    if (words.length > 2) for (const letters of initialsOf(words)) add([letters], 2);
  }
  return [...found.values()];
}

function withoutThe(words: readonly string[]): readonly string[] {
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

function shortForms(name: readonly string[]): (readonly string[])[] {
  const bare = withoutCountry(name);
  const plain = [bare, withoutLegalForm(bare)];
  const turned = plain.flatMap((words) => [words, ...turns(words)]).filter((words) => isTelling(words));
  return [...turned, ...turned.flatMap((words) => (isGovernment(words) ? UNITED_STATES.map((us) => [...us, ...words]) : []))];
}

/** "United States Department of State" → "Department of State"; "Supreme Court of the United States" → "Supreme Court". */
function withoutCountry(words: readonly string[]): readonly string[] {
  const before = UNITED_STATES.filter((us) => us.every((word, at) => words[at] === word)).sort((a, b) => b.length - a.length)[0];
  if (before !== undefined && words.length > before.length + 1) return words.slice(before.length);
  return words.join(' ').endsWith(' of the united states') && words.length > 5 ? words.slice(0, -4) : words;
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!) && !(LOOSE_FORMS.has(words[end - 1]!) && end === 2)) end--;
  return words.slice(0, end);
}

/** "Department of State" → "State Department"; "Ministry of the Interior" → "Interior Ministry". */
function turns(words: readonly string[]): (readonly string[])[] {
  const [head, of, ...rest] = words;
  if (head === undefined || of !== 'of' || !TURNING_HEADS.has(head)) return [];
  const subject = rest[0] === 'the' ? rest.slice(1) : rest;
  return subject.length > 0 && subject.length <= 3 && !subject.some((word) => word === 'of' || word === 'for') ? [[...subject, head]] : [];
}

/** What is left must still tell the body: two words, or one that was a company's whole name. */
function isTelling(words: readonly string[]): boolean {
  return words.length > 0;
}

const GOVERNMENT = new Set(['department', 'agency', 'bureau', 'office', 'commission', 'administration', 'service', 'senate', 'congress', 'court', 'guard', 'army', 'navy', 'force', 'treasury', 'institutes', 'board', 'council', 'corps', 'house', 'mint', 'survey', 'postal']);

function isGovernment(words: readonly string[]): boolean {
  return words.some((word) => GOVERNMENT.has(word));
}

/** "Central Intelligence Agency" → "cia", also with the small words: "Department of Transportation" → "dot". */
function initialsOf(words: readonly string[]): string[] {
  const parts = withoutLegalForm(words).flatMap((word) => word.split('-'));
  const great = parts.filter((word) => !SMALL_IN_INITIALS.has(word)).map((word) => word[0]!).join('');
  return great.length >= 3 ? [great] : [];
}
