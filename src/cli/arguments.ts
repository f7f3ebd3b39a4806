import { parseArgs, type ArgDef, type ArgsDef, type CommandDef } from 'citty';
import { nearest } from '../model/nearest.ts';

/** The command line is at fault: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the words after a command's name, strictly: unknown options, missing values and words too many are refused.
 * A positional argument with the value hint "…" takes any number of words; all of them are in `_`.
 *
 * @throws UsageError
 */
export function readArguments(words: readonly string[], command: CommandDef): ReturnType<typeof parseArgs> {
  const defined = command.args as ArgsDef;
  refuseWrongOptions(words, defined);
  const args = attempt(() => parseArgs([...words], defined));
  const positional = Object.values(defined).filter((arg) => arg.type === 'positional');
  const extra = args._[positional.length];
  if (extra !== undefined && !positional.some(isMany)) throw new UsageError(`"${extra}" is one word too many.`);
  return args;
}

function isMany(arg: ArgDef): boolean {
  return arg.valueHint === '…';
}

function refuseWrongOptions(words: readonly string[], defined: ArgsDef): void {
  const options = Object.entries(defined).filter(([, arg]) => arg.type !== 'positional');
  for (let index = 0; index < words.length && words[index] !== '--'; index++) {
    const word = words[index]!;
    if (!word.startsWith('-') || word === '-') continue;
    const [name, value] = word.split('=', 2) as [string, string?];
    const arg = options.find(([key]) => name === `--${key}`)?.[1];
    if (!arg) throw new UsageError(unknownOption(name, options.map(([key]) => `--${key}`)));
    if (arg.type === 'boolean' && value !== undefined) throw new UsageError(`${name} takes no value.`);
    if (arg.type === 'boolean' || value) continue;
    const next = words[++index];
    if (value === '' || next === undefined || next === '' || next.startsWith('--')) throw new UsageError(`${name} wants a value after it.`);
  }
}

function unknownOption(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return `There is no option ${name}${guess ? `: did you mean ${guess}?` : known.length > 0 ? `; the options are ${known.join(', ')}.` : '.'}`;
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new UsageError((error as Error).message.replaceAll(/\u001B\[\d+m/g, ''));
  }
}
