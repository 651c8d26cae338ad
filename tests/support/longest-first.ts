/** The order of test files: those that walk many pages begin, so that no core waits for one of them at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONG = /(?:console-screens|site|crash|console-settings|console-access)[\w-]*\.test\.ts$/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}
