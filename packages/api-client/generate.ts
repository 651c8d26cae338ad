/** `node packages/api-client/generate.ts [--check]`: writes src/generated from openapi.json, or fails when it is old. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const HERE = import.meta.dirname;
// What is generated is not written for exactOptionalPropertyTypes; its types are checked where they are used.
const HEADER = ['// Generated from openapi.json by generate.ts.', '// @ts-nocheck'];
const TARGET = join(HERE, 'src', 'generated');

async function generate(into: string): Promise<void> {
  await createClient({
    input: join(HERE, 'openapi.json'),
    output: { path: into, module: { extension: '.ts' }, header: HEADER },
    plugins: ['@hey-api/typescript', { name: '@hey-api/client-fetch' }, { name: '@hey-api/sdk' }],
    logs: { level: 'silent' },
  });
}

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const rows = files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const);
  return new Map((await Promise.all(rows)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The generated files that differ from what openapi.json gives now. */
export async function findDrift(): Promise<string[]> {
  const fresh = await mkdtemp(join(tmpdir(), 'api-client-'));
  try {
    await generate(fresh);
    const [expected, committed] = [await contents(fresh), await contents(TARGET)];
    const names = new Set([...expected.keys(), ...committed.keys()]);
    return [...names].filter((name) => expected.get(name) !== committed.get(name));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function main(check: boolean): Promise<void> {
  if (!check) return generate(TARGET);
  const stale = await findDrift();
  if (stale.length === 0) return;
  process.stderr.write(
    `src/generated is not up to date (${stale.join(', ')}); run: node packages/api-client/generate.ts\n`,
  );
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes('--check'));
