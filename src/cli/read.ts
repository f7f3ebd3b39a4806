import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { articleState } from '../corpus/article-state.ts';
import { joinCorpus } from '../corpus/join.ts';
import { toReadObject } from '../corpus/read-object.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { Instant } from '../model/dates.ts';
import type { Move } from '../model/move.ts';
import { withNewsroom } from '../publish/read-newsroom.ts';
import type { ReadNewsroom } from '../publish/reading/newsroom-reading.ts';
import { UsageError } from './arguments.ts';
import { clock, contentFolder, contentOption, formatOption, nowOption } from './content.ts';
import { reportProblems } from './report.ts';

/** `read`: articles as typed objects. */
export const command = defineCommand({
  meta: { name: 'read', description: 'Print articles as typed objects, one JSON object a line, in order of path. What cannot be read is reported on stderr.' },
  args: {
    paths: { type: 'positional', required: false, valueHint: '…', description: 'Files or folders to print; without any, all articles.' },
    ...contentOption,
    ...nowOption,
    ...formatOption,
  },
  async run({ args }) {
    const folder = contentFolder(args.content);
    const missing = args._.find((each) => !existsSync(each) && !existsSync(path.join(folder, each)));
    if (missing !== undefined) throw new UsageError(`There is no file or folder ${missing}.`);
    const wanted = selection(args._, folder);
    const printed = new Set<string>();
    return withNewsroom(folder, (reading) => {
      const { newsroom, problems } = reading;
      const errors = problems.filter(({ severity, path: name }) => severity === 'error' && (wanted(name) || !name.startsWith('articles/')));
      const lines = newsroom ? linesOf({ ...reading, newsroom }, clock(args.now, newsroom.site.timeZone)) : [];
      for (const { name, line } of lines) {
        // Some are printed already where the cache turns out to be damaged, and all is read again.
        if (!wanted(name) || printed.has(name)) continue;
        process.stdout.write(`${line()}\n`);
        printed.add(name);
      }
      process.stderr.write(reportProblems(errors, { format: args.format, contentFolder: folder }));
      return errors.length > 0 || !newsroom ? 1 : 0;
    });
  },
});

/** Every article by the name of its file, in order of path, and what is printed of it. */
function linesOf({ newsroom, bodyOf }: ReadNewsroom, now: Instant): { readonly name: string; line(): string }[] {
  const { ledger } = joinCorpus(newsroom, { now, base: '/', preview: true });
  const moves = Map.groupBy(ledger.moves, ({ article }) => article);
  const movesOf = (entry: ArticleEntry): readonly Move[] => moves.get(entry.id) ?? entry.moves.map((move) => ({ ...move, denials: [], outcome: null }));
  return newsroom.articles.map((entry) => {
    const name = entry.file.path;
    return { name, line: () => JSON.stringify(toReadObject(entry, bodyOf(name), articleState(entry, now), movesOf(entry))) };
  });
}

/** Which content files a list of paths means: each a file or a folder, from the working directory or from the content folder. */
export function selection(paths: readonly string[], folder: string): (name: string) => boolean {
  if (paths.length === 0) return () => true;
  const named = paths.flatMap((each) => [path.relative(folder, path.resolve(each)), path.relative(folder, path.resolve(folder, each))]).map((each) => each.replaceAll(path.sep, '/'));
  return (name) => named.some((each) => each === '' || name === each || name.startsWith(`${each}/`));
}
