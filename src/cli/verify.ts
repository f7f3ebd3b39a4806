import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineCommand } from 'citty';
import { MANIFEST } from '../publish/manifest.ts';
import { verifyManifest } from '../publish/verify-manifest.ts';
import { UsageError } from './arguments.ts';

/** `verify`: whether a folder holds exactly what was published. */
export const command = defineCommand({
  meta: { name: 'verify', description: 'Check a folder of files against its data/manifest.json.' },
  args: {
    dir: { type: 'positional', required: true, description: 'The folder, as it was built or fetched back from a host.' },
    format: { type: 'enum', options: ['text', 'json'], default: 'text', description: 'How the result is printed.' },
  },
  run({ args }) {
    const folder = path.resolve(args.dir);
    if (!existsSync(path.join(folder, MANIFEST))) throw new UsageError(`There is no ${MANIFEST} in ${folder}: name a folder that \`build\` made.`);
    const { files, ...differences } = verifyManifest(folder);
    const count = Object.values(differences).reduce((sum, names) => sum + names.length, 0);
    if (args.format === 'json') process.stdout.write(`${JSON.stringify({ files, ...differences })}\n`);
    else process.stdout.write(inWords(files, count, differences));
    return count > 0 ? 1 : 0;
  },
});

function inWords(files: number, count: number, differences: Readonly<Record<string, readonly string[]>>): string {
  if (count === 0) return `All ${files.toLocaleString('en')} files are as the manifest says.\n`;
  const lines = Object.entries(differences).flatMap(([kind, names]) => names.map((name) => `${kind.padEnd(8)}  ${name}\n`));
  return `${lines.join('')}${count.toLocaleString('en')} of ${files.toLocaleString('en')} files differ from the manifest: build again, or copy the site anew.\n`;
}
