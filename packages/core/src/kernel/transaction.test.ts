import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  FigureCache,
  ManualClock,
  afterCommit,
  audit,
  isTransaction,
  readFigure,
  verifyChain,
  withSavepoint,
  withTransaction,
  type Context,
} from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 20 });
  await sql`create table notes (id int primary key, text text not null)`.execute(t.platform.db);
  await sql`insert into notes values (1, 'one'), (2, 'two')`.execute(t.platform.db);
});
afterAll(() => t.close());

async function write(ctx: Context, id: number, text: string): Promise<void> {
  await sql`update notes set text = ${text} where id = ${id}`.execute(ctx.db);
}

async function read(id: number): Promise<string | undefined> {
  const { rows } = await sql<{ text: string }>`select text from notes where id = ${id}`.execute(t.platform.db);
  return rows[0]?.text;
}

function note(ctx: Context, entityId: string): Promise<void> {
  return withTransaction(ctx, async (tx) => audit(tx, { action: 'test.note', entityType: 'note', entityId }));
}

describe('a transaction', () => {
  it('that fails leaves neither its rows nor its audit nor what was to follow', async () => {
    let followed = false;
    const failing = withTransaction(t.system(), async (tx) => {
      await write(tx, 1, 'lost');
      audit(tx, { action: 'test.lost', entityType: 'note', entityId: '1' });
      afterCommit(tx, () => {
        followed = true;
      });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect([await read(1), followed]).toEqual(['one', false]);
    const rows = await t.platform.db.selectFrom('audit_log').select('seq').where('action', '=', 'test.lost').execute();
    expect(rows).toEqual([]);
  });

  it('within a transaction is the same one', async () => {
    await withTransaction(t.system(), async (outer) => {
      await withTransaction(outer, async (inner) => {
        expect(inner).toBe(outer);
        expect(isTransaction(inner)).toBe(true);
      });
    });
    expect(isTransaction(t.system())).toBe(false);
  });

  it('can lose one step and keep the rest', async () => {
    await withTransaction(t.system(), async (tx) => {
      await write(tx, 1, 'kept');
      const step = withSavepoint(tx, async () => {
        await write(tx, 1, 'undone');
        await sql`select 1 / 0`.execute(tx.db);
      });
      await expect(step).rejects.toThrow('division by zero');
    });
    expect(await read(1)).toBe('kept');
  });

  it('that meets another in a deadlock is tried again until both are done', async () => {
    const here = Promise.withResolvers<void>();
    const there = Promise.withResolvers<void>();
    const both = [
      { first: 1, second: 2, mine: here, theirs: there },
      { first: 2, second: 1, mine: there, theirs: here },
    ];
    const attempts = { n: 0 };
    await Promise.all(
      both.map(({ first, second, mine, theirs }) =>
        withTransaction(t.system(), async (tx) => {
          attempts.n += 1;
          await write(tx, first, 'crossed');
          mine.resolve();
          await theirs.promise;
          await write(tx, second, 'crossed');
        }),
      ),
    );
    // Once at least. Whoever lost may take its first row again before the other has woken, and the two meet anew.
    const again = t.logged.filter((line) => line.message.includes('tried again'));
    expect(again).not.toHaveLength(0);
    expect(attempts.n).toBe(2 + again.length);
    expect(await Promise.all([read(1), read(2)])).toEqual(['crossed', 'crossed']);
  });
});

describe('the audit chain', () => {
  async function asSuperuser(...statements: string[]): Promise<void> {
    const client = await t.database.pool.connect();
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.query('set session_replication_role = origin');
    client.release();
  }

  beforeEach(async () => {
    await asSuperuser('delete from audit_log', `update audit_head set seq = 0, hash = repeat('0', 64)`);
    await Promise.all(Array.from({ length: 60 }, (_, n) => note(t.system(), String(n))));
  });

  it('stays one chain however many append at once', async () => {
    expect(await verifyChain(t.platform.db)).toEqual({ ok: true, rows: 60 });
  });

  it('keeps actor, request and address with each row, the address sealed', async () => {
    const row = await t.platform.db.selectFrom('audit_log').selectAll().orderBy('seq').executeTakeFirstOrThrow();
    expect(JSON.parse(row.record)).toMatchObject({ action: 'test.note', actor: 'system:test', actorKind: 'system' });
    expect(row.record).not.toContain('127.0.0.1');
    expect(row.actor_kind).toBe('system');
  });

  it('can be neither changed, nor shortened, nor emptied', async () => {
    const db = t.platform.db;
    await expect(db.updateTable('audit_log').set({ record: '{}' }).execute()).rejects.toThrow('immutable');
    await expect(db.deleteFrom('audit_log').execute()).rejects.toThrow('immutable');
    await expect(sql`truncate audit_log`.execute(db)).rejects.toThrow('immutable');
  });

  it.each([
    ['a removed row', ['delete from audit_log where seq = 20'], 20, 'missing'],
    ['rows cut off the end', ['delete from audit_log where seq > 55'], 56, 'missing'],
    ['a log that was emptied', ['delete from audit_log'], 1, 'missing'],
    [
      'a last row that was written anew',
      [
        `update audit_log set record = '{"action":"forged","actorKind":"system"}' where seq = 60`,
        `update audit_log set hash = encode(sha256(convert_to(prev_hash || '|' || seq || '|' || record, 'UTF8')), 'hex') where seq = 60`,
      ],
      60,
      'ended',
    ],
    ['a removed first row', ['delete from audit_log where seq = 1'], 1, 'missing'],
    [
      'an edited row',
      [`update audit_log set record = replace(record, '"19"', '"91"') where record like '%"19"%'`],
      null,
      'edited',
    ],
    [
      'two rows that changed places',
      [
        'update audit_log set seq = -1 where seq = 30',
        'update audit_log set seq = 30 where seq = 31',
        'update audit_log set seq = 31 where seq = -1',
      ],
      30,
      'sealed',
    ],
    [
      'an edited row whose hash was made to fit',
      [
        `update audit_log set record = '{"action":"forged","actorKind":"system"}' where seq = 40`,
        `update audit_log set hash = encode(sha256(convert_to(prev_hash || '|' || seq || '|' || record, 'UTF8')), 'hex') where seq = 40`,
      ],
      41,
      'sealed',
    ],
  ] as const)('tells of %s, even one that the database let through', async (_what, statements, seq, fault) => {
    await asSuperuser(...statements);
    expect(await verifyChain(t.platform.db)).toMatchObject({
      ok: false,
      fault: expect.stringContaining(fault),
      ...(seq === null ? {} : { seq }),
    });
  });
});

describe('the cache of figures', () => {
  it('loads once for many, again after its time, and never keeps a failure', async () => {
    const clock = new ManualClock('2027-04-13T17:00:00Z');
    const cache = new FigureCache(clock);
    let loads = 0;
    const load = async () => (loads += 1);
    expect(await Promise.all([1, 2, 3].map(() => cache.get('a', load)))).toEqual([1, 1, 1]);
    clock.advance({ seconds: 15 });
    expect(await cache.get('a', load)).toBe(2);
    cache.clear();
    expect(await cache.get('a', load)).toBe(3);
    await expect(cache.get('b', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.get('b', async () => 'up')).toBe('up');
  });

  it('loads anew when the clock was set back', async () => {
    const clock = new ManualClock('2027-04-13T17:00:00Z');
    const cache = new FigureCache(clock);
    await cache.get('a', async () => 1);
    clock.set('2027-04-13T16:00:00Z');
    expect(await cache.get('a', async () => 2)).toBe(2);
  });

  it('does not share what a transaction saw before it was committed', async () => {
    t.platform.figures.clear();
    const seen = await withTransaction(t.system(), (tx) => readFigure(tx, 'test', async () => 'uncommitted'));
    expect([seen, t.platform.figures.peek('test')]).toEqual(['uncommitted', undefined]);
    expect(await readFigure(t.system(), 'test', async () => 'committed')).toBe('committed');
  });
});
