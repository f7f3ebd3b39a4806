import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sample at the root of its host, and once more under `/archive/`. */
    sample: string;
    archive: string;
  }
}

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the sample newsroom the way its deployer does, twice. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-site-'));
  const build = (name: string, ...options: string[]): string => {
    const out = path.join(folder, name);
    execFileSync(process.execPath, ['src/cli/main.mjs', 'build', '--content', 'content', '--out', out, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    return out;
  };
  project.provide('sample', build('sample'));
  project.provide('archive', build('archive', '--base', '/archive/'));
  return () => rmSync(folder, { recursive: true, force: true });
}
