/** What one person of ours has heard, will hear, and does not want to. */
import { NoticeTopic, type NoticeTiming } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  invalidField,
  newId,
  withTransaction,
  type Actor,
  type Context,
} from '../kernel/index.ts';
import { readGroups, type GroupRow } from './group-store.ts';
import { actorOf, findHearer, readMuted, replaceMuted, type Hearer } from './hearer-store.ts';
import { hears } from './hear.ts';
import { markSeen, readOwnNotices } from './notice-store.ts';
import { subjectFor } from './resolve-notice.ts';
import { tellStaff } from './tell-staff.ts';
import { TOPICS, mayHear } from './topics.ts';

const SHOWN = 50;

type Staff = Extract<Actor, { kind: 'staff' }>;

/** Throws `forbidden` for anybody who is no person of ours. */
function personOf(ctx: Context): Staff {
  authorize(ctx, 'profile.manage');
  if (ctx.actor.kind !== 'staff') throw new AppError('forbidden', { reason: `${ctx.actor.kind} hears of nothing` });
  return ctx.actor;
}

async function hearerOf(ctx: Context): Promise<Hearer> {
  const hearer = await findHearer(ctx.db, personOf(ctx).staffId);
  if (hearer === null) throw new AppError('forbidden', { reason: 'the account is not active' });
  return hearer;
}

export interface OwnNoticeView {
  readonly id: string;
  readonly topic: string;
  readonly urgent: boolean;
  readonly subject: string;
  readonly body: string;
  readonly path: string | null;
  readonly at: string;
  readonly seen: boolean;
}

/** The newest in the console of whoever asks, without what they may no longer read. */
export async function listNotices(ctx: Context): Promise<{ items: OwnNoticeView[]; unseen: number }> {
  const hearer = await hearerOf(ctx);
  const rows = await readOwnNotices(ctx.db, hearer.staffId, SHOWN);
  const items = rows
    .filter((row) => hears({ ...hearer, muted: [] }, row))
    .map((row) => ({
      id: encodeId('ntc', row.id),
      topic: row.topic,
      urgent: row.urgent,
      subject: subjectFor(hearer, row),
      body: row.body,
      path: row.path,
      at: row.at.toString(),
      seen: row.seen,
    }));
  return { items, unseen: items.filter(({ seen }) => !seen).length };
}

/** Everything up to and with this one has been looked at. */
export async function markNoticesSeen(ctx: Context, { noticeId }: { readonly noticeId: string }): Promise<void> {
  authorize(ctx, 'profile.manage');
  const { staffId } = personOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const seen = await markSeen(tx.db, staffId, noticeId, tx.clock.now());
    if (seen > 0) audit(tx, { action: 'notice.see', entityType: 'notice', entityId: noticeId, after: { seen } });
  });
}

export interface OwnTopicView {
  readonly topic: NoticeTopic;
  readonly urgent: boolean;
  readonly muted: boolean;
  readonly ways: { group: string; timing: NoticeTiming; email: boolean; console: boolean }[];
}

function isMember(group: GroupRow, { staffId, stationIds }: Hearer): boolean {
  if (group.everyone || group.staffIds.includes(staffId)) return true;
  return group.stationIds.some((id) => stationIds.includes(id));
}

/** Every topic that whoever asks may hear of, with the groups by which they do. */
export async function getOwnNoticeTopics(ctx: Context): Promise<{ items: OwnTopicView[] }> {
  const hearer = await hearerOf(ctx);
  const groups = (await readGroups(ctx.db)).filter((group) => isMember(group, hearer));
  const muted = await readMuted(ctx.db, hearer.staffId);
  const theirs = NoticeTopic.options.filter((topic) => mayHear(actorOf(hearer), topic, null));
  return {
    items: theirs.map((topic) => ({
      topic,
      urgent: TOPICS[topic].urgent,
      muted: muted.includes(topic),
      ways: groups.flatMap(({ name, timing, topics }) => {
        const own = topics.find((one) => one.topic === topic);
        return own === undefined ? [] : [{ group: name, timing, email: own.email, console: own.console }];
      }),
    })),
  };
}

/** Mutes exactly these for whoever asks. Throws `validation_failed` for an urgent one. */
export async function muteNoticeTopics(
  ctx: Context,
  { topics }: { readonly topics: readonly NoticeTopic[] },
): Promise<void> {
  authorize(ctx, 'profile.manage');
  const { staffId } = personOf(ctx);
  const urgent = topics.find((topic) => TOPICS[topic].urgent);
  if (urgent !== undefined) throw invalidField('topics', `${urgent} is urgent, and urgent topics cannot be muted.`);
  await withTransaction(ctx, async (tx) => {
    const before = await readMuted(tx.db, staffId);
    await replaceMuted(tx.db, staffId, topics);
    audit(tx, {
      action: 'notice.mute',
      entityType: 'staff',
      entityId: staffId,
      before: { topics: before },
      after: { topics },
    });
  });
}

/** `mika@myhibachi.example` as `m***@myhibachi.example`: enough to look into the right mailbox. */
function masked(address: string): string {
  return address.replace(/^(.)[^@]*/u, '$1***');
}

/** Sends whoever asks a message by the way every notice takes. */
export async function testNotice(ctx: Context): Promise<{ email: string }> {
  authorize(ctx, 'notice_group.manage');
  const hearer = await hearerOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const key = `test:${newId()}`;
    await tellStaff(tx, {
      topic: 'test',
      key,
      stationId: null,
      staffId: hearer.staffId,
      subject: 'This is a test',
      body: 'You asked for it under Notices. Whatever you are to hear of reaches you in the same way.',
      path: '/admin/settings/notices',
    });
    audit(tx, { action: 'notice.test', entityType: 'staff', entityId: hearer.staffId, after: { key } });
  });
  return { email: masked(ctx.crypto.decrypt('staff_users.email', hearer.emailEnc)) };
}
