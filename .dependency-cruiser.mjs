import { moduleRules } from './tooling/graph/module-rules.ts';
import { packageRules } from './tooling/graph/package-rules.ts';

/** Direction rules of the house: each part imports only what stands before it. Fixtures: tooling/canary/graph. */
export default {
  forbidden: [...packageRules, ...moduleRules],
  options: {
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    combinedDependencies: false,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^(packages|apps)/[^/]+/(dist|\\.astro|coverage)/', '^tooling/canary/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.ts', '.js', '.json'],
    },
  },
};
