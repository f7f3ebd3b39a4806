// @ts-check
// No TypeScript itself: Node would load its compiler to read one file, which takes as long as loading the whole program packed.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Whoever reads the output may stop early (`read | head`): that is no failure.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Half a second of every command is loading its code. Loaded late, because only what is loaded from now on is kept; threads
// and processes that are started look into the environment. A full build uses nothing that was made before.
const full = process.argv.includes('--full');
if (!full) {
  const folder = path.join(import.meta.dirname, '../../node_modules/.cache/dateline/code');
  enableCompileCache(folder);
  process.env['NODE_COMPILE_CACHE'] = folder;
}
const { compiledCommandLine } = await import('./compiled-program.ts');
// The development server compiles what it loads itself.
const compiled = full || process.argv[2] === 'dev' ? null : compiledCommandLine();
/** @type {typeof import('./run.ts')} */
const { runCli } = await import(compiled ?? './run.ts');
process.exitCode = await runCli(process.argv.slice(2));
