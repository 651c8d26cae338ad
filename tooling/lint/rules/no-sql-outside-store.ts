import { defineRule } from '@oxlint/plugins';
import { calledName, isTestCode } from '../syntax.ts';

const SQL_PACKAGES = new Set(['kysely', 'pg', 'node-pg-migrate']);
const SQL_VERBS = new Set(['selectFrom', 'insertInto', 'updateTable', 'deleteFrom', 'mergeInto']);
const MESSAGE = 'SQL belongs in a module’s *-store.ts, kernel/transaction.ts or packages/database.';

function maySeeSql(filename: string): boolean {
  return (
    /-store\.ts$|\/packages\/core\/src\/kernel\/transaction\.ts$|\/packages\/database\//.test(filename) ||
    isTestCode(filename)
  );
}

/** Only stores, the kernel's transaction and packages/database speak SQL, so a module's tables have one owner. */
export const noSqlOutsideStore = defineRule({
  create(context) {
    if (maySeeSql(context.filename)) return {};
    // The kernel names the driver's types in the context every verb receives.
    const typesAllowed = context.filename.includes('/packages/core/src/kernel/');
    return {
      ImportDeclaration(node) {
        if (typesAllowed && node.importKind === 'type') return;
        if (SQL_PACKAGES.has(node.source.value)) context.report({ node, message: MESSAGE });
      },
      TaggedTemplateExpression(node) {
        const { tag } = node;
        if (tag.type === 'Identifier' && tag.name === 'sql') context.report({ node, message: MESSAGE });
      },
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression') return;
        if (SQL_VERBS.has(calledName(node) ?? '')) context.report({ node, message: MESSAGE });
      },
    };
  },
});
