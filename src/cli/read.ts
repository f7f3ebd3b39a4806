import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { articleState } from '../corpus/article-state.ts';
import { joinCorpus } from '../corpus/join.ts';
import { toReadObject } from '../corpus/read-object.ts';
import type { ArticleEntry } from '../model/article.ts';
import type { Move } from '../model/move.ts';
import { readNewsroom } from '../publish/read-newsroom.ts';
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
    const reading = await readNewsroom(folder);
    const wanted = selection(args._, folder);
    const problems = reading.problems.filter((problem) => problem.severity === 'error' && (wanted(problem.path) || !problem.path.startsWith('articles/')));
    process.stderr.write(reportProblems(problems, { format: args.format, contentFolder: folder }));
    const { newsroom } = reading;
    if (!newsroom) return 1;
    const now = clock(args.now, newsroom.site.timeZone);
    const { ledger } = joinCorpus(newsroom, { now, base: '/', preview: true });
    const moves = Map.groupBy(ledger.moves, ({ article }) => article);
    const movesOf = (entry: ArticleEntry): readonly Move[] => moves.get(entry.id) ?? entry.moves.map((move) => ({ ...move, denials: [], outcome: null }));
    for (const entry of newsroom.articles) {
      if (!wanted(entry.file.path)) continue;
      process.stdout.write(`${JSON.stringify(toReadObject(entry, reading.bodyOf(entry.file.path), articleState(entry, now), movesOf(entry)))}\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
});

/** Which content files a list of paths means: each a file or a folder, from the working directory or from the content folder. */
export function selection(paths: readonly string[], folder: string): (name: string) => boolean {
  if (paths.length === 0) return () => true;
  const named = paths.flatMap((each) => [path.relative(folder, path.resolve(each)), path.relative(folder, path.resolve(folder, each))]).map((each) => each.replaceAll(path.sep, '/'));
  return (name) => named.some((each) => each === '' || name === each || name.startsWith(`${each}/`));
}
