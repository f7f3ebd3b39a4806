import { cpSync, renameSync, rmSync } from 'node:fs';
import { editsOf, randomNumbers } from '../publish/random-edits.ts';
import { manifestOf, type Measured } from './measure.ts';

interface Bench {
  readonly content: string;
  /** The folder of the site that is kept up to date. */
  readonly out: string;
  /** How many edits, of every kind in turn and then at random. */
  readonly edits: number;
  build(out: string, ...more: readonly string[]): Promise<Measured>;
}

/** How many edits come between two comparisons. */
const EVERY = 5;

/**
 * Edits a newsroom at random and compares the site that is kept up to date with the one that a full build makes, file by
 * file.
 *
 * @throws where they differ.
 */
export async function compareWithFull({ content, out, edits, build }: Bench): Promise<void> {
  const below = randomNumbers(20_181_101);
  const kinds = editsOf(content, below);
  const [before, full] = [`${content}-before`, `${out}-full`];
  // Both are to be of one moment: the clock goes on.
  const moment = ['--now', '2030-01-01T00:00:00Z'];
  let refused = 0;
  for (let number = 0; number < edits; number++) {
    const { what, apply } = kinds[number < kinds.length ? number : below(kinds.length)]!;
    rmSync(before, { recursive: true, force: true });
    cpSync(content, before, { recursive: true, preserveTimestamps: true });
    const done = apply() && (await build(out, ...moment).then(() => true, () => false));
    if (!done) {
      refused++;
      rmSync(content, { recursive: true });
      renameSync(before, content);
    }
    process.stderr.write(`${number + 1}: ${what}${done ? '' : ' (refused, taken back)'}\n`);
    if ((number + 1) % EVERY !== 0 && number + 1 < edits) continue;
    await build(out, ...moment);
    await build(full, ...moment, '--full');
    const [kept, made] = [manifestOf(out), manifestOf(full)];
    const differ = [...new Set([...Object.keys(kept), ...Object.keys(made)])].filter((name) => kept[name] !== made[name]);
    if (differ.length > 0) throw new Error(`After "${what}" ${differ.length} files are not those of a full build: ${differ.slice(0, 10).join(', ')}`);
  }
  for (const folder of [before, full]) rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\nAfter ${edits - refused} random edits, additions, deletions and renames (${refused} more were refused by the rules) the site kept up to date is byte for byte that of a full build.\n`);
}
