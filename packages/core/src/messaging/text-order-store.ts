/** The order of texts to one phone: each goes once the one before it was handed to the service, or will never go. */
import type { Database } from '@myhibachi/database';
import { sql, type RawBuilder } from 'kysely';

/** The parts of a long answer stand where its first text stands, however late they were written down. */
function place(row: string): RawBuilder<unknown> {
  const [details, id] = [sql.ref(`${row}.details`), sql.ref(`${row}.id`)];
  return sql`(coalesce(${details} ->> 'first', ${id}::text), coalesce((${details} ->> 'part')::int, 1))`;
}

/** Waits for nothing but its turn: due, or tried before; what is meant for later lets the others pass. */
function isDue(row: string, now: Temporal.Instant): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${row}.${column}`);
  return sql`(${of('status')} = 'sending' or ${of('status')} = 'queued'
    and (${of('send_after')} <= ${now.toString()}::timestamptz or ${of('first_tried_at')} is not null))`;
}

/** Whether a row of `messages` is a text with another to the same phone before it that has not gone. */
export function waitsItsTurn(now: Temporal.Instant): RawBuilder<boolean> {
  return sql<boolean>`(messages.channel = 'sms' and exists (
    select 1 from messages as before
     where before.address_bidx = messages.address_bidx and before.direction = 'out' and before.channel = 'sms'
       and before.status in ('queued', 'sending') and ${isDue('before', now)}
       and ${place('before')} < ${place('messages')}))`;
}

export async function isWaitingItsTurn(db: Database, id: string, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql`select 1 from messages where id = ${id} and ${waitsItsTurn(now)}`.execute(db);
  return rows.length > 0;
}

/** The text to this phone that goes next; null when none waits. */
export async function findNextText(db: Database, addressBidx: string, now: Temporal.Instant): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select m.id from messages as m
     where m.address_bidx = ${addressBidx} and m.direction = 'out' and m.channel = 'sms' and m.status = 'queued'
       and ${isDue('m', now)}
     order by ${place('m')} limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
