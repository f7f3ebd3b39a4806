import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../src/model/recognition.ts';
import { createRecognizer } from '../../../src/recognize/recognizer.ts';

const story = path.resolve(import.meta.dirname, '../../../../shared/seed/wire-story.txt');

/** Block, the words that say who spoke, and whom they mean where the people named are on file. */
const SPEAKERS = [
  [3, 'Trump', 'donald-trump'], [3, 'Trump', 'donald-trump'],
  [4, 'Sarah Huckabee Sanders', 'sarah-huckabee-sanders'],
  [5, 'Sanders', 'sarah-huckabee-sanders'], [5, 'Sanders', 'sarah-huckabee-sanders'],
  [7, 'Nauert', 'heather-nauert'], [7, 'Nauert', 'heather-nauert'],
  [14, 'The secretary', 'rex-tillerson'], [14, 'the president', 'donald-trump'],
] as const;

const PEOPLE = ['Rex Tillerson', 'Donald Trump', 'Mike Pompeo', 'Tom Cotton', 'John Kelly', 'Sarah Huckabee Sanders', 'Heather Nauert', 'Asa Hutchinson', 'Nikki Haley'];

function speakers(people: readonly string[]) {
  const directory = { agencies: [], posts: [], people: people.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name, also: [], born: null, died: null })) };
  const blocks = readFileSync(story, 'utf8').trim().split(/\n{2,}/).map((text) => ({ kind: 'paragraph' as const, text: text.replaceAll('\n', ' ') }));
  const { quotes } = createRecognizer(directory as unknown as Directory).recognize({ day: '2017-11-30' as never, headline: '', summary: null, caption: null, links: [], blocks });
  return quotes.map(({ block, speaker }) => [block, speaker && blocks[speaker.block]!.text.slice(speaker.start, speaker.end), speaker?.id ?? null]);
}

describe.skipIf(!existsSync(story))('the founding wire story (skipped where it is absent)', () => {
  it('has every quotation found and every speaker right, with the people it names on file and no posts', () => {
    expect(speakers(PEOPLE)).toEqual(SPEAKERS);
  });
  it('has the same speakers with nobody on file', () => {
    expect(speakers([])).toEqual(SPEAKERS.map(([block, words]) => [block, words, null]));
  });
});
