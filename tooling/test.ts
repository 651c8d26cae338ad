import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium } from './find-chromium.ts';
import { findOrInstallMailServers } from './find-mail-servers.ts';
import { findOrInstallRedis } from './find-redis.ts';
import { runCommand } from './run-command.ts';
import { buildFrontEndsWhenStale } from './front-end-build.ts';

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Runs vitest once, passing on what was asked for on the command line; the last line says how many passed. */
async function runTests(filters: readonly string[]): Promise<number> {
  const chromium = await findOrInstallChromium();
  const redis = await findOrInstallRedis();
  await findOrInstallMailServers();
  await buildFrontEndsWhenStale();
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = [
      '--reporter=default',
      `--reporter=${join(import.meta.dirname, 'flaky-reporter.ts')}`,
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const { exitCode } = await runCommand(['vitest', 'run', ...reporters, ...filters], {
      show: true,
      environment: { CHROMIUM_PATH: chromium, REDIS_SERVER_PATH: redis },
    });
    const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport;
    const skipped = report.numPendingTests + report.numTodoTests;
    // A name filter (-t) skips on purpose; without one, a test that did not run proves nothing.
    const incomplete = skipped > 0 && filters.length === 0;
    if (incomplete) console.error(`${skipped} tests did not run`);
    console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
    return exitCode === 0 && incomplete ? 1 : exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await runTests(process.argv.slice(2));
