import { hash } from 'node:crypto';
import type { Corpus } from '../corpus/corpus.ts';

/**
 * What facts come of, in parts that change apart: what articles say of themselves, and whom they name besides; of that
 * what they tell of those and how they are filed, and again of that the filing alone, who is in which, and who is quoted;
 * what is on file of people, agencies and stories; who holds and is to hold which post; images; the site's settings and the
 * day.
 */
export type Part = 'heading' | 'naming' | 'telling' | 'filing' | 'appearing' | 'quoting' | 'people' | 'agencies' | 'stories' | 'ledger' | 'images' | 'settings';

/** A digest of each part. What comes of nothing but parts with the same digests is the same. */
export type Parts = Readonly<Record<Part, string>>;

/** The parts that indexes worked out of a corpus come of, by their names as facts: "derived.pairs". */
export type Sources = Readonly<Record<string, readonly Part[]>>;

const ALL: readonly Part[] = ['heading', 'naming', 'telling', 'filing', 'appearing', 'quoting', 'people', 'agencies', 'stories', 'ledger', 'images', 'settings'];

const MADE_OF: Sources = {
  article: ['heading'],
  named: ['naming'],
  sentences: ['telling'],
  quotes: ['telling'],
  articles: ['filing'],
  appearing: ['appearing'],
  quoting: ['quoting'],
  by: ['filing'],
  'by.person': ['filing', 'appearing'],
  'by.agency': ['filing', 'appearing'],
  'by.together': ['filing', 'appearing'],
  'by.inYear': ['filing', 'appearing'],
  'by.post': ['filing', 'appearing'],
  // Who writes under a person's name is found under that person's id.
  'by.author': ['filing', 'people'],
  people: ['people'],
  agencies: ['agencies'],
  posts: ['agencies'],
  stories: ['stories'],
  // How many may hold a post is the agency's.
  ledger: ['ledger', 'agencies'],
  images: ['images'],
  site: ['settings'],
  base: ['settings'],
  today: ['settings'],
  preview: ['settings'],
  // One that is not among the sources.
  derived: ALL,
};

/**
 * The parts that something asked of a corpus comes of.
 *
 * @param name of a fact, without its key: "by.person", "ledger.movesOf", "derived.pairs".
 * @returns null where no part tells: of the clock and of the body of an article.
 */
export function partsOf(name: string, sources: Sources): readonly Part[] | null {
  return sources[name] ?? MADE_OF[name] ?? MADE_OF[name.split('.', 1)[0]!] ?? null;
}

/** @param articles digests of the same parts of all articles. */
export function digestsOfParts({ people, agencies, stories, images, ledger, site, base, today }: Corpus, articles: Pick<Parts, 'heading' | 'naming' | 'telling' | 'filing' | 'appearing' | 'quoting'>): Parts {
  const digest = (...values: readonly unknown[]) => hash('md5', JSON.stringify(values), 'base64url');
  // An article is found under those who have a page.
  const found = digest([...people.values()].map(({ id, redacted }) => (redacted === null ? id : null)), [...agencies.keys()]);
  return {
    heading: digest(articles.heading, found),
    naming: digest(articles.naming, found),
    telling: digest(articles.telling, found),
    filing: digest(articles.filing, found),
    appearing: digest(articles.appearing, found),
    quoting: digest(articles.quoting, found),
    // All else of a person is what their file says.
    people: digest([...people.values()].map(({ id, file, died, tenures }) => [id, file.hash, died, tenures])),
    agencies: digest([...agencies]),
    stories: digest([...stories]),
    ledger: digest(ledger.tenures, ledger.moves),
    images: digest([...images]),
    settings: digest(site, base, today),
  };
}

/** The parts as they are at one moment, and what indexes come of. */
export interface Origins {
  readonly parts: Parts;
  readonly sources: Sources;
}

/** Tells of facts, by the parts they came of, that they are the same as they were; of others nothing. */
export function sameByParts(before: Origins, now: Parts): (fact: string) => boolean {
  const same = sameParts(before.parts, now);
  const verdicts = new Map<string, boolean>();
  return (fact) => {
    const space = fact.indexOf(' ');
    const name = space === -1 ? fact : fact.slice(0, space);
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    const verdict = partsOf(name, before.sources)?.every((part) => same.has(part)) ?? false;
    verdicts.set(name, verdict);
    return verdict;
  };
}

/**
 * What indexes come of, now that some were worked out again, perhaps not for every entry; what others came of still holds
 * where all of that is the same.
 */
export function joinSources(before: Origins, now: Origins): Sources {
  const same = sameParts(before.parts, now.parts);
  const lasting = Object.entries(before.sources).filter(([, parts]) => parts.every((part) => same.has(part)));
  return { ...now.sources, ...Object.fromEntries(lasting.map(([name, parts]) => [name, [...new Set([...parts, ...(now.sources[name] ?? [])])]])) };
}

function sameParts(before: Parts, now: Parts): ReadonlySet<Part> {
  return new Set(ALL.filter((part) => before[part] === now[part]));
}
