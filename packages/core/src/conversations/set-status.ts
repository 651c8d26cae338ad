import type { ConversationChannel } from '@myhibachi/contracts';
import {
  AppError,
  audit,
  authorize,
  invalidField,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { append } from './append.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { nextConversationStatus } from './conversation-state.ts';
import {
  announce,
  listDueSnoozes,
  listIdle,
  lockConversation,
  lockOpenConversation,
  saveConversation,
  type Conversation,
  type ConversationChange,
} from './conversation-store.ts';
import { endWaitingDraft } from './draft-store.ts';
import { isFreed } from './identity-store.ts';
import { CLOSED, findOpenEscalation, resolveEscalation, restoreEscalation } from './escalation-store.ts';
import { findWaitingSince } from './thread-store.ts';

export type StatusWish =
  | { readonly event: 'close' | 'reopen' | 'wake' }
  /** Until a moment to come. */
  | { readonly event: 'snooze'; readonly until: Temporal.Instant };

/** Longer aside is forgotten. */
const LONGEST_SNOOZE = { hours: 90 * 24 } as const;

function assertSnoozable(until: Temporal.Instant, now: Temporal.Instant): void {
  const over = Temporal.Instant.compare(until, now) <= 0;
  if (!over && Temporal.Instant.compare(until, now.add(LONGEST_SNOOZE)) <= 0) return;
  throw invalidField(
    'until',
    over ? 'Please choose a moment that is still to come.' : 'Please choose a moment within the next 90 days.',
  );
}

function changeFor(wish: StatusWish, now: Temporal.Instant): ConversationChange {
  switch (wish.event) {
    case 'close':
      return { closedAt: now, snoozedUntil: null, waitingSince: null };
    case 'reopen':
      return { closedAt: null, snoozedUntil: null };
    case 'wake':
      return { snoozedUntil: null };
    case 'snooze':
      return { snoozedUntil: wish.until };
  }
}

/** What closing took from it comes back: who was wanted, and since when the host waits. */
async function reopening(tx: TransactionContext, before: Conversation, wish: StatusWish): Promise<ConversationChange> {
  if (wish.event !== 'reopen' || before.closedAt === null) return {};
  await restoreEscalation(tx.db, before.id, before.closedAt);
  return { waitingSince: await findWaitingSince(tx.db, before.id) };
}

/**
 * Closes, reopens, snoozes or wakes a conversation. Closing resolves its open escalation and ends the host's waiting;
 * reopening brings back both. Throws `invalid_transition` where the state does not allow it, and for reopening one whose
 * person has begun another since; `validation_failed` for a moment that is over or beyond 90 days.
 */
export async function setConversationStatus(
  ctx: Context,
  input: { readonly conversationId: string; readonly wish: StatusWish },
): Promise<void> {
  authorize(ctx, 'conversation.manage');
  const { wish } = input;
  await withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const found = await lockConversation(tx.db, input.conversationId);
    const before = assertReachesConversation(tx.actor, 'conversation.manage', found);
    if (wish.event === 'snooze') assertSnoozable(wish.until, now);
    if (wish.event === 'reopen' && (await lockOpenConversation(tx.db, before.identityId, before.channel)) !== null)
      throw new AppError('invalid_transition', { message: 'This person has another conversation open already.' });
    if (wish.event === 'reopen' && (await isFreed(tx.db, before.identityId)))
      throw new AppError('invalid_transition', { message: 'This phone turned out to be somebody else’s.' });
    const status = nextConversationStatus(before.status, wish.event);
    await saveConversation(tx.db, before, { status, ...changeFor(wish, now), ...(await reopening(tx, before, wish)) });
    if (wish.event === 'close')
      await endWaitingDraft(tx.db, before.id, { status: 'dropped', outcome: 'closed', at: now });
    const open = wish.event === 'close' ? await findOpenEscalation(tx.db, before.id) : null;
    if (open !== null) await resolveEscalation(tx.db, open.id, { by: CLOSED, at: now });
    audit(tx, {
      action: 'conversation.set_status',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
      before: { status: before.status },
      after: { status, ...(wish.event === 'snooze' ? { until: wish.until.toString() } : {}) },
    });
    // Whoever has it open sees that it is over, or goes on.
    await announce(tx.db, before.id);
  });
}

const BATCH = 100;

/** Wakes what was snoozed until now. Answers how many there were. */
export async function wakeSnoozed(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const ids = await listDueSnoozes(ctx.db, ctx.clock.now(), BATCH);
  for (const id of ids) {
    await withTransaction(ctx, async (tx) => {
      const before = await lockConversation(tx.db, id);
      if (before?.status !== 'snoozed' || before.snoozedUntil === null) return;
      if (Temporal.Instant.compare(before.snoozedUntil, tx.clock.now()) > 0) return;
      const status = nextConversationStatus(before.status, 'wake');
      await saveConversation(tx.db, before, { status, snoozedUntil: null });
      audit(tx, { action: 'conversation.wake', entityType: 'conversation', entityId: id, after: { status } });
    });
  }
  return ids.length;
}

/**
 * Closes conversations of the concierge in which nobody has said anything for `chat.idleCloseHours`; by e-mail, where an
 * answer takes its time, for `mail.idleCloseDays`, and none in which the host still waits for us.
 */
export async function closeIdle(ctx: Context): Promise<number> {
  authorize(ctx, 'operations.run');
  const { 'chat.idleCloseHours': hours, 'mail.idleCloseDays': days } = await getVariables(ctx);
  const now = ctx.clock.now();
  const [quick, slow] = [
    await closeQuiet(ctx, now.subtract({ minutes: Math.round(hours * 60) }), ['web_chat', 'sms']),
    await closeQuiet(ctx, now.subtract({ hours: days * 24 }), ['email']),
  ];
  return quick + slow;
}

async function closeQuiet(
  ctx: Context,
  before: Temporal.Instant,
  channels: readonly ConversationChannel[],
): Promise<number> {
  authorize(ctx, 'operations.run');
  const ids = await listIdle(ctx.db, { before, channels, limit: BATCH });
  for (const id of ids) {
    await withTransaction(ctx, async (tx) => {
      const found = await lockConversation(tx.db, id);
      if (found === null || found.status === 'closed' || found.owner.kind !== 'concierge') return;
      if (Temporal.Instant.compare(found.lastMessageAt, before) >= 0) return;
      const status = nextConversationStatus(found.status, 'close');
      await append(
        tx,
        found,
        { author: 'system', kind: 'event', text: 'Closed, because it was quiet for a while.' },
        { status, closedAt: tx.clock.now(), snoozedUntil: null, waitingSince: null },
      );
      audit(tx, { action: 'conversation.close_idle', entityType: 'conversation', entityId: id, after: { status } });
    });
  }
  return ids.length;
}
