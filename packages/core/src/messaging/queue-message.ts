import { z } from 'zod';
import { indexAddress, normaliseEmail, toE164 } from '../customers/index.ts';
import { audit, defineJob, enqueue, newId, type Actor, type TransactionContext } from '../kernel/index.ts';
import { insertMessage, type MessagePurpose } from './message-store.ts';
import type { TemplateName } from './templates/index.ts';

export const messageDeliver = defineJob({
  name: 'message.deliver',
  schema: z.strictObject({ messageId: z.uuid() }),
});

export type MessageChannel = 'email' | 'sms';

/** References and figures that tell one sending from another; never personal data, which is looked up when it is sent. */
export type MessageDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface MessageRequest {
  /** The caller's own id for it, where something else refers to the message. */
  readonly id?: string;
  readonly template: TemplateName;
  readonly channel: MessageChannel;
  readonly address: string;
  readonly holdId?: string | null;
  readonly bookingId?: string | null;
  readonly details?: MessageDetails;
  /** What it is for; an advertisement passes the gate for advertisements before it is sent. */
  readonly purpose?: MessagePurpose;
  /**
   * Whether it follows at once on something the person did, which lets a text go in the quiet hours; where it is not said,
   * it does when they acted themselves.
   */
  readonly prompted?: boolean;
  /** What this message is, once and for ever: a second request with the same key does nothing. */
  readonly dedupeKey: string;
  /** Not before this moment; now when absent or past. */
  readonly sendAfter?: Temporal.Instant;
}

/** Who acts for themselves; the concierge acts only on a host's word, and what it says is an answer by its own rule. */
const THEMSELVES: ReadonlySet<Actor['kind']> = new Set(['visitor', 'customer', 'host', 'webhook', 'concierge']);

/** One spelling of the address a message goes to. */
function messageAddress(channel: MessageChannel, address: string): string {
  return channel === 'sms' ? toE164(address, 'phone') : normaliseEmail(address);
}

function isPrompted({ actor }: TransactionContext, { prompted, channel, template }: MessageRequest): boolean {
  if (channel !== 'sms' || template === 'conversation_reply') return false;
  return prompted ?? THEMSELVES.has(actor.kind);
}

/**
 * Promises a message as part of the transaction: it goes out if and only if that commits, once however often it is asked
 * for. What it says is decided when it is sent. Returns whether it is new.
 */
export async function queueMessage(tx: TransactionContext, request: MessageRequest): Promise<boolean> {
  const now = tx.clock.now();
  const id = request.id ?? newId();
  const address = messageAddress(request.channel, request.address);
  const sendAfter = request.sendAfter ?? now;
  const inserted = await insertMessage(tx.db, {
    id,
    direction: 'out',
    channel: request.channel,
    template: request.template,
    dedupeKey: request.dedupeKey,
    addressEnc: tx.crypto.encrypt('messages.address', address),
    addressBidx: indexAddress(tx, request.channel, address),
    holdId: request.holdId ?? null,
    bookingId: request.bookingId ?? null,
    details: { ...request.details, ...(isPrompted(tx, request) ? { prompted: true } : {}) },
    purpose: request.purpose ?? 'transactional',
    sendAfter,
    status: 'queued',
    providerMessageId: null,
    contentEnc: null,
    at: now,
  });
  if (!inserted) return false;
  await enqueue(tx, messageDeliver, { messageId: id }, { startAfter: sendAfter });
  audit(tx, {
    action: 'message.queue',
    entityType: 'message',
    entityId: id,
    after: {
      template: request.template,
      channel: request.channel,
      ...(request.purpose === undefined ? {} : { purpose: request.purpose }),
    },
  });
  return true;
}
