import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type YAMLMap } from 'yaml';
import type { Place, Problem } from '../model/problem.ts';
import type { SourceText } from './content-folder.ts';

/** The data at the head of a file, with where each value stands. */
export interface FrontMatter {
  /** Plain data: no prototypes, no shared parts. */
  readonly data: unknown;
  /** Where the value (or, where there is none, its nearest ancestor) stands in the file. */
  place(keys: readonly PropertyKey[]): Place;
  /** Where the key itself stands. */
  keyPlace(keys: readonly PropertyKey[]): Place;
  readonly problems: readonly Problem[];
  /** What follows the front matter, and the number of lines before it. */
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** Whoever has more of one kind has one cause. */
const MOST_PROBLEMS = 20;

/** A front matter longer than this is something else. */
const MAX_LENGTH = 200_000;

/**
 * Splits a file into its front matter and its body, and reads the former as YAML 1.2 without anchors, aliases, tags,
 * merge keys or double keys.
 */
export function readFrontMatter(source: SourceText): FrontMatter {
  const match = FENCE.exec(source.text);
  if (!match) return withoutFrontMatter(source);
  const yaml = match[1]!;
  const linesBefore = 1;
  return { ...readYaml(source.path, yaml, linesBefore), body: source.text.slice(match[0].length), bodyLine: countLines(match[0]) };
}

/** Reads a whole file as YAML. */
export function readYamlFile(source: SourceText): FrontMatter {
  return { ...readYaml(source.path, source.text, 0), body: '', bodyLine: 0 };
}

function withoutFrontMatter({ path, text }: SourceText): FrontMatter {
  const found = /^\+\+\+/.test(text) ? 'TOML front matter (+++)' : /^---\S/.test(text) ? 'a front matter in another language' : 'no front matter';
  const message = /^---[ \t]*\n/.test(text) ? 'The front matter has no end: write a line "---" behind its last field.' : `The file begins with ${found}: begin it with a line "---", then "title: …" and "published: …", then "---".`;
  const place = { path, line: 1, column: 1 };
  return { data: null, place: () => place, keyPlace: () => place, body: text, bodyLine: 0, problems: [{ ...place, severity: 'error', rule: 'front-matter-missing', message }] };
}

type Read = Pick<FrontMatter, 'data' | 'place' | 'keyPlace' | 'problems'>;

function readYaml(path: string, yaml: string, linesBefore: number): Read {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, yaml.length));
    return { path, line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const problem = (offset: number, rule: string, message: string): Problem => ({ ...at(offset), severity: 'error', rule, message });
  const start = { path, line: 1 + linesBefore, column: 1 };
  const refuse = (...problems: Problem[]): Read => ({ data: null, place: () => start, keyPlace: () => start, problems });
  if (yaml.length > MAX_LENGTH) return refuse({ ...start, severity: 'error', rule: 'front-matter-too-long', message: `The front matter has ${yaml.length} characters; the most that is read is ${MAX_LENGTH}.` });
  if (deepestNesting(yaml) > 50) return refuse({ ...start, severity: 'error', rule: 'front-matter-too-deep', message: 'The front matter is nested more than 50 levels deep: no field asks for that.' });
  const document = parseDocument(yaml, { version: '1.2', lineCounter: lines, uniqueKeys: false, merge: false, stringKeys: true, strict: true, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map((error) => syntaxProblem(error, problem));
  const problems = [...syntax, ...forbidden(document, problem, at)];
  if (problems.length > 0) return refuse(...problems);
  const place = (keys: readonly PropertyKey[], ofKey: boolean): Place => at(offsetOf(document.contents, keys, ofKey));
  return { data: withoutPrototypes(document.toJS({ maxAliasCount: 0 })), place: (keys) => place(keys, false), keyPlace: (keys) => place(keys, true), problems };
}

type ToProblem = (offset: number, rule: string, message: string) => Problem;

/** What an editor can do about what the parser says, where that speaks of tokens: most often a text holds what means something in YAML. */
const ADVICE: readonly (readonly [said: RegExp, advice: string])[] = [
  [/^Nested mappings are not allowed/, 'A value with ": " in it goes into quotation marks; fields of one group begin in the same column.'],
  [/^Missing closing/, 'A quotation mark is opened here or before and never closed.'],
  [/^(?:Expected f|F)low .* end with/, 'A bracket is opened before and never closed.'],
  [/^Plain value cannot start with/, 'A value that begins with a sign such as @, ` or % goes into quotation marks.'],
  [/ at node end$/, 'Something follows where the value has ended: put the whole value into quotation marks.'],
  [/^Implicit (?:map )?keys need/, 'A field is "name: value", with a space behind the colon; what goes on in the next line is indented there.'],
];

function syntaxProblem({ pos, message }: { readonly pos: readonly number[]; readonly message: string }, problem: ToProblem): Problem {
  // The parser catches its own exhausted stack.
  if (/call stack/i.test(message)) return problem(pos[0]!, 'front-matter-too-deep', 'The front matter is nested too deeply here: no field asks for that.');
  return problem(pos[0]!, 'front-matter-syntax', `The front matter is not valid YAML: ${ADVICE.find(([said]) => said.test(message))?.[1] ?? sentence(message)}`);
}

/** Anchors, aliases, tags, keys given twice and keys that mean something to JavaScript have no place in front matter. */
function forbidden(document: Document, problem: ToProblem, at: (offset: number) => Place): Problem[] {
  const found: Problem[] = [];
  visit(document, (key, node) => {
    if (found.length >= MOST_PROBLEMS) return visit.BREAK;
    if (isMap(node)) found.push(...givenTwice(node, problem, at));
    if (isPair(node)) {
      const name = isScalar(node.key) ? String(node.key.value) : '';
      if (['__proto__', 'constructor', 'prototype', '<<'].includes(name)) found.push(problem(offset(node.key), 'front-matter-key', `The key "${name}" is not allowed: no field is called that.`));
    } else if (isAlias(node) || (node as Node | null)?.['anchor' as keyof Node]) {
      found.push(problem(offset(node), 'front-matter-anchor', 'Anchors (&) and aliases (*) are not read: write the value out.'));
      return visit.SKIP;
    } else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag && key !== null) {
      found.push(problem(offset(node), 'front-matter-tag', `The tag ${node.tag} is not read: write the plain value.`));
    }
    return undefined;
  });
  return found.slice(0, MOST_PROBLEMS);
}

/** The second of two fields of one name, naming the first. */
function givenTwice({ items }: YAMLMap, problem: ToProblem, at: (offset: number) => Place): Problem[] {
  const first = new Map<string, unknown>();
  return items.flatMap(({ key }): Problem[] => {
    const name = isScalar(key) ? String(key.value) : '';
    if (!first.has(name)) return first.set(name, key) && [];
    return [{ ...problem(offset(key), 'field-twice', `The field "${name}" is given twice: leave one of the two.`), other: at(offset(first.get(name))) }];
  });
}

function offset(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

/** Where a value stands, or as much of the way to it as there is. */
function offsetOf(contents: unknown, keys: readonly PropertyKey[], ofKey: boolean): number {
  let node = contents;
  let found = offset(node);
  for (const [depth, key] of keys.entries()) {
    const last = depth === keys.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return found;
      if ((last && ofKey) || !pair.value) return offset(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
    } else return found;
    if (!node) return found;
    found = offset(node);
  }
  return found;
}

// Values in quotation marks, and unquoted ones up to the end of their line: brackets in them are text.
const TEXTS = /(?<=^|[\s:,[{-])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')|(?<=^[ ]*(?:- )?\w[\w-]*:[ ]|^[ ]*-[ ])[^\s[{"'&*!|>%@`#].*$/gm;

/** Brackets, indentation or dashes in a row, whichever goes deepest; cheap, and enough to refuse what would exhaust the stack. */
function deepestNesting(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const letter of yaml.replaceAll(TEXTS, '')) {
    if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++depth);
    else if (letter === ']' || letter === '}') depth--;
  }
  const indents = new Set([...yaml.matchAll(/^( *)\S/gm)].map((match) => match[1]!.length));
  const dashes = [...yaml.matchAll(/^ *((?:[-?:] +)+)/gm)].map((match) => match[1]!.split(/ +/).length - 1);
  return dashes.reduce((most, count) => Math.max(most, count), Math.max(deepest, indents.size));
}

function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutPrototypes(each)]));
}

function sentence(message: string): string {
  const first = message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
  return /[.!?:]$/.test(first) ? first.replace(/:$/, '.') : `${first}.`;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
