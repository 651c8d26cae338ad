import type { Database } from '@myhibachi/database';

export type Environment = 'development' | 'test' | 'staging' | 'production';

export interface FlagRule {
  readonly environment: Environment;
  readonly enabled: boolean;
  readonly percentage: number;
  /** Empty means every station. */
  readonly stationIds: readonly string[];
}

export interface StoredRule extends FlagRule {
  readonly flagKey: string;
  readonly changedAt: Temporal.Instant;
}

export interface StoredFlag {
  readonly key: string;
  readonly description: string;
  readonly owner: string;
  readonly expiresOn: string;
  readonly version: number;
  readonly createdAt: Temporal.Instant;
}

const FLAG = ['key', 'description', 'owner', 'expires_on as expiresOn', 'version', 'created_at as createdAt'] as const;
const RULE = [
  'flag_key as flagKey',
  'environment',
  'enabled',
  'percentage',
  'station_ids as stationIds',
  'changed_at as changedAt',
] as const;

export async function readFlags(db: Database): Promise<readonly StoredFlag[]> {
  return db.selectFrom('flags').select(FLAG).orderBy('key').execute();
}

export async function lockFlag(db: Database, key: string): Promise<StoredFlag | undefined> {
  return db.selectFrom('flags').select(FLAG).where('key', '=', key).forUpdate().executeTakeFirst();
}

/** The rules of one environment, or of one flag, or all. */
export async function readRules(
  db: Database,
  only: { readonly environment?: Environment; readonly key?: string } = {},
): Promise<readonly StoredRule[]> {
  let rows = db.selectFrom('flag_rules').select(RULE).orderBy('flag_key').orderBy('environment');
  if (only.environment !== undefined) rows = rows.where('environment', '=', only.environment);
  if (only.key !== undefined) rows = rows.where('flag_key', '=', only.key);
  return rows.$narrowType<{ environment: Environment }>().execute();
}

/** False when there is a flag of this key. */
export async function insertFlag(
  db: Database,
  flag: Omit<StoredFlag, 'version'> & { readonly createdBy: string },
): Promise<boolean> {
  const result = await db
    .insertInto('flags')
    .values({
      key: flag.key,
      description: flag.description,
      owner: flag.owner,
      expires_on: flag.expiresOn,
      created_at: flag.createdAt,
      created_by: flag.createdBy,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

export async function updateFlag(
  db: Database,
  flag: Pick<StoredFlag, 'key' | 'description' | 'owner' | 'expiresOn'>,
): Promise<void> {
  await db
    .updateTable('flags')
    .set({ description: flag.description, owner: flag.owner, expires_on: flag.expiresOn })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('key', '=', flag.key)
    .execute();
}

export async function putRule(db: Database, key: string, rule: FlagRule, at: Temporal.Instant): Promise<void> {
  const values = {
    enabled: rule.enabled,
    percentage: rule.percentage,
    station_ids: [...rule.stationIds],
    changed_at: at,
  };
  await db
    .insertInto('flag_rules')
    .values({ flag_key: key, environment: rule.environment, ...values })
    .onConflict((conflict) => conflict.columns(['flag_key', 'environment']).doUpdateSet(values))
    .execute();
}

export async function removeFlag(db: Database, key: string): Promise<void> {
  await db.deleteFrom('flags').where('key', '=', key).execute();
}

/** How many of these stations there are. */
export async function countStations(db: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const rows = await db.selectFrom('stations').select('id').where('id', 'in', ids).execute();
  return rows.length;
}

export async function readLastReads(
  db: Database,
): Promise<readonly { readonly flagKey: string; readonly environment: string; readonly lastReadOn: string }[]> {
  return db
    .selectFrom('flag_reads')
    .select(['flag_key as flagKey', 'environment', 'last_read_on as lastReadOn'])
    .execute();
}

/** Notes that the program asks for a flag; once a day it is a write, otherwise it touches nothing. */
export async function noteRead(db: Database, key: string, environment: Environment, day: string): Promise<void> {
  await db
    .insertInto('flag_reads')
    .values({ flag_key: key, environment, last_read_on: day })
    .onConflict((conflict) =>
      conflict
        .columns(['flag_key', 'environment'])
        .doUpdateSet({ last_read_on: day })
        .where('flag_reads.last_read_on', '<', day),
    )
    .execute();
}
