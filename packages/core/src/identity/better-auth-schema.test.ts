import { getMigrations } from 'better-auth/db/migration';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { staffAuthOptions } from './staff-auth.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform();
});
afterAll(() => t.close());

it('our migrations make every table and column better-auth expects, of its types', async () => {
  const plan = await getMigrations(staffAuthOptions(t.system(), t.platform.db), { throwOnUnsafe: false });
  const tables = plan.toBeCreated.map(({ table }) => table);
  const columns = plan.toBeAdded.flatMap(({ table, fields }) => Object.keys(fields).map((name) => `${table}.${name}`));
  expect({ tables, columns, unsafe: plan.unsafeChanges, problems: plan.schemaProblems }).toEqual({
    tables: [],
    columns: [],
    unsafe: [],
    problems: [],
  });
});
