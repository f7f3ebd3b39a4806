import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    // Machines that run tests are often busy with other things: nothing here is a timed test.
    testTimeout: 120_000,
    hookTimeout: 600_000,
    pool: 'forks',
    env: { TZ: 'UTC' },
  },
});
