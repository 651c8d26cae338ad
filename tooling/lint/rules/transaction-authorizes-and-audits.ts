import { defineRule, type ESTree } from '@oxlint/plugins';
import { calledName, functionName, isTestCode, outermostFunction } from '../syntax.ts';

const REQUIRED = ['authorize', 'audit'];

/** Everything a function calls, its neighbours in the same file included: a verb may do its writing in one of them. */
function reach(from: string, calls: ReadonlyMap<string, ReadonlySet<string>>, seen = new Set<string>()): Set<string> {
  for (const name of calls.get(from) ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    reach(name, calls, seen);
  }
  return seen;
}

/** A function that opens a transaction says who may do this, and leaves an audit row in that same transaction. */
export const transactionAuthorizesAndAudits = defineRule({
  create(context) {
    if (/\/packages\/(core\/src\/kernel|database)\//.test(context.filename) || isTestCode(context.filename)) return {};
    const opened: { call: ESTree.CallExpression; verb: string }[] = [];
    const calls = new Map<string, Set<string>>();
    return {
      CallExpression(node) {
        const name = calledName(node);
        if (name === undefined) return;
        const verb = functionName(outermostFunction(node));
        if (name === 'withTransaction') opened.push({ call: node, verb });
        calls.set(verb, (calls.get(verb) ?? new Set()).add(name));
      },
      'Program:exit'() {
        for (const { call, verb } of opened) {
          const reached = reach(verb, calls);
          const missing = REQUIRED.filter((name) => !reached.has(name));
          if (missing.length === 0) continue;
          const message = `This opens a transaction but never calls ${missing.join(' and ')}.`;
          context.report({ node: call, message });
        }
      },
    };
  },
});
