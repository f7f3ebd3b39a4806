import path from 'node:path';
import { commandLine } from '../../check/check-input.ts';
import type { Skipped } from '../../importers/foreign-post.ts';
import type { Suggestions } from '../../suggest/suggestion.ts';
import { contentOptionOf } from '../content.ts';
import type { Imported } from './import-into.ts';

export interface ReportedImport {
  readonly imported: Imported;
  readonly suggestions: Suggestions;
  /** Profiles written by --create, in the content folder. */
  readonly created: readonly string[];
  readonly folder: string;
  readonly dryRun: boolean;
}

/** How many lines of one kind are printed for people; programs get all of them. */
const MOST = 25;

/** What an import did, for programs and for people. */
export function importReport({ imported, suggestions, created, folder, dryRun }: ReportedImport): { readonly json: object; readonly text: string } {
  const already = imported.same.map((name) => ({ source: name, reason: 'It is there already, with the same contents.' }));
  const json = { articles: imported.written.map((name) => ({ path: name })), suggestions, skipped: [...imported.skipped, ...already] };
  const shown = path.relative(process.cwd(), folder) || '.';
  const lines = [
    ...imported.notes.slice(0, MOST),
    ...some(imported.written, (name) => `  ${name}`),
    headLine(imported, shown, dryRun),
    ...settings(imported, shown, dryRun),
    ...left(imported.skipped),
    ...suggested(suggestions, created, dryRun),
    ...(imported.written.length > 0 && !dryRun ? [`\nNext: ${commandLine('check', { contentOption: contentOptionOf(folder) })}`] : []),
  ];
  return { json, text: lines.map((line) => `${line}\n`).join('') };
}

function headLine({ written, same, files }: Imported, folder: string, dryRun: boolean): string {
  const parts = [`${dryRun ? 'Would write' : 'Wrote'} ${count(written.length, 'article')}${files > 0 ? ` and ${count(files, 'file')}` : ''} to ${folder}/.`];
  if (same.length > 0) parts.push(`${count(same.length, 'article')} ${same.length === 1 ? 'is' : 'are'} there already, with the same contents.`);
  return written.length + files === 0 && same.length > 0 ? `Nothing changed: ${parts[1]!}` : parts.join(' ');
}

function settings({ site, written }: Imported, folder: string, dryRun: boolean): string[] {
  if (!site || written.length === 0) return [];
  return [`${folder}/site.yaml ${dryRun ? 'would be' : 'is'} new${site.guessed.length > 0 ? `; set ${site.guessed.map((field) => `\`${field}\``).join(', ')} in it: the source does not tell` : ''}.`];
}

/** What was not carried over, what is alike together: an archive has thousands of notes, of a few kinds. */
function left(skipped: readonly Skipped[]): string[] {
  if (skipped.length === 0) return [];
  const alike = [...Map.groupBy(skipped, ({ reason }) => kindOf(reason)).values()].sort((a, b) => b.length - a.length);
  return [`\nNot carried over, or not as it was (${skipped.length}; --format json lists all):`, ...some(alike.flatMap(noteLines), (line) => line)];
}

/** Few are told one by one, many by the first of them. */
function noteLines(alike: readonly Skipped[]): string[] {
  const [{ source, reason }] = alike as [Skipped];
  if (alike.every((each) => each.reason === reason) && alike.length > 1) return [`  ${count(alike.length, 'time')}: ${reason} (first in ${source})`];
  if (alike.length <= 3) return alike.map((each) => `  ${each.source}: ${each.reason}`);
  return [`  ${count(alike.length, 'time')}, the first of them — ${source}: ${reason}`];
}

/** A reason without the names and addresses in it. */
function kindOf(reason: string): string {
  return reason.replaceAll(/\{\{-?[<%]?\s*([\w./-]+).*?\}\}/g, '{{$1}}').replaceAll(/“[^”]*”|"[^"]*"|https?:\/\/\S+|\b\d+ files: .*/g, '…');
}

function suggested({ people, agencies }: Suggestions, created: readonly string[], dryRun: boolean): string[] {
  if (people.length + agencies.length === 0) return [];
  const person = people.map(({ id, name, posts, mentions, words }) => `  ${name} (${id}), ${count(mentions, 'mention')}${posts.length > 0 ? `: ${posts.map(({ title, agency }) => (agency ? `${title} [${agency}]` : title)).join('; ')}` : ''}${words[0] ? ` — “${words[0].text}” in ${words[0].article}` : ''}`);
  const agency = agencies.map(({ id, name, mentions }) => `  ${name} (${id}), ${count(mentions, 'mention')}`);
  return [
    ...(person.length > 0 ? [`\nPeople without a page (${person.length}):`, ...some(person, (line) => line)] : []),
    ...(agency.length > 0 ? [`\nAgencies without a page (${agency.length}):`, ...some(agency, (line) => line)] : []),
    created.length > 0 ? `\n${dryRun ? 'Would write' : 'Wrote'} ${count(created.length, 'draft profile')}: \`accept\` publishes those you want.` : '\n--create writes a draft profile for each.',
  ];
}

function some(lines: readonly string[], show: (line: string) => string): string[] {
  return [...lines.slice(0, MOST).map(show), ...(lines.length > MOST ? [`  … and ${lines.length - MOST} more`] : [])];
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
