/** Databases for tests: each is a clone of the migrated template, so that no file sees another one's rows. */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import pg from 'pg';
import { createDatabase } from '../embedded.ts';
import { DEFAULT_POOL, connect, type Connection } from '../connect.ts';
import { TEMPLATE } from './global-setup.ts';

export interface TestDatabase extends Connection {
  readonly url: string;
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

/** An empty database without any schema, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await createDatabase(inject('postgresAdminUrl'), name);
  return urlOf(inject('postgresAdminUrl'), name);
}

/** A migrated database of one's own, with a pool on it; close() drops it. */
export async function createTestDatabase(options: { poolSize?: number } = {}): Promise<TestDatabase> {
  const adminUrl = inject('postgresAdminUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createDatabase(adminUrl, name, TEMPLATE);
  const url = urlOf(adminUrl, name);
  const connection = connect({ ...DEFAULT_POOL, url, size: options.poolSize ?? 10 }, (error) => {
    process.stderr.write(`idle test connection: ${error.message}\n`);
  });
  return {
    ...connection,
    url,
    close: async () => {
      await connection.close();
      const admin = new pg.Client({ connectionString: adminUrl });
      await admin.connect();
      await admin.query(`drop database if exists ${admin.escapeIdentifier(name)} with (force)`);
      await admin.end();
    },
  };
}
