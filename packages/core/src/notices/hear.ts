/** Gives one notice to one hearer, once a channel. */
import { newId, type TransactionContext } from '../kernel/index.ts';
import { findDeadReason, queueMessage } from '../messaging/index.ts';
import type { Station } from '../stations/index.ts';
import { actorOf, type Hearer } from './hearer-store.ts';
import { insertHearing, type Notice } from './notice-store.ts';
import { TOPICS, isTopic, mayHear } from './topics.ts';

export interface Ways {
  readonly email: boolean;
  readonly console: boolean;
}

/** Whether this is theirs to hear now, and wanted: what is urgent cannot be muted. */
export function hears(hearer: Hearer, notice: Pick<Notice, 'topic' | 'stationId' | 'staffId' | 'askedBy'>): boolean {
  if (notice.askedBy === hearer.staffId) return false;
  if (notice.staffId !== null && notice.staffId !== hearer.staffId) return false;
  if (!mayHear(actorOf(hearer), notice.topic, notice.stationId)) return false;
  const urgent = isTopic(notice.topic) && TOPICS[notice.topic].urgent;
  return urgent || !hearer.muted.includes(notice.topic);
}

async function mail(tx: TransactionContext, notice: Notice, id: string, to: string, key: string): Promise<void> {
  await queueMessage(tx, {
    id,
    template: 'staff_alert',
    channel: 'email',
    address: to,
    bookingId: notice.bookingId,
    holdId: notice.holdId,
    details: { notice: true },
    dedupeKey: `staff_alert:${notice.eventKey}:${key}`,
  });
}

/** Answers whether an e-mail is, or was, on its way to somebody who gets it. */
export async function tellHearer(tx: TransactionContext, notice: Notice, hearer: Hearer, ways: Ways): Promise<boolean> {
  if (!hears(hearer, notice)) return false;
  const { staffId } = hearer;
  const row = { noticeId: notice.id, staffId, stationId: null, at: tx.clock.now() };
  if (ways.console) await insertHearing(tx.db, { ...row, id: newId(), channel: 'console', messageId: null });
  if (!ways.email) return false;
  const address = tx.crypto.decrypt('staff_users.email', hearer.emailEnc);
  if ((await findDeadReason(tx, address)) !== null) return false;
  const messageId = newId();
  if (await insertHearing(tx.db, { ...row, id: newId(), channel: 'email', messageId }))
    await mail(tx, notice, messageId, address, staffId);
  return true;
}

/** The shared address of a station. Who reads it nobody knows, so it hears no amounts. */
export async function tellMailbox(tx: TransactionContext, notice: Notice, station: Station): Promise<boolean> {
  if ((await findDeadReason(tx, station.alertEmail)) !== null) return false;
  const messageId = newId();
  const row = { noticeId: notice.id, staffId: null, stationId: station.id, at: tx.clock.now() };
  if (await insertHearing(tx.db, { ...row, id: newId(), channel: 'email', messageId }))
    await mail(tx, notice, messageId, station.alertEmail, station.id);
  return true;
}
