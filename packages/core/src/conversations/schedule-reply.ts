/** Answers to be sent later: written, changed and called off by our own people. */
import { attachmentsOfScheduled, keepForLater, letGo } from '../attachments/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  invalidField,
  newId,
  notFound,
  withTransaction,
  type Actor,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { assertCarried } from './carried-files.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { lockConversation, type Conversation } from './conversation-store.ts';
import { scheduledReply } from './jobs.ts';
import { assertNothingNewer } from './nothing-newer.ts';
import {
  findScheduled,
  findScheduledByKey,
  insertScheduled,
  readScheduled,
  updateScheduled,
  type Scheduled,
} from './scheduled-store.ts';

const MOST_WAITING = 5;
const FARTHEST = { hours: 24 * 90 } as const;

type Staff = Extract<Actor, { kind: 'staff' }>;

export interface ScheduleWish {
  readonly conversationId: string;
  readonly text: string;
  /** Still to come, and at most 90 days ahead. */
  readonly sendAt: Temporal.Instant;
  /** The last entry its author has before them. */
  readonly seenSeq: number;
  /** Uploads of the author's that go with it. */
  readonly attachmentIds?: readonly string[];
  readonly clientKey?: string;
}

function authorOf(ctx: Context): Staff {
  authorize(ctx, 'conversation.reply');
  if (ctx.actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours answer in person' });
  return ctx.actor;
}

function assertMoment(sendAt: Temporal.Instant, now: Temporal.Instant): void {
  if (Temporal.Instant.compare(sendAt, now) <= 0)
    throw invalidField('sendAt', 'Please choose a moment that is still to come.');
  if (Temporal.Instant.compare(sendAt, now.add(FARTHEST)) > 0)
    throw invalidField('sendAt', 'Please choose a moment within the next 90 days.');
}

/** What would keep it from being sent right now keeps it from being promised. */
async function assertSendable(
  tx: TransactionContext,
  conversation: Conversation,
  { staffId, seenSeq }: { readonly staffId: string; readonly seenSeq: number },
): Promise<void> {
  if (conversation.status === 'closed')
    throw new AppError('invalid_transition', { message: 'This conversation is closed. Reopen it first.' });
  const { owner } = conversation;
  if (owner.kind === 'staff' && owner.staffId !== staffId)
    throw new AppError('invalid_transition', {
      message: 'A colleague answers this conversation. Take it over first.',
    });
  await assertNothingNewer(tx, conversation, { seenSeq, by: staffId });
}

/** What goes along waits with the words, and is of a kind that arrives. */
async function keepFiles(
  tx: TransactionContext,
  { id: conversationId, channel }: Conversation,
  {
    staffId,
    scheduledId,
    ids,
  }: { readonly staffId: string; readonly scheduledId: string; readonly ids: readonly string[] },
): Promise<void> {
  await keepForLater(tx, { kind: 'staff', staffId, conversationId }, { ids, scheduledId });
  await assertCarried(tx, channel, (await attachmentsOfScheduled(tx, [scheduledId])).get(scheduledId) ?? []);
}

/** The same words for the same moment, sent again as by a double press, are the promise that waits already. */
function findSame(
  ctx: Context,
  waiting: readonly Scheduled[],
  { staffId, text, sendAt }: Pick<ScheduleWish, 'text' | 'sendAt'> & { readonly staffId: string },
): Scheduled | undefined {
  return waiting.find(
    (row) =>
      row.status === 'waiting' &&
      row.staffId === staffId &&
      Temporal.Instant.compare(row.sendAt, sendAt) === 0 &&
      ctx.crypto.decrypt('scheduled_replies.body', row.bodyEnc) === text,
  );
}

/**
 * Promises an answer for later. Whether it is sent is decided when its moment comes: what was said since, who answers,
 * and whether the host may be written to. Throws `invalid_transition` for a closed conversation and a colleague's,
 * `version_conflict` when somebody spoke after `seenSeq`, `validation_failed` where there is no such entry yet,
 * `limit_reached` at five that wait. The same words for the same moment are promised once.
 */
export async function scheduleReply(ctx: Context, wish: ScheduleWish): Promise<{ readonly id: string }> {
  const { staffId } = authorOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, wish.conversationId);
    const conversation = assertReachesConversation(tx.actor, 'conversation.reply', found);
    const earlier =
      wish.clientKey === undefined ? null : await findScheduledByKey(tx.db, conversation.id, wish.clientKey);
    if (earlier !== null) return { id: earlier.id };
    const now = tx.clock.now();
    assertMoment(wish.sendAt, now);
    await assertSendable(tx, conversation, { staffId, seenSeq: wish.seenSeq });
    const waiting = await readScheduled(tx.db, conversation.id);
    const ids = wish.attachmentIds ?? [];
    // Files that came with the first press are taken: those of another one are another answer's.
    const same = ids.length > 0 ? undefined : findSame(tx, waiting, { ...wish, staffId });
    if (same !== undefined) return { id: same.id };
    if (waiting.length >= MOST_WAITING)
      throw new AppError('limit_reached', {
        message: `${MOST_WAITING} answers wait here already. Please call one off first.`,
      });
    const id = newId();
    await insertScheduled(tx.db, {
      id,
      conversationId: conversation.id,
      staffId,
      bodyEnc: tx.crypto.encrypt('scheduled_replies.body', wish.text),
      clientKey: wish.clientKey ?? null,
      sendAt: wish.sendAt,
      seenSeq: wish.seenSeq,
      at: now,
    });
    await keepFiles(tx, conversation, { staffId, scheduledId: id, ids });
    await enqueue(tx, scheduledReply, { scheduledReplyId: id }, { startAfter: wish.sendAt });
    audit(tx, {
      action: 'conversation.schedule_reply',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: {
        scheduledReplyId: id,
        sendAt: wish.sendAt.toString(),
        ...(ids.length === 0 ? {} : { files: ids.length }),
      },
    });
    return { id };
  });
}

