import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface NewVisitorSession {
  readonly id: string;
  readonly identityId: string;
  readonly tokenHash: string;
  readonly ipEnc: string | null;
  readonly userAgentEnc: string | null;
  readonly at: Temporal.Instant;
}

export async function insertVisitorSession(db: Database, session: NewVisitorSession): Promise<void> {
  await db
    .insertInto('visitor_sessions')
    .values({
      id: session.id,
      identity_id: session.identityId,
      token_hash: session.tokenHash,
      ip_enc: session.ipEnc,
      user_agent_enc: session.userAgentEnc,
      created_at: session.at,
      last_seen_at: session.at,
    })
    .execute();
}

export interface VisitorSessionRow {
  readonly id: string;
  readonly identityId: string;
  readonly addressBidx: string;
  readonly customerId: string | null;
  readonly lastSeenAt: Temporal.Instant;
}

export async function findVisitorSession(db: Database, tokenHash: string): Promise<VisitorSessionRow | undefined> {
  return db
    .selectFrom('visitor_sessions as s')
    .innerJoin('contact_identities as i', 'i.id', 's.identity_id')
    .leftJoin('customers as c', 'c.id', 'i.customer_id')
    .select((eb) => [
      's.id',
      's.identity_id as identityId',
      'i.address_bidx as addressBidx',
      's.last_seen_at as lastSeenAt',
      eb.fn.coalesce('c.merged_into', 'c.id').as('customerId'),
    ])
    .where('s.token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/** At most once a minute a session, so that reading does not become writing. */
export async function touchVisitorSession(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db
    .updateTable('visitor_sessions')
    .set({ last_seen_at: now })
    .where('id', '=', id)
    .where('last_seen_at', '<', now.subtract({ minutes: 1 }))
    .execute();
}

export async function deleteIdleVisitorSessions(db: Database, seenBefore: Temporal.Instant): Promise<number> {
  const result = await db.deleteFrom('visitor_sessions').where('last_seen_at', '<=', seenBefore).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** The sessions of every browser tied to a customer, but not the one with this token. */
export async function deleteSessionsOfHost(
  db: Database,
  { customerId, but }: { readonly customerId: string; readonly but: string | null },
): Promise<readonly { readonly identityId: string }[]> {
  return db
    .deleteFrom('visitor_sessions')
    .where('identity_id', 'in', (own) =>
      own
        .selectFrom('contact_identities as i')
        .innerJoin('customers as c', 'c.id', 'i.customer_id')
        .select('i.id')
        .where((eb) => eb.or([eb('c.id', '=', customerId), eb('c.merged_into', '=', customerId)])),
    )
    .$if(but !== null, (others) => others.where('token_hash', '<>', but ?? ''))
    .returning('identity_id as identityId')
    .execute();
}

export async function deleteVisitorSession(
  db: Database,
  tokenHash: string,
): Promise<readonly { readonly identityId: string }[]> {
  return db
    .deleteFrom('visitor_sessions')
    .where('token_hash', '=', tokenHash)
    .returning('identity_id as identityId')
    .execute();
}

/** Has every open chat of an identity ask again who it is and which conversation is theirs, once the transaction commits. */
export async function announceVisitor(db: Database, identityId: string): Promise<void> {
  await sql`select pg_notify('visitor_left', ${identityId})`.execute(db);
}
