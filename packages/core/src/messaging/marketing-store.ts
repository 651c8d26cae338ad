/** How often an address was advertised to. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface MarketingSend {
  readonly messageId: string;
  readonly channel: 'sms' | 'email';
  readonly addressBidx: string;
  readonly at: Temporal.Instant;
}

/**
 * Takes one of so many places since a moment; false when all are taken. Who asks for the same address waits, so that two
 * at once cannot both be the last; a message that is tried again keeps its place.
 */
export async function takePlace(
  db: Database,
  send: MarketingSend,
  cap: { readonly since: Temporal.Instant; readonly most: number },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`marketing:${send.channel}:${send.addressBidx}`}, 0))`.execute(
    db,
  );
  const { own, others } = await db
    .selectFrom('marketing_sends')
    .select([
      sql<number>`count(*) filter (where message_id = ${send.messageId})`.as('own'),
      sql<number>`count(*) filter (where message_id <> ${send.messageId})`.as('others'),
    ])
    .where('address_bidx', '=', send.addressBidx)
    .where('channel', '=', send.channel)
    .where('at', '>', cap.since)
    .executeTakeFirstOrThrow();
  if (own > 0) return true;
  if (others >= cap.most) return false;
  await db
    .insertInto('marketing_sends')
    .values({ message_id: send.messageId, channel: send.channel, address_bidx: send.addressBidx, at: send.at })
    .onConflict((conflict) => conflict.column('message_id').doUpdateSet({ at: send.at }))
    .execute();
  return true;
}

/** What was refused at once reached nobody. */
export async function freePlace(db: Database, messageId: string): Promise<void> {
  await db.deleteFrom('marketing_sends').where('message_id', '=', messageId).execute();
}
