import type { PlainDate } from '../../model/dates.ts';
import type { DirectoryPerson } from '../../model/recognition.ts';
import { FREQUENT_SURNAMES } from '../language/en/common-words.ts';
import { isEnglishWord } from '../language/en/english-words.ts';
import { OFFICES } from '../language/en/titles.ts';
import { foldedWords } from '../tokens.ts';
import type { Found } from './people-index.ts';
import type { PostsIndex } from './posts-index.ts';
import { isFormer, rolesOf } from './title-spans.ts';

interface OnDay {
  readonly posts: PostsIndex;
  readonly day: PlainDate;
}

/** The words of the titles beside a full name. */
interface Beside {
  readonly title: readonly string[];
  readonly after: readonly string[];
}

/** Of those on file who may bear a full name, whom it can mean by date and title: nobody, one, or several. */
export function bearersOf({ people, fit, saysMore }: Found, surname: string, { title, after }: Beside, on: OnDay): readonly DirectoryPerson[] {
  const possible = people.filter((person) => mayLive(person, on.day) && (!saysMore || !isOtherOffice(person, title, on)));
  const bearers = possible.length > 1 ? told(possible, title, after, on) : possible;
  // A short form and a surname that thousands have prove little.
  if (fit < 2 || !FREQUENT_SURNAMES.has(surname)) return bearers;
  if (bearers.some((person) => isDescribed(person, [...title, ...after]))) return bearers;
  return title.length > 0 && bearers.some(({ id }) => on.posts.fits(id, rolesOf(title), on.day, true)) ? bearers : [];
}

/**
 * Behind the title of a public office, in a newsroom that keeps no ledger to check it by: whoever alone on file has a
 * surname that is neither frequent nor a word.
 */
export function onlyBearer(people: readonly DirectoryPerson[], title: readonly string[], surname: string): readonly DirectoryPerson[] {
  const tells = OFFICES.has(title.at(-1)!) && surname.length > 3 && !FREQUENT_SURNAMES.has(surname) && !isEnglishWord(surname);
  return tells && people.length === 1 ? people : [];
}

/** Nobody is in the news before birth. */
function mayLive({ born }: DirectoryPerson, day: PlainDate): boolean {
  return born === null || born.slice(0, 4) <= day.slice(0, 4);
}

/** Whether a title before a name that is not quite theirs is one they have never held: "President John Q. Public" is not the senator. */
function isOtherOffice({ id }: DirectoryPerson, title: readonly string[], { posts, day }: OnDay): boolean {
  const office = title.filter((word) => OFFICES.has(word) || RANKS.has(word));
  return office.some((word) => OFFICES.has(word)) && posts.hasHeld(id) && !posts.fits(id, office, day, true);
}

const RANKS = new Set(['chief', 'vice', 'deputy', 'assistant', 'associate', 'under', 'attorney', 'general', 'majority', 'minority']);

/** Of namesakes, those whom a title beside the name fits, else those alive. */
function told(people: readonly DirectoryPerson[], title: readonly string[], after: readonly string[], { posts, day }: OnDay): readonly DirectoryPerson[] {
  const asked = rolesOf(title.length > 0 ? title : after);
  const fitting = asked.length === 0 ? [] : people.filter(({ id }) => posts.fits(id, asked, day, isFormer(title)));
  if (fitting.length === 1) return fitting;
  const described = people.filter((person) => isDescribed(person, [...title, ...after]));
  if (described.length === 1) return described;
  const alive = people.filter(({ died }) => died === null || died.slice(0, 4) >= day.slice(0, 4));
  return alive.length === 1 && people.every(({ born, died }) => born !== null || died !== null) ? alive : people;
}

/** Whether the words beside a name are those that a file puts in brackets behind it: "astronaut Bob Elvers" of "Robert Elvers (astronaut)". */
function isDescribed({ name }: DirectoryPerson, beside: readonly string[]): boolean {
  const brackets = /\(([^()]+)\)\s*$/.exec(name)?.[1];
  return brackets !== undefined && foldedWords(brackets).some((word) => beside.includes(word));
}
