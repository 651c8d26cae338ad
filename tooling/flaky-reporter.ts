import type { Reporter, TestModule } from 'vitest/node';

/**
 * Names every test that failed and then held. A browser's journey is tried twice, because one lost keystroke of a busy
 * machine must not stop a whole run; what needed another try is told at the end, so that it is looked into.
 */
export default class FlakyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const flaky = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.diagnostic()?.flaky);
    for (const test of flaky) {
      console.log(`held only when tried again: ${test.module.relativeModuleId} > ${test.fullName}`);
      for (const { message } of test.result().errors ?? []) console.log(`  ${message}`);
    }
  }
}
