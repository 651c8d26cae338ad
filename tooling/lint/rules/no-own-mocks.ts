import { defineRule } from '@oxlint/plugins';
import { dottedName } from '../syntax.ts';

/** Our own code is never replaced in its tests: outside services have sandboxes, time and ids come in the context. */
export const noOwnMocks = defineRule({
  create(context) {
    return {
      CallExpression(node) {
        const name = dottedName(node.callee) ?? '';
        if (!/^vi\.(mock|doMock|spyOn)$/.test(name)) return;
        context.report({ node, message: `No ${name}: pass a real collaborator in, or use the sandbox.` });
      },
    };
  },
});
