import type { Corpus } from '../corpus/corpus.ts';
import type { PlainDate } from '../model/dates.ts';
import type { PersonId } from '../model/ids.ts';
import { nameplateOf, rolesThen, type Nameplate, type NameplateRole } from '../queries/nameplates.ts';
import { dateText, listText } from './dates-text.ts';
import { imageView, type ImageView } from './image-view.ts';
import { personName, type NameView } from './name-view.ts';
import { fill } from './template.ts';
import { counted, wordsFor } from './words.ts';

/** A person as lists show them: a portrait or a monogram, the name, and what they were and are. */
export interface PersonChip {
  readonly id: PersonId;
  readonly name: NameView;
  /** One or two initials. */
  readonly monogram: string;
  /** Which hue the monogram has: 1 to `TONES`, always the same for one person. */
  readonly tone: number;
  readonly portrait: ImageView | null;
  /** What they were on the day asked for; null where nothing on file is certain. */
  readonly role: string | null;
  /** What became of that since, where it differs from today: "Now: Secretary of State", "Until March 13, 2018". */
  readonly since: string | null;
}

/**
 * @param day the day roles are told for.
 * @returns null for somebody on no file.
 */
export function personChip(corpus: Corpus, id: PersonId, day: PlainDate): PersonChip | null {
  const plate = nameplateOf(corpus, id);
  if (!plate) return null;
  const { lang } = corpus.site;
  const then = rolesThen(plate, day);
  const image = plate.image === null ? null : imageView(corpus, { src: plate.image, alt: '', caption: null, credit: null }, lang);
  return {
    id,
    name: personName(corpus, id),
    monogram: monogramOf(plate.name),
    tone: toneOf(id),
    portrait: image,
    role: rolesText(then, lang),
    since: sinceText(plate, then, lang),
  };
}

/** "acting Director of Central Intelligence", "Secretary, Department of Energy" */
export function roleText({ title, agency, as }: NameplateRole, lang: string): string {
  const named = agency === null ? title : `${title}${wordsFor(lang).comma}${agency}`;
  return as === 'acting' ? fill(wordsFor(lang).acting, { post: named }) : named;
}

/** Kings of many islands: who holds more posts than this has them listed on their own page. */
const MOST_ROLES = 3;

/** "Secretary of State and acting Director of …"; null where there are none. */
export function rolesText(roles: readonly NameplateRole[], lang: string): string | null {
  if (roles.length === 0) return null;
  const told = roles.slice(0, roles.length > MOST_ROLES ? MOST_ROLES - 1 : MOST_ROLES).map((role) => roleText(role, lang));
  const others = roles.length - told.length;
  return listText(others === 0 ? told : [...told, counted(others, wordsFor(lang).otherPosts, lang)], lang);
}

/** What is different today; null where nothing is, or nothing is known. */
function sinceText(plate: Nameplate, then: readonly NameplateRole[], lang: string): string | null {
  const words = wordsFor(lang);
  const now = plate.roles.filter((role) => role.now);
  const same = (role: NameplateRole) => now.some(({ post, as }) => post === role.post && as === role.as);
  if (then.length === 0 && now.length === 0) return roleOnce(plate, lang);
  if (then.length === now.length && then.every(same)) return null;
  if (now.length > 0) return fill(words.roleNow, { role: rolesText(now, lang)! });
  if (plate.died) return fill(words.died, { date: dateText(plate.died, lang) });
  const ends = then.flatMap(({ to }) => (to === null || to === 'present' ? [] : [to])).sort();
  return ends.length > 0 ? fill(words.roleUntil, { date: dateText(ends.at(-1)!, lang) }) : null;
}

/** For somebody without a post that day or today: the last one that is over, with its years. */
function roleOnce({ roles, died }: Nameplate, lang: string): string | null {
  const last = roles.find(({ from, to }) => from !== null && to !== null && to !== 'present');
  if (last) return fill(wordsFor(lang).roleOnce, { role: roleText(last, lang), from: dateText(last.from!.slice(0, 4), lang), to: dateText(last.to!.slice(0, 4), lang) });
  return died && fill(wordsFor(lang).died, { date: dateText(died, lang) });
}

/** Initials of the first and the last word of a name, suffixes and particles left out: "Rex Tillerson" → "RT"; of a single word its first two letters: "Cher" → "Ch". */
export function monogramOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word) && !/^(jr|sr|i{2,3}|iv)\.?$/i.test(word));
  const [first = name, last] = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  const letters = (word: string, count: number) => [...word.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '')].slice(0, count).join('');
  if (last) return [letters(first, 1), letters(last, 1)].join(JOINED_SCRIPT.test(name) ? ZERO_WIDTH_NON_JOINER : '');
  return letters(first, 2);
}

/** Scripts whose letters would run together into what looks like a word. */
const JOINED_SCRIPT = /\p{Script=Arabic}|\p{Script=Syriac}/u;
const ZERO_WIDTH_NON_JOINER = '\u200c';

/** So many hues has the style sheet for monograms. */
export const TONES = 12;

/** The same id always has the same tone; neighbours in the alphabet mostly have others. */
export function toneOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return (sum % TONES) + 1;
}
