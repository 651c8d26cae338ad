import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const NEVER = ['**/node_modules/**', '**/dist/**', 'tooling/canary/**'];

const JOURNEYS = 'journeys';

function isJourney({ project }: TestSpecification): boolean {
  return project.name === JOURNEYS;
}

/** Journeys first: they take long, and one begun last would leave a core idle at the end. */
class JourneysFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byDuration = await BaseSequencer.prototype.sort.call(this, files);
    return [...byDuration.filter(isJourney), ...byDuration.filter((file) => !isJourney(file))];
  }
}

export default defineConfig({
  test: {
    // One embedded PostgreSQL for the whole run; each test file clones its template database.
    globalSetup: ['packages/database/src/testing/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: JourneysFirst },
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
          include: ['packages/**/*.test.{ts,tsx}', 'apps/**/*.test.{ts,tsx}', 'tooling/**/*.test.ts'],
          exclude: NEVER,
          // Modules are loaded once a worker and not once a file, which is half of the time. Files share no rows, for
          // each has a database of its own, and nothing of ours keeps state in a module.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // A journey drives a server and a browser of its own and waits for them half of the time: two go side by side.
          // A keystroke lost on a busy machine is no fault of the program: a second try, told of at the end of the run.
          name: JOURNEYS,
          retry: 1,
          include: ['tests/**/*.test.ts'],
          exclude: NEVER,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 8_000 } },
        },
      },
    ],
  },
});
