import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface MailboxCursor {
  /** The mailbox by account and folder, without a password. */
  readonly mailbox: string;
  /** As the server says; with another one, every UID is another mail's (RFC 3501, 2.3.1.1). */
  readonly uidValidity: number;
  /** The last mail that was kept; 0 for none. */
  readonly lastUid: number;
}

export interface MailboxPlace extends MailboxCursor {
  /** When the last mail was kept. */
  readonly readAt: Temporal.Instant;
}

export async function readCursor(db: Database, mailbox: string): Promise<MailboxPlace | null> {
  const row = await db
    .selectFrom('mailbox_cursors')
    .select(['mailbox', 'uid_validity as uidValidity', 'last_uid as lastUid', 'updated_at as readAt'])
    .where('mailbox', '=', mailbox)
    .executeTakeFirst();
  return row ?? null;
}

export async function writeCursor(db: Database, cursor: MailboxCursor, at: Temporal.Instant): Promise<void> {
  await sql`
    insert into mailbox_cursors as c (mailbox, uid_validity, last_uid, updated_at)
    values (${cursor.mailbox}, ${cursor.uidValidity}, ${cursor.lastUid}, ${at.toString()}::timestamptz)
    on conflict (mailbox) do update
       set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid, updated_at = excluded.updated_at
     where c.uid_validity <> excluded.uid_validity or c.last_uid < excluded.last_uid`.execute(db);
}
