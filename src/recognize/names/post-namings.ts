import type { PlainDate } from '../../model/dates.ts';
import { PLACES } from '../language/en/places.ts';
import type { NamedPerson } from '../names-found.ts';
import type { Token } from '../tokens.ts';
import { saysWhose, type Country } from './country.ts';
import type { Naming } from './naming.ts';
import type { Line } from './lines.ts';
import { holderOn, type PostsIndex } from './posts-index.ts';

interface Context {
  readonly day: PlainDate;
  readonly about: Country;
  /** In order of block and start. */
  readonly people: readonly NamedPerson[];
}

/** Posts that stand for their holder: "the secretary of state", with nobody's name beside it. */
export function postNamings(lines: readonly Line[], posts: PostsIndex, context: Context): Naming[] {
  return lines.flatMap((line) => line.tokens.flatMap(({ fold }, at) => (DETERMINERS.has(fold) ? postAfter(line, at, posts, context) : [])));
}

const DETERMINERS = new Set(['the', 'his', 'her', 'their', 'our']);

function postAfter(line: Line, the: number, posts: PostsIndex, context: Context): Naming[] {
  const { tokens } = line;
  const first = the + 1;
  if (!tokens[first]?.joined) return [];
  const marked = (tokens[first]!.fold === 'us' || tokens[first]!.fold === 'american') && tokens[first + 1]?.joined === true;
  const at = marked ? first + 1 : first;
  const found = posts.titleAt(tokens, at);
  if (found === null || isOfElse(tokens, found.to) || isOffice(tokens, the)) return [];
  // Other countries and states have a secretary of state as well.
  const told = marked || tokens.slice(at, found.to).some(({ fold }) => PLACES.has(fold));
  if (!told && (context.about === 'elsewhere' || isElsewhere(tokens, the))) return [];
  const holder = holderOn(found.post, context.day);
  const [start, end] = [tokens[at]!.start, tokens[found.to - 1]!.end];
  const named = besideOf(line, tokens[the]!.start, end, context.people);
  if (named.some(({ id }) => id !== holder) || speaksOfOtherYears(line, context.day)) return [];
  return [{ line, start, end, meaning: { kind: 'post', id: found.post.id, holder }, candidates: [] }];
}

const AFTER = new Set(['of', 'for', 'designate', 'nominee', 'job', 'post', 'position', 'role', 'candidate', 'seat', 'race', 'election', 'emeritus']);

/** A name behind it, or what the post is of, makes it somebody's title or another post. */
function isOfElse(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.joined ? tokens[to]! : undefined;
  return next !== undefined && (next.capital || AFTER.has(next.fold));
}

const OFFICE = new Set(['as', 'was', 'were', 'is', 'be', 'been', 'being', 'become', 'became', 'becomes', 'becoming', 'named', 'elected', 'appointed', 'nominated', 'for', 'of', 'remain', 'remains', 'remained', 'like', 'than']);
const OTHER_TIMES = new Set(['previously', 'formerly', 'served', 'serving', 'serve', 'once', 'then', 'former', 'future', 'would', 'ex', 'late', 'next', 'new', 'succeed', 'succeeded', 'replace', 'replaced', 'acting', 'until']);
const BACK = 8;

/** "served as the …", "was named the …": the words tell of the office, not of who holds it. */
function isOffice(tokens: readonly Token[], the: number): boolean {
  for (let at = the - 1; at >= 0 && at >= the - BACK; at--) {
    if (at === the - 1 && OFFICE.has(tokens[at]!.fold)) return true;
    if (OTHER_TIMES.has(tokens[at]!.fold)) return true;
    if (tokens[at]!.opens) break;
  }
  return false;
}

/** Whether another country or state is spoken of right before. */
function isElsewhere(tokens: readonly Token[], the: number): boolean {
  for (let at = the - 1; at >= 0 && at >= the - 2 * BACK && !tokens[at + 1]!.opens; at--) if (tokens[at]!.capital && saysWhose(tokens[at]!.fold)) return true;
  return false;
}

/** People named right before or behind, between commas: the title is theirs. */
function besideOf({ block, text }: Line, start: number, end: number, people: readonly NamedPerson[]): NamedPerson[] {
  return people.filter((person) => person.block === block
    && (/^, ?$/.test(text.slice(person.end, start)) || /^, ?$/.test(text.slice(end, person.start))));
}

/** A block with another year in it may tell of whoever held the post then. */
function speaksOfOtherYears({ text }: Line, day: PlainDate): boolean {
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.some((year) => year !== day.slice(0, 4));
}
