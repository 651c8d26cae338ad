import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './project-files.ts';

/** The tools of verify that judge the whole tree, each let loose on a tree that is wrong and on one that is right. */
const trees: string[] = [];
afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true, force: true })));

function plant(files: Readonly<Record<string, string>>): string {
  const tree = mkdtempSync(join(tmpdir(), 'myhibachi-canary-'));
  trees.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const config of ['.oxfmtrc.json', 'tsconfig.base.json']) cpSync(join(ROOT, config), join(tree, config));
  return tree;
}

function run(tree: string, tool: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: tree,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the format check', () => {
  it('reports what is not as the formatter writes it, and nothing else', () => {
    const tree = plant({
      'wrong.ts': 'export const rice = {salt:1}\n',
      'right.ts': 'export const rice = { salt: 1 };\n',
    });
    const wrong = run(tree, 'oxfmt', '--check', 'wrong.ts');
    expect([wrong.status, wrong.output]).toEqual([1, expect.stringContaining('wrong.ts')]);
    expect(run(tree, 'oxfmt', '--check', 'right.ts').status).toBe(0);
  });
});

describe('the type check', () => {
  const manifest = JSON.stringify({ type: 'module' });
  const config = JSON.stringify({ extends: './tsconfig.base.json', include: ['*.ts'], compilerOptions: { types: [] } });

  it('reports an item of a list that may not be there', () => {
    const tree = plant({
      'tsconfig.json': config,
      'first.ts': 'export const first = (of: string[]): string => of[0];\n',
    });
    const checked = run(tree, 'tsc', '--noEmit', '-p', 'tsconfig.json');
    expect([checked.status === 0, checked.output]).toEqual([false, expect.stringContaining('TS2322')]);
  });

  it('finds nothing to say about what is right', () => {
    const tree = plant({
      'package.json': manifest,
      'tsconfig.json': config,
      'one.ts': 'export const one: number = 1;\n',
    });
    expect(run(tree, 'tsc', '--noEmit', '-p', 'tsconfig.json')).toEqual({ status: 0, output: '' });
  });
});

describe('the dead code check', () => {
  const manifest = JSON.stringify({ name: 'canary', type: 'module', main: 'index.ts' });

  it('reports a file and an export that nobody imports', () => {
    const tree = plant({
      'package.json': manifest,
      'index.ts': "import { used } from './used.ts';\n\nused();\n",
      'used.ts': 'export function used(): void {}\nexport function idle(): void {}\n',
      'forgotten.ts': 'export const forgotten = 1;\n',
    });
    const { status, output } = run(tree, 'knip');
    expect([status, output]).toEqual([1, expect.stringContaining('forgotten.ts')]);
    expect(output).toContain('idle');
  });
});

describe('the check of policies', () => {
  const check = (...files: string[]) => run(ROOT, 'node', 'apps/server/src/http/check-policies.ts', ...files);

  it('reports a route that does not say who may call it, and nothing else', () => {
    const wrong = check('tooling/canary/routes/no-policy.ts');
    expect(wrong.status).toBe(1);
    expect(wrong.output.trim()).toBe(
      'These routes declare no policy: GET /api/v1/nobody-thought-of-me, HEAD /api/v1/nobody-thought-of-me.',
    );
    expect(check()).toEqual({ status: 0, output: '' });
  });

  it('is a step of verify', () => {
    expect(readFileSync(join(ROOT, 'tooling/verify.ts'), 'utf8')).toContain('apps/server/src/http/check-policies.ts');
  });
});
