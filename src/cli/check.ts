import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineCommand } from 'citty';
import type { CheckInput } from '../check/check-input.ts';
import { checkNewsroom } from '../check/check-newsroom.ts';
import { explainRule, nearestRule, ruleIds } from '../check/explain.ts';
import { mergeDrafts } from '../check/merge-drafts.ts';
import { LISTS, type ListEntry } from '../check/lists.ts';
import { DECISIONS } from '../check/rules.ts';
import { vanishedPages, type Moved } from '../check/vanished-pages.ts';
import { joinCorpus } from '../corpus/join.ts';
import { lazily } from '../model/lazily.ts';
import type { Problem } from '../model/problem.ts';
import { addressesOf } from '../publish/addresses.ts';
import { withNewsroom } from '../publish/read-newsroom.ts';
import type { NewsroomReading } from '../publish/reading/newsroom-reading.ts';
import { watchContent } from '../read/watch-content.ts';
import { anchorReader } from './checking/anchors.ts';
import { UsageError } from './arguments.ts';
import { clock, contentFolder, contentOption, contentOptionOf, formatOption, nowOption } from './content.ts';
import { selection } from './read.ts';
import { reportProblems, type ReportFormat } from './report.ts';

/** `check`: every problem of the content at once. */
export const command = defineCommand({
  meta: { name: 'check', description: 'Report every problem of the content at once, in the order of the files; then what is left to decide, what unlocks most first.' },
  args: {
    paths: { type: 'positional', required: false, valueHint: '…', description: 'Files or folders to report on; everything is read all the same.' },
    ...contentOption,
    ...nowOption,
    strict: { type: 'boolean', description: 'Let warnings fail as well.' },
    list: { type: 'enum', options: LISTS.map(({ kind }) => kind), description: 'Print a list instead.' },
    against: { type: 'string', valueHint: 'DIR', description: 'An earlier site: report addresses that vanish without a redirect.' },
    explain: { type: 'string', valueHint: 'RULE', description: 'Explain a rule by its id, with an example.' },
    watch: { type: 'boolean', description: 'Check again whenever a file changes, until stopped.' },
    ...formatOption,
  },
  async run({ args }) {
    if (args.explain !== undefined) return explain(args.explain);
    const options: CheckOptions = { ...args, folder: contentFolder(args.content), paths: args._, strict: args.strict ?? false };
    refuseWrongOptions(options);
    return args.watch ? watchFolder(options) : checkOnce(options);
  },
});

interface CheckOptions {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly strict: boolean;
  readonly format: ReportFormat;
  readonly now?: string | undefined;
  readonly list?: string | undefined;
  readonly against?: string | undefined;
}

/** @throws UsageError */
function refuseWrongOptions({ against, paths, folder }: CheckOptions): void {
  if (against !== undefined && !existsSync(path.join(against, 'index.html'))) throw new UsageError(`--against "${against}" is not a built site: it has no index.html.`);
  const missing = paths.find((each) => !existsSync(each) && !existsSync(path.join(folder, each)));
  if (missing !== undefined) throw new UsageError(`There is no file or folder ${missing}.`);
}

function checkOnce(options: CheckOptions): Promise<number> {
  return withNewsroom(options.folder, (reading) => checkReading(reading, options));
}

function checkReading(reading: NewsroomReading, options: CheckOptions): number {
  const { folder, format, list, strict } = options;
  const input = reading.newsroom && inputOf(reading, options);
  if (list !== undefined && input) return printList(list, input, options);
  const found = [...reading.problems, ...(input ? [...checkNewsroom(input), ...vanished(input, options)] : [])];
  const wanted = selection(options.paths, folder);
  const asked = found.filter((problem) => wanted(problem.path));
  // To a program, as to GitHub, each is a problem of its own file.
  const problems = inFileOrder(input && format === 'text' ? mergeDrafts(asked, input) : asked);
  const foot = format === 'text' ? `${[...notes(input, options), summary(problems)].join('\n')}\n` : '';
  process.stdout.write(reportProblems(problems, { format, contentFolder: folder }) + foot);
  return problems.some(({ severity }) => severity === 'error' || strict) ? 1 : 0;
}

