/** What we have texted to a phone by ourselves, and the conversation it belongs into. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface Texted {
  readonly id: string;
  readonly template: string;
  readonly contentEnc: string;
  readonly at: Temporal.Instant;
}

const MOST = 50;

/** The texts that went to the phone of an identity and stand in no conversation, oldest first. */
export async function readTexted(
  db: Database,
  identityId: string,
  { since, before }: { readonly since: Temporal.Instant; readonly before: Temporal.Instant | null },
): Promise<readonly Texted[]> {
  let texts = db
    .selectFrom('messages as m')
    .innerJoin('contact_identities as i', (on) =>
      on.onRef('i.address_bidx', '=', 'm.address_bidx').on('i.kind', '=', 'phone'),
    )
    .leftJoin('conversation_messages as t', 't.transport_id', 'm.id')
    .select((eb) => [
      'm.id',
      'm.template',
      'm.content_enc as contentEnc',
      eb.fn.coalesce('m.first_tried_at', 'm.created_at').as('at'),
    ])
    .where('i.id', '=', identityId)
    .where('m.direction', '=', 'out')
    .where('m.channel', '=', 'sms')
    .where('m.status', 'in', ['sent', 'delivered', 'failed'])
    .where('m.created_at', '>', since)
    .where('t.id', 'is', null);
  if (before !== null) texts = texts.where('m.created_at', '<', before);
  const rows = await texts.orderBy('m.created_at').orderBy('m.id').limit(MOST).execute();
  return rows.flatMap(({ contentEnc, ...row }) => (contentEnc === null ? [] : [{ ...row, contentEnc }]));
}

/** When a text or e-mail came in. */
export async function findArrival(db: Database, transportId: string): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('messages')
    .select('created_at as at')
    .where('id', '=', transportId)
    .executeTakeFirst();
  return row?.at ?? null;
}

/**
 * The conversation with the phone a text went to, open or closed only since `closedSince`; null when there is none, and
 * while something that came from that phone before the text is still being taken in.
 */
export async function findTextedConversation(
  db: Database,
  messageId: string,
  closedSince: Temporal.Instant,
): Promise<string | null> {
  const { rows } = await sql<{ readonly id: string }>`
    select c.id from messages m
      join contact_identities i on i.kind = 'phone' and i.address_bidx = m.address_bidx
      join conversations c on c.identity_id = i.id and c.channel = 'sms'
     where m.id = ${messageId} and (c.status <> 'closed' or c.closed_at > ${closedSince}::timestamptz)
       and not exists (
         select 1 from messages a
          where a.address_bidx = m.address_bidx and a.direction = 'in' and a.channel = 'sms'
            and a.created_at <= m.created_at and a.created_at > ${closedSince}::timestamptz
            and not exists (select 1 from conversation_messages t where t.transport_id = a.id))
     order by c.opened_at desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
