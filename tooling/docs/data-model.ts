/**
 * `node tooling/docs/data-model.ts [--check]`: draws the schema that the migrations make in a fresh database. With
 * `--check` it only compares the migrations' SHA-256, which needs no database; the test beside it draws again.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, listMigrations, migrateUp, startEmbedded } from '@myhibachi/database';
import { MIGRATIONS_DIR } from '../../packages/database/src/migrate.ts';
import { ROOT } from '../project-files.ts';
import { code, table } from './markdown.ts';
import { drawEntities, drawRelations } from './draw-schema.ts';
import { readSchema, type TableShape } from './schema-store.ts';

export const DATA_MODEL = join(ROOT, 'docs', 'reference', 'data-model.md');

interface Migration {
  readonly name: string;
  readonly text: string;
}

async function readMigrations(): Promise<Migration[]> {
  const names = await listMigrations();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(MIGRATIONS_DIR, `${name}.sql`), 'utf8') })),
  );
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const { text } of await readMigrations()) hash.update(text);
  return hash.digest('hex');
}

function intro(hash: string): string {
  return `# Data model

<!-- Drawn by tooling/docs/data-model.ts from the schema itself. Migrations SHA-256: ${hash} -->

Drawn from the schema that \`packages/database/migrations\` makes. A column ending in \`_enc\` holds an encrypted value with
its key id, one ending in \`_bidx\` a keyed blind index for look-ups, one ending in \`_cents\` whole cents. The job queue keeps
its own tables in the schema \`pgboss\`.

## How the tables hang together
`;
}

/** `0003_people_and_quotes` as a heading. */
function titleOf(migration: Migration): string {
  const words = migration.name.replace(/^\d+_/, '').replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Tables stand with the migration that makes them. */
function tablesOf({ text }: Migration, tables: readonly TableShape[]): TableShape[] {
  const [up = ''] = text.split(/^-- Down Migration$/m);
  const made = new Set([...up.matchAll(/^create table (\w+)/gm)].map((match) => match[1]));
  return tables.filter(({ name }) => made.has(name));
}

function rulesOf(tables: readonly TableShape[]): string {
  const rows = tables.flatMap(({ name, rules }) => rules.map((rule) => [code(name), code(rule)]));
  return rows.length === 0 ? '' : `\n${table(['Table', 'What the database itself sees to'], rows)}\n`;
}

function section(migration: Migration, tables: readonly TableShape[]): string {
  if (tables.length === 0) return '';
  return `## ${titleOf(migration)}\n\nMigration \`${migration.name}\`.\n\n${drawEntities(tables)}\n${rulesOf(tables)}`;
}

/** The page for the schema of this database. Throws when a table was made by no migration we can name. */
export async function renderDataModel(url: string): Promise<string> {
  const tables = await readSchema(url);
  const migrations = await readMigrations();
  const sections = migrations.map((migration) => section(migration, tablesOf(migration, tables)));
  const lost = tables.filter((shape) => !migrations.some((migration) => tablesOf(migration, [shape]).length > 0));
  if (lost.length > 0) throw new Error(`no migration says "create table ${lost.map(({ name }) => name).join(', ')}"`);
  return [`${intro(await migrationsHash())}\n${drawRelations(tables)}\n`, ...sections.filter(Boolean)].join('\n');
}

async function renderFresh(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-data-model-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  try {
    await createDatabase(server.adminUrl, 'model');
    await migrateUp(server.urlOf('model'));
    return await renderDataModel(server.urlOf('model'));
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function check(): Promise<void> {
  const drawn = await readFile(DATA_MODEL, 'utf8').catch(() => '');
  if (drawn.includes(await migrationsHash())) return;
  process.stderr.write('docs/reference/data-model.md is older than the migrations; run: npm run generate\n');
  process.exitCode = 1;
}

if (import.meta.main) await (process.argv.includes('--check') ? check() : writeFile(DATA_MODEL, await renderFresh()));
