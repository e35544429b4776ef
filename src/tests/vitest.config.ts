/** Test projects, cheapest first: `vitest run --config src/tests/vitest.config.ts --project unit`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';
import { APPEAR_MS, PATIENCE_MS } from './patience.ts';

/** Modules are loaded once a worker, not once a file: no test changes one, and loading took longer than testing. */
const shared = { pool: 'threads', isolate: false } as const;

/** What gates the code looks at records that no contribution changes: a valid new paper never fails it. */
const onSnapshot = { env: { CONTENT_DIR: 'src/tests/fixtures/snapshot', DIST: 'test-results/snapshot' } };
const BUDGETS = 'src/tests/build/budgets.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    sequence: { sequencer: LongestFirst },
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: APPEAR_MS } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...shared,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/tests/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          ...shared,
          include: ['src/tests/content/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          ...shared,
          include: ['src/tests/build/**/*.test.ts'],
          exclude: [BUDGETS],
          globalSetup: 'src/tests/built-site.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'budgets',
          ...onSnapshot,
          include: [BUDGETS],
          globalSetup: 'src/tests/built-site.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'relevance',
          ...onSnapshot,
          include: ['src/tests/relevance/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          ...onSnapshot,
          include: ['src/tests/browser/**/*.test.ts'],
          globalSetup: ['src/tests/built-site.ts', 'src/tests/browser/start-browser.ts'],
        },
      },
    ],
  },
});
