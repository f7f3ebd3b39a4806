import path from 'node:path';
import { defineCommand } from 'citty';
import { commandLine } from '../check/check-input.ts';
import { buildSite, type BuildResult } from '../publish/build.ts';
import { refusingHosts } from '../publish/hosts.ts';
import { UsageError } from './arguments.ts';
import { compileProgram } from './compiled-program.ts';
import { clock, contentFolder, contentOption, contentOptionOf, formatOption, nowOption } from './content.ts';
import { reportProblems } from './report.ts';

/** `build`: from the content folder to a published site. */
export const command = defineCommand({
  meta: { name: 'build', description: 'Check the content, build the site and publish it. On any failure the published site stays as it was.' },
  args: {
    ...contentOption,
    out: { type: 'string', valueHint: 'DIR', description: 'Where the site is published (default: dist).' },
    site: { type: 'string', valueHint: 'URL', description: 'The address the site will have, instead of the one in site.yaml.' },
    base: { type: 'string', valueHint: '/path/', description: 'The path the site lives under (default: the path of its address).' },
    ...nowOption,
    strict: { type: 'boolean', description: 'Let warnings refuse the build as well.' },
    full: { type: 'boolean', description: 'Use nothing that was made before. The result is the same, byte for byte.' },
    ...formatOption,
  },
  async run({ args }) {
    const content = contentFolder(args.content);
    const result = await buildSite({
      content,
      out: path.resolve(args.out ?? 'dist'),
      site: args.site === undefined ? null : siteAddress(args.site),
      base: args.base === undefined ? null : basePath(args.base),
      clock: (timeZone) => clock(args.now, timeZone),
      strict: args.strict ?? false,
      full: args.full ?? false,
      progress: showProgress,
    });
    showProgress('');
    // Warnings that refuse nothing are counted; `check` prints them.
    const refusing = result.problems.filter(({ severity }) => severity === 'error' || (args.strict ?? false));
    process.stderr.write(reportProblems(refusing, { format: args.format ?? 'text', contentFolder: content }));
    process.stdout.write(`${summary(result, args.out ?? 'dist', content)}\n`);
    await compileProgram().catch(() => {});
    return result.published ? 0 : 1;
  },
});

/** @throws UsageError */
function siteAddress(url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) throw new UsageError(`--site "${url}" is not a web address: write https://example.org.`);
  return url;
}

/** @throws UsageError */
export function basePath(written: string): string {
  const base = `/${written}/`.replaceAll(/\/+/g, '/');
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base) || base.includes('/../') || base.includes('/./')) throw new UsageError(`--base "${written}" is not a path such as /archive/.`);
  return base;
}

/** On a terminal, one line of what is going on. */
function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${words}`);
}

function summary(result: BuildResult, out: string, content: string): string {
  const errors = result.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = result.published ? result.warnings : result.problems.length - errors;
  const found = [countOf(errors, 'error'), countOf(warnings, 'warning')].filter((words) => !words.startsWith('0 ')).join(', ');
  if (!result.published) return `Not published: ${found}. The site in ${out} is as it was.`;
  const { files, bytes, largest } = result.size;
  const changed = `${result.made.toLocaleString('en')} made, ${result.removed.toLocaleString('en')} removed, the rest as before`;
  return [
    `Published ${files.toLocaleString('en')} files, ${inMegabytes(bytes)}, in ${out} (${changed}).`,
    `Largest file: ${largest.path}, ${inMegabytes(largest.bytes)}.`,
    ...refusingHosts(result.size).map((sentence) => `Would be refused: ${sentence}.`),
    `Next change due: ${result.nextChange ?? 'none'}.`,
    ...(found ? [`Found ${found}: \`${commandLine('check', { contentOption: contentOptionOf(content) })}\` shows ${warnings === 1 ? 'it' : 'them'}.`] : []),
  ].join('\n');
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function inMegabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
