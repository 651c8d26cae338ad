import { defineRule } from '@oxlint/plugins';
import { dottedName, isTestCode } from '../syntax.ts';

const MESSAGE = 'Business code gets the time from ctx.clock, so that tests and replays decide what time it is.';

/** No machine clock in packages/core and packages/contracts except in kernel/clock.ts. */
export const noAmbientTime = defineRule({
  create(context) {
    const { filename } = context;
    if (!/\/packages\/(core|contracts)\/src\//.test(filename) || isTestCode(filename)) return {};
    if (filename.endsWith('/kernel/clock.ts')) return {};
    return {
      NewExpression(node) {
        const bare = node.arguments.length === 0 && node.callee.type === 'Identifier' && node.callee.name === 'Date';
        if (bare) context.report({ node, message: MESSAGE });
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date')
          context.report({ node, message: MESSAGE });
      },
      MemberExpression(node) {
        const name = dottedName(node);
        if (name === 'Date.now' || name === 'Temporal.Now') context.report({ node, message: MESSAGE });
      },
    };
  },
});
