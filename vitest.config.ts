import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const NEVER = ['**/node_modules/**', '**/dist/**', 'tooling/canary/**'];

/** What takes minutes: first, and a core for each; measured with three, a file takes nearly twice its time. */
const LONG = {
  maxWorkers: 2,
  sequence: { groupOrder: 0 },
  exclude: NEVER,
  testTimeout: 180_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  test: {
    // One embedded PostgreSQL for the whole run; each test file clones its template database.
    globalSetup: ['packages/database/src/testing/global-setup.ts'],
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['packages/core/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/index.ts'],
      thresholds: { lines: 90, branches: 80 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'guarantees',
          include: ['{packages,apps}/**/*.test.{ts,tsx}', '{tooling,tests/support}/**/*.test.ts'],
          exclude: NEVER,
          // Modules are loaded once a worker and not once a file, which is half of the time. Files share no rows, for
          // each has a database of its own, and nothing of ours keeps state in a module.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A second, as it is by itself, is too little on a busy machine.
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          // A journey drives a server and a browser of its own.
          // A keystroke lost on a busy machine is no fault of the program: two more tries, told of at the end of the run.
          name: 'journeys',
          globalSetup: ['tests/e2e/support/prepare-programs.ts'],
          retry: 2,
          // Nothing of the journeys' own keeps state in a module but the browser, which they share.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          expect: { poll: { timeout: 20_000 } },
          ...LONG,
        },
      },
      {
        extends: true,
        test: { name: 'evaluation', include: ['tests/evaluation/**/*.test.ts'], ...LONG },
      },
    ],
  },
});
