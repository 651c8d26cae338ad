import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { DATA_MODEL, renderDataModel } from './data-model.ts';

describe('the data model in the documentation', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('is what the migrations make of an empty database', async () => {
    expect(await readFile(DATA_MODEL, 'utf8')).toBe(await renderDataModel(database.url));
  });
});
