import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation, confirmedBooking } from '../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../tests/support/platform.ts';
import { GENERATED_FILE, renderTypes } from './generate-types.ts';
import { listMigrations, migrateDown, migrateUp, pendingMigrations } from './index.ts';
import { createEmptyDatabase } from './testing/index.ts';

const opened: pg.Pool[] = [];

function open(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  opened.push(pool);
  return pool;
}

afterAll(() => Promise.all(opened.map((pool) => pool.end())));

/** Everything PostgreSQL knows of the schema `public`: columns, constraints, indexes, triggers, functions. */
async function schemaOf(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ line: string }>(`
    select format('column %s.%s %s null=%s default=%s generated=%s identity=%s', c.relname, a.attname,
                  format_type(a.atttypid, a.atttypmod), not a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attgenerated, a.attidentity) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace
    union all select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
    union all select format('trigger %s', pg_get_triggerdef(g.oid)) from pg_trigger g join pg_class c on c.oid = g.tgrelid
     where c.relnamespace = 'public'::regnamespace and not g.tgisinternal
    union all select format('function %s', pg_get_functiondef(p.oid)) from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
       and not exists (select 1 from pg_depend e where e.objid = p.oid and e.deptype = 'e')
    union all select format('extension %s', extname) from pg_extension
    order by 1`);
  return rows.map((row) => row.line);
}

describe('the migrations', () => {
  it('go up, down to nothing and up again, and leave the same schema', async () => {
    const url = await createEmptyDatabase();
    const pool = open(url);
    const empty = await schemaOf(pool);
    const all = await listMigrations();
    expect(await migrateUp(url)).toEqual(all);
    const first = await schemaOf(pool);
    expect(first.length).toBeGreaterThan(200);
    expect(await pendingMigrations(pool)).toEqual([]);
    expect(await migrateDown(url, all.length)).toEqual(all.toReversed());
    expect((await schemaOf(pool)).filter((line) => !line.includes('schema_migrations'))).toEqual(empty);
    expect(await pendingMigrations(pool)).toEqual(all);
    await migrateUp(url);
    expect(await schemaOf(pool)).toEqual(first);
  });

  it('taken back to any of them lead to the same schema again', async () => {
    const url = await createEmptyDatabase();
    const pool = open(url);
    const all = await migrateUp(url);
    let before = await schemaOf(pool);
    // Each step is put on again once, from exactly where it was taken back to: as telling as every pair, and quicker.
    for (const _step of all) {
      await migrateDown(url, 1);
      const below = await schemaOf(pool);
      await migrateUp(url, 1);
      expect(await schemaOf(pool)).toEqual(before);
      await migrateDown(url, 1);
      expect(await schemaOf(pool)).toEqual(below);
      before = below;
    }
    // Each migration more is walked back to by all before it.
  }, 120_000);

  it('done by five starting processes at once are done once', async () => {
    const url = await createEmptyDatabase();
    const all = await listMigrations();
    const applied = await Promise.allSettled(Array.from({ length: 5 }, () => migrateUp(url)));
    const done = applied.flatMap((run) => (run.status === 'fulfilled' ? run.value : []));
    expect(done).toEqual(all);
    expect(await pendingMigrations(open(url))).toEqual([]);
  });
});

describe('with the data of a company in it', () => {
  let t: TestPlatform;
  beforeAll(async () => {
    t = await createTestPlatform();
    await openStation(t);
    await confirmedBooking(t, { date: '2027-06-05' });
  });
  afterAll(() => t.close());

  it('the newest can be taken back and put on again, one after the other, and what they do not touch stays', async () => {
    const before = await schemaOf(t.database.pool);
    for (const count of [1, 2]) {
      await migrateDown(t.database.url, count);
      await migrateUp(t.database.url);
      expect(await schemaOf(t.database.pool)).toEqual(before);
    }
    const kept = await t.platform.db.selectFrom('bookings').select('status').execute();
    expect(kept).toEqual([{ status: 'confirmed' }]);
  });

  it('all of them can be', async () => {
    const before = await schemaOf(t.database.pool);
    const all = await listMigrations();
    await migrateDown(t.database.url, all.length);
    await migrateUp(t.database.url);
    expect(await schemaOf(t.database.pool)).toEqual(before);
  });
});

describe('the generated types', () => {
  it('are those of the schema', async () => {
    const url = await createEmptyDatabase();
    await migrateUp(url);
    expect(await renderTypes(url)).toBe(await readFile(GENERATED_FILE, 'utf8'));
  });
});
