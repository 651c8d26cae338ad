import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_POOL, connect, createDatabase, startEmbedded, type EmbeddedServer } from './index.ts';
import { createTestDatabase, type TestDatabase } from './testing/index.ts';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

describe('the embedded server', () => {
  let dataDir: string;
  let server: EmbeddedServer;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'myhibachi-embedded-'));
    server = await startEmbedded({ dataDir, throwaway: true });
  });
  afterAll(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('makes a database once, however often it is asked', async () => {
    await server.createDatabase('books');
    await createDatabase(server.adminUrl, 'books');
    await ask(server.urlOf('books'), 'create table kept (n int); insert into kept values (7)');
    await createDatabase(server.adminUrl, 'copy', 'books');
    expect(await ask(server.urlOf('copy'), 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('is adopted, not doubled, by a process that finds it running', async () => {
    const second = await startEmbedded({ dataDir, throwaway: true });
    expect([server.adopted, second.adopted]).toEqual([false, true]);
    expect(second.adminUrl).toBe(server.adminUrl);
  });

  it('has everything again after it was stopped and started', async () => {
    await server.stop();
    server = await startEmbedded({ dataDir, throwaway: true });
    expect(server.adopted).toBe(false);
    expect(await ask(server.urlOf('books'), 'select n from kept')).toEqual([{ n: 7 }]);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(server.adminUrl);
    url.password = 'guess';
    await expect(ask(url.toString(), 'select 1')).rejects.toThrow('password authentication failed');
  });
});

describe('a connection', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('reads dates and times as they are written and instants as instants', async () => {
    const { rows } = await database.pool.query(
      `select date '2027-03-14' as day, time '18:30' as start, timestamptz '2027-03-14 10:00:00.123456Z' as at, 8.25::numeric as rate, 9007199254740991::bigint as big`,
    );
    expect(rows).toEqual([
      {
        day: '2027-03-14',
        start: '18:30',
        at: Temporal.Instant.from('2027-03-14T10:00:00.123456Z'),
        rate: 8.25,
        big: 9_007_199_254_740_991,
      },
    ]);
  });

  it('is given back by a transaction that hangs and by a statement that never ends', async () => {
    const impatient = connect({ ...DEFAULT_POOL, url: database.url, size: 1, statementTimeoutMs: 50 }, () => undefined);
    await expect(impatient.pool.query('select pg_sleep(30)')).rejects.toThrow('statement timeout');
    expect((await impatient.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await impatient.close();
  });
});
