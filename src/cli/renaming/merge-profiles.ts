import { addItems, insertItems, setField } from './set-field.ts';
import type { Edit, RawFile } from './raw-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a profile takes over from one that is the same person or agency: every name and former id, posts it has not, and
 * whatever else it says nothing of. What it says itself stays.
 */
export function mergeEdits(kept: RawFile, gone: RawFile, keptId: string, goneId: string): Edit[] {
  const [own, other] = [fieldsOf(kept), fieldsOf(gone)];
  const more: Readonly<Record<string, readonly unknown[]>> = {
    also: unique([other['name'], ...listOf(other['also'])]).filter((name) => name !== own['name'] && !listOf(own['also']).includes(name)),
    formerIds: formerIds({}, [goneId, ...listOf(other['formerIds'])], keptId).filter((id) => !listOf(own['formerIds']).includes(id)),
    formerNames: listOf(other['formerNames']),
  };
  // Lists that are there come first: what is added to the last of them stands before new fields.
  const added = Object.entries(more).filter(([, items]) => items.length > 0).sort(([a], [b]) => Number(b in own) - Number(a in own));
  const missing = Object.entries(other).filter(([key]) => !(key in own) && !(key in more) && key !== 'draft' && key !== 'posts');
  return [...postEdits(kept, listOf(own['posts']), listOf(other['posts'])), ...added.map(([key, items]) => addItems(kept, key, listOf(own[key]), items)), ...missing.map(([key, value]) => setField(kept, key, value)), ...bodyEdit(kept, gone)];
}

/** The other's posts among its own, in order of beginning; those without one come last. */
function postEdits(kept: RawFile, own: readonly unknown[], others: readonly unknown[]): Edit[] {
  const more = others.filter((post) => !own.some((each) => samePost(each, post)));
  if (more.length === 0) return [];
  const sorted = [...own, ...more].map((post, index) => ({ post, begins: beginning(post), index })).sort((a, b) => (a.begins < b.begins ? -1 : a.begins > b.begins ? 1 : a.index - b.index)).map(({ post }) => post);
  return isInOrder(own) ? insertItems(kept, 'posts', own, sorted) : [addItems(kept, 'posts', own, more)];
}

function isInOrder(posts: readonly unknown[]): boolean {
  return posts.every((post, index) => index === 0 || beginning(posts[index - 1]) <= beginning(post));
}

/** "9" comes behind every year. */
function beginning(post: unknown): string {
  const from = (post as Fields | null)?.['from'];
  return from === undefined || from === null ? '9' : String(from);
}

/** The former ids of a profile, its own left out. */
export function formerIds(fields: Fields, more: readonly unknown[], own: string): unknown[] {
  return unique([...listOf(fields['formerIds']), ...more]).filter((id) => id !== own);
}

export function fieldsOf({ document }: RawFile): Fields {
  const data: unknown = document.toJS();
  return data !== null && typeof data === 'object' && !Array.isArray(data) ? (data as Fields) : {};
}

/** The other's text, behind its own. */
function bodyEdit(kept: RawFile, gone: RawFile): Edit[] {
  const more = gone.text.slice(gone.bodyStart).trim();
  const own = kept.text.slice(kept.bodyStart).trim();
  if (more === '' || own.includes(more)) return [];
  const end = kept.text.trimEnd().length;
  return [{ start: Math.max(end, Math.min(kept.bodyStart, kept.text.length)), end: kept.text.length, text: `${kept.lineEnd}${own === '' && kept.text.endsWith('\n') ? '' : kept.lineEnd}${more}${kept.lineEnd}` }];
}

function samePost(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || ((a as Fields | null)?.['id'] !== undefined && (a as Fields)['id'] === (b as Fields | null)?.['id']);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function unique(values: readonly unknown[]): unknown[] {
  return [...new Set(values)];
}
