import type { FiledCorpus, Indexed } from '../corpus/corpus.ts';
import { certainty, goesOnToday } from '../corpus/tenure-time.ts';
import type { PartialDate, PlainDate } from '../model/dates.ts';
import type { AgencyId, PersonId, PostId } from '../model/ids.ts';
import { LazyMap } from '../model/lazy-map.ts';
import type { Tenure, TenureEnd } from '../model/post.ts';
import { peopleWithoutPage } from './people-without-page.ts';

/**
 * What stands beside a person's name anywhere: light enough that an article asks for nothing else of the people it names,
 * and is made again only when one of these changes.
 */
export interface Nameplate {
  readonly id: PersonId;
  readonly name: string;
  /** A page of their own that tells of them: not where the person is redacted. */
  readonly linked: boolean;
  /** The portrait's file in the content folder. */
  readonly image: string | null;
  readonly died: PartialDate | null;
  /** Newest first. */
  readonly roles: readonly NameplateRole[];
}

/** A post as the line under a name tells it. */
export interface NameplateRole {
  readonly post: PostId;
  readonly title: string;
  /** The agency, where the title does not say it: "Secretary" of the "Department of Energy". */
  readonly agency: string | null;
  readonly as: Tenure['as'];
  readonly from: PartialDate | null;
  readonly to: TenureEnd;
  /** Whether it is held today. */
  readonly now: boolean;
}

/** Everybody's nameplate; undefined for somebody who is not on file. */
export function nameplateOf(corpus: Indexed, person: PersonId): Nameplate | undefined {
  return nameplates(corpus).get(person);
}

/** The roles of a person that were certainly held on a day, confirmed before acting. */
export function rolesThen({ roles }: Nameplate, day: PlainDate): NameplateRole[] {
  const held = roles.filter((role) => certainty(role, day) === 'yes');
  return [...held.filter(({ as }) => as === 'holder'), ...held.filter(({ as }) => as === 'acting')];
}

export function nameplates(corpus: Indexed): ReadonlyMap<PersonId, Nameplate> {
  return corpus.derive('nameplates', (whole) => {
    const without = peopleWithoutPage(whole);
    return new Map([...whole.people.values()].map(({ id, name, redacted, image, died }) => {
      const shown = redacted === null;
      const linked = shown && !without.has(id);
      return [id, { id, name, linked, image: shown ? (image?.src ?? null) : null, died: shown ? died : null, roles: shown ? rolesOf(whole, id) : [] }];
    }));
  });
}

function rolesOf({ ledger, posts, agencies, today }: FiledCorpus, person: PersonId): NameplateRole[] {
  return ledger.tenuresOf(person).flatMap((tenure): NameplateRole[] => {
    const post = posts.get(tenure.post);
    if (!post) return [];
    const { as, from, to } = tenure;
    return [{ post: post.id, title: post.title, agency: agencyBeside(post.title, agencies.get(post.agency)?.name ?? null), as, from, to, now: goesOnToday(tenure, today) }];
  });
}

/** As much of two words must be the same for them to say the same: "Senator", "Senate". */
const STEM = 5;

/** An agency's name where it says something that the title does not: no word of weight stands in both. */
function agencyBeside(title: string, agency: string | null): string | null {
  if (agency === null) return null;
  const weighty = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu)?.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, STEM)) ?? [];
  const said = new Set(weighty(title));
  return weighty(agency).some((word) => said.has(word)) ? null : agency;
}

const COMMON: ReadonlySet<string> = new Set(['united', 'states', 'department', 'office', 'national', 'federal', 'secretary', 'director', 'agency', 'deputy']);

/** What stands of somebody in lists and data, where nothing else of them is asked. */
export interface PersonLabel {
  readonly name: string;
  readonly sortName: string;
  /** Kept out of everything that is made for machines. */
  readonly hidden: boolean;
}

/** Everybody's label; undefined for somebody who is not on file. */
export function personLabel(corpus: Indexed, person: PersonId): PersonLabel | undefined {
  return personLabels(corpus).get(person);
}

export function personLabels(corpus: Indexed): ReadonlyMap<PersonId, PersonLabel> {
  return corpus.derive('personLabels', ({ people }) => new LazyMap(people, ({ name, sortName, noindex, redacted }) => ({ name, sortName, hidden: noindex || redacted !== null })));
}

/** The names of agencies, for lines that need nothing else of them. */
export function agencyName(corpus: Indexed, agency: AgencyId): string | undefined {
  return agencyNames(corpus).get(agency);
}

export function agencyNames(corpus: Indexed): ReadonlyMap<AgencyId, string> {
  return corpus.derive('agencyNames', ({ agencies }) => new Map([...agencies.values()].map(({ id, name }) => [id, name])));
}

/** What posts are called, and whose they are. */
export function postTitle(corpus: Indexed, post: PostId): { readonly title: string; readonly agency: AgencyId } | undefined {
  return postTitles(corpus).get(post);
}

export function postTitles(corpus: Indexed): ReadonlyMap<PostId, { readonly title: string; readonly agency: AgencyId }> {
  return corpus.derive('postTitles', ({ posts }) => new Map([...posts.values()].map(({ id, title, agency }) => [id, { title, agency }])));
}
