import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFromProject, linkInto, listFixtureFiles, listFixtures, plantTree } from './canary-tree.ts';
import { cruiseGraph, findUnwalkedFiles, type GraphReport } from './graph/cruise-graph.ts';
import { MODULE_ORDER, moduleRules } from './graph/module-rules.ts';
import { packageRules } from './graph/package-rules.ts';
import { ROOT } from './project-files.ts';

const PACKAGES = ['contracts', 'database', 'core', 'gateways', 'sandbox', 'api-client'];
const FOLDERS = ['packages', 'apps'];
const removals: (() => void)[] = [];

function plantGraph(fixtures: string[]): string {
  const { root, remove } = plantTree('graph', fixtures);
  removals.push(remove);
  copyFromProject(root, ['package.json', 'apps/server/package.json', 'apps/site/package.json']);
  for (const name of PACKAGES) {
    copyFromProject(root, [`packages/${name}/package.json`]);
    linkInto(root, `node_modules/@myhibachi/${name}`, join(root, 'packages', name));
  }
  for (const name of ['kysely-codegen', 'stripe']) {
    linkInto(root, `node_modules/${name}`, join(ROOT, 'node_modules', name));
  }
  return root;
}

/** Every module reaches for the one after it, and the last for one that has no place at all. */
function plantBackwardImports(root: string): void {
  const modules = [...MODULE_ORDER, 'unplaced'];
  for (const [position, module] of modules.entries()) {
    const folder = join(root, 'packages/core/src', module);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'front.ts'), `export const NAME = '${module}';\n`);
    writeFileSync(join(folder, 'index.ts'), "export { NAME } from './front.ts';\n");
    const next = modules[position + 1];
    if (next === undefined) continue;
    const backward = `import { NAME } from '../${next}/index.ts';\n\nexport const BACKWARD = NAME;\n`;
    writeFileSync(join(folder, 'reach-backward.ts'), backward);
  }
}

const reported = (report: GraphReport, rule: string) => report.violations.filter((one) => one.rule === rule);

afterAll(() => removals.forEach((remove) => remove()));

describe('the import graph', () => {
  let broken: GraphReport;

  beforeAll(async () => {
    broken = await cruiseGraph(plantGraph(['clean', ...listFixtures('graph')]), FOLDERS);
  });

  it('finds nothing to say about a clean tree, and walks all of it', async () => {
    const root = plantGraph(['clean']);
    const report = await cruiseGraph(root, FOLDERS);
    expect(report.violations).toEqual([]);
    expect(findUnwalkedFiles(report, listFixtureFiles('graph', 'clean'))).toEqual([]);
  });

  it.each(listFixtures('graph'))('reports a file that breaks %s', (rule) => {
    const files = listFixtureFiles('graph', rule);
    expect(reported(broken, rule).filter((one) => files.includes(one.from))).not.toEqual([]);
  });

  it('has a fixture for every rule that is not a module’s place in the order', () => {
    const rules = [...packageRules, ...moduleRules].map((rule) => rule.name ?? '');
    expect(rules.filter((rule) => !rule.startsWith('layer-')).toSorted()).toEqual(listFixtures('graph').toSorted());
  });

  it('reports every module that imports the one after it', async () => {
    const { root, remove } = plantTree('graph', []);
    removals.push(remove);
    plantBackwardImports(root);
    const report = await cruiseGraph(root, ['packages']);
    for (const module of MODULE_ORDER) {
      const from = `packages/core/src/${module}/reach-backward.ts`;
      expect(reported(report, `layer-${module}`).map((one) => one.from)).toEqual([from]);
    }
  });

  it('notices that nothing is walked when TypeScript 7 stands in for version 6', () => {
    const root = plantGraph(['clean']);
    const program = join(ROOT, 'tooling/canary/cruise-with-typescript-seven.ts');
    const output = execFileSync(process.execPath, [program, root], { encoding: 'utf8' });
    const walked = JSON.parse(output) as string[];
    const files = listFixtureFiles('graph', 'clean');
    const report = { violations: [], walked: new Set(walked) };
    expect(findUnwalkedFiles(report, files)).toEqual(files);
  });
});
