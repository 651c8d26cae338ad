/** `npm run db:migrate | db:rollback | db:new -- name | db:types`: the schema by hand, on DATABASE_URL or the embedded server. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabase, startEmbedded } from './embedded.ts';
import { MIGRATIONS_DIR, listMigrations, migrateDown, migrateUp } from './migrate.ts';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs with the configured database, or with the embedded one started for the time of the call. */
async function withDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const configured = process.env['DATABASE_URL'];
  if (configured !== undefined && configured !== '') return work(configured);
  const server = await startEmbedded({ dataDir: process.env['DATA_DIR'] ?? '.data' });
  try {
    await createDatabase(server.adminUrl, 'myhibachi');
    await work(server.urlOf('myhibachi'));
  } finally {
    await server.stop();
  }
}

async function newMigration(name: string | undefined): Promise<void> {
  if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
    throw new Error('Give the migration a name in lower_snake_case: npm run db:new -- add_station_hours');
  }
  const next = String((await listMigrations()).length + 1).padStart(4, '0');
  const file = join(MIGRATIONS_DIR, `${next}_${name}.sql`);
  await writeFile(file, '-- Up Migration\n\n-- Down Migration\n', { flag: 'wx' });
  say(file);
}

const [command, argument] = process.argv.slice(2);
switch (command) {
  case 'migrate':
    await withDatabase(async (url) => say(`applied: ${(await migrateUp(url)).join(', ') || 'nothing, up to date'}`));
    break;
  case 'rollback':
    await withDatabase(async (url) =>
      say(`taken back: ${(await migrateDown(url, Number(argument ?? 1))).join(', ') || 'nothing'}`),
    );
    break;
  case 'new':
    await newMigration(argument);
    break;
  default:
    process.stderr.write('usage: cli.ts migrate | rollback [count] | new name\n');
    process.exitCode = 2;
}
