import type { Database } from '@myhibachi/database';

export interface NewLink {
  readonly id: string;
  readonly emailEnc: string;
  readonly emailBidx: string;
  readonly ipBidx: string | null;
  readonly at: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export async function insertLink(db: Database, link: NewLink): Promise<void> {
  await db
    .insertInto('host_sign_in_links')
    .values({
      id: link.id,
      email_enc: link.emailEnc,
      email_bidx: link.emailBidx,
      ip_bidx: link.ipBidx,
      requested_at: link.at,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** How many were asked for since then, for this address or from this network. */
export async function countLinks(
  db: Database,
  by: { readonly emailBidx: string } | { readonly ipBidx: string },
  since: Temporal.Instant,
): Promise<number> {
  const query = db
    .selectFrom('host_sign_in_links')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('requested_at', '>', since);
  const row = await (
    'emailBidx' in by ? query.where('email_bidx', '=', by.emailBidx) : query.where('ip_bidx', '=', by.ipBidx)
  ).executeTakeFirstOrThrow();
  return row.count;
}

export interface AskedLink {
  readonly id: string;
  readonly emailEnc: string;
  readonly emailBidx: string;
  readonly tokenHash: string | null;
  readonly expiresAt: Temporal.Instant;
}

export async function lockLink(db: Database, id: string): Promise<AskedLink | undefined> {
  return db
    .selectFrom('host_sign_in_links')
    .select([
      'id',
      'email_enc as emailEnc',
      'email_bidx as emailBidx',
      'token_hash as tokenHash',
      'expires_at as expiresAt',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function armLink(
  db: Database,
  id: string,
  armed: { readonly customerId: string; readonly tokenHash: string },
): Promise<void> {
  await db
    .updateTable('host_sign_in_links')
    .set({ customer_id: armed.customerId, token_hash: armed.tokenHash })
    .where('id', '=', id)
    .execute();
}

/** Uses a link up: of two who come at once, one gets it. */
export async function takeLink(
  db: Database,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<{ readonly id: string; readonly customerId: string | null } | undefined> {
  return db
    .updateTable('host_sign_in_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['id', 'customer_id as customerId'])
    .executeTakeFirst();
}

export async function isOpenLink(db: Database, tokenHash: string, now: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom('host_sign_in_links')
    .select('id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteOldLinks(db: Database, before: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom('host_sign_in_links').where('requested_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
