/** What happened since yesterday, each morning in one e-mail. */
import { audit, authorize, newId, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { findDeadReason, queueMessage } from '../messaging/index.ts';
import { lastDigest } from './due.ts';
import { readGroups, takeDigest, type GroupRow } from './group-store.ts';
import { hears } from './hear.ts';
import { readMembers, type Hearer } from './hearer-store.ts';
import { insertHearing, listNoticesBetween, type Notice } from './notice-store.ts';

/** What is being written down while the morning comes is in the digest, too. */
const GRACE = { minutes: 1 } as const;
/** More than anybody reads in the morning; the rest stands in the console. */
const MOST_NOTICES = 200;

type Told = readonly (readonly [Notice, GroupRow['topics'][number]])[];

async function tellPerson(tx: TransactionContext, hearer: Hearer, told: Told, key: string): Promise<boolean> {
  const messageId = newId();
  const at = tx.clock.now();
  const address = tx.crypto.decrypt('staff_users.email', hearer.emailEnc);
  const reachable = (await findDeadReason(tx, address)) === null;
  let mailed = 0;
  for (const [notice, ways] of told) {
    if (!hears(hearer, notice)) continue;
    const row = { noticeId: notice.id, staffId: hearer.staffId, stationId: null, at };
    if (ways.console) await insertHearing(tx.db, { ...row, id: newId(), channel: 'console', messageId: null });
    if (ways.email && reachable && (await insertHearing(tx.db, { ...row, id: newId(), channel: 'email', messageId })))
      mailed += 1;
  }
  if (mailed === 0) return false;
  await queueMessage(tx, {
    id: messageId,
    template: 'staff_alert',
    channel: 'email',
    address,
    details: { notice: true, digest: true },
    dedupeKey: `${key}:${hearer.staffId}`,
  });
  return true;
}

async function digest(ctx: Context, group: GroupRow, until: Temporal.Instant): Promise<number> {
  authorize(ctx, 'message.send');
  return withTransaction(ctx, async (tx) => {
    if (!(await takeDigest(tx.db, group.id, until))) return 0;
    const after = group.digestedUntil ?? until.subtract({ hours: 24 });
    const topics = new Map<string, GroupRow['topics'][number]>(group.topics.map((ways) => [ways.topic, ways]));
    const notices = await listNoticesBetween(tx.db, { after, until }, [...topics.keys()], MOST_NOTICES);
    const told = notices.flatMap((notice) => {
      const ways = topics.get(notice.topic);
      return ways === undefined ? [] : [[notice, ways] as const];
    });
    let people = 0;
    if (told.length > 0)
      for (const hearer of await readMembers(tx.db, group))
        if (await tellPerson(tx, hearer, told, `digest:${group.id}:${until.toString()}`)) people += 1;
    const result = { notices: told.length, people };
    audit(tx, { action: 'notice.digest', entityType: 'notice_group', entityId: group.id, after: result });
    return people;
  });
}

/** Sends every digest whose morning has come, each once. Answers how many people get one. */
export async function sendDigests(ctx: Context): Promise<number> {
  authorize(ctx, 'message.send');
  const now = ctx.clock.now();
  let people = 0;
  for (const group of await readGroups(ctx.db)) {
    if (group.timing !== 'digest') continue;
    const until = lastDigest(group, now.subtract(GRACE));
    if (group.digestedUntil !== null && Temporal.Instant.compare(group.digestedUntil, until) >= 0) continue;
    people += await digest(ctx, group, until);
  }
  return people;
}
