import type { AgencyId, PersonId, PostId } from '../../../src/model/ids.ts';
import type { ExplicitLink } from '../../../src/model/block.ts';
import type { ArticleText, Directory, DirectoryAgency, DirectoryPerson, DirectoryPost, DirectoryTenure } from '../../../src/model/recognition.ts';
import { slugify } from '../../../src/model/slug.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';
import type { NamesFound } from '../../../src/recognize/names-found.ts';

/** A person on file, with the id that the name makes. */
export function person(name: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { id: slugify(name) as PersonId, name, also: [], born: null, died: null, ...more };
}

export function agency(name: string, more: Partial<DirectoryAgency> = {}): DirectoryAgency {
  return { id: slugify(name) as AgencyId, name, also: [], formerNames: [], kind: 'agency', parent: null, ...more };
}

/** A post with who held it: `[name, from, to]`, as certain days; `to` is the first day no longer held. */
export function post(title: string, of: string, tenures: readonly (readonly [name: string, from: string, to: string | null])[], more: Partial<DirectoryPost> = {}): DirectoryPost {
  return { id: slugify(title) as PostId, title, also: [], agency: slugify(of) as AgencyId, seats: 1, tenures: tenures.map(tenure), ...more };
}

function tenure([name, from, to]: readonly [string, string, string | null]): DirectoryTenure {
  return { person: slugify(name) as PersonId, as: 'holder', mayFrom: from, surelyFrom: from, mayTo: to, surelyTo: to ?? '9999-12-31' };
}

export function directory(people: readonly DirectoryPerson[], agencies: readonly DirectoryAgency[] = [], posts: readonly DirectoryPost[] = []): Directory {
  return { people, agencies, posts };
}

/** An article of paragraphs. */
export function article(paragraphs: readonly string[], more: Partial<ArticleText> = {}): ArticleText {
  return { day: '2021-06-15', headline: '', summary: null, caption: null, blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })), links: [], ...more };
}

/** An editor's link on the first occurrence of some words in a block. */
export function link(text: ArticleText, block: number, words: string, target: ExplicitLink['target']): ExplicitLink {
  const start = text.blocks[block]!.text.indexOf(words);
  return { block, start, end: start + words.length, target, line: 1, column: 1 };
}

export function find(text: ArticleText, on: Directory): NamesFound {
  return findNames(text, indexNames(on));
}

/** The paragraphs with every mention in brackets and whom it means: "[Ruiz=ana-ruiz] spoke". */
export function marked(text: ArticleText, on: Directory): string[] {
  const { mentions } = find(text, on);
  return text.blocks.map(({ text: paragraph }, block) => mentions
    .filter((mention) => mention.block === block)
    .toReversed()
    .reduce((line, { start, end, id }) => `${line.slice(0, start)}[${line.slice(start, end)}=${id}]${line.slice(end)}`, paragraph));
}
