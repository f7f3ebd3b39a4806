import nlp from 'compromise';
import type { Mention } from '../../../src/model/mention.ts';
import type { ArticleText, Directory, DirectoryAgency, DirectoryPerson } from '../../../src/model/recognition.ts';
import { findNames } from '../../../src/recognize/names/find-names.ts';
import { indexNames } from '../../../src/recognize/names/name-index.ts';

/** Something that finds the people and agencies of a directory in articles. */
export interface NamesReader {
  readonly name: string;
  prepare(directory: Directory): (article: ArticleText) => readonly Mention[];
}

export const ours: NamesReader = {
  name: 'Dateline',
  prepare(directory) {
    const index = indexNames(directory);
    return (article) => findNames(article, index).mentions;
  },
};

/** What one writes first: names on file as they stand, then the bare surname of whoever was named. */
export const naive: NamesReader = {
  name: 'exact names, then surnames',
  prepare({ people, agencies }) {
    const named = [...people.map((each) => ({ each, kind: 'person' as const })), ...agencies.map((each) => ({ each, kind: 'agency' as const }))];
    const all = new Map<string, (typeof named)[number]>(named.flatMap((entry) => [entry.each.name, ...entry.each.also].map((name) => [name, entry])));
    const firstWords = Map.groupBy(all.keys(), (name) => name.split(' ')[0]!);
    return ({ blocks }) => blocks.flatMap(({ text }, block) => {
      const found = wholeNames(text, block, all, firstWords);
      return [...found, ...bareSurnames(blocks, block, found, people)];
    });
  },
};

type Named = { readonly each: DirectoryPerson | DirectoryAgency; readonly kind: 'person' | 'agency' };

function wholeNames(text: string, block: number, all: ReadonlyMap<string, Named>, firstWords: ReadonlyMap<string, readonly string[]>): Mention[] {
  const found: Mention[] = [];
  let last = 0;
  for (const { index } of text.matchAll(/\b\p{Lu}/gu)) {
    if (index < last) continue;
    const word = /^[^\s,.]+/.exec(text.slice(index))![0].replace(/['’]s$/, '');
    const name = (firstWords.get(word) ?? []).filter((each) => text.startsWith(each, index) && !/\p{L}/u.test(text[index + each.length] ?? '')).sort((a, b) => b.length - a.length)[0];
    if (name === undefined) continue;
    const { each, kind } = all.get(name)!;
    last = index + name.length;
    found.push({ block, start: index, end: last, kind, id: each.id } as Mention);
  }
  return found;
}

function bareSurnames(blocks: ArticleText['blocks'], block: number, whole: readonly Mention[], people: readonly DirectoryPerson[]): Mention[] {
  const before = blocks.slice(0, block + 1).map(({ text }) => text).join('\n');
  const introduced = people.filter(({ name }) => name.includes(' ') && before.includes(name));
  return introduced.flatMap(({ id, name }) => {
    const surname = name.split(' ').at(-1)!;
    return [...blocks[block]!.text.matchAll(new RegExp(`\\b${surname.replaceAll(/[^\p{L}]/gu, '.')}\\b`, 'gu'))]
      .map(({ index }): Mention => ({ block, start: index, end: index + surname.length, kind: 'person', id }))
      .filter((mention) => !whole.some((other) => other.start < mention.end && mention.start < other.end));
  });
}

/** compromise finds names of people and bodies; they are then looked up as they stand, people by the surname once they were named. */
export const compromise: NamesReader = {
  name: 'compromise 14, then a look-up',
  prepare({ people, agencies }) {
    const byName = new Map<string, Mention['id']>();
    for (const { id, name, also } of people) for (const each of [name, ...also]) byName.set(each.toLowerCase(), id);
    const agencyByName = new Map<string, Mention['id']>();
    for (const { id, name, also } of agencies) for (const each of [name, ...also]) agencyByName.set(each.toLowerCase().replace(/^the /, ''), id);
    return ({ blocks }) => {
      const surnames = new Map<string, Mention['id']>();
      return blocks.flatMap(({ text }, block) => {
        const read = nlp(text);
        const persons = spans(read.people()).flatMap(({ words, start }): Mention[] => {
          const id = byName.get(words.toLowerCase()) ?? surnames.get(words.toLowerCase());
          if (byName.has(words.toLowerCase())) surnames.set(words.split(' ').at(-1)!.toLowerCase(), id!);
          return id === undefined ? [] : [{ block, start, end: start + words.length, kind: 'person', id } as Mention];
        });
        const bodies = spans(read.organizations()).flatMap(({ words, start }): Mention[] => {
          const id = agencyByName.get(words.toLowerCase().replace(/^the /, ''));
          return id === undefined ? [] : [{ block, start, end: start + words.length, kind: 'agency', id } as Mention];
        });
        return [...persons, ...bodies];
      });
    };
  },
};

function spans(view: { json(options: object): unknown }): { readonly words: string; readonly start: number }[] {
  const found = view.json({ offset: true }) as { readonly text: string; readonly offset: { readonly start: number } }[];
  return found.map(({ text, offset }) => {
    const words = text.replace(/['’]s?[^\p{L}]*$/u, '').replace(/[^\p{L}\p{N}.]+$/u, '').replace(/\.$/, '');
    const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
    return { words: words.slice(lead), start: offset.start + lead };
  });
}
