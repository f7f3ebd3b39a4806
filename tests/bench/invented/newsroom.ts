import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomNumbers } from '../../publish/random-edits.ts';
import { inventArticle } from './article.ts';
import { agencyName, personName, postTitles, slug } from './words.ts';

const PEOPLE = 3_900;
const AGENCIES = 670;
/** Agencies whose posts are on file, each held by two people, one after the other. */
const WITH_POSTS = 290;

/** The articles spread over so many days, however many they are: six days a week. */
const DAYS = 1_432;
const FIRST_DAY = Date.UTC(2004, 0, 5);

/**
 * Writes a newsroom of invented words. Its proportions are those of three thousand press releases with the holders of
 * public posts on file: two people and two agencies named in an article of 2.7 kB, three quotations; a few people in
 * a thousand articles, most of them in hardly any.
 */
export function inventNewsroom(content: string, articles: number): void {
  const write = (file: string, lines: readonly string[]) => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), `${lines.join('\n')}\n`);
  };
  write('site.yaml', ['title: The Bench', 'url: https://bench.example', 'lang: en', 'timeZone: UTC']);
  const agencies = Array.from({ length: AGENCIES }, (_, number) => agencyName(number));
  for (const [number, agency] of agencies.entries()) write(`agencies/${slug(agency)}.md`, ['---', `name: ${agency}`, 'kind: agency', ...postLines(number, agency), '---']);
  for (let number = 0; number < PEOPLE; number++) {
    const { full } = personName(number);
    write(`people/${slug(full)}.md`, ['---', `name: ${full}`, `born: ${1930 + (number % 50)}`, ...tenureLines(number, agencies), '---']);
  }
  const below = randomNumbers(20_040_105);
  for (let number = 0; number < articles; number++) {
    const day = dayOf(Math.floor((number * DAYS) / articles));
    const { title, text } = inventArticle(below, (rank) => (rank * 7) % PEOPLE);
    const hour = String(6 + (number % 16)).padStart(2, '0');
    write(`articles/${day.slice(0, 4)}/${day.slice(5, 7)}/${day}-${slug(title)}-${number}.md`, ['---', `title: ${title}`, `published: ${day}T${hour}:00:00Z`, '---', '', text]);
  }
}

function postLines(number: number, agency: string): string[] {
  return number < WITH_POSTS ? ['posts:', ...postTitles(agency).map((title) => `  - {id: ${slug(title)}, title: ${title}}`)] : [];
}

function tenureLines(person: number, agencies: readonly string[]): string[] {
  const [agency, post] = [agencies[Math.floor(person / 8)]!, Math.floor((person % 8) / 2)];
  if (person >= WITH_POSTS * 8) return [];
  return ['posts:', `  - {post: ${slug(postTitles(agency)[post]!)}, ${person % 2 === 0 ? 'from: 1994, to: 2004' : 'from: 2004, to: present'}}`];
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + (Math.floor(number / 6) * 7 + (number % 6)) * 86_400_000).toISOString().slice(0, 10);
}
