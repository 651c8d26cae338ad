import type { Database } from '@myhibachi/database';
import type { Coordinates, Drive } from '../kernel/index.ts';

/** What drives are remembered by: coordinates rounded to three decimals. */
export function placeKey(place: Coordinates): string {
  return `${place.lat.toFixed(3)},${place.lng.toFixed(3)}`;
}

export interface RememberedDrive {
  readonly fromKey: string;
  /** Null: the provider knows no road. */
  readonly drive: Drive | null;
}

/** Every remembered drive from these origins that is young enough. One query. */
export async function readDrives(
  db: Database,
  query: {
    readonly fromKeys: readonly string[];
    readonly toKey: string;
    readonly provider: string;
    readonly since: Temporal.Instant;
  },
): Promise<readonly RememberedDrive[]> {
  const rows = await db
    .selectFrom('drive_cache')
    .select(['from_key', 'miles', 'minutes'])
    .where('from_key', 'in', query.fromKeys)
    .where('to_key', '=', query.toKey)
    .where('provider', '=', query.provider)
    .where('fetched_at', '>', query.since)
    .execute();
  return rows.map(({ from_key: fromKey, miles, minutes }) => ({
    fromKey,
    drive: miles === null || minutes === null ? null : { miles, minutes },
  }));
}

export async function rememberDrives(
  db: Database,
  toKey: string,
  provider: string,
  drives: readonly RememberedDrive[],
  at: Temporal.Instant,
): Promise<void> {
  const rows = drives.map(({ fromKey, drive }) => ({
    from_key: fromKey,
    to_key: toKey,
    provider,
    miles: drive?.miles ?? null,
    minutes: drive?.minutes ?? null,
    fetched_at: at,
  }));
  await db
    .insertInto('drive_cache')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['from_key', 'to_key', 'provider']).doUpdateSet((eb) => ({
        miles: eb.ref('excluded.miles'),
        minutes: eb.ref('excluded.minutes'),
        fetched_at: eb.ref('excluded.fetched_at'),
      })),
    )
    .execute();
}
