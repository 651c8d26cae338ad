import type { Database } from '@myhibachi/database';

export async function insertCardEvent(
  db: Database,
  row: { id: string; type: string; event: object; now: Temporal.Instant },
): Promise<boolean> {
  const inserted = await db
    .insertInto('card_events')
    .values({ id: row.id, type: row.type, event: JSON.stringify(row.event), received_at: row.now })
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The event if nobody has applied it yet, locked so that only one worker does. */
export async function lockWaitingCardEvent(db: Database, id: string): Promise<unknown> {
  const row = await db
    .selectFrom('card_events')
    .select('event')
    .where('id', '=', id)
    .where('applied_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.event ?? null;
}

export async function markCardEventApplied(
  db: Database,
  id: string,
  outcome: string,
  now: Temporal.Instant,
): Promise<void> {
  await db.updateTable('card_events').set({ applied_at: now, outcome }).where('id', '=', id).execute();
}
