import { stripVTControlCharacters } from 'node:util';
import { renderUsage, type CommandDef } from 'citty';
import { BuildRefused } from '../publish/out-folder.ts';
import { nearest } from '../model/nearest.ts';
import { readArguments, UsageError } from './arguments.ts';
import { COMMANDS } from './commands.ts';

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 success, 1 the content or the build is at fault, 2 the command line is.
 */
export async function runCli(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(overview());
    return name === undefined ? 2 : 0;
  }
  try {
    return await runCommand(name, rest);
  } catch (error) {
    return failure(error, name);
  }
}

async function runCommand(name: string, words: readonly string[]): Promise<number> {
  if (!Object.hasOwn(COMMANDS, name)) {
    const guess = nearest(name, Object.keys(COMMANDS));
    throw new UsageError(`There is no command "${name}"${guess ? `: did you mean "${guess}"?` : '; the commands are'} ${guess ? '' : Object.keys(COMMANDS).join(', ')}`.trim());
  }
  const { command } = (await import(`./${name}.ts`)) as { command: CommandDef };
  if (words.some((word) => word === '--help' || word === '-h')) {
    print(await usage(command));
    return 0;
  }
  const args = readArguments(words, command);
  const code: unknown = await command.run!({ args, rawArgs: [...words], cmd: command } as never);
  return typeof code === 'number' ? code : 0;
}

/** Says what went wrong; only what nobody foresaw comes with a stack trace. */
function failure(error: unknown, name: string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nSee: npm run -s dateline -- ${name in COMMANDS ? `${name} ` : ''}--help\n`);
    return 2;
  }
  process.stderr.write(`${foreseen(error) ?? (error as Error)?.stack ?? String(error)}\n`);
  return 1;
}

/** In words, what the deployer can mend; null for what nobody foresaw. */
function foreseen(error: unknown): string | null {
  if (error instanceof BuildRefused) return error.message;
  const { code, path: file = 'a file' } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return `The disk is full: ${file} could not be written. What was published is as it was; make room and try again.`;
  if (code === 'EROFS' || code === 'EACCES' || code === 'ENOTDIR') return `${file} cannot be written (${code}): make it writable, or choose another folder. What was published is as it was.`;
  return null;
}

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, does]) => `  ${name.padEnd(10)} ${does}`);
  return ['Publish and read news by the people and agencies in it.', '', 'Usage: npm run -s dateline -- COMMAND [OPTIONS]', '', ...lines, '', 'Every command has --help.'].join('\n');
}

async function usage(command: CommandDef): Promise<string> {
  const text = await renderUsage(command, { meta: { name: 'dateline' } });
  return (process.stdout.isTTY ? text : stripVTControlCharacters(text)).replaceAll('=<…>', '…');
}

function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`);
}
