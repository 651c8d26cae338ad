import { defineRule } from '@oxlint/plugins';
import { dottedName } from '../syntax.ts';

const MESSAGE = 'Say how long to wait (a second argument): without it Vitest gives up after a second.';

/** A second is enough on an idle machine and too little on a busy one, so such a test fails now and then. */
export const waitsSayHowLong = defineRule({
  create(context) {
    return {
      CallExpression(node) {
        const name = dottedName(node.callee);
        const waits = name === 'vi.waitUntil' || name === 'vi.waitFor';
        if (waits && node.arguments.length < 2) context.report({ node, message: MESSAGE });
      },
    };
  },
});