/** One that waits or was held, with its conversation locked. Throws `invalid_transition` when it was sent or called off. */
async function lockWaiting(
  tx: TransactionContext,
  id: string,
): Promise<{ readonly row: Scheduled; readonly conversation: Conversation }> {
  const first = await findScheduled(tx.db, id);
  if (first === null) throw notFound('scheduled answer');
  const found = await lockConversation(tx.db, first.conversationId);
  const conversation = assertReachesConversation(tx.actor, 'conversation.reply', found);
  // Whoever sends it holds the conversation's lock, too: what stands there now stays until we are done.
  const row = (await findScheduled(tx.db, id)) ?? first;
  if (row.status === 'sent')
    throw new AppError('invalid_transition', { message: 'This answer has been sent already.' });
  if (row.status === 'cancelled')
    throw new AppError('invalid_transition', { message: 'This answer was called off already.' });
  return { row, conversation };
}

export interface ScheduledChange {
  readonly version: number;
  readonly text: string;
  readonly sendAt: Temporal.Instant;
  readonly seenSeq: number;
  /** All that go with it from now on; those it has where nothing is said. */
  readonly attachmentIds?: readonly string[];
}

/**
 * Puts other words or another moment in place of one's own promise; one that was held waits again. Throws as
 * `scheduleReply` does, `forbidden` for a colleague's, `version_conflict` also when it was changed meanwhile.
 */
export async function changeScheduledReply(
  ctx: Context,
  { id, change }: { readonly id: string; readonly change: ScheduledChange },
): Promise<void> {
  const { staffId } = authorOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const { row, conversation } = await lockWaiting(tx, id);
    if (row.staffId !== staffId)
      throw new AppError('forbidden', { message: 'A colleague wrote this answer. You can call it off.' });
    if (row.version !== change.version) throw new AppError('version_conflict', { details: { version: row.version } });
    assertMoment(change.sendAt, tx.clock.now());
    await assertSendable(tx, conversation, { staffId, seenSeq: change.seenSeq });
    await updateScheduled(tx.db, id, {
      bodyEnc: tx.crypto.encrypt('scheduled_replies.body', change.text),
      sendAt: change.sendAt,
      seenSeq: change.seenSeq,
      status: 'waiting',
      why: null,
    });
    if (change.attachmentIds !== undefined)
      await keepFiles(tx, conversation, { staffId, scheduledId: id, ids: change.attachmentIds });
    await enqueue(tx, scheduledReply, { scheduledReplyId: id }, { startAfter: change.sendAt });
    audit(tx, {
      action: 'conversation.change_scheduled',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      before: { sendAt: row.sendAt.toString() },
      after: { scheduledReplyId: id, sendAt: change.sendAt.toString() },
    });
  });
}

/** Calls off an answer that waits or was held, whoever of ours wrote it. Throws `invalid_transition` when it is too late. */
export async function cancelScheduledReply(ctx: Context, { id }: { readonly id: string }): Promise<void> {
  authorOf(ctx);
  await withTransaction(ctx, async (tx) => {
    const { conversation } = await lockWaiting(tx, id);
    await updateScheduled(tx.db, id, { status: 'cancelled', why: null, settledAt: tx.clock.now() });
    await letGo(tx, id);
    audit(tx, {
      action: 'conversation.cancel_scheduled',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { scheduledReplyId: id },
    });
  });
}
