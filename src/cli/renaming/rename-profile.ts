import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isScalar } from 'yaml';
import { listContent } from '../../read/content-folder.ts';
import { idEdits, type ProfileKind } from './id-edits.ts';
import { linkEdits } from './link-edits.ts';
import { fieldsOf, formerIds, mergeEdits } from './merge-profiles.ts';
import { applyEdits, takeApart, takeYamlApart, type Edit, type RawFile } from './raw-file.ts';
import { setField } from './set-field.ts';

export const FOLDERS = { person: 'people', agency: 'agencies' } as const;

/** What a renaming changed. */
export interface Renaming {
  /** Files with the number of places changed in each, in the content folder. */
  readonly changed: readonly { readonly path: string; readonly places: number }[];
  /** Whether the new id was on file, so that two profiles became one. */
  readonly merged: boolean;
}

/**
 * Gives a person or an agency another id: in its file's name, in front matter and in links; the old id goes on to lead to
 * the page. Nothing is written before everything is read.
 *
 * @throws where a profile has no front matter.
 */
export function renameProfile(folder: string, kind: ProfileKind, from: string, to: string): Renaming {
  const [oldName, newName] = [`${FOLDERS[kind]}/${from}.md`, `${FOLDERS[kind]}/${to}.md`];
  const merged = existsSync(path.join(folder, newName));
  const texts = new Map<string, string>();
  const changed: { path: string; places: number }[] = [];
  for (const name of [...filesOf(folder), 'site.yaml'].filter((each) => existsSync(path.join(folder, each)))) {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const edits = editsIn(name, text, kind, from, to);
    if (edits.length === 0) continue;
    texts.set(name, applyEdits(text, edits));
    changed.push({ path: name, places: edits.length });
  }
  const own = profile(folder, oldName, texts);
  const result = merged ? mergedText(profile(folder, newName, texts), own, to, from) : applyEdits(own.text, [setField(own, 'formerIds', formerIds(fieldsOf(own), [from], to))]);
  texts.delete(oldName);
  texts.set(newName, result);
  for (const [name, text] of texts) write(path.join(folder, name), text);
  rmSync(path.join(folder, oldName));
  return { changed: [{ path: newName, places: 1 }, ...changed.filter((each) => each.path !== oldName && each.path !== newName)], merged };
}

function filesOf(folder: string): string[] {
  const { articles, people, agencies, stories } = listContent(folder);
  return [...articles, ...people, ...agencies, ...stories];
}

function profile(folder: string, name: string, changed: ReadonlyMap<string, string>): RawFile {
  const raw = takeApart(changed.get(name) ?? readFileSync(path.join(folder, name), 'utf8'));
  if (!raw || raw.document.errors.length > 0) throw new Error(`${name} has no front matter that can be read: mend it first.`);
  return raw;
}

function mergedText(kept: RawFile, gone: RawFile, keptId: string, goneId: string): string {
  return applyEdits(kept.text, mergeEdits(kept, gone, keptId, goneId));
}

function editsIn(name: string, text: string, kind: ProfileKind, from: string, to: string): Edit[] {
  if (!text.includes(from)) return [];
  if (name === 'site.yaml') return aboutEdits(takeYamlApart(text), kind, from, to);
  const raw = takeApart(text);
  if (!raw) return [];
  return [...idEdits(raw, kind, from, to), ...linkEdits(raw.text.slice(raw.bodyStart), raw.bodyStart, kind, from, to)];
}

/** The about page is Markdown inside of YAML: its lines keep their places when the indentation is taken for part of them. */
function aboutEdits({ document, text }: RawFile, kind: ProfileKind, from: string, to: string): Edit[] {
  const about = document.get('about', true);
  if (!isScalar(about) || !about.range) return [];
  const source = text.slice(about.range[0], about.range[1]);
  const target = kind === 'person' ? '(?:person:|said:|said:person:|/people/)' : '(?:agency:|said:agency:|/agencies/)';
  return [...source.matchAll(new RegExp(`(\\]\\(\\s*<?${target})${from}(?=[)>/#\\s])`, 'g'))].map((match) => {
    const start = about.range![0] + match.index + match[1]!.length;
    return { start, end: start + from.length, text: to };
  });
}

/** Beside, then in place: a file is never half written. */
function write(file: string, text: string): void {
  const beside = `${file}.new`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
