/** Files that wait with an answer which is sent later. */
import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { rows, type AttachmentRow, type Uploader } from './attachment-store.ts';

/** Keeps uploads for an answer to be sent later, in the order given. Answers how many were still there, theirs and free. */
export async function reserveDrafts(
  db: Database,
  by: Extract<Uploader, { kind: 'staff' }>,
  forIt: { readonly ids: readonly string[]; readonly scheduledId: string },
): Promise<number> {
  const result = await db
    .updateTable('conversation_attachments')
    .set({
      scheduled_id: forIt.scheduledId,
      place: sql<number>`array_position(${[...forIt.ids]}::uuid[], id) - 1`,
    })
    .where('id', 'in', [...forIt.ids])
    .where('status', '=', 'draft')
    .where('scheduled_id', 'is', null)
    .where('staff_id', '=', by.staffId)
    .where('conversation_id', '=', by.conversationId)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** They wait for no answer any more, and go like other uploads that nobody sends. */
export async function releaseDrafts(db: Database, scheduledId: string): Promise<void> {
  await db
    .updateTable('conversation_attachments')
    .set({ scheduled_id: null })
    .where('scheduled_id', '=', scheduledId)
    .execute();
}

/** The uploads that wait for these answers, each in its order. */
export async function listOfScheduled(
  db: Database,
  scheduledIds: readonly string[],
): Promise<(AttachmentRow & { readonly scheduledId: string })[]> {
  if (scheduledIds.length === 0) return [];
  const found = await rows(db)
    .select('scheduled_id as scheduledId')
    .where('scheduled_id', '=', sql<string>`any(${[...scheduledIds]}::uuid[])`)
    .orderBy('scheduled_id')
    .orderBy('place')
    .execute();
  return found as (AttachmentRow & { readonly scheduledId: string })[];
}
