import { inflateRawSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { siteFiles } from './site-files.ts';

const site = siteFiles(inject('sample'));

interface Move {
  readonly article?: string;
  readonly number?: number;
  readonly post: string;
  readonly person: string;
  readonly change: string;
  readonly state: string;
  readonly denials: readonly unknown[];
  readonly outcome: { readonly result: string } | null;
}

/** What each move must be shown with, by "ARTICLE-ID#m1": from the data of the articles that report them. */
const moves = new Map<string, Move>(
  site.paths
    .filter((file) => /^data\/articles\/\d{4}\.jsonl$/.test(file))
    .flatMap((file) => site.text(file).trim().split('\n'))
    .map((line) => JSON.parse(line) as { id: string; moves: Move[] })
    .flatMap(({ id, moves: reported }) => reported.map((move, index) => [`${id}#m${index + 1}`, move] as const)),
);

describe('the moves of the sample', () => {
  it('are planned, nominated, confirmed, happened, denied and withdrawn; some as reported, some differently, some not at all', () => {
    const states = new Set([...moves.values()].map(({ state }) => state));
    expect([...states].sort()).toEqual(['confirmed', 'denied', 'happened', 'nominated', 'planned', 'withdrawn']);
    const outcomes = new Set([...moves.values()].map(({ outcome }) => outcome?.result ?? 'open'));
    expect(outcomes.has('as-reported') && outcomes.has('differently') && outcomes.has('did-not-happen')).toBe(true);
  });

  it('stand on every page with every denial and the outcome', () => {
    let shown = 0;
    const bare: string[] = [];
    for (const page of site.paths.filter((file) => file.endsWith('.html'))) {
      const html = site.text(page);
      for (const { id, inner } of renderings(html)) {
        shown++;
        const move = moves.get(id);
        if (!move) bare.push(`${page}: ${id} is no move`);
        else if (!inner.includes('data-state')) bare.push(`${page}: ${id} without its state`);
        else if ((inner.match(/data-denial/g)?.length ?? 0) !== move.denials.length) bare.push(`${page}: ${id} without its denials`);
        else if (move.outcome && !inner.includes(`data-outcome="${move.outcome.result}"`)) bare.push(`${page}: ${id} without its outcome`);
      }
    }
    expect(bare).toEqual([]);
    expect(shown).toBeGreaterThan(moves.size);
  });

  it('stand in every data file with denials and outcome', () => {
    const bare: string[] = [];
    const visit = (value: unknown, file: string): void => {
      if (Array.isArray(value)) return value.forEach((each) => visit(each, file));
      if (value === null || typeof value !== 'object') return;
      if ('change' in value && 'post' in value && 'state' in value && !('denials' in value && 'outcome' in value)) bare.push(file);
      Object.values(value).forEach((each) => visit(each, file));
    };
    for (const file of site.paths.filter((name) => name.endsWith('.json') && !name.startsWith('schemas/'))) visit(JSON.parse(site.text(file)), file);
    for (const file of site.paths.filter((name) => name.endsWith('.jsonl'))) site.text(file).trim().split('\n').forEach((line) => visit(JSON.parse(line), file));
    expect(bare).toEqual([]);
  });

  it('stand in feeds and search records with the words of every denial and of the outcome', () => {
    const reporting = [...moves].filter(([, { denials, outcome }]) => denials.length > 0 || outcome !== null).map(([id]) => id.split('#')[0]!);
    const bare: string[] = [];
    for (const file of site.paths.filter((name) => name.endsWith('feed.json'))) {
      for (const item of (JSON.parse(site.text(file)) as { items: { url: string; content_html: string }[] }).items) {
        const id = reporting.find((each) => item.url.endsWith(`/${each}/`));
        const own = [...moves].filter(([key]) => key.startsWith(`${id}#`)).map(([, move]) => move);
        const denials = own.reduce((sum, move) => sum + move.denials.length, 0);
        const closed = own.filter(({ outcome }) => outcome !== null).length;
        if (id && (item.content_html.match(/Denied|denied/g)?.length ?? 0) < denials) bare.push(`${file}: ${id} without its denials`);
        if (id && (item.content_html.match(/[Hh]appened|[Dd]id not happen/g)?.length ?? 0) < closed) bare.push(`${file}: ${id} without its outcomes`);
      }
    }
    for (const file of site.paths.filter((name) => /^search\/\d{4}\/articles-/.test(name))) {
      for (const [id, told] of JSON.parse(inflateRawSync(site.bytes(file)).toString()) as [string, [number, [string | null, string, string][]][]][]) {
        for (const [key, move] of [...moves].filter(([each]) => each.startsWith(`${id}#`))) {
          const marks = told.find(([number]) => key === `${id}#m${number}`)?.[1].map(([mark]) => mark) ?? [];
          const wanted = ['state', ...move.denials.map(() => 'denial'), ...(move.outcome === null ? [] : ['outcome'])];
          if (wanted.some((mark, index) => marks[index] !== mark)) bare.push(`${file}: ${key}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });
});

/** Every element with `data-move`, and what is inside it. */
function renderings(html: string): { id: string; inner: string }[] {
  return [...html.matchAll(/<(\w+)\b[^>]*\sdata-move="([^"]*)"[^>]*>/g)].map((match) => {
    const [, tag, id] = match as unknown as [string, string, string];
    const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
    tags.lastIndex = match.index;
    let depth = 0;
    for (let found = tags.exec(html); found; found = tags.exec(html)) {
      depth += found[1] === '/' ? -1 : 1;
      if (depth === 0) return { id: id.replaceAll('&#38;', '&'), inner: html.slice(match.index, tags.lastIndex) };
    }
    return { id, inner: '' };
  });
}
