/**
 * Writes src/generated/db.ts from the migrations, through a fresh database. With `--check` it only compares the
 * migrations' SHA-256 with the one in the file, which needs no database; the test suite compares the real thing.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PostgresDialect as CodegenDialect, generate } from 'kysely-codegen';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { createDatabase, startEmbedded } from './embedded.ts';
import { MIGRATIONS_DIR, listMigrations, migrateUp } from './migrate.ts';

export const GENERATED_FILE = join(import.meta.dirname, 'generated', 'db.ts');

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of await listMigrations()) hash.update(await readFile(join(MIGRATIONS_DIR, `${name}.sql`)));
  return hash.digest('hex');
}

/** The text the file must have for the schema of this database. */
export async function renderTypes(url: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // The server may stop before an idle connection has said goodbye; a query that fails rejects by itself.
  pool.on('error', ({ message }) => process.stderr.write(`idle connection: ${message}\n`));
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const body = await generate({
      db,
      dialect: new CodegenDialect({ dateParser: 'string', numericParser: 'number' }),
      excludePattern: 'schema_migrations',
      customImports: { StoredInstant: '../columns.ts', StoredJson: '../columns.ts', BigInteger: '../columns.ts' },
      typeMapping: { timestamptz: 'StoredInstant', jsonb: 'StoredJson', int8: 'BigInteger' },
      defaultSchemas: ['public'],
      outFile: null,
    });
    return `// Generated from packages/database/migrations by \`npm run db:types\`. Migrations SHA-256: ${await migrationsHash()}\n${body.replace(/^\/\*\*[\s\S]*?\*\/\n/, '')}`;
  } finally {
    await db.destroy();
  }
}

async function generateFresh(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-types-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  try {
    await createDatabase(server.adminUrl, 'types');
    await migrateUp(server.urlOf('types'));
    return await renderTypes(server.urlOf('types'));
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const current = await readFile(GENERATED_FILE, 'utf8');
    if (!current.includes(await migrationsHash())) {
      process.stderr.write(
        'packages/database/src/generated/db.ts is older than the migrations: run npm run db:types\n',
      );
      process.exitCode = 1;
    }
  } else {
    await writeFile(GENERATED_FILE, await generateFresh());
  }
}
