import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

// Machines that run tests are often busy with other things: nothing here is a timed test.
const shared = { testTimeout: 120_000, hookTimeout: 600_000, pool: 'forks', env: { TZ: 'UTC' } } as const;

// What looks at a built site waits for one build of the sample; everything else starts at once.
const SITE = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { ...shared, name: 'parts', include: ['tests/**/*.test.ts'], exclude: [...SITE, 'node_modules'] } },
      { root, test: { ...shared, name: 'site', include: SITE, globalSetup: ['tests/site/build-sample.ts'] } },
    ],
  },
});
