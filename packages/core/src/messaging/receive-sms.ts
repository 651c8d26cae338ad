import { awaitMedia } from '../attachments/index.ts';
import {
  applySmsKeyword,
  readE164,
  readSmsKeyword,
  refusesInSpanish,
  saysWrongNumber,
  type SmsKeyword,
} from '../customers/index.ts';
import { audit, authorize, enqueue, newId, withTransaction, type Context } from '../kernel/index.ts';
import { insertMessage } from './message-store.ts';
import { messageReceived, textsStopped } from './incoming.ts';
import { queueMessage } from './queue-message.ts';

export interface IncomingSms {
  /** The sender as the SMS service writes it: E.164, or a short code. */
  readonly from: string;
  readonly body: string;
  readonly providerMessageId: string;
  /** As how many parts it came. */
  readonly segments?: number | null;
  /** Where the service keeps the files that came with it. */
  readonly mediaUrls?: readonly string[];
}

const MAX_BODY = 4_000;

/** The word to confirm, with its language where it tells one. */
function asSaid(keyword: SmsKeyword, body: string): { readonly keyword: SmsKeyword; readonly language?: 'es' } {
  return keyword === 'revoke' && refusesInSpanish(body) ? { keyword, language: 'es' } : { keyword };
}

/**
 * Keeps a text that came in and does what its keyword asks (domain 10), once however often the service repeats it.
 * STOP counts from the commit of this transaction on, whatever becomes of the answer.
 */
export async function receiveSms(ctx: Context, sms: IncomingSms): Promise<void> {
  authorize(ctx, 'consent.record');
  const number = readE164(sms.from);
  const from = number ?? sms.from;
  const body = sms.body.slice(0, MAX_BODY);
  // A short code belongs to a company, not to a person: it has no consent to change.
  const keyword = number === null ? 'none' : readSmsKeyword(body);
  await withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const id = newId();
    const isNew = await insertMessage(tx.db, {
      id,
      direction: 'in',
      channel: 'sms',
      template: 'inbound',
      dedupeKey: `sms-in:${sms.providerMessageId}`,
      addressEnc: tx.crypto.encrypt('messages.address', from),
      addressBidx: tx.crypto.blindIndex('phone', from),
      holdId: null,
      bookingId: null,
      details: {
        source: tx.origin.ip,
        ...(keyword === 'none' ? {} : { settled: true }),
        ...(keyword === 'revoke' && saysWrongNumber(body) ? { wrongNumber: 'said' } : {}),
      },
      sendAfter: now,
      status: 'received',
      providerMessageId: sms.providerMessageId,
      segments: sms.segments ?? null,
      contentEnc: tx.crypto.encrypt('messages.content', JSON.stringify({ channel: 'sms', body })),
      at: now,
    });
    if (!isNew) return;
    if (number !== null) await awaitMedia(tx, id, sms.mediaUrls ?? []);
    if (keyword !== 'none') await applySmsKeyword(tx, { from, body, messageId: sms.providerMessageId });
    audit(tx, { action: 'message.receive', entityType: 'message', entityId: id, after: { keyword } });
    if (number !== null) await enqueue(tx, messageReceived, { messageId: id });
    if (keyword === 'none') return;
    if (keyword === 'revoke') await enqueue(tx, textsStopped, { messageId: id });
    await queueMessage(tx, {
      template: 'keyword_answer',
      channel: 'sms',
      address: from,
      details: asSaid(keyword, body),
      dedupeKey: `keyword:${sms.providerMessageId}`,
    });
  });
}
