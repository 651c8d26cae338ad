import { defineRule } from '@oxlint/plugins';

/** `export *` hides what a front door offers and makes import cycles easy. */
export const noExportStar = defineRule({
  create(context) {
    return {
      ExportAllDeclaration(node) {
        context.report({ node, message: 'Name what is exported: `export { placeHold } from …`.' });
      },
    };
  },
});
