import path from 'node:path';
import type { ArgsDef, CommandDef } from 'citty';
import { projectRoot } from '../../publish/cache-folder.ts';
import { listContent } from '../../read/content-folder.ts';
import { COMMANDS } from '../commands.ts';

/**
 * Makes bash complete `dateline …` and `npm run … dateline -- …`. Ids have colons before them in links only, never on a
 * command line, so that words need no care.
 */
export function bashScript(): string {
  const main = path.join(projectRoot, 'src/cli/main.mjs');
  return `# Dateline: completion for bash. Load it with: eval "$(npm run -s dateline -- completion bash)"
dateline() { ${quoted(process.execPath)} ${quoted(main)} "$@"; }
_dateline() {
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}") content=()
  [ -n "$DATELINE_CONTENT" ] && content=(--content "$DATELINE_CONTENT")
  local node=${quoted(process.execPath)}
  mapfile -t COMPREPLY < <("$node" ${quoted(main)} completion words "\${content[@]}" -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _dateline dateline
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * What the last word may become.
 *
 * @param words of the line, without the program's name; the last one is what is being typed.
 */
export async function completions(words: readonly string[], folder: () => string): Promise<string[]> {
  const typed = words.at(-1) ?? '';
  const [command, ...rest] = words.slice(0, -1);
  const candidates = command === undefined ? Object.keys(COMMANDS) : await wordsAfter(command, rest, typed, folder);
  return candidates.filter((each) => each.startsWith(typed)).sort();
}

/** Of an option the values it takes; none where that may be anything: bash then offers files. */
async function wordsAfter(name: string, rest: readonly string[], typed: string, folder: () => string): Promise<readonly string[]> {
  if (!Object.hasOwn(COMMANDS, name)) return [];
  const { command } = (await import(`../${name}.ts`)) as { readonly command: CommandDef };
  const args = command.args as ArgsDef;
  const takesValue = (word: string | undefined) => word?.startsWith('--') && args[word.slice(2)] && args[word.slice(2)]!.type !== 'boolean';
  const option = rest.at(-1);
  if (takesValue(option)) return (args[option!.slice(2)] as { readonly options?: readonly string[] }).options ?? [];
  if (typed.startsWith('-')) return [...Object.keys(args).filter((key) => args[key]!.type !== 'positional').map((key) => `--${key}`), '--help'];
  return ids(name, rest.filter((word, index) => !word.startsWith('-') && !takesValue(rest[index - 1])), folder);
}

/** Words of commands that take ids: kinds first, then ids of that kind. */
function ids(command: string, given: readonly string[], folder: () => string): string[] {
  if (command === 'new') return given.length === 0 ? ['agency', 'article', 'newsroom', 'person'] : [];
  if (command === 'check' || command === 'read') return filesIn(folder);
  if (command !== 'rename' && command !== 'accept') return [];
  if (given.length === 0) return ['agency', ...(command === 'accept' ? ['all'] : []), 'person'];
  const content = listContent(folder());
  return (given[0] === 'person' ? content.people : given[0] === 'agency' ? content.agencies : []).map((name) => path.posix.basename(name, '.md'));
}

function filesIn(folder: () => string): string[] {
  const { articles, people, agencies, stories } = listContent(folder());
  return [...articles, ...people, ...agencies, ...stories];
}
