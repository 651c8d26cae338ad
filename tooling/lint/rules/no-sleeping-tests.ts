import { defineRule } from '@oxlint/plugins';
import { calledName } from '../syntax.ts';

const MESSAGE = 'Tests wait for a condition (expect.poll, an event, a promise), never for an amount of time.';

/** Sleeping makes a test slow on fast machines and wrong on slow ones. */
export const noSleepingTests = defineRule({
  create(context) {
    if (!/\.test\.tsx?$/.test(context.filename)) return {};
    return {
      ImportDeclaration(node) {
        if (node.source.value === 'node:timers/promises') context.report({ node, message: MESSAGE });
      },
      CallExpression(node) {
        const name = calledName(node);
        if (name === 'setTimeout' || name === 'waitForTimeout') context.report({ node, message: MESSAGE });
      },
    };
  },
});
