import type { Database } from '@myhibachi/database';

export interface SecurityEventRow {
  readonly id: string;
  readonly kind: string;
  readonly staffId: string | null;
  readonly emailBidx: string | null;
  readonly ipEnc: string | null;
  readonly ipBidx: string | null;
  readonly userAgent: string | null;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lng: number | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly at: Temporal.Instant;
}

export async function insertSecurityEvent(db: Database, event: SecurityEventRow): Promise<void> {
  await db
    .insertInto('security_events')
    .values({
      id: event.id,
      kind: event.kind,
      staff_id: event.staffId,
      email_bidx: event.emailBidx,
      ip_enc: event.ipEnc,
      ip_bidx: event.ipBidx,
      user_agent: event.userAgent,
      country: event.country,
      lat: event.lat,
      lng: event.lng,
      detail: JSON.stringify(event.detail),
      at: event.at,
    })
    .execute();
}

export interface PlacedSignIn {
  readonly lat: number;
  readonly lng: number;
  readonly at: Temporal.Instant;
}

export async function findLastPlacedSignIn(db: Database, staffId: string): Promise<PlacedSignIn | null> {
  const row = await db
    .selectFrom('security_events')
    .select(['lat', 'lng', 'at'])
    .where('staff_id', '=', staffId)
    .where('kind', '=', 'sign_in')
    .where('lat', 'is not', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.lat === null || row.lng === null) return null;
  return { lat: row.lat, lng: row.lng, at: row.at };
}

/** Addresses somebody has got in from, by their blind index. */
export async function listProvenAddresses(db: Database, staffId: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('security_events')
    .select('ip_bidx')
    .distinct()
    .where('staff_id', '=', staffId)
    .where('kind', '=', 'sign_in')
    .where('ip_bidx', 'is not', null)
    .limit(limit)
    .execute();
  return rows.flatMap(({ ip_bidx }) => (ip_bidx === null ? [] : [ip_bidx]));
}

export async function countEvents(
  db: Database,
  find: { readonly kind: string; readonly staffId: string; readonly since: Temporal.Instant },
): Promise<number> {
  const row = await db
    .selectFrom('security_events')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('staff_id', '=', find.staffId)
    .where('kind', '=', find.kind)
    .where('at', '>', find.since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Addresses and user agents are kept for a year (domain 14); that something happened may stay. */
export async function forgetEventOrigins(db: Database, before: Temporal.Instant): Promise<number> {
  const result = await db
    .updateTable('security_events')
    .set({ ip_enc: null, ip_bidx: null, user_agent: null, country: null, lat: null, lng: null, email_bidx: null })
    .where('at', '<', before)
    .where((eb) => eb.or([eb('ip_enc', 'is not', null), eb('user_agent', 'is not', null)]))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
