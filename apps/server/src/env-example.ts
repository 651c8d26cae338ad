/** `node apps/server/src/env-example.ts [--check]`: writes .env.example from the settings, or fails when it is old. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SETTINGS } from './settings/settings.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', '.env.example');

const HEAD = `# Settings of MyHibachi. Nothing needs to be set to try it: without any, it starts its own database and the sandbox.
# Written by apps/server/src/env-example.ts from the settings themselves; change them there.
# A secret may also be read from a file: NAME_FILE=/run/secrets/name.
`;

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

function entry(name: string, definition: (typeof SETTINGS)[keyof typeof SETTINGS]): string {
  const standard = definition.schema.safeParse(undefined).data;
  const value = shown(standard) === '' ? (definition.example ?? '') : shown(standard);
  return `# ${definition.about}\n# ${name}=${value}\n`;
}

/** The text of .env.example: one section after the other, every setting commented out with its default. */
export function envExample(): string {
  const sections = Map.groupBy(Object.entries(SETTINGS), ([, definition]) => definition.section);
  const blocks = [...sections].map(
    ([section, rows]) =>
      `# --- ${section} ---\n\n${rows.map(([name, definition]) => entry(name, definition)).join('\n')}`,
  );
  return [HEAD, ...blocks].join('\n');
}

async function main(check: boolean): Promise<void> {
  if (!check) return writeFile(FILE, envExample());
  const written = await readFile(FILE, 'utf8').catch(() => '');
  if (written === envExample()) return;
  process.stderr.write('.env.example is not up to date; run: node apps/server/src/env-example.ts\n');
  process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes('--check'));
