import { statSync } from 'node:fs';
import path from 'node:path';
import { toInstant, instantAt, type Instant } from '../model/dates.ts';
import { projectRoot } from '../publish/cache-folder.ts';
import { UsageError } from './arguments.ts';
import type { ReportFormat } from './report.ts';

/** The option that commands share which read a newsroom. */
export const contentOption = {
  content: { type: 'string', valueHint: 'DIR', description: 'The content folder (default: DATELINE_CONTENT, else content/ of this project).' },
} as const;

/** The option of commands whose result depends on the time. */
export const nowOption = {
  now: { type: 'string', valueHint: 'ISO', description: 'The clock: a date (its start in the site’s zone) or a time. Default: now.' },
} as const;

/** The option of commands that report problems. */
export const formatOption: { format: { type: 'enum'; options: ReportFormat[]; default: ReportFormat; description: string } } = {
  format: { type: 'enum', options: ['text', 'json', 'github'], default: 'text', description: 'How problems are printed.' },
};

/**
 * The content folder a command works on, as an absolute path.
 *
 * @throws UsageError where there is no such folder.
 */
export function contentFolder(option: string | undefined): string {
  const named = option ?? (process.env['DATELINE_CONTENT'] || undefined);
  const folder = named === undefined ? path.join(projectRoot, 'content') : path.resolve(named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const advice = named === undefined ? 'make one with `new newsroom`, or name another with --content.' : 'name a folder that holds site.yaml.';
  throw new UsageError(`There is no content folder ${folder}: ${advice}`);
}

/** What a shell needs to name a content folder other than the default one. */
export function contentOptionOf(folder: string): string {
  if (folder === path.join(projectRoot, 'content')) return '';
  const shown = path.relative(process.cwd(), folder) || '.';
  return ` --content ${/^[\w./@+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`}`;
}

/**
 * The clock of a command.
 *
 * @throws UsageError where it is no date or time.
 */
export function clock(option: string | undefined, timeZone: string): Instant {
  if (option === undefined) return instantAt(Date.now(), timeZone);
  const now = toInstant(option, timeZone);
  if (now === null) throw new UsageError(`--now "${option}" is not a date or a time: write 2018-03-13 or 2018-03-13T09:00:00-04:00.`);
  return now;
}
