import { defineRule, type ESTree } from '@oxlint/plugins';
import { calledName } from '../syntax.ts';

const MESSAGE = 'An error is handled, rethrown or reported; it never vanishes.';

function doesNothing(handler: ESTree.Node | undefined): boolean {
  if (handler?.type !== 'ArrowFunctionExpression' && handler?.type !== 'FunctionExpression') return false;
  const { body } = handler;
  if (body?.type === 'BlockStatement') return body.body.length === 0;
  return body?.type === 'Identifier' && body.name === 'undefined';
}

/** Stricter than `no-empty`: a comment inside an empty catch, or `.catch(() => undefined)`, still loses the error. */
export const noSwallowedErrors = defineRule({
  create(context) {
    return {
      CatchClause(node) {
        if (node.body.body.length === 0) context.report({ node, message: MESSAGE });
      },
      CallExpression(node) {
        if (calledName(node) === 'catch' && doesNothing(node.arguments[0])) context.report({ node, message: MESSAGE });
      },
    };
  },
});
