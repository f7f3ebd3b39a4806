import path from 'node:path';
import { expect, it } from 'vitest';
import { indexNewsroom } from '../../src/check/checked-newsroom.ts';
import { titleAnachronism } from '../../src/check/rules/title-anachronism.ts';
import type { TitleBesideName } from '../../src/corpus/article-findings.ts';
import { directoryOf } from '../../src/corpus/directory.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import { indexTitles } from '../../src/corpus/title-index.ts';
import type { Person } from '../../src/model/person.ts';
import { readSource } from '../../src/read/content-folder.ts';
import { createRecognizer } from '../../src/recognize/recognizer.ts';
import { readFolder } from './check-folder.ts';

// Every title that stands beside a name in the bodies of the sample, with one fault put into its article at a time.
const folder = path.resolve(import.meta.dirname, '../../content');
const { input } = readFolder(folder, '2026-01-01');
const { newsroom, findings } = input!;
const people = new Map(newsroom.people.map((person) => [person.id, person]));
const claims = [...findings.values()].flatMap(({ titles }) => titles).filter((claim) => claim.person !== null && claim.place.line > splitFile(claim)[0].split('\n').length);

/** What is warned of in an article after its text was changed, with these people on file. */
function warnings(name: string, change: (text: string) => string, onFile: readonly Person[] = newsroom.people): string[] {
  const directory = directoryOf(onFile, newsroom.agencies);
  const source = readSource(folder, name).value!;
  const article = readArticle({ ...source, text: change(source.text) }, newsroom.site, createRecognizer(directory), indexTitles(directory));
  const checked = indexNewsroom({ ...input!, newsroom: { ...newsroom, people: onFile }, findings: new Map([[name, article.findings]]) });
  return [...titleAnachronism.find(checked)].map(({ message }) => message);
}

/** A name wherever it stands, over line ends as well. */
const wherever = (name: string) => new RegExp(name.split(' ').map((word) => word.replaceAll('.', '\\.')).join('\\s+'), 'g');

it('the sample itself has none', () => {
  expect(claims.length).toBeGreaterThan(25);
  expect([...titleAnachronism.find(indexNewsroom(input!))]).toEqual([]);
});

it('names swapped for somebody who never held the post are noticed', () => {
  const holders = newsroom.people.filter(({ tenures }) => tenures.length > 0);
  const noticed = claims.map((claim, index) => {
    const never = ({ tenures }: Person) => !tenures.some(({ post }) => claim.posts.includes(post));
    const other = [...holders.slice((index * 7) % holders.length), ...holders].find((person) => person.id !== claim.person && never(person))!;
    const full = people.get(claim.person!)!.name;
    const [head, body] = splitFile(claim);
    return warnings(claim.place.path, () => head + body.replaceAll(wherever(full), other.name).replaceAll(wherever(claim.name), other.name)).some((message) => message.includes(`beside “${other.name}”`));
  });
  expect(share(noticed)).toBeGreaterThanOrEqual(0.95);
});

it('dates shifted past the end of the tenure are noticed', () => {
  const noticed = claims.flatMap((claim) => {
    const ends = people.get(claim.person!)!.tenures.filter(({ post }) => claim.posts.includes(post)).map(({ to }) => to);
    const last = ends.includes(null) || ends.includes('present') ? undefined : (ends as string[]).sort().at(-1);
    if (!last) return [];
    const day = `${Number(last.slice(0, 4)) + 1}-06-01`;
    return [warnings(claim.place.path, (text) => text.replace(/^published:.*$/m, `published: ${day}`)).some((message) => message.includes(`beside “${claim.name}”`))];
  });
  expect(noticed.length).toBeGreaterThan(15);
  expect(share(noticed)).toBeGreaterThanOrEqual(0.9);
});

it('homonyms on file raise no false alarm', () => {
  const twins = newsroom.people.map((person) => ({ ...person, id: `${person.id}-2` as Person['id'], tenures: [] }));
  const alarms = [...new Set(claims.map(({ place }) => place.path))].flatMap((name) => warnings(name, (text) => text, [...newsroom.people, ...twins]));
  expect(alarms).toEqual([]);
});

function splitFile({ place }: TitleBesideName): [head: string, body: string] {
  const { text } = readSource(folder, place.path).value!;
  const end = text.indexOf('\n---\n', 4) + 5;
  return [text.slice(0, end), text.slice(end)];
}

function share(noticed: readonly boolean[]): number {
  const rate = noticed.filter(Boolean).length / noticed.length;
  console.info(`${expect.getState().currentTestName}: ${noticed.filter(Boolean).length} of ${noticed.length}`);
  return rate;
}
