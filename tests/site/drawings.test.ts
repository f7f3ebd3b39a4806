import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));
const drawn = site.paths.filter((file) => file.endsWith('.html') && site.text(file).includes('class="lane '));

const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll('&#39;', '’').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);

describe('drawings of posts', () => {
  it('stand on pages of people, agencies and posts', () => {
    for (const room of ['people', 'agencies', 'posts']) expect(drawn.some((file) => file.startsWith(`${room}/`))).toBe(true);
  });

  it.each(drawn)('%s has nothing that the tables beside it do not say', (file) => {
    const html = site.text(file);
    const tables = textOf(all(html, /(<table\b.*?<\/table>)/gs).join(' '));
    const titles = all(html, /<svg class="lane [^>]*>(.*?)<\/svg>/gs).flatMap((lane) => all(lane, /<title>(.*?)<\/title>/gs).map(textOf));
    expect(titles.length).toBeGreaterThan(0);
    // A bar's title ends with its dates; on a person's page the table leaves the person out, elsewhere the post.
    const missing = titles.filter((title) => {
      const dates = / ([^,]+(?:, \d{4})?) – ([^,]+(?:, \d{4})?)$/.exec(title);
      return !dates || !tables.includes(dates[2]!) || (file.startsWith('people/') ? false : !tables.includes(title.includes(': vacant') ? 'vacant' : title.split(', ')[0]!));
    });
    expect(missing).toEqual([]);
  });

  it('tell acting, vacant and uncertain by more than colour', () => {
    const html = drawn.map((file) => site.text(file)).join('');
    for (const kind of ['acting', 'maybe']) expect(html).toMatch(new RegExp(`class="bar is-${kind}"[^>]*fill="url\\(#lanes-${kind}\\)"`));
    expect(html).toContain('class="bar is-vacant"');
  });
});
