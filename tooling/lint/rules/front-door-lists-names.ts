import { defineRule } from '@oxlint/plugins';

/** A module's index.ts is its front door: explicit named re-exports and nothing else. */
export const frontDoorListsNames = defineRule({
  create(context) {
    if (!/\/packages\/core\/src\/[^/]+\/index\.ts$/.test(context.filename)) return {};
    return {
      Program(node) {
        for (const statement of node.body) {
          if (statement.type === 'ExportNamedDeclaration' && statement.source) continue;
          context.report({ node: statement, message: 'A front door only re-exports names from its module’s files.' });
        }
      },
    };
  },
});
