import { z } from 'zod';
import { authorize, defineJob, type Context, type TransactionContext } from '../kernel/index.ts';
import { findMail } from './mail-store.ts';
import { findIncoming, takeWrongNumbers } from './message-store.ts';
import { placeOf } from './queue-next-part.ts';
import { RenderedMessage } from './render-message.ts';

/** Somebody wrote to us: whoever keeps conversations puts it into one. */
export const messageReceived = defineJob({
  name: 'message.received',
  schema: z.strictObject({ messageId: z.uuid() }),
});

const MailDetails = z.object({
  kind: z.enum(['person', 'auto_reply', 'bulk', 'bounce']),
  /** Our mail server vouches for the sender. */
  authentic: z.boolean(),
  about: z.object({ kind: z.enum(['conversation', 'message']), id: z.uuid() }).nullable(),
  settled: z.literal(true).optional(),
});
/** What is known about a mail that came in besides its words; kept with it, without personal data. */
export type MailDetails = z.infer<typeof MailDetails>;
/** Somebody said by text that they want no more of them; their consent is revoked already. */
export const textsStopped = defineJob({
  name: 'message.texts-stopped',
  schema: z.strictObject({ messageId: z.uuid() }),
});

export interface IncomingMessage {
  readonly id: string;
  readonly channel: 'sms' | 'email';
  /** E.164, or an e-mail address. */
  readonly from: string;
  readonly text: string;
  readonly subject: string | null;
  /** Null for a text. */
  readonly mail: MailDetails | null;
  /** It asked for no more of ours, or by a keyword, and that is done and answered: nobody else has to. */
  readonly settled: boolean;
  /** The service's own id of it; null for e-mail. */
  readonly providerMessageId: string | null;
  readonly receivedAt: Temporal.Instant;
  /** The network address it was handed to us from. */
  readonly source: string | null;
}

const Details = z.object({ source: z.string().nullable().optional(), settled: z.literal(true).optional() });

/** A message that came in, opened for whoever threads it; null when there is none, or nothing of it is left. */
export async function getIncoming(ctx: Context, messageId: string): Promise<IncomingMessage | null> {
  authorize(ctx, 'message.send');
  const row = await findIncoming(ctx.db, messageId);
  if (row === null || row.contentEnc === null) return null;
  const details = Details.safeParse(row.details).data;
  const content = RenderedMessage.parse(JSON.parse(ctx.crypto.decrypt('messages.content', row.contentEnc)));
  return {
    id: row.id,
    channel: row.channel,
    from: ctx.crypto.decrypt('messages.address', row.addressEnc),
    text: content.channel === 'sms' ? content.body : content.text,
    subject: content.channel === 'sms' || content.subject === '' ? null : content.subject,
    mail: row.channel === 'email' ? MailDetails.parse(row.details) : null,
    settled: details?.settled ?? false,
    providerMessageId: row.providerMessageId,
    receivedAt: row.receivedAt,
    source: details?.source ?? null,
  };
}

/**
 * The texts of this phone (E.164) that said "wrong number" and have not been carried out; from now on they have. Part of
 * the transaction that frees the number.
 */
export async function takeWrongNumber(tx: TransactionContext, phone: string): Promise<readonly string[]> {
  authorize(tx, 'message.send');
  return takeWrongNumbers(tx.db, tx.crypto.blindIndex('phone', phone));
}

export interface KnownMail {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly channel: 'email' | 'sms';
  readonly template: string;
  readonly address: string;
  readonly bookingId: string | null;
  readonly status: string;
  /** The message its answer began with: itself, or the first of several texts. */
  readonly firstId: string;
  /** Why it was not sent, or did not arrive, in words. */
  readonly outcome: string | null;
}

/** A message of ours or theirs that another one is about; null when it is kept no more. */
export async function getMail(ctx: Context, messageId: string): Promise<KnownMail | null> {
  authorize(ctx, 'message.send');
  const row = await findMail(ctx.db, messageId);
  if (row === null) return null;
  const { addressEnc, addressBidx: _index, holdId: _hold, details, ...known } = row;
  const { first } = placeOf({ id: row.id, details });
  return { ...known, firstId: first, address: ctx.crypto.decrypt('messages.address', addressEnc) };
}
