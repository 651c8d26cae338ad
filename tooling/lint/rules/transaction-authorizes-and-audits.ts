import { defineRule, type ESTree } from '@oxlint/plugins';
import { calledName, isTestCode, outermostFunction } from '../syntax.ts';

const REQUIRED = ['authorize', 'audit'];

/** A function that opens a transaction says who may do this, and leaves an audit row in that same transaction. */
export const transactionAuthorizesAndAudits = defineRule({
  create(context) {
    if (/\/packages\/(core\/src\/kernel|database)\//.test(context.filename) || isTestCode(context.filename)) return {};
    const opened: { call: ESTree.CallExpression; verb: ESTree.Node | undefined }[] = [];
    const calls = new Map<ESTree.Node | undefined, Set<string>>();
    return {
      CallExpression(node) {
        const name = calledName(node);
        if (name === undefined) return;
        const verb = outermostFunction(node);
        if (name === 'withTransaction') opened.push({ call: node, verb });
        calls.set(verb, (calls.get(verb) ?? new Set()).add(name));
      },
      'Program:exit'() {
        for (const { call, verb } of opened) {
          const missing = REQUIRED.filter((name) => !calls.get(verb)?.has(name));
          if (missing.length === 0) continue;
          const message = `This opens a transaction but never calls ${missing.join(' and ')}.`;
          context.report({ node: call, message });
        }
      },
    };
  },
});
