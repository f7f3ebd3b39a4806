import type { Corpus } from '../../corpus/corpus.ts';
import type { Agency } from '../../model/agency.ts';
import type { Person, Profile } from '../../model/person.ts';
import type { Cite, Post, Tenure } from '../../model/post.ts';
import { personName } from '../name-view.ts';
import { urlsOf, type Urls } from '../urls.ts';
import { DATA_VERSION, isHidden } from './article-data.ts';
import { moveData } from './list-data.ts';

/**
 * `/data/popolo.json`: people, agencies, posts and tenures in Popolo's terms (popoloproject.com/specs). What Popolo has no
 * word for stands under names that begin with `dateline_`.
 */
export function popoloData(corpus: Corpus) {
  const to = urlsOf(corpus);
  const people = [...corpus.people.values()].filter(({ id }) => !isHidden(corpus, id)).sort(byId);
  const agencies = [...corpus.agencies.values()].sort(byId);
  const tenures = people.flatMap(({ id }) => corpus.ledger.tenuresOf(id).toReversed().map((tenure, index) => ({ tenure, id: `${id}-${index + 1}` })));
  return {
    version: DATA_VERSION,
    persons: people.map((person) => personObject(person, corpus, to)),
    organizations: agencies.map((agency) => organizationObject(agency, corpus, to)),
    posts: agencies.flatMap(({ posts }) => posts).map((post) => postObject(post, to)),
    memberships: tenures.map(({ tenure, id }) => membershipObject(tenure, id, corpus, to)),
    // Reported changes: `state` is planned, nominated, confirmed, happened, denied or withdrawn; `outcome` null while open.
    dateline_moves: corpus.ledger.moves.filter(({ person }) => !isHidden(corpus, person)).map((move) => ({ id: `${move.article}#m${move.number}`, ...moveData(move) })),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function personObject(person: Person, corpus: Corpus, to: Urls) {
  return {
    id: person.id,
    name: person.name,
    sort_name: person.sortName,
    other_names: person.also.map((name) => ({ name })),
    ...given({ birth_date: person.born, death_date: person.died }),
    ...profileObject(person, personName(corpus, person.id).href, corpus, to),
  };
}

function organizationObject(agency: Agency, corpus: Corpus, to: Urls) {
  return {
    id: agency.id,
    name: agency.name,
    classification: agency.kind,
    other_names: [...agency.also.map((name) => ({ name })), ...agency.formerNames.map(({ name, from, to: until }) => ({ name, ...given({ start_date: from, end_date: until }) }))],
    ...given({ parent_id: agency.parent }),
    ...profileObject(agency, to.agency(agency.id), corpus, to),
  };
}

/** @param url of its page; null where it has none. */
function profileObject({ image, sameAs }: Profile, url: string | null, corpus: Corpus, to: Urls) {
  const path = image && corpus.images.get(image.src)?.variants.at(-1)?.path;
  return {
    ...(path ? { image: to.absolute(to.file(path.slice(1))) } : {}),
    identifiers: sameAs.wikidata === null ? [] : [{ scheme: 'wikidata', identifier: sameAs.wikidata }],
    links: [...(url === null ? [] : [{ url: to.absolute(url) }]), ...sameAs.links.map((link) => ({ url: link }))],
  };
}

function postObject(post: Post, to: Urls) {
  return {
    id: post.id,
    label: post.title,
    other_label: post.also,
    organization_id: post.agency,
    ...given({ start_date: post.established, end_date: post.abolished }),
    links: [{ url: to.absolute(to.post(post.id)) }],
    dateline_seats: post.seats,
  };
}

function membershipObject(tenure: Tenure, id: string, corpus: Corpus, to: Urls) {
  const post = corpus.posts.get(tenure.post);
  return {
    id,
    person_id: tenure.person,
    post_id: tenure.post,
    ...given({ organization_id: post?.agency ?? null, role: post?.title ?? null, start_date: tenure.from, end_date: tenure.to === 'present' ? null : tenure.to }),
    sources: sourcesOf(tenure.cite, to),
    dateline_as: tenure.as,
    dateline_current: tenure.to === 'present',
    ...given({ dateline_seat: tenure.seat, dateline_began: tenure.began, dateline_ended: tenure.ended }),
  };
}

function sourcesOf(cite: Cite | null, to: Urls): { readonly url: string }[] {
  if (cite === null) return [];
  return [{ url: 'url' in cite ? cite.url : to.absolute(to.article(cite.article)) }];
}

/** Without what is not known. */
function given<Fields extends Readonly<Record<string, string | null>>>(fields: Fields): Partial<Record<keyof Fields, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<Record<keyof Fields, string>>;
}

