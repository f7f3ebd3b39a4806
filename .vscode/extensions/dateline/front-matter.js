// @ts-check
/**
 * What the JSON Schemas of front matter say of a place in a Markdown file. Knows nothing of the editor, so that tests
 * reach it. Lines and columns count from 0.
 *
 * @typedef {{type?: string | string[], description?: string, enum?: string[], const?: string, properties?: Record<string, Schema>, items?: Schema, anyOf?: Schema[], required?: string[], default?: unknown, additionalProperties?: boolean}} Schema
 * @typedef {{path: string[], typing: 'key' | 'value', word: string}} Spot  `path`: keys, "*" for an item of a list
 * @typedef {{label: string, insert: string, description: string, required: boolean}} Completion
 * @typedef {{line: number, start: number, end: number, message: string}} Finding
 */

/** The line that ends the front matter; while it is still open, where the file ends. 0 where there is none. @param {string[]} lines */
function endOf(lines) {
  if (!/^\uFEFF?---[ \t]*$/.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return end === -1 ? lines.length : end;
}

/** A line of YAML taken apart: where its dash and its key stand. @param {string} line */
function parse(line) {
  const [, indent = '', dashes = '', rest = ''] = /^([ ]*)((?:- +|-$)*)(.*)$/.exec(line) ?? [];
  const key = /^(["']?)([\w-]+)\1:(?:[ ]+(?!#)(.*)|[ ]+#.*)?$/.exec(rest);
  return { dash: dashes === '' ? null : indent.length, column: indent.length + dashes.length, key: key?.[2] ?? null, value: key?.[3]?.trim() ?? '', rest };
}

/** The keys that lie round a line, outermost first. @param {string[]} lines @param {number} row */
function pathAbove(lines, row) {
  const own = parse(lines[row] ?? '');
  /** @type {string[]} */
  const path = [];
  let level = own.column;
  let list = false;
  if (own.dash !== null) {
    path.unshift('*');
    level = own.dash;
    list = true;
  }
  for (let above = row - 1; above > 0 && level >= 0; above--) {
    const line = lines[above] ?? '';
    if (/^\s*(?:#|$)/.test(line)) continue;
    const { dash, column, key, value } = parse(line);
    if (!list && dash !== null && dash < level && column === level) {
      path.unshift('*');
      level = dash;
      list = true;
    } else if (key !== null && value === '' && (column < level || (list && column === level && dash === null))) {
      path.unshift(key);
      level = column;
      list = false;
      if (dash !== null) {
        path.unshift('*');
        level = dash;
        list = true;
      }
      if (level === 0 && !list) break;
    }
  }
  return path;
}

/** What is being typed at a place. @param {string[]} lines @param {number} row @param {number} column @returns {Spot | null} null outside of front matter */
function spotAt(lines, row, column) {
  if (row < 1 || row >= endOf(lines)) return null;
  const before = (lines[row] ?? '').slice(0, column);
  if (/^\s*#/.test(before)) return null;
  const { key, value, rest } = parse(before);
  const above = pathAbove([...lines.slice(0, row), before], row);
  if (/^[[{]/.test(rest)) return flowSpot(rest, above);
  if (/^["']?[\w-]+:[ ]/.test(rest) || (key !== null && before.endsWith(' '))) return /^[[{]/.test(value) ? flowSpot(value, [...above, String(key)]) : { path: [...above, /^["']?([\w-]+)/.exec(rest)?.[1] ?? ''], typing: 'value', word: value };
  return { path: above, typing: 'key', word: rest };
}

/** Inside of `{a: 1, b: [` on one line. @param {string} text @param {string[]} path @returns {Spot} */
function flowSpot(text, path) {
  /** @type {{kind: string, key: string | null}[]} */
  const open = [];
  let word = '';
  for (const letter of text.replaceAll(/"(?:\\.|[^"\\])*"|'(?:''|[^'])*'/g, (quoted) => 'x'.repeat(quoted.length))) {
    const top = open.at(-1);
    if (letter === '{' || letter === '[') {
      open.push({ kind: letter, key: null });
      word = '';
    } else if (letter === '}' || letter === ']') {
      open.pop();
      word = '';
    } else if (letter === ',' && top) {
      top.key = null;
      word = '';
    } else if (letter === ':' && top?.kind === '{' && top.key === null) {
      top.key = word.trim();
      word = '';
    } else word += letter;
  }
  const inner = open.flatMap(({ kind, key }) => (kind === '[' ? ['*'] : key === null ? [] : [key]));
  const top = open.at(-1);
  return { path: [...path, ...inner], typing: top?.kind === '{' && top.key === null ? 'key' : 'value', word: word.trim() };
}

/** The schema of a place. @param {Schema} schema @param {string[]} path @returns {Schema | null} */
function schemaAt(schema, path) {
  /** @type {Schema | null} */
  let at = schema;
  for (const key of path) {
    /** @type {Schema | null | undefined} */
    const found = key === '*' ? at.items : at.properties?.[key];
    if (!found) return null;
    at = found;
  }
  return at;
}

/** Values that a schema names. @param {Schema} schema @returns {string[]} */
function valuesOf(schema) {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === 'boolean') return ['true', 'false'];
  return (schema.anyOf ?? []).flatMap(valuesOf);
}

/** Whose ids a field holds. @param {string[]} path @returns {('people' | 'agencies' | 'stories' | 'posts')[]} */
function idsOf(path) {
  const field = path.filter((key) => key !== '*').at(-1);
  switch (field) {
    case 'people': case 'person': return ['people'];
    case 'agencies': case 'parent': return ['agencies'];
    case 'by': return ['people', 'agencies'];
    case 'story': return ['stories'];
    case 'post': case 'head': return ['posts'];
    default: return [];
  }
}

/**
 * What may be typed at a place.
 *
 * @param {string[]} lines @param {number} row @param {number} column @param {Schema} schema
 * @param {(kind: 'people' | 'agencies' | 'stories' | 'posts') => string[]} ids
 * @returns {Completion[]}
 */
function completionsAt(lines, row, column, schema, ids) {
  const spot = spotAt(lines, row, column);
  if (!spot) return [];
  const at = schemaAt(schema, spot.path);
  if (spot.typing === 'value' || (at && !at.properties)) {
    const target = at ?? { description: '' };
    const known = [...valuesOf(target.items ?? target), ...idsOf(spot.path).flatMap(ids)];
    return known.map((label) => ({ label, insert: label, description: target.description ?? '', required: false }));
  }
  if (!at?.properties) return [];
  const there = siblings(lines, row, spot.path);
  return Object.entries(at.properties)
    .filter(([key]) => !there.has(key))
    .map(([key, { description = '' }]) => ({ label: key, insert: `${key}: `, description, required: at.required?.includes(key) ?? false }));
}

/** Keys that stand beside a line. @param {string[]} lines @param {number} row @param {string[]} path */
function siblings(lines, row, path) {
  const found = new Set();
  const [own, depth] = [lines[row] ?? '', path.join('.')];
  for (const [, key] of own.matchAll(/[{,]\s*([\w-]+):/g)) found.add(key);
  for (let line = 1; line < endOf(lines); line++) {
    const { key } = parse(lines[line] ?? '');
    // Items of a list are alike: only those of the same item count, which lie together.
    if (line !== row && key !== null && pathAbove(lines, line).join('.') === depth && (!path.includes('*') || sameItem(lines, line, row))) found.add(key);
  }
  return found;
}

/** @param {string[]} lines @param {number} a @param {number} b */
function sameItem(lines, a, b) {
  const [first, last] = a < b ? [a, b] : [b, a];
  return lines.slice(first + 1, last + 1).every((line) => parse(line).dash === null);
}

/** What a key means; null where nothing stands there. @param {string[]} lines @param {number} row @param {number} column @param {Schema} schema */
function meaningAt(lines, row, column, schema) {
  const line = lines[row] ?? '';
  const word = [...line.matchAll(/[\w-]+(?=["']?:)/g)].find(({ 0: text, index }) => index <= column && column <= index + text.length);
  const spot = word && spotAt(lines, row, word.index);
  const at = spot && schemaAt(schema, [...spot.path, word[0]]);
  return at ? { start: word.index, end: word.index + word[0].length, key: word[0], description: at.description ?? '', values: valuesOf(at) } : null;
}

/** Fields that nobody knows, values that are none of a field's, fields that are missing. @param {string[]} lines @param {Schema} schema @returns {Finding[]} */
function findingsIn(lines, schema) {
  const end = endOf(lines);
  if (end === 0 || end === lines.length) return [];
  /** @type {Finding[]} */
  const found = [];
  const top = new Set();
  let text = -1;
  for (let row = 1; row < end; row++) {
    const line = lines[row] ?? '';
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    // Further lines of a value are no fields.
    if (text >= 0 && (line.trim() === '' || indent > text)) continue;
    const { key, column, value } = parse(line);
    text = value === '' ? -1 : column;
    if (key === null || /^\s*#/.test(line)) continue;
    const path = pathAbove(lines, row);
    if (path.length === 0) top.add(key);
    const parent = schemaAt(schema, path);
    if (!parent?.properties) continue;
    const at = parent.properties[key];
    if (!at && parent.additionalProperties === false) {
      const guess = nearest(key, Object.keys(parent.properties));
      found.push({ line: row, start: column, end: column + key.length, message: `There is no field "${key}"${guess ? `: did you mean "${guess}"?` : '.'}` });
    } else if (at?.enum && value !== '' && !/^[[{&*!|>]/.test(value)) {
      const plain = value.replace(/\s+#.*$/, '').replaceAll(/^["']|["']$/g, '');
      if (!at.enum.includes(plain)) found.push({ line: row, start: line.indexOf(value), end: line.indexOf(value) + value.length, message: `"${plain}" is none of ${at.enum.join(', ')}.` });
    }
  }
  for (const key of schema.required ?? []) if (!top.has(key)) found.push({ line: 0, start: 0, end: 3, message: `\`${key}\` is missing: add it.` });
  return found;
}

/** The name that differs in at most two letters. @param {string} word @param {string[]} names */
function nearest(word, names) {
  return names.map((name) => ({ name, far: distance(word, name) })).filter(({ far }) => far <= Math.ceil(word.length / 3)).sort((a, b) => a.far - b.far)[0]?.name ?? null;
}

/** Levenshtein's. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}

module.exports = { completionsAt, findingsIn, meaningAt, spotAt };
