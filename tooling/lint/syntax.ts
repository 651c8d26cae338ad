import type { ESTree } from '@oxlint/plugins';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** True for test files and for the code that only tests run (`testing/` folders, tests/). */
export function isTestCode(filename: string): boolean {
  return /\.test\.tsx?$|\/testing\/|\/tests\//.test(filename);
}

/** The last name of what is called: `audit` for both `audit(…)` and `kernel.audit(…)`; undefined for anything else. */
export function calledName(call: ESTree.CallExpression): string | undefined {
  const { callee } = call;
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') return callee.property.name;
  return undefined;
}

/** `Date.now` for the expression `Date.now`; undefined for anything that is not a plain `name.name`. */
export function dottedName(node: ESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
  return node.property.type === 'Identifier' ? `${node.object.name}.${node.property.name}` : undefined;
}

/** The function farthest out around a node, that is the verb it is part of; undefined at module level. */
export function outermostFunction(node: ESTree.Node): ESTree.Node | undefined {
  let found: ESTree.Node | undefined;
  for (let at: ESTree.Node | null = node.parent; at; at = at.parent) if (FUNCTIONS.has(at.type)) found = at;
  return found;
}

/** The name a function goes by in its file: its own, or the constant's it is given to; `` for module level and nameless ones. */
export function functionName(node: ESTree.Node | undefined): string {
  if (node?.type === 'FunctionDeclaration' && node.id !== null) return node.id.name;
  const parent = node?.parent;
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return '';
}
