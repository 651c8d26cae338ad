/** How what was said in one browser becomes part of a host's one chat. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

/** Whoever brings a browser into a host's chat goes one after the other. */
export async function lockHostChat(db: Database, customerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`chat:${customerId}`}, 7165))`.execute(db);
}

/** Whose chat a browser's session is by now, with both locked; null where it was forgotten. */
export async function lockVisitorIdentity(
  db: Database,
  sessionId: string,
): Promise<{ readonly id: string; readonly customerId: string | null } | null> {
  const session = await db
    .selectFrom('visitor_sessions')
    .select('identity_id as identityId')
    .where('id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
  if (session === undefined) return null;
  const identity = await db
    .selectFrom('contact_identities as i')
    .leftJoin('customers as c', 'c.id', 'i.customer_id')
    .select((eb) => ['i.id', eb.fn.coalesce('c.merged_into', 'c.id').as('customerId')])
    .where('i.id', '=', session.identityId)
    .forUpdate('i')
    .executeTakeFirst();
  return identity ?? null;
}

/** Nothing is begun under an identity while it is held so. */
export async function lockIdentity(db: Database, id: string): Promise<void> {
  await db.selectFrom('contact_identities').select('id').where('id', '=', id).forUpdate().execute();
}

/** Which talk goes on in which, and by how much its numbers grow. */
export interface Joining {
  readonly from: string;
  readonly into: string;
  readonly offset: number;
}

/** Moves all that was said, with its files, after what was said in the other; both are locked. */
export async function moveMessages(db: Database, { from, into, offset }: Joining): Promise<void> {
  await sql`
    update conversation_messages m
       set conversation_id = ${into}, seq = m.seq + ${offset}::bigint,
           client_key = case when exists (select 1 from conversation_messages o
                                           where o.conversation_id = ${into} and o.client_key = m.client_key)
                             then null else m.client_key end
     where m.conversation_id = ${from}`.execute(db);
  await db
    .updateTable('conversation_attachments')
    .set({ conversation_id: into })
    .where('conversation_id', '=', from)
    .execute();
}

/** What our people have put on a talk or mean to say in it, and why they were called. */
export async function moveDeskWork(db: Database, { from, into, offset }: Joining): Promise<void> {
  await db.updateTable('escalations').set({ conversation_id: into }).where('conversation_id', '=', from).execute();
  await sql`
    insert into conversation_labels (conversation_id, label_id, put_at)
    select ${into}::uuid, label_id, put_at from conversation_labels where conversation_id = ${from}
    on conflict do nothing`.execute(db);
  await sql`
    update scheduled_replies set conversation_id = ${into}, seen_seq = seen_seq + ${offset}::bigint
     where conversation_id = ${from} and status in ('waiting', 'held')`.execute(db);
}

/** Everything of an identity is the other's; of itself nothing stays, so that nothing can be said as it any more. */
export async function replaceIdentity(
  db: Database,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  await db.updateTable('conversations').set({ identity_id: into }).where('identity_id', '=', from).execute();
  await sql`
    update conversation_attachments a
       set identity_id = ${into},
           client_key = case when exists (select 1 from conversation_attachments o
                                           where o.identity_id = ${into} and o.client_key = a.client_key)
                             then null else a.client_key end
     where a.identity_id = ${from}`.execute(db);
  await db.updateTable('visitor_sessions').set({ identity_id: into }).where('identity_id', '=', from).execute();
  await db.deleteFrom('contact_identities').where('id', '=', from).execute();
}
