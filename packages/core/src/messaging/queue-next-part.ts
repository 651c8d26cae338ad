import { audit, enqueue, newId, type TransactionContext } from '../kernel/index.ts';
import { insertMessage, type StoredMessage } from './message-store.ts';
import { messageDeliver } from './queue-message.ts';
import type { RenderedMessage } from './render-message.ts';

interface Place {
  readonly part: number;
  /** The text the answer began with. */
  readonly first: string;
}

/** Where a text stands among those of one answer. */
export function placeOf({ id, details }: Pick<StoredMessage, 'id' | 'details'>): Place {
  const known: { part?: unknown; first?: unknown } = typeof details === 'object' && details !== null ? details : {};
  return {
    part: typeof known.part === 'number' ? known.part : 1,
    first: typeof known.first === 'string' ? known.first : id,
  };
}

/**
 * Promises the next text of an answer, in the transaction that writes down that the one before has gone: so they keep
 * their order, and none follows one that did not go. Its words were settled before the first left.
 */
export async function queueNextPart(
  tx: TransactionContext,
  before: StoredMessage,
  [body, ...rest]: readonly string[],
): Promise<void> {
  if (body === undefined) return;
  const { part, first } = placeOf(before);
  const content: RenderedMessage = { channel: 'sms', body, ...(rest.length === 0 ? {} : { rest }) };
  const id = newId();
  const now = tx.clock.now();
  const isNew = await insertMessage(tx.db, {
    id,
    direction: 'out',
    channel: 'sms',
    template: before.template,
    dedupeKey: `${before.dedupeKey.replace(/:part\d+$/, '')}:part${part + 1}`,
    addressEnc: before.addressEnc,
    addressBidx: before.addressBidx,
    holdId: before.holdId,
    bookingId: before.bookingId,
    details: { ...(before.details as object), part: part + 1, first },
    sendAfter: now,
    status: 'queued',
    providerMessageId: null,
    contentEnc: tx.crypto.encrypt('messages.content', JSON.stringify(content)),
    at: now,
  });
  if (!isNew) return;
  await enqueue(tx, messageDeliver, { messageId: id });
  const after = { template: before.template, channel: 'sms', part: part + 1 };
  audit(tx, { action: 'message.queue', entityType: 'message', entityId: id, after });
}
