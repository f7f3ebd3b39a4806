import { parseDocument, type Document } from 'yaml';

/** A replacement in a text: UTF-16 code units, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A content file as it is on disk, taken apart without changing a character. */
export interface RawFile {
  readonly text: string;
  /** Its front matter; for a YAML file all of it. */
  readonly document: Document;
  /** Where the YAML begins and ends in the text. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  /** Where the Markdown begins. */
  readonly bodyStart: number;
  /** How its lines end. */
  readonly lineEnd: '\n' | '\r\n';
}

const FENCE = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Takes a Markdown file with front matter apart; null where it has none. */
export function takeApart(text: string): RawFile | null {
  const match = FENCE.exec(text);
  if (!match) return null;
  const yamlStart = match[1]!.length;
  return { text, document: documentOf(match[2]!), yamlStart, yamlEnd: yamlStart + match[2]!.length, bodyStart: match[0].length, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

export function takeYamlApart(text: string): RawFile {
  return { text, document: documentOf(text), yamlStart: 0, yamlEnd: text.length, bodyStart: text.length, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

function documentOf(yaml: string): Document {
  return parseDocument(yaml, { version: '1.2', keepSourceTokens: true, logLevel: 'silent' });
}

/** The text with its edits made; edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + replacement;
    at = end;
  }
  return out + text.slice(at);
}
