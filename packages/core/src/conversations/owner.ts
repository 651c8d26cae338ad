/** Whose turn it is to answer. Every change raises the epoch, by which an answer begun before it is dropped. */
import type { ConversationPriority, EscalationReason } from '@myhibachi/contracts';
import { findBooking } from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  enqueue,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { append } from './append.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { lockConversation, type Conversation, type Owner } from './conversation-store.ts';
import { dueAt, priorityOf } from './escalation-terms.ts';
import { findOpenEscalation, insertEscalation, resolveEscalation, takeEscalation } from './escalation-store.ts';
import { personWanted } from './jobs.ts';
import { getVariables } from '../variables/index.ts';

function sameOwner(one: Owner, other: Owner): boolean {
  return one.kind === other.kind && (one.kind !== 'staff' || other.kind !== 'staff' || one.staffId === other.staffId);
}

const EVENT_WORDS = {
  concierge: 'The concierge answers again.',
  desk: 'Waiting for a person.',
  staff: 'A person answers from here on.',
} as const;

/**
 * Gives a conversation to a person, to the desk, or back to the concierge. The host is told who answers; an open
 * escalation is taken with it, or resolved when the concierge gets it back.
 */
export async function changeOwner(
  ctx: Context,
  input: { readonly conversationId: string; readonly to: Owner },
): Promise<{ readonly epoch: number; readonly changed: boolean }> {
  authorize(ctx, 'conversation.assign');
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, input.conversationId);
    const before = assertReachesConversation(tx.actor, 'conversation.assign', found);
    if (before.status === 'closed')
      throw new AppError('invalid_transition', { message: 'This conversation is closed. Reopen it first.' });
    if (sameOwner(before.owner, input.to)) return { epoch: before.epoch, changed: false };
    const { conversation } = await append(
      tx,
      before,
      { author: 'system', kind: 'event', text: EVENT_WORDS[input.to.kind] },
      { owner: input.to, epoch: before.epoch + 1 },
    );
    await followEscalation(tx, conversation, input.to);
    audit(tx, {
      action: 'conversation.assign',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
      before: { owner: before.owner },
      after: { owner: input.to },
    });
    return { epoch: conversation.epoch, changed: true };
  });
}

async function followEscalation(tx: TransactionContext, conversation: Conversation, to: Owner): Promise<void> {
  const open = await findOpenEscalation(tx.db, conversation.id);
  if (open === null) return;
  if (to.kind === 'staff') await takeEscalation(tx.db, open.id, { staffId: to.staffId, at: tx.clock.now() });
  if (to.kind === 'concierge') await resolveEscalation(tx.db, open.id, { by: 'handed back', at: tx.clock.now() });
}

export interface Wish {
  readonly conversationId: string;
  readonly reason: EscalationReason;
  /** What the host wants and what they said, for whoever takes over. */
  readonly summary: string;
  /** What was tried, one line an entry. */
  readonly tried: readonly string[];
  /** What the host is told. */
  readonly notice?: string;
  readonly clientKey?: string;
  /** A person looks at one matter; whatever else the host says is answered by whoever has answered so far. */
  readonly besides?: true;
}

export interface Escalated {
  readonly escalationId: string;
  readonly priority: ConversationPriority;
  /** False when a person was wanted already. */
  readonly isNew: boolean;
}

/** Whose turn it is once a person is wanted: of one matter beside the talk nobody's changes. */
function turnAfter({ owner, epoch }: Conversation, { besides }: Wish): { owner: Owner; epoch: number } {
  if (besides === true) return { owner, epoch };
  return { owner: owner.kind === 'staff' ? owner : { kind: 'desk' }, epoch: epoch + 1 };
}

/**
 * Asks for a person: the conversation waits at the desk, in order of how near the party is and how grave the reason, and
 * the concierge falls silent, unless it is only about one matter beside the talk. Those who are to hear of it are told by
 * an event. Asking again changes nothing, but a wish for the talk itself takes the place of one beside it.
 */
export async function escalate(ctx: Context, wish: Wish): Promise<Escalated> {
  authorize(ctx, 'conversation.escalate');
  const figures = await getVariables(ctx);
  return withTransaction(ctx, async (tx) => {
    const before = await lockConversation(tx.db, wish.conversationId);
    if (before === null) throw new AppError('not_found', { reason: 'the conversation is gone' });
    const open = await findOpenEscalation(tx.db, before.id);
    const now = tx.clock.now();
    if (open !== null && (before.owner.kind !== 'concierge' || wish.besides === true))
      return { escalationId: open.id, priority: open.priority, isNew: false };
    if (open !== null) await resolveEscalation(tx.db, open.id, { by: 'a graver wish', at: now });
    const startsAt = before.bookingId === null ? null : ((await findBooking(tx, before.bookingId))?.startsAt ?? null);
    const priority = priorityOf(wish.reason, startsAt, now, figures['inbox.nearHours']);
    const id = newId();
    await append(
      tx,
      before,
      { author: 'system', kind: 'event', text: wish.notice ?? EVENT_WORDS.desk },
      {
        ...turnAfter(before, wish),
        priority,
        waitingSince: before.waitingSince ?? now,
      },
    );
    await insertEscalation(tx.db, {
      id,
      conversationId: before.id,
      reason: wish.reason,
      priority,
      summaryEnc: tx.crypto.encrypt('escalations.summary', wish.summary.slice(0, 4_000)),
      tried: wish.tried,
      stationId: before.stationId,
      raisedAt: now,
      dueAt: dueAt(priority, now, figures['inbox.answerMinutes']),
    });
    await enqueue(tx, personWanted, { escalationId: id });
    audit(tx, {
      action: 'conversation.escalate',
      entityType: 'conversation',
      entityId: before.id,
      stationId: before.stationId,
      after: { reason: wish.reason, priority },
    });
    return { escalationId: id, priority, isNew: true };
  });
}
