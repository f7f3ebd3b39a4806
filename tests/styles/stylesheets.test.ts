import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../src');
const filesUnder = (folder: string, ending: RegExp) => readdirSync(path.join(source, folder), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => path.join(folder, name));
const read = (file: string) => readFileSync(path.join(source, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

const sheets = filesUnder('styles', /\.css$/);
const components = ['components', 'layouts', 'pages'].flatMap((folder) => filesUnder(folder, /\.astro$/));

/** Lines of some files that match. */
function lines(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => read(file).split('\n').filter((line) => pattern.test(line)).map((line) => `${file}: ${line.trim()}`));
}

describe('style sheets and components', () => {
  it('name colours by what they are for, never by their value', () => {
    expect(lines([...sheets, ...components], /#[0-9a-f]{3,8}\b(?![^<>]*<\/)(?=[;\s,)"'])|\b(rgb|hsl|oklch|oklab)a?\(/i).filter((line) => !/href=|slot=|color-mix|oklch\(from var\(/.test(line))).toEqual([]);
  });

  it('use logical properties, so that right to left is the same rules', () => {
    expect(lines(sheets, /^\s*(margin|padding|border)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\s*:|text-align:\s*(left|right)|float:\s*(left|right)/)).toEqual([]);
  });

  it('leave no style in the pages themselves, which their security policy forbids', () => {
    expect(lines(components, /\sstyle=|<style|is:inline(?!\s+type="application\/ld\+json")/)).toEqual([]);
  });

  it('stand each in a layer, fonts and motion apart', () => {
    expect(sheets.filter((file) => !/@layer/.test(read(file)) && !/(fonts|motion)\.css$/.test(file))).toEqual([]);
  });

  it('are each part of one of the two sheets, which win in the same order', () => {
    const roots = ['styles/site.css', 'styles/records.css'];
    const imports = roots.map(read).join('').match(/@import '[^']*'/g) ?? [];
    expect(imports.map((line) => path.join('styles', line.slice("@import '".length, -1))).sort()).toEqual(sheets.filter((file) => !roots.includes(file)).sort());
    expect(new Set(roots.map((file) => /^@layer [^;]*;/m.exec(read(file))?.[0])).size).toBe(1);
  });

  it('move only for those who have not asked for less motion', () => {
    expect(lines(sheets, /@view-transition\b|(?<!view-)\b(animation|transition)(-\w+)*:|@keyframes/).filter((line) => !line.startsWith('styles/motion.css'))).toEqual([]);
    expect(read('styles/motion.css').trim()).toMatch(/^@media \(prefers-reduced-motion: no-preference\) \{[^]*\n\}$/);
  });

  it('ship at most 60 kB of fonts', () => {
    const fonts = filesUnder('styles', /\.woff2$/);
    expect(fonts.reduce((sum, file) => sum + statSync(path.join(source, file)).size, 0)).toBeLessThanOrEqual(60_000);
  });
});
