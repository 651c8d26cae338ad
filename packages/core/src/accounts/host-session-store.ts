import type { Database } from '@myhibachi/database';

export interface HostSession {
  readonly id: string;
  /** Of a duplicate, the customer it was merged into. */
  readonly customerId: string;
  readonly erased: boolean;
  readonly lastSeenAt: Temporal.Instant;
}

export async function insertSession(
  db: Database,
  session: {
    readonly id: string;
    readonly customerId: string;
    readonly tokenHash: string;
    readonly ipEnc: string | null;
    readonly userAgentEnc: string | null;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await db
    .insertInto('host_sessions')
    .values({
      id: session.id,
      customer_id: session.customerId,
      token_hash: session.tokenHash,
      ip_enc: session.ipEnc,
      user_agent_enc: session.userAgentEnc,
      created_at: session.at,
      last_seen_at: session.at,
    })
    .execute();
}

export async function findSession(db: Database, tokenHash: string): Promise<HostSession | undefined> {
  const row = await db
    .selectFrom('host_sessions as s')
    .innerJoin('customers as c', 'c.id', 's.customer_id')
    .select((eb) => [
      's.id',
      eb.fn.coalesce('c.merged_into', 'c.id').as('customerId'),
      'c.erased_at as erasedAt',
      's.last_seen_at as lastSeenAt',
    ])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { id: row.id, customerId: row.customerId, erased: row.erasedAt !== null, lastSeenAt: row.lastSeenAt };
}

/** At most once a minute a session, so that reading pages does not become writing rows. */
export async function touchSession(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('host_sessions')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('last_seen_at', '<', now.subtract({ minutes: 1 }))
    .execute();
}

export interface ListedSession {
  readonly id: string;
  readonly userAgentEnc: string | null;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
}

const LISTED = 50;

export async function listSessions(
  db: Database,
  customerIds: readonly string[],
  seenAfter: Temporal.Instant,
): Promise<readonly ListedSession[]> {
  return db
    .selectFrom('host_sessions')
    .select(['id', 'user_agent_enc as userAgentEnc', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('customer_id', 'in', [...customerIds])
    .where('last_seen_at', '>', seenAfter)
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(LISTED)
    .execute();
}

/** Ends one session of these customers, or all of them. Answers the ids of those there were. */
export async function deleteSessions(
  db: Database,
  customerIds: readonly string[],
  only?: string,
): Promise<readonly string[]> {
  const base = db.deleteFrom('host_sessions').where('customer_id', 'in', [...customerIds]);
  const rows = await (only === undefined ? base : base.where('id', '=', only)).returning('id').execute();
  return rows.map((row) => row.id);
}

export async function deleteIdleSessions(db: Database, seenBefore: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom('host_sessions').where('last_seen_at', '<=', seenBefore).executeTakeFirst();
  return Number(result.numDeletedRows);
}
