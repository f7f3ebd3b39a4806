import { defineCommand } from 'citty';
import { UsageError } from './arguments.ts';
import { contentFolder, contentOption } from './content.ts';
import { bashScript, completions } from './completing/bash.ts';

/** `completion`: the shell completes commands, options and ids. */
export const command = defineCommand({
  meta: { name: 'completion', description: 'Print the script that makes bash complete commands, options and ids: eval "$(npm run -s dateline -- completion bash)".' },
  args: {
    shell: { type: 'positional', required: true, valueHint: 'bash', description: 'The shell; `words` prints what it would complete.' },
    words: { type: 'positional', required: false, valueHint: '…', description: 'The words of the line so far (for the script).' },
    ...contentOption,
  },
  async run({ args }) {
    if (args.shell === 'bash') process.stdout.write(bashScript());
    else if (args.shell === 'words') process.stdout.write((await completions(args._.slice(1), () => contentFolder(args.content))).map((word) => `${word}\n`).join(''));
    else throw new UsageError(`"${args.shell}" is not supported: write bash.`);
    return 0;
  },
});
