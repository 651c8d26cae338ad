import { defineRule } from '@oxlint/plugins';

/** `value as unknown as T` switches the type checker off; parse the value instead. */
export const noDoubleAssertion = defineRule({
  create(context) {
    return {
      TSAsExpression(node) {
        const inner = node.expression.type === 'ParenthesizedExpression' ? node.expression.expression : node.expression;
        if (inner.type !== 'TSAsExpression') return;
        context.report({ node, message: 'A doubled assertion makes any type pass; parse or narrow the value.' });
      },
    };
  },
});
