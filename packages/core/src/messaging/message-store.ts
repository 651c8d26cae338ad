import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';
import { waitsItsTurn } from './text-order-store.ts';

export type MessagePurpose = 'transactional' | 'marketing';

export interface NewMessage {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly channel: 'email' | 'sms';
  readonly template: string;
  readonly dedupeKey: string;
  readonly addressEnc: string;
  readonly addressBidx: string;
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly details: object;
  readonly purpose?: MessagePurpose;
  readonly sendAfter: Temporal.Instant;
  readonly status: 'queued' | 'received';
  readonly providerMessageId: string | null;
  readonly contentEnc: string | null;
  /** The Message-ID of a mail that came in. */
  readonly mailId?: string;
  readonly segments?: number | null;
  readonly at: Temporal.Instant;
}

export interface StoredMessage {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly template: string;
  readonly dedupeKey: string;
  readonly addressEnc: string;
  readonly addressBidx: string;
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly details: unknown;
  readonly purpose: MessagePurpose;
  readonly status: string;
  /** How often somebody began to send it. */
  readonly attempts: number;
  readonly outcome: string | null;
  readonly contentEnc: string | null;
  readonly mailId: string | null;
  readonly firstTriedAt: Temporal.Instant | null;
  readonly sendAfter: Temporal.Instant;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

/** False when the dedupe key is taken: this very message exists already. */
export async function insertMessage(db: Database, row: NewMessage): Promise<boolean> {
  const inserted = await db
    .insertInto('messages')
    .values({
      id: row.id,
      direction: row.direction,
      channel: row.channel,
      template: row.template,
      dedupe_key: row.dedupeKey,
      address_enc: row.addressEnc,
      address_bidx: row.addressBidx,
      hold_id: row.holdId,
      booking_id: row.bookingId,
      details: JSON.stringify(row.details),
      purpose: row.purpose ?? 'transactional',
      send_after: row.sendAfter,
      status: row.status,
      provider_message_id: row.providerMessageId,
      content_enc: row.contentEnc,
      mail_id: row.mailId ?? null,
      segments: row.segments ?? null,
      created_at: row.at,
      updated_at: row.at,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findMessage(db: Database, id: string): Promise<StoredMessage | null> {
  const row = await db
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', id)
    .where('direction', '=', 'out')
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    channel: row.channel === 'sms' ? 'sms' : 'email',
    template: row.template,
    dedupeKey: row.dedupe_key,
    addressEnc: row.address_enc,
    addressBidx: row.address_bidx,
    holdId: row.hold_id,
    bookingId: row.booking_id,
    details: row.details,
    purpose: row.purpose === 'marketing' ? 'marketing' : 'transactional',
    status: row.status,
    attempts: row.attempts,
    outcome: row.outcome,
    contentEnc: row.content_enc,
    mailId: row.mail_id,
    firstTriedAt: row.first_tried_at,
    sendAfter: row.send_after,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Texts that said "wrong number" and whose number is not freed yet; each is answered once. */
export async function takeWrongNumbers(db: Database, addressBidx: string): Promise<readonly string[]> {
  const rows = await db
    .updateTable('messages')
    .set({ details: sql`details || '{"wrongNumber": "freed"}'` })
    .where('address_bidx', '=', addressBidx)
    .where('direction', '=', 'in')
    .where('channel', '=', 'sms')
    .where(sql`details ->> 'wrongNumber'`, '=', 'said')
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Whether a text came in from this phone since. */
export async function hasWrittenSince(db: Database, addressBidx: string, since: Temporal.Instant): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('address_bidx', '=', addressBidx)
    .where('direction', '=', 'in')
    .where('channel', '=', 'sms')
    .where('created_at', '>=', since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** A message that came in. */
export async function findIncoming(
  db: Database,
  id: string,
): Promise<{
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly addressEnc: string;
  readonly contentEnc: string | null;
  readonly providerMessageId: string | null;
  readonly receivedAt: Temporal.Instant;
  readonly details: unknown;
} | null> {
  const row = await db
    .selectFrom('messages')
    .select([
      'id',
      'channel',
      'address_enc as addressEnc',
      'content_enc as contentEnc',
      'provider_message_id as providerMessageId',
      'created_at as receivedAt',
      'details',
    ])
    .where('id', '=', id)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  return row === undefined ? null : { ...row, channel: row.channel === 'sms' ? 'sms' : 'email' };
}

/** Written into `outcome` while it is unknown whether the service took the message. */
export const IN_DOUBT = 'in_doubt';

/**
 * Takes the message for sending: a queued one, or one whose sender gave up in doubt or fell silent, and of the texts to one
 * phone only the first that has not gone. Exactly one of many workers gets true.
 */
export async function claimMessage(
  db: Database,
  id: string,
  now: Temporal.Instant,
  silentSince: Temporal.Instant,
): Promise<boolean> {
  const claimed = await db
    .updateTable('messages')
    .set((row) => ({
      status: 'sending',
      outcome: null,
      attempts: row('attempts', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .where((row) =>
      row.or([
        row('status', '=', 'queued'),
        row.and([
          row('status', '=', 'sending'),
          row.or([row('outcome', '=', IN_DOUBT), row('updated_at', '<=', silentSince)]),
        ]),
      ]),
    )
    .where(sql<boolean>`not ${waitsItsTurn(now)}`)
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

export interface Progress {
  readonly status?: 'queued' | 'sending' | 'sent' | 'failed' | 'skipped';
  readonly outcome?: string | null;
  readonly providerMessageId?: string;
  readonly contentEnc?: string;
  readonly mailId?: string;
  readonly sendAfter?: Temporal.Instant;
  readonly firstTriedAt?: Temporal.Instant;
  readonly segments?: number;
}

/** Writes what became of a claimed message; false when it is not being sent any more. */
export async function settleMessage(
  db: Database,
  id: string,
  now: Temporal.Instant,
  progress: Progress,
): Promise<boolean> {
  const settled = await db
    .updateTable('messages')
    .set({
      updated_at: now,
      ...(progress.status === undefined ? {} : { status: progress.status }),
      ...(progress.outcome === undefined ? {} : { outcome: progress.outcome }),
      ...(progress.providerMessageId === undefined ? {} : { provider_message_id: progress.providerMessageId }),
      ...(progress.contentEnc === undefined ? {} : { content_enc: progress.contentEnc }),
      ...(progress.mailId === undefined ? {} : { mail_id: progress.mailId }),
      ...(progress.sendAfter === undefined ? {} : { send_after: progress.sendAfter }),
      ...(progress.firstTriedAt === undefined ? {} : { first_tried_at: progress.firstTriedAt }),
      ...(progress.segments === undefined ? {} : { segments: progress.segments }),
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}

export async function isProviderIdKnown(db: Database, providerMessageId: string): Promise<boolean> {
  const row = await db
    .selectFrom('messages')
    .select('id')
    .where('provider_message_id', '=', providerMessageId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The carrier's last word. Delivered is final; failed stands until a delivery proves it wrong. */
export async function applyDelivery(
  db: Database,
  report: {
    providerMessageId: string;
    status: 'delivered' | 'failed';
    segments: number | null;
    at: Temporal.Instant;
  },
): Promise<string | null> {
  const from = report.status === 'delivered' ? ['sent', 'failed'] : ['sent'];
  const row = await db
    .updateTable('messages')
    .set({
      status: report.status,
      updated_at: report.at,
      ...(report.segments === null ? {} : { segments: report.segments }),
    })
    .where('provider_message_id', '=', report.providerMessageId)
    .where('direction', '=', 'out')
    .where('status', 'in', from)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * Messages that should have gone out long ago and that nobody works on: due, and without a sign of life since. Their job
 * is lost, or its attempts are used up.
 */
export async function listSilent(db: Database, since: Temporal.Instant, limit: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('messages')
    .select('id')
    .where('direction', '=', 'out')
    .where('status', 'in', ['queued', 'sending'])
    .where('send_after', '<=', since)
    .where('updated_at', '<=', since)
    .orderBy('send_after')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
