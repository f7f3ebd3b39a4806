import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** A foreign file taken apart. */
export interface ForeignFile {
  /** Keys in small letters, as Hugo reads them; null where the file has no front matter. */
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly body: string;
  /** What was wrong with the front matter, as a sentence. */
  readonly problem: string | null;
}

const YAML = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/;

/** Splits a file into front matter (YAML between ---, TOML between +++, or a JSON object) and body. */
export function splitForeignFile(text: string): ForeignFile {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n').replace(/^\s*\n(?=---|\+\+\+|\{)/, '');
  const yaml = YAML.exec(source);
  if (yaml) return read(() => tolerantYaml(yaml[1]!), source.slice(yaml[0].length));
  const toml = TOML.exec(source);
  if (toml) return read(() => parseToml(toml[1]!), source.slice(toml[0].length));
  if (/^\{\s*["}]/.test(source)) {
    const end = endOfObject(source);
    if (end > 0) return read(() => JSON.parse(source.slice(0, end)), source.slice(end).replace(/^\n+/, ''));
  }
  return { data: null, body: source, problem: null };
}

function read(parse: () => unknown, body: string): ForeignFile {
  try {
    return { data: smallKeys(parse() ?? {}), body, problem: null };
  } catch (error) {
    return { data: null, body, problem: `The front matter cannot be read: ${(error as Error).message.split('\n')[0]!}` };
  }
}

const TOLERANT = { uniqueKeys: false, strict: true, logLevel: 'error', maxAliasCount: 50, version: '1.2' } as const;

/** YAML as other generators take it: double keys, quoted texts that go on at the margin, colons in values nobody quoted. */
function tolerantYaml(yaml: string): unknown {
  // First, because the parser takes a quoted text that goes on at the margin for one that ends there.
  const joined = joinedTexts(yaml);
  try {
    return parseYaml(joined, TOLERANT);
  } catch {
    return parseYaml(quotedTexts(joined), TOLERANT);
  }
}

/** A quoted text, or a plain one, that goes on in the next lines without indentation, as one line. */
function joinedTexts(yaml: string): string {
  const lines: string[] = [];
  let open: string | null = null;
  for (const line of yaml.split('\n')) {
    if (open !== null || (lines.length > 0 && /^[^\s#-][^:]*$/.test(line) && /^[\w-]+:[ ]+[^|>[{"']/.test(lines.at(-1)!))) lines.push(`${lines.pop()!} ${line.trim()}`);
    else lines.push(line);
    if (open === null) open = /^[\w-]+:[ ]+(["'])(?:(?!\1)[^\\]|\\.)*$/.exec(lines.at(-1)!)?.[1] ?? null;
    else if (new RegExp(`${open}[ ]*$`).test(line)) open = null;
  }
  // One that nobody closed ends with its line.
  return (open === null ? lines.join('\n') : yaml).replaceAll('\t', '  ');
}

/** Every one-line value that YAML would stumble over, in quotation marks. */
function quotedTexts(yaml: string): string {
  return yaml.replaceAll(/^([\w-]+):[ ]+(?![|>[{])(.+?)[ ]*$/gm, (whole, key: string, value: string) => {
    try {
      parseYaml(whole, TOLERANT);
      return whole;
    } catch {
      return `${key}: ${JSON.stringify(value.replaceAll(/^(["'])(.*)\1$/g, '$2'))}`;
    }
  });
}

/** Keys of every level in small letters: Hugo does not tell `publishDate` from `publishdate`. */
export function smallKeys(value: unknown): Record<string, unknown> {
  const lower = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(lower);
    if (each === null || typeof each !== 'object' || each instanceof Date) return each;
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [key.toLowerCase(), lower(inner)]));
  };
  const data = lower(value);
  if (data === null || typeof data !== 'object' || Array.isArray(data)) throw new Error('it is no list of fields');
  return data as Record<string, unknown>;
}

/** Where the object that a text begins with ends; 0 where it does not. */
function endOfObject(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index];
    if (inString) {
      if (letter === '\\') index++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return index + 1;
  }
  return 0;
}
