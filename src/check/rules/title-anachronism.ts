import type { TitleBesideName } from '../../corpus/article-findings.ts';
import { certainty } from '../../corpus/tenure-time.ts';
import { addDays, latestDay, type PlainDate } from '../../model/dates.ts';
import type { PersonId, PostId } from '../../model/ids.ts';
import type { Tenure } from '../../model/post.ts';
import { nameOf, type CheckedNewsroom } from '../checked-newsroom.ts';
import { surnamesOf } from '../surnames.ts';
import type { Finding, Rule } from '../rule.ts';

/** A title beside a name is the one of the article's date. */
export const titleAnachronism: Rule = {
  id: 'title-anachronism',
  severity: 'warning',
  explanation: 'In the text a title stands beside somebody who, by the dates on file, did not hold that post on the article’s date, while somebody else certainly did, or while this person did at another time. Write "then-", "former", "incoming" where that is meant; or correct the name, the article’s date or the dates on file. On the day a post changes hands both are right.',
  wrong: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nHarbour Master Ben Baker opened a new quay.\n' },
  right: { 'articles/2018-05-02-new-quay.md': '---\ntitle: A new quay\npublished: 2018-05-02\n---\n\nThe incoming Harbour Master Ben Baker opened a new quay.\n' },
  *find(newsroom) {
    const bearers = bearersOf(newsroom);
    for (const { titles } of newsroom.findings.values()) {
      for (const claim of titles) {
        const finding = contradiction(claim, bearers, newsroom);
        if (finding) yield finding;
      }
    }
  },
};

function contradiction(claim: TitleBesideName, bearers: Bearers, newsroom: CheckedNewsroom): Finding | null {
  const { day, name, title, posts, place } = claim;
  const meant = claim.person === null ? othersCalled(name, posts, bearers, newsroom) : [claim.person];
  if (meant.length === 0) return null;
  const known = posts.map((post) => holdersOn(post, day, newsroom));
  if (known.some(({ may }) => may.some(({ person }) => meant.includes(person)))) return null;
  const sure = known[0]!.sure;
  if (claim.person === null && sure.some(({ person }) => calls(name, person, newsroom))) return null;
  const beside = `“${title}” stands beside “${name}”, but on ${day}`;
  const advice = 'write “then-”, “former” or “incoming” if that is meant, or correct one of the two.';
  if (known.every(({ full }) => full)) return { place, other: sure[0]!.place, message: `${beside} that was ${namesOf(sure, newsroom)}: ${advice}` };
  // Nobody else is on file for that day; but when this person held it is.
  const own = posts.flatMap((post) => newsroom.tenures.get(post) ?? []).filter(({ person }) => meant.includes(person)).at(-1);
  return own && !hasJustLeft(own, day) ? { place, other: own.place, message: `${beside} that was nobody on file; ${nameOf(newsroom, own.person)} held it ${spanOf(own)}: ${advice}` } : null;
}

/** News goes on calling people by a post that they have just left while nobody has taken it. */
const GRACE_DAYS = 30;

function hasJustLeft({ to }: Tenure, day: PlainDate): boolean {
  return to !== null && to !== 'present' && latestDay(to) <= day && day <= addDays(latestDay(to), GRACE_DAYS);
}

/** Nobody reads a whole bench of judges. */
function namesOf(tenures: readonly Tenure[], newsroom: CheckedNewsroom): string {
  const names = [...new Set(tenures.map(({ person }) => nameOf(newsroom, person)))];
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} others` : names.join(' and ');
}

function spanOf({ from, to }: Tenure): string {
  return `${from === null ? '' : `from ${from} `}to ${to}`;
}

/** Who held a post on a day: may have, a day of handover counting for both; certainly did; and whether they fill its seats. */
function holdersOn(post: PostId, day: PlainDate, { tenures, posts }: CheckedNewsroom): { may: Tenure[]; sure: Tenure[]; full: boolean } {
  const all = tenures.get(post) ?? [];
  const dayBefore = addDays(day, -1);
  const sure = all.filter((tenure) => certainty(tenure, day) === 'yes');
  const full = new Set(sure.map(({ person }) => person)).size >= (posts.get(post)?.seats ?? 1);
  return { sure, full, may: all.filter((tenure) => certainty(tenure, day) !== 'no' || certainty(tenure, dayBefore) !== 'no') };
}

/** People on file by their full names and other names, in small letters. */
type Bearers = ReadonlyMap<string, readonly PersonId[]>;

function bearersOf({ newsroom }: CheckedNewsroom): Bearers {
  const found = new Map<string, PersonId[]>();
  for (const { id, name, also } of newsroom.people) for (const each of [name, ...also]) found.set(each.toLowerCase(), [...(found.get(each.toLowerCase()) ?? []), id]);
  return found;
}

/** Whom a name that recognition left alone can mean: people of that full name, else those who ever held the post by that surname. */
function othersCalled(name: string, posts: readonly PostId[], bearers: Bearers, newsroom: CheckedNewsroom): PersonId[] {
  const full = bearers.get(name.toLowerCase());
  if (full) return [...full];
  if (/\s/.test(name)) return [];
  const ever = posts.flatMap((post) => newsroom.tenures.get(post) ?? []).map(({ person }) => person);
  return [...new Set(ever)].filter((person) => calls(name, person, newsroom));
}

function calls(name: string, person: PersonId, { people }: CheckedNewsroom): boolean {
  const known = people.get(person);
  return known !== undefined && surnamesOf(known).has(name.split(/\s+/).at(-1)!.toLowerCase());
}
