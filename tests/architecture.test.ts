import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** Which rooms each room may import from, besides itself: data flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  parse: ['model'],
  recognize: ['model'],
  corpus: ['model', 'read', 'parse', 'recognize'],
  check: ['model', 'corpus'],
  queries: ['model', 'corpus'],
  views: ['model', 'corpus', 'queries'],
  suggest: ['model', 'recognize'],
  importers: ['model', 'read', 'parse', 'recognize', 'suggest'],
  components: ['views', 'components', 'model'],
  layouts: ['views', 'components', 'styles', 'model'],
  pages: ['views', 'components', 'layouts', 'astro'],
  styles: [],
  publish: ['model', 'read', 'parse', 'recognize', 'corpus', 'check', 'queries', 'views', 'astro'],
  astro: ['model', 'read', 'parse', 'recognize', 'corpus', 'check', 'queries', 'views', 'publish'],
  cli: ['model', 'read', 'parse', 'recognize', 'corpus', 'check', 'queries', 'views', 'suggest', 'importers', 'publish', 'astro'],
};

/** The only room that may import a package. */
const HOME_OF: readonly (readonly [package_: RegExp, homes: readonly string[]])[] = [
  [/^date-fns|^@date-fns/, ['model/dates.ts']],
  [/^(unified|remark|rehype|mdast|hast|micromark|unist)/, ['parse/', 'importers/']],
  [/^astro/, ['astro/', 'publish/compile-pages.ts', 'publish/dev.ts', 'pages/', 'components/', 'layouts/']],
  [/^(yaml|zod)/, ['read/', 'importers/', 'cli/']],
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.(ts|astro|mjs)$/.test(file));

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(path.join(source, file), 'utf8');
  const found = text.matchAll(/(?:^|[\s;}])(?:import|export)\s[^;'"]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm);
  return [...found].map((match) => ({ from: file, to: (match[1] ?? match[2] ?? match[3])! }));
});

/** The file that a relative import means, relative to src/. */
const target = ({ from, to }: Import) => path.posix.join(path.posix.dirname(from), to);
const room = (file: string) => file.split('/')[0]!;

describe('the rooms', () => {
  it('are the ones the map names', () => {
    const rooms = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('import only in the direction data flows', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map((each) => [each.from, target(each)] as const)
      .filter(([from, to]) => room(from) !== room(to) && !MAY_IMPORT[room(from)]?.includes(room(to)));
    expect(wrong).toEqual([]);
  });

  it('leave each package to its home', () => {
    const wrong = imports.filter(({ from, to }) => HOME_OF.some(([name, homes]) => name.test(to) && !homes.some((home) => from.startsWith(home))));
    expect(wrong).toEqual([]);
  });

  it('import TypeScript with its extension, so that Node runs it without a build', () => {
    expect(imports.filter(({ to }) => to.startsWith('.') && !/\.(ts|astro|css|json|mjs|svg|woff2)(\?\w+)?$/.test(to))).toEqual([]);
  });

  it('have no circles', () => {
    expect(circles()).toEqual([]);
  });
});

/** Files that import themselves by way of others. Imports of types alone make no circle. */
function circles(): string[] {
  const edges = new Map<string, string[]>();
  for (const file of files) {
    const text = readFileSync(path.join(source, file), 'utf8');
    const values = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;'"]*?from\s*'(\.[^']+)'/gm)];
    edges.set(file, values.map((match) => path.posix.join(path.posix.dirname(file), match[1]!)));
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) found.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file) || above.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...above, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
