import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { inventNewsroom } from './invented/newsroom.ts';

const generator = path.resolve(import.meta.dirname, '../../../shared/corpora/newsroom.mjs');

/**
 * Makes a large newsroom, of real texts where they are at hand, else of made-up ones with the same proportions.
 *
 * @returns which.
 */
export function makeNewsroom(content: string, articles: number): string {
  const real = existsSync(generator);
  if (real) execFileSync('node', [generator, content, '--articles', String(articles)], { stdio: 'ignore' });
  else inventNewsroom(content, articles);
  // Preview pictures cost more than everything else together, and none of the peers makes any.
  appendFileSync(path.join(content, 'site.yaml'), 'socialImages: false\n');
  return real ? 'real texts' : 'invented texts';
}
