import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitForeignFile } from './front-matter.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What Hugo's section pages and settings hand down to the pages below: gohugo.io/content-management/front-matter/#cascade. */
export interface Cascade {
  /** @param name of a page, relative to its content root: "posts/2018/x.md". */
  of(name: string, root: string, lang: string | null): Fields;
}

export function hugoCascade(settings: Fields): Cascade {
  const pages = new Map<string, readonly Fields[]>();
  const handedBy = (file: string): readonly Fields[] => {
    if (!pages.has(file)) pages.set(file, existsSync(file) ? entriesOf(splitForeignFile(readFileSync(file, 'utf8')).data?.['cascade']) : []);
    return pages.get(file)!;
  };
  return {
    of(name, root, lang) {
      const folders = path.posix.dirname(name).split('/').filter((part) => part !== '.');
      const chain = ['', ...folders.map((_, index) => folders.slice(0, index + 1).join('/'))];
      const files = chain.flatMap((folder) => [path.join(root, folder, '_index.md'), ...(lang ? [path.join(root, folder, `_index.${lang}.md`)] : [])]);
      const handed = [...entriesOf(settings['cascade']), ...files.flatMap(handedBy)].filter((entry) => isMeant(entry, name, lang));
      return handed.reduce<Fields>((all, entry) => ({ ...all, ...withParams(entry) }), {});
    },
  };
}

/** Front matter with the fields of its `params`, which Hugo takes for fields of the page. */
export function withParams({ params, _target: _one, target: _other, ...fields }: Fields): Fields {
  return params !== null && typeof params === 'object' && !Array.isArray(params) ? { ...(params as Fields), ...fields } : fields;
}

function entriesOf(cascade: unknown): Fields[] {
  return (Array.isArray(cascade) ? cascade : [cascade]).filter((entry): entry is Fields => entry !== null && typeof entry === 'object');
}

/** Whether an entry is for a page: by its path ("/posts/**"), its kind and its language. */
function isMeant(entry: Fields, name: string, lang: string | null): boolean {
  const target = (entry['_target'] ?? entry['target'] ?? {}) as Fields | null;
  const { path: pattern, kind, lang: language } = target ?? {};
  const page = `/${name.replace(/(?:\/index)?(?:\.[a-z-]+)?\.[^./]+$/i, '')}`.toLowerCase();
  return (typeof pattern !== 'string' || path.posix.matchesGlob(page, pattern.toLowerCase())) && (typeof kind !== 'string' || /page/.test(kind)) && (typeof language !== 'string' || lang === null || language.includes(lang));
}
