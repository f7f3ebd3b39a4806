import { build } from 'astro';
import { THEME } from '../astro/palette-plugin.ts';
import { projectRoot } from './cache-folder.ts';

// A process of its own, because Astro's compiler takes several hundred megabytes and keeps them.
const [making, base, theme] = process.argv.slice(2) as [string, string, string];
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Everything in one bundle: it lies in the cache, where no package can be found, and loads faster.
const vite = { define: { [THEME]: theme }, ssr: { noExternal: true as const } };
await build({ root: projectRoot, base, outDir: making, cacheDir: `${making}/cache`, logLevel: 'error', vite });
