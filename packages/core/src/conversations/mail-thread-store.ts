import type { Database } from '@myhibachi/database';

/** References grow with a thread; mail programs need the newest (RFC 5322, 3.6.4 sets no limit, header lines do). */
const MOST_REFERENCES = 20;

/** Message-IDs of a conversation's e-mails before a message, oldest first; the newest twenty. */
export async function listMailIds(db: Database, conversationId: string, beforeSeq: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('conversation_messages as m')
    .innerJoin('messages as t', 't.id', 'm.transport_id')
    .select('t.mail_id as mailId')
    .where('m.conversation_id', '=', conversationId)
    .where('m.seq', '<', beforeSeq)
    .where('t.mail_id', 'is not', null)
    .orderBy('m.seq', 'desc')
    .limit(MOST_REFERENCES)
    .execute();
  return rows.flatMap(({ mailId }) => mailId ?? []).toReversed();
}

/** What the host said last before a message. */
export async function findLastOfHost(
  db: Database,
  conversationId: string,
  beforeSeq: number,
): Promise<{ readonly bodyEnc: string; readonly at: Temporal.Instant } | null> {
  const row = await db
    .selectFrom('conversation_messages')
    .select(['body_enc as bodyEnc', 'at'])
    .where('conversation_id', '=', conversationId)
    .where('author', '=', 'host')
    .where('seq', '<', beforeSeq)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
