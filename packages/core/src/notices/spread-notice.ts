import { audit, authorize, enqueue, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { listStations, type Station } from '../stations/index.ts';
import { dueAt } from './due.ts';
import { readGroups, type GroupRow } from './group-store.ts';
import { tellHearer, tellMailbox } from './hear.ts';
import { findHearer, readMembers, readSuperAdmins } from './hearer-store.ts';
import { noticeSpread } from './jobs.ts';
import { findNotice, type Notice } from './notice-store.ts';

const BOTH = { email: true, console: true };

/** One address is written to once, also where several stations share it. */
function mailboxesOf(stations: readonly Station[], { stationId }: Notice): Station[] {
  const own = stations.filter(({ id }) => stationId === null || id === stationId);
  return own.filter(({ alertEmail }, n) => own.findIndex((one) => one.alertEmail === alertEmail) === n);
}

async function tellGroup(tx: TransactionContext, notice: Notice, group: GroupRow): Promise<number> {
  const ways = group.topics.find(({ topic }) => topic === notice.topic);
  if (ways === undefined) return 0;
  let mailed = 0;
  for (const hearer of await readMembers(tx.db, group)) if (await tellHearer(tx, notice, hearer, ways)) mailed += 1;
  if (!group.stationMailboxes || !ways.email) return mailed;
  for (const station of mailboxesOf(await listStations(tx), notice))
    if (await tellMailbox(tx, notice, station)) mailed += 1;
  return mailed;
}

/** At once, or from the moment its hours begin; a digest gathers by itself. */
async function tellInTime(tx: TransactionContext, notice: Notice, group: GroupRow): Promise<number> {
  const due = dueAt(group, notice.at);
  if (due === null) return 0;
  if (Temporal.Instant.compare(due, tx.clock.now()) <= 0) return tellGroup(tx, notice, group);
  await enqueue(tx, noticeSpread, { noticeId: notice.id, groupId: group.id }, { startAfter: due });
  return 0;
}

/** What is urgent and would be mailed to nobody now goes to the super admins, and without one to every station. */
async function fallBack(tx: TransactionContext, notice: Notice): Promise<number> {
  let mailed = 0;
  for (const hearer of await readSuperAdmins(tx.db)) if (await tellHearer(tx, notice, hearer, BOTH)) mailed += 1;
  if (mailed > 0) return mailed;
  for (const station of mailboxesOf(await listStations(tx), { ...notice, stationId: null }))
    if (await tellMailbox(tx, notice, station)) mailed += 1;
  return mailed;
}

async function tellAll(tx: TransactionContext, notice: Notice, groupId: string | undefined): Promise<number> {
  if (notice.staffId !== null) {
    const hearer = await findHearer(tx.db, notice.staffId);
    return hearer !== null && (await tellHearer(tx, notice, hearer, BOTH)) ? 1 : 0;
  }
  let mailed = 0;
  for (const group of await readGroups(tx.db)) {
    if (groupId !== undefined && group.id !== groupId) continue;
    if (!group.topics.some(({ topic }) => topic === notice.topic)) continue;
    mailed += await tellInTime(tx, notice, group);
  }
  return mailed === 0 && notice.urgent && groupId === undefined ? fallBack(tx, notice) : mailed;
}

/**
 * Tells of one event whoever is to hear of it now: the members of the groups that hear of it, as they are at this moment
 * and as far as they may read it. Each hears once a channel, ever, however often and by however many workers it is told.
 * Answers how many e-mails are on their way.
 */
export async function spreadNotice(
  ctx: Context,
  input: { readonly noticeId: string; readonly groupId?: string | undefined },
): Promise<number> {
  authorize(ctx, 'message.send');
  const notice = await findNotice(ctx.db, input.noticeId);
  if (notice === null) return 0;
  return withTransaction(ctx, async (tx) => {
    const mailed = await tellAll(tx, notice, input.groupId);
    const { id, topic, stationId } = notice;
    audit(tx, { action: 'notice.tell', entityType: 'notice', entityId: id, stationId, after: { topic, mailed } });
    return mailed;
  });
}
