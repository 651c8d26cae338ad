import { enqueue, newId, type TransactionContext } from '../kernel/index.ts';
import { noticeSpread } from './jobs.ts';
import { insertNotice } from './notice-store.ts';
import { TOPICS, isTopic, type AnyTopic } from './topics.ts';

export interface StaffNotice {
  readonly topic: AnyTopic;
  /** What happened, once and for ever: a second notice with the same key does nothing. */
  readonly key: string;
  /** Null where nobody knows the station, or it is about the whole company. */
  readonly stationId: string | null;
  /** For this person alone, whatever group they are in. */
  readonly staffId?: string;
  /** Who asked for what now waits for others: they know, and do not hear of it. */
  readonly askedBy?: string | undefined;
  /** One line that names no host and no amount. */
  readonly subject: string;
  readonly body: string;
  /** Told only to those who may see money. */
  readonly amountCents?: number;
  readonly bookingId?: string | null;
  readonly holdId?: string | null;
  /** Where in the console it can be looked at, `/admin/…`. */
  readonly path?: string;
}

/**
 * Tells our people that something happened, as part of the transaction in which it did: the one way to do so. Who hears,
 * on which channel and when is decided when they are told, by the groups, permissions and hours of then. Answers whether
 * it is news.
 */
export async function tellStaff(tx: TransactionContext, notice: StaffNotice): Promise<boolean> {
  const id = newId();
  const isNew = await insertNotice(tx.db, {
    id,
    topic: notice.topic,
    eventKey: notice.key,
    urgent: isTopic(notice.topic) && TOPICS[notice.topic].urgent,
    stationId: notice.stationId,
    staffId: notice.staffId ?? null,
    askedBy: notice.askedBy ?? null,
    bookingId: notice.bookingId ?? null,
    holdId: notice.holdId ?? null,
    subject: notice.subject,
    body: notice.body,
    amountCents: notice.amountCents ?? null,
    path: notice.path ?? null,
    at: tx.clock.now(),
  });
  if (isNew) await enqueue(tx, noticeSpread, { noticeId: id });
  return isNew;
}
