import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../src');
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(/from '([^']+\.astro)'/g)].map(([, name]) => path.resolve(path.dirname(file), name!));

/** The components a file shows, and those they show. */
function shownBy(file: string, seen = new Set<string>()): Set<string> {
  for (const next of importsOf(file)) {
    if (!seen.has(next)) shownBy(next, seen.add(next));
  }
  return seen;
}

// Put together of the others, each the whole of a kind of page or of a page's end: they are seen there.
const WHOLE = /^(AgencyHead|AgencyPosts|Archive|ArticleEnd|ArticleHead|ArticleList|ArticleStory|CoverageSection|FrontDays|FrontPeople|FrontRail|FrontSecond|KnownPerson|NameIndex|PeopleIndex|PostHolders|PlansSection|QuotesPage|Statements)\.astro$/;

describe('the page of every part', () => {
  it('shows every component that is not a page’s own', () => {
    const shown = shownBy(path.join(source, 'pages/design.astro'));
    const all = readdirSync(path.join(source, 'components')).filter((name) => name.endsWith('.astro') && !WHOLE.test(name));
    expect(all.filter((name) => !shown.has(path.join(source, 'components', name)))).toEqual([]);
  });
});
