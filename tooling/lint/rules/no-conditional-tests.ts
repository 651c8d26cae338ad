import { defineRule } from '@oxlint/plugins';
import { dottedName } from '../syntax.ts';

const ALTERED = /^(it|test|describe|suite)\.(skip|skipIf|runIf|only|todo|fails)$/;

/** A test that may not run, or that passes by failing, guarantees nothing. Covers what the vitest rules leave out. */
export const noConditionalTests = defineRule({
  create(context) {
    return {
      MemberExpression(node) {
        const name = dottedName(node) ?? '';
        if (ALTERED.test(name)) context.report({ node, message: `Every test runs, always: no ${name}.` });
      },
    };
  },
});
