import type { Database } from '@myhibachi/database';

export interface MailRow {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly channel: 'email' | 'sms';
  readonly template: string;
  readonly addressEnc: string;
  readonly addressBidx: string;
  readonly bookingId: string | null;
  readonly holdId: string | null;
  readonly status: string;
  readonly outcome: string | null;
  readonly details: unknown;
}

function mails(db: Database) {
  return db
    .selectFrom('messages')
    .select([
      'id',
      'direction',
      'channel',
      'template',
      'address_enc as addressEnc',
      'address_bidx as addressBidx',
      'booking_id as bookingId',
      'hold_id as holdId',
      'status',
      'outcome',
      'details',
    ])
    .$narrowType<{ channel: 'email' | 'sms' }>();
}

type Raw = Awaited<ReturnType<ReturnType<typeof mails>['execute']>>[number];

function toRow(row: Raw | undefined): MailRow | null {
  return row === undefined ? null : { ...row, direction: row.direction === 'in' ? 'in' : 'out' };
}

export async function findMail(db: Database, id: string): Promise<MailRow | null> {
  return toRow(await mails(db).where('id', '=', id).executeTakeFirst());
}

export async function findMailById(db: Database, mailId: string): Promise<MailRow | null> {
  return toRow(await mails(db).where('mail_id', '=', mailId).where('channel', '=', 'email').executeTakeFirst());
}

/** Those of the Message-IDs that are of mails we keep. */
export async function findMailsById(
  db: Database,
  mailIds: readonly string[],
): Promise<readonly { readonly id: string; readonly mailId: string | null }[]> {
  if (mailIds.length === 0) return [];
  return db
    .selectFrom('messages')
    .select(['id', 'mail_id as mailId'])
    .where('mail_id', 'in', [...mailIds])
    .execute();
}

/** A mail that was taken and came back later. False when it never left, or was known to have come back. */
export async function markBounced(
  db: Database,
  id: string,
  bounce: { readonly outcome: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const result = await db
    .updateTable('messages')
    .set({ status: 'bounced', outcome: bounce.outcome, updated_at: bounce.at })
    .where('id', '=', id)
    .where('direction', '=', 'out')
    .where('status', 'in', ['sending', 'sent', 'failed'])
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
