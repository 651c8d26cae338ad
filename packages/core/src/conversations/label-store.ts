/** Which conversation carries which label. */
import type { Database } from '@myhibachi/database';

/** False when it carries it already, or the label is gone. */
export async function putLabel(
  db: Database,
  mark: { readonly conversationId: string; readonly labelId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const row = await db
    .insertInto('conversation_labels')
    .values({ conversation_id: mark.conversationId, label_id: mark.labelId, put_at: mark.at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('label_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function takeLabelOff(db: Database, conversationId: string, labelId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('conversation_labels')
    .where('conversation_id', '=', conversationId)
    .where('label_id', '=', labelId)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** The label, kept from being removed until the transaction ends; false when there is none. */
export async function holdLabel(db: Database, labelId: string): Promise<boolean> {
  const row = await db.selectFrom('labels').select('id').where('id', '=', labelId).forKeyShare().executeTakeFirst();
  return row !== undefined;
}

export async function countLabelsOn(db: Database, conversationId: string): Promise<number> {
  const rows = await db
    .selectFrom('conversation_labels')
    .select('label_id')
    .where('conversation_id', '=', conversationId)
    .execute();
  return rows.length;
}
