import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyFromProject, linkInto, listFixtureFiles, listFixtures, plantTree } from './canary-tree.ts';
import plugin from './lint/plugin.ts';
import { ROOT } from './project-files.ts';

interface LintReport {
  readonly number_of_files: number;
  readonly diagnostics: readonly { readonly code?: string; readonly message: string; readonly filename: string }[];
}

const removals: (() => void)[] = [];

/** Runs the linter of `npm run verify`, with its very configuration, over a planted tree. */
function lint(fixtures: string[]): LintReport {
  const { root, remove } = plantTree('lint', fixtures);
  removals.push(remove);
  copyFromProject(root, ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json', 'package.json']);
  linkInto(root, 'node_modules', join(ROOT, 'node_modules'));
  linkInto(root, 'tooling/lint', join(ROOT, 'tooling/lint'));
  const program = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [program, '--format=json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as LintReport;
}

/** `typescript(no-explicit-any)` is rule `typescript.no-explicit-any`. */
const ruleOf = (code = '') => code.replace(/\((.*)\)$/, '.$1');

function rulesTurnedOn(): string[] {
  const text = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
  const { rules } = JSON.parse(text) as { rules: Record<string, unknown> };
  const on = Object.entries(rules).filter(([, setting]) => setting !== 'off');
  return on.map(([name]) => (name.includes('/') ? name.replace('/', '.') : `eslint.${name}`));
}

afterAll(() => removals.forEach((remove) => remove()));

describe('the linter', () => {
  let broken: LintReport;

  beforeAll(() => {
    broken = lint(['clean', ...listFixtures('lint')]);
  });

  it('finds nothing to say about clean files', () => {
    const report = lint(['clean']);
    expect(report.diagnostics).toEqual([]);
    expect(report.number_of_files).toBeGreaterThanOrEqual(listFixtureFiles('lint', 'clean').length);
  });

  it.each(listFixtures('lint'))('reports every file that breaks %s', (rule) => {
    const silent = listFixtureFiles('lint', rule).filter(
      (file) => !broken.diagnostics.some((one) => one.filename === file && ruleOf(one.code) === rule),
    );
    expect(silent).toEqual([]);
  });

  it('has a fixture for every rule the configuration names', () => {
    const fixtures = listFixtures('lint');
    expect(rulesTurnedOn().filter((rule) => !fixtures.includes(rule))).toEqual([]);
  });

  it('uses every rule of the house plugin', () => {
    const own = Object.keys(plugin.rules).map((name) => `house.${name}`);
    expect(own.filter((rule) => !rulesTurnedOn().includes(rule))).toEqual([]);
  });
});
