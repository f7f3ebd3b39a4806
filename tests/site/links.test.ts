import { describe, expect, inject, it } from 'vitest';
import { siteFiles, urlOf } from './site-files.ts';

describe.each([['sample', '/'], ['archive', '/archive/']] as const)('the %s, under %s', (name, base) => {
  const site = siteFiles(inject(name));
  const pages = site.paths.filter((file) => file.endsWith('.html'));
  const files = new Set(site.paths);
  const ids = new Map(pages.map((file) => [file, new Set([...site.text(file).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!))]));

  /** The file an address of this site leads to; null where it leads elsewhere. */
  const fileOf = (address: string, from: string): { file: string; fragment: string } | null => {
    const url = new URL(address.replaceAll('&amp;', '&'), `https://site.invalid${base}${urlOf(from).slice(1)}`);
    if (url.host !== 'site.invalid') return null;
    const path = decodeURIComponent(url.pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : `outside:${path}`;
    return { file: inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside, fragment: decodeURIComponent(url.hash.slice(1)) };
  };

  it('leads nowhere that is not there', () => {
    const broken = pages.flatMap((page) => {
      const html = site.text(page);
      const addresses = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) => address!);
      const pictures = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set]) => set!.split(',').map((each) => each.trim().split(/\s+/)[0]!));
      return [...new Set([...addresses, ...pictures])].flatMap((address) => {
        if (/^(mailto|tel):/.test(address)) return [];
        const target = fileOf(address, page);
        if (!target) return [];
        if (!files.has(target.file)) return [`${page}: ${address}`];
        return target.fragment !== '' && !ids.get(target.file)?.has(target.fragment) ? [`${page}: ${address} (no such id)`] : [];
      });
    });
    expect(broken).toEqual([]);
  });

  it('names only its own files in feeds, data and sitemaps', () => {
    const origin = /"url": *"(https?:\/\/[^"]+)"|https:\/\/[a-z.]+/.exec(site.text('robots.txt'))![0];
    const texts = site.paths.filter((file) => /\.(xml|opml)$|feed\.json$/.test(file));
    const broken = texts.flatMap((file) => {
      const addresses = site.text(file).match(/https?:\/\/[^\s"'<>&\\]+/g) ?? [];
      return [...new Set(addresses)].filter((address) => address.startsWith(`${origin}/`)).flatMap((address) => {
        const target = fileOf(new URL(address).pathname, 'index.html')!;
        return files.has(target.file) ? [] : [`${file}: ${address}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('tells those who link to a page its own address, and a picture that is there', () => {
    const wrong = pages.flatMap((page) => {
      const html = site.text(page);
      const told = (pattern: RegExp) => fileOf(new URL(pattern.exec(html)?.[1] ?? 'none:/nowhere').pathname, page)!.file;
      // A page that leads elsewhere tells that address.
      const own = html.includes('http-equiv="refresh"') ? [] : [told(/<link rel="canonical" href="([^"]+)"/), told(/property="og:url" content="([^"]+)"/)];
      const picture = own.length === 0 || files.has(told(/property="og:image" content="([^"]+)"/));
      return own.some((file) => file !== page) || !picture ? [`${page}: ${own.join(' ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has no two elements of one id on a page', () => {
    const twice = pages.flatMap((page) => {
      const all = [...site.text(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
