import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Code that only tests and tools run; it may reach anywhere it needs to. */
export const TEST_CODE = '\\.test\\.tsx?$|/testing/|^tests/|^tooling/';

const OURS = '^(packages|apps)/';
const FRONT_END = 'The front ends use the API as any other client does: through the client and the contracts.';

/** One package sees only the listed paths of ours. */
function sees(name: string, from: string, allowed: string[], comment: string): IForbiddenRuleType {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TEST_CODE },
    to: { path: OURS, pathNot: allowed },
  };
}

/** contracts → core/kernel → core/modules → apps/server; the site and the console see the API client and contracts. */
export const packageRules: IForbiddenRuleType[] = [
  sees('contracts-import-nothing', '^packages/contracts/', ['^packages/contracts/'], 'Contracts are the first layer.'),
  sees('database-imports-nothing', '^packages/database/', ['^packages/database/'], 'The database knows no business.'),
  sees(
    'kernel-sees-contracts-and-database',
    '^packages/core/src/kernel/',
    ['^packages/core/src/kernel/', '^packages/contracts/', '^packages/database/'],
    'The kernel serves the modules and never knows them.',
  ),
  sees(
    'core-sees-no-edge',
    '^packages/core/src/(?!kernel/)',
    ['^packages/core/', '^packages/contracts/', '^packages/database/'],
    'Gateways reach the business through the context; apps call it.',
  ),
  sees(
    'gateways-see-the-kernel',
    '^packages/gateways/',
    ['^packages/gateways/', '^packages/core/src/kernel/'],
    'A gateway implements the kernel’s ports and knows no business.',
  ),
  sees(
    'sandbox-sees-the-kernel',
    '^packages/sandbox/',
    ['^packages/sandbox/', '^packages/core/src/kernel/'],
    'The sandbox speaks the vendors’ protocols and knows no business.',
  ),
  sees(
    'api-client-imports-nothing',
    '^packages/api-client/',
    ['^packages/api-client/', '^packages/contracts/'],
    'The client is generated from the OpenAPI document.',
  ),
  sees('site-sees-the-client', '^apps/site/', ['^apps/site/', '^packages/(api-client|contracts)/'], FRONT_END),
  sees('admin-sees-the-client', '^apps/admin/', ['^apps/admin/', '^packages/(api-client|contracts)/'], FRONT_END),
  sees('server-sees-no-front-end', '^apps/server/', ['^apps/server/', '^packages/'], 'Front ends are served, built.'),
  {
    name: 'routes-and-jobs-call-verbs',
    comment: 'A route or job validates, calls one verb and shapes the answer; stores are behind the verbs.',
    severity: 'error',
    from: { path: '/(routes|jobs)\\.ts$' },
    to: { path: '-store\\.ts$' },
  },
  {
    name: 'product-imports-no-tests',
    comment: 'What only tests use never ships.',
    severity: 'error',
    from: { path: OURS, pathNot: TEST_CODE },
    to: { path: TEST_CODE },
  },
  {
    // Generators are run by developers, from where the thing they generate lives.
    name: 'no-dev-dependencies',
    comment: 'Product code uses packages that a production install brings.',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/src/', pathNot: [TEST_CODE, '/generate-[^/]+\\.ts$'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'A package that is not in package.json is there by accident.',
    severity: 'error',
    from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TEST_CODE },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'nothing-unresolved',
    comment: 'An import the graph cannot follow is an import it cannot check.',
    severity: 'error',
    from: { path: '^(packages|apps|tooling|tests)/' },
    to: { couldNotResolve: true, pathNot: '^(virtual:|astro:)' },
  },
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or miss a third.',
    severity: 'error',
    from: { pathNot: '/src/generated/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'A file nobody imports is dead (pages and scripts of the front ends are found by their framework).',
    severity: 'error',
    from: {
      orphan: true,
      path: '^packages/[^/]+/src/|^apps/server/src/',
      pathNot: [
        TEST_CODE,
        '\\.d\\.ts$',
        '/src/generated/',
        '/(index|main|cli|env-example|(write|generate)-[^/]+)\\.ts$',
      ],
    },
    to: {},
  },
];
