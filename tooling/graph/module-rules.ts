import type { IForbiddenRuleType } from 'dependency-cruiser';
import { TEST_CODE } from './package-rules.ts';

/** The business modules, each of which may import only those before it; needs in the other direction go by event. */
export const MODULE_ORDER = [
  'variables',
  'flags',
  'stations',
  'chefs',
  'customers',
  'catalog',
  'travel',
  'leads',
  'quoting',
  'scheduling',
  'understanding',
  'documents',
  'mail',
  'attachments',
  'messaging',
  'notices',
  'knowledge',
  'identity',
  'access',
  'billing',
  'agreements',
  'booking',
  'desk',
  'dispatch',
  'accounts',
  'conversations',
  'inbox',
  'console',
  'dialogue',
  'concierge',
  'assistant',
  'terms',
  'supervision',
  'audit',
  'operations',
];

/** The kernel is the business's ground. */
const GROUND = ['kernel'];

const layers = MODULE_ORDER.map((module, position): IForbiddenRuleType => ({
  name: `layer-${module}`,
  comment: `${module} may import only the modules before it: ${MODULE_ORDER.slice(0, position).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^packages/core/src/${module}/`, pathNot: TEST_CODE },
  to: {
    path: '^packages/core/src/',
    pathNot: `^packages/core/src/(${[...GROUND, ...MODULE_ORDER.slice(0, position + 1)].join('|')})/`,
  },
}));

/** Order and front doors of packages/core. */
export const moduleRules: IForbiddenRuleType[] = [
  ...layers,
  {
    name: 'module-has-a-place',
    comment: 'A new module is first given its place in MODULE_ORDER (tooling/graph/module-rules.ts).',
    severity: 'error',
    from: {},
    to: {
      path: '^packages/core/src/[^/]+/',
      pathNot: `^packages/core/src/(${[...GROUND, ...MODULE_ORDER].join('|')}|testing)/`,
    },
  },
  {
    name: 'front-doors-inside-core',
    comment: 'A module is used through its index.ts; its other files are its own.',
    severity: 'error',
    from: { path: '^packages/core/src/([^/]+)/', pathNot: TEST_CODE },
    to: {
      path: '^packages/core/src/[^/]+/',
      pathNot: ['^packages/core/src/$1/', '^packages/core/src/[^/]+/index\\.ts$'],
    },
  },
  {
    name: 'front-doors-from-outside',
    comment: 'Other packages see a package’s front doors only.',
    severity: 'error',
    from: { path: '^(packages|apps)/([^/]+)/', pathNot: TEST_CODE },
    to: {
      path: '^packages/[^/]+/src/',
      pathNot: ['^packages/$2/', '/index\\.ts$', '^packages/(contracts|database|api-client)/'],
    },
  },
];
