import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Whoever reads the output may stop early (`read | head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Half a second of every command is loading its code. Loaded late, because only what is loaded from now on is kept.
enableCompileCache(path.join(import.meta.dirname, '../../node_modules/.cache/dateline/code'));
const { runCli } = await import('./run.ts');
process.exitCode = await runCli(process.argv.slice(2));