function inputOf(reading: NewsroomReading, { now, folder }: CheckOptions): CheckInput {
  const newsroom = reading.newsroom!;
  const moment = clock(now, newsroom.site.timeZone);
  const pages = lazily(() => addressesOf(joinCorpus(newsroom, { now: moment, base: '/', preview: false }), folder));
  return { ...reading, newsroom, now: moment, pages, contentOption: contentOptionOf(folder), anchorsOf: anchorReader(folder) };
}

/** Problems in the order of the files; what is left to decide last, what unlocks most first. */
function inFileOrder(problems: readonly Problem[]): Problem[] {
  const [decisions, others] = [problems.filter(({ rule }) => DECISIONS.has(rule)), problems.filter(({ rule }) => !DECISIONS.has(rule))];
  const byPlace = (a: Problem, b: Problem) => (a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1);
  return [...others.sort(byPlace), ...decisions.sort((a, b) => (b.unlocks ?? 0) - (a.unlocks ?? 0) || byPlace(a, b))];
}

function vanished({ newsroom, pages }: CheckInput, { against }: CheckOptions): Problem[] {
  if (against === undefined || !pages) return [];
  const files = readdirSync(against, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => path.relative(against, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return vanishedPages(names, pages(), movedPages(newsroom)).map((page) => ({
    path: 'site.yaml', line: 1, column: 1, severity: 'error', rule: 'url-vanished',
    message: `The address ${page} of the site in ${against} is gone: add it to \`redirectFrom\` (articles) or \`formerIds\` (people, agencies) of what took its place.`,
  }));
}

function movedPages({ people, agencies }: CheckInput['newsroom']): Moved[] {
  const moved = (folder: string) => ({ id, formerIds }: { readonly id: string; readonly formerIds: readonly string[] }) => formerIds.map((old) => ({ from: `/${folder}/${old}/`, to: `/${folder}/${id}/` }));
  return [...people.flatMap(moved('people')), ...agencies.flatMap(moved('agencies'))];
}

/** One line for each list that is not empty. */
function notes(input: CheckInput | null, { paths }: CheckOptions): string[] {
  if (!input || paths.length > 0) return [];
  return LISTS.flatMap((list) => {
    const count = list.entries(input).length;
    const line = count > 0 ? list.summary(count) : null;
    return line === null ? [] : [`${line}: --list ${list.kind} prints them.`];
  });
}

function summary(problems: readonly Problem[]): string {
  const decisions = problems.filter(({ rule }) => DECISIONS.has(rule)).length;
  const count = (severity: Problem['severity'], word: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  };
  const found = [...count('error', 'error'), ...count('warning', 'warning')].join(', ');
  if (found === '') return 'No problems found.';
  return `${found}${decisions > 0 ? `; ${decisions} of them left to decide` : ''}. --explain RULE explains a rule.`;
}

function printList(kind: string, input: CheckInput, { folder, paths, format }: CheckOptions): number {
  const wanted = selection(paths, folder);
  const entries = LISTS.find((list) => list.kind === kind)!.entries(input).filter(({ place }) => place === null || wanted(place.path));
  const shown = (name: string) => path.relative(process.cwd(), path.join(folder, name));
  const line = ({ place, text }: ListEntry) => (place ? `${shown(place.path)}:${place.line}:${place.column}  ${text}` : text);
  for (const entry of entries) process.stdout.write(`${format === 'json' ? JSON.stringify({ kind, ...entry, place: entry.place && { ...entry.place, path: shown(entry.place.path) } }) : line(entry)}\n`);
  return 0;
}

/** @throws UsageError */
function explain(rule: string): number {
  const text = explainRule(rule);
  const guess = nearestRule(rule);
  if (text === null) throw new UsageError(`There is no rule "${rule}"${guess ? `: did you mean "${guess}"?` : `; the rules are ${ruleIds().join(', ')}.`}`);
  process.stdout.write(text);
  return 0;
}

/** Editors save in bursts. */
const SETTLE = 150;

/** Checks now and after each change; ends only when the process does. Editors know where a round begins and ends by its lines. */
async function watchFolder(options: CheckOptions): Promise<never> {
  for (;;) {
    const changed = changeIn(options.folder);
    process.stdout.write(`Checking at ${new Date().toLocaleTimeString('en-GB')}.\n`);
    await checkOnce(options);
    await changed;
    await sleep(SETTLE);
  }
}

/** Resolves when content changes. */
function changeIn(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watchContent(folder, () => {
      watcher.close();
      resolve();
    });
  });
}
