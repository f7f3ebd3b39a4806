import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { decodeText } from '../importers/decode-text.ts';
import { readForeignDate } from '../importers/foreign-date.ts';
import { SourceError } from '../importers/read-source.ts';
import { SOURCE_KINDS } from '../importers/source-kind.ts';
import { toInstant } from '../model/dates.ts';
import { projectRoot } from '../publish/cache-folder.ts';
import { UsageError } from './arguments.ts';
import { createProfiles } from './importing/create-profiles.ts';
import { readDestination } from './importing/destination.ts';
import { importInto, type Imported } from './importing/import-into.ts';
import { importReport } from './importing/report.ts';
import { suggesterFor } from './importing/suggest.ts';
import { reportProblems } from './report.ts';

/** `import`: articles from elsewhere. */
export const command = defineCommand({
  meta: { name: 'import', description: 'Bring articles in: wire text, feeds (RSS, Atom, JSON Feed), WordPress exports, folders of Markdown (Jekyll, Hugo, Eleventy). "-" reads stdin.' },
  args: {
    sources: { type: 'positional', required: true, valueHint: '…', description: 'Files or folders.' },
    from: { type: 'enum', options: [...SOURCE_KINDS], description: 'What they are; worked out when not given.' },
    into: { type: 'string', valueHint: 'DIR', description: 'The content folder they go to (default: DATELINE_CONTENT, else content/ of this project).' },
    published: { type: 'string', valueHint: 'ISO', description: 'The date of wire text, and of anything that has none.' },
    create: { type: 'boolean', description: 'Write a draft profile for everybody suggested.' },
    'dry-run': { type: 'boolean', description: 'Write nothing; say what would be.' },
    force: { type: 'boolean', description: 'Replace files that are there already.' },
    format: { type: 'enum', options: ['text', 'json'], default: 'text', description: 'How the result is printed.' },
  },
  async run({ args }) {
    const published = args.published === undefined ? null : readForeignDate(args.published);
    if (args.published !== undefined && (published === null || toInstant(published, 'UTC') === null)) throw new UsageError(`--published "${args.published}" is not a date or a time: write 2018-03-13 or 2018-03-13T09:00:00-04:00.`);
    const into = args.into ?? process.env['DATELINE_CONTENT'];
    const folder = into ? path.resolve(into) : path.join(projectRoot, 'content');
    const destination = readDestination(folder);
    if (destination.problems.length > 0) {
      process.stderr.write(reportProblems(destination.problems, { format: 'text', contentFolder: folder }));
      return 1;
    }
    const dryRun = args['dry-run'] ?? false;
    let suggesting = suggesterFor(0, destination);
    let imported: Imported;
    try {
      imported = importInto({
        sources: args._,
        reading: { from: args.from ?? null, published, stdin: () => decodeText(readFileSync(0)) },
        destination,
        put: { folder, force: args.force ?? false, dryRun },
        onStart: (count) => (suggesting = suggesterFor(count, destination)),
        onArticle: (article, lang) => suggesting.read(article, lang),
        progress: showProgress,
      });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
    const suggestions = await suggesting.result();
    const created = args.create ? createProfiles(suggestions, destination, { folder, force: false, dryRun }) : [];
    const report = importReport({ imported, suggestions, created, folder, dryRun });
    process.stdout.write(args.format === 'json' ? `${JSON.stringify(report.json)}\n` : report.text);
    return 0;
  },
});

/** On a terminal, how far a long import has come. */
function showProgress(done: number, of: number): void {
  if (process.stderr.isTTY && (done % 50 === 0 || done === of)) process.stderr.write(`\r\u001B[K${done} of ${of} articles`);
}
