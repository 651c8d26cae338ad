import type { Database } from '@myhibachi/database';

export interface Device {
  readonly id: string;
  readonly trustedUntil: Temporal.Instant | null;
}

export async function findDevice(db: Database, staffId: string, tokenHash: string): Promise<Device | undefined> {
  return db
    .selectFrom('staff_devices')
    .select(['id', 'trusted_until as trustedUntil'])
    .where('staff_id', '=', staffId)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** The browser that brings this token, if the account with this address has proven it before. */
export async function findDeviceOfAccount(
  db: Database,
  emailBidx: string,
  tokenHash: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff_devices as d')
    .innerJoin('staff_users as s', 's.id', 'd.staff_id')
    .select('d.id')
    .where('s.email_bidx', '=', emailBidx)
    .where('d.token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row?.id;
}

/** Every browser of a person: few, because those long unseen are removed. */
export async function listDeviceIds(db: Database, emailBidx: string): Promise<string[]> {
  const rows = await db
    .selectFrom('staff_devices as d')
    .innerJoin('staff_users as s', 's.id', 'd.staff_id')
    .select('d.id')
    .where('s.email_bidx', '=', emailBidx)
    .execute();
  return rows.map(({ id }) => id);
}

export async function insertDevice(
  db: Database,
  device: {
    readonly id: string;
    readonly staffId: string;
    readonly tokenHash: string;
    readonly trustedUntil: Temporal.Instant | null;
    readonly userAgent: string | null;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('staff_devices')
    .values({
      id: device.id,
      staff_id: device.staffId,
      token_hash: device.tokenHash,
      trusted_until: device.trustedUntil,
      user_agent: device.userAgent,
      first_seen_at: device.at,
      last_seen_at: device.at,
    })
    .execute();
}

/** Null leaves the trust as it is. */
export async function seeDevice(
  db: Database,
  id: string,
  at: Temporal.Instant,
  trustedUntil: Temporal.Instant | null,
): Promise<void> {
  await db
    .updateTable('staff_devices')
    .set({ last_seen_at: at, ...(trustedUntil === null ? {} : { trusted_until: trustedUntil }) })
    .where('id', '=', id)
    .execute();
}

/** No browser of theirs is trusted any more; each stays known. */
export async function endTrust(db: Database, staffId: string): Promise<void> {
  await db.updateTable('staff_devices').set({ trusted_until: null }).where('staff_id', '=', staffId).execute();
}

/** After a new password, every browser has to prove itself again. */
export async function forgetDevices(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('staff_devices').where('staff_id', '=', staffId).execute();
  await db.deleteFrom('staff_addresses').where('staff_id', '=', staffId).execute();
}

export async function isKnownAddress(db: Database, staffId: string, ipBidx: string): Promise<boolean> {
  const row = await db
    .selectFrom('staff_addresses')
    .select('staff_id')
    .where('staff_id', '=', staffId)
    .where('ip_bidx', '=', ipBidx)
    .executeTakeFirst();
  return row !== undefined;
}

export async function rememberAddress(
  db: Database,
  staffId: string,
  ipBidx: string,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('staff_addresses')
    .values({ staff_id: staffId, ip_bidx: ipBidx, last_seen_at: at })
    .onConflict((conflict) => conflict.columns(['staff_id', 'ip_bidx']).doUpdateSet({ last_seen_at: at }))
    .execute();
}

/** Browsers and addresses nobody has come by for long are new again. */
export async function deleteOldDevices(db: Database, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom('staff_devices').where('last_seen_at', '<', before).execute();
  await db.deleteFrom('staff_addresses').where('last_seen_at', '<', before).execute();
}
