import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/views/template.ts';
import { arabic } from '../../src/views/words/ar.ts';
import { counted, wordsFor } from '../../src/views/words.ts';

const english = wordsFor('en');

/** Every sentence of a catalogue with the name of its entry. */
function sentences(words: object, above = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[`${above}${name}`, value]] : sentences(value as object, `${above}${name}.`)));
}

/** The sources, without the catalogues. */
function code(wanted = /\.(astro|ts)$/): string {
  const root = path.resolve(import.meta.dirname, '../../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => wanted.test(file) && !/views\/words\//.test(file));
  return files.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
}

const places = (sentence: string) => piecesOf(sentence).flatMap((piece) => ('place' in piece ? [piece.place] : [])).sort();

describe('the words of the interface', () => {
  it('are there in English for every language nobody has translated', () => {
    expect(wordsFor('tlh')).toEqual(english);
    expect(wordsFor('en-GB').people).toBe('People');
  });

  it('are all there in every language there is', () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
    const same = Object.keys(english).filter((name) => JSON.stringify(arabic[name as never]) === JSON.stringify(english[name as never]));
    expect(same).toEqual(['range', 'feedsAtom', 'feedsJson']);
  });

  it('have the same places in every language', () => {
    const own = new Map(sentences(english));
    const wrong = sentences(wordsFor('ar')).filter(([name, sentence]) => {
      // Languages have their own plural forms, and some say the number by the form alone.
      const [, form] = /\.(zero|one|two|few|many)$/.exec(name) ?? [];
      const expected = own.get(form ? name.replace(form, 'other') : name);
      return expected === undefined || (!form && places(sentence).join() !== places(expected).join());
    });
    expect(wrong).toEqual([]);
  });

  it('are counted as the language counts', () => {
    expect(counted(1, english.articlesCount, 'en')).toBe('1 article');
    expect(counted(1200, english.articlesCount, 'en')).toBe('1,200 articles');
  });

  it('are all there that pages use', () => {
    const used = [...code(/\.astro$/).matchAll(/(?<![.\w/])words\.(\w+)/g)].map(([, name]) => name!);
    expect(used.filter((name) => name !== 'ts' && !(name in english))).toEqual([]);
  });

  it('are all used somewhere', () => {
    const all = code();
    expect(Object.keys(english).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});
