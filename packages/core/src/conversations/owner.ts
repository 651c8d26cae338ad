/** Whose turn it is to answer. Every change raises the epoch, by which an answer begun before it is dropped. */
import {
  AppError,
  ROLES,
  audit,
  authorize,
  enqueue,
  newId,
  reachOf,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { readAnswerers, type Answerer } from './answerer-store.ts';
import { assertMayBeGiven, mayAnswer } from './answerers.ts';
import { append } from './append.ts';
import { dueFor, moveToDesk, type Escalated, type Wish } from './call-people.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { findConversations, lockConversation, type Conversation, type Owner } from './conversation-store.ts';
import { findWaitingDraft } from './draft-store.ts';
import { findOpenEscalation, insertEscalation, resolveEscalation, takeEscalation } from './escalation-store.ts';
import { priorityOf } from './escalation-terms.ts';
import { hostSpoke, personWanted } from './jobs.ts';
import { nearParty } from './near-party.ts';

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
 * escalation is taken with it, or resolved when the concierge gets it back, which then answers what the host waits for. Throws
 * `validation_failed` for a person who may not answer hosts or could not open it.
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
    if (input.to.kind === 'staff') await assertMayBeGiven(tx, before, input.to.staffId);
    const { conversation } = await append(
      tx,
      before,
      { author: 'system', kind: 'event', text: EVENT_WORDS[input.to.kind] },
      { owner: input.to, epoch: before.epoch + 1 },
    );
    await followEscalation(tx, conversation, input.to);
    if (input.to.kind === 'concierge') await callConcierge(tx, conversation);
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

/** What the host said last and nobody has answered is for the concierge now, as if it had just been said. */
async function callConcierge(tx: TransactionContext, { id, waitingSince, lastHostSeq }: Conversation): Promise<void> {
  if (waitingSince === null || lastHostSeq === 0 || (await findWaitingDraft(tx.db, id)) !== null) return;
  await enqueue(tx, hostSpoke, { conversationId: id, seq: lastHostSeq, handedBack: true });
}

/**
 * Asks for a person: the conversation waits at the desk, in order of how near the party is and how grave the reason, and
 * the concierge falls silent, unless it is only about one matter beside the talk. Due times run in the hours of the office,
 * at any hour only where the party is at hand. Those who are to hear of it are told by an event, the host as `telling`
 * says. Asking again changes nothing, but a wish for the talk itself takes the place of one beside it.
 */
export async function escalate(ctx: Context, wish: Wish): Promise<Escalated> {
  authorize(ctx, 'conversation.escalate');
  const near = (await getVariables(ctx))['inbox.nearHours'];
  return withTransaction(ctx, async (tx) => {
    const before = await lockConversation(tx.db, wish.conversationId);
    if (before === null) throw new AppError('not_found', { reason: 'the conversation is gone' });
    const open = await findOpenEscalation(tx.db, before.id);
    const now = tx.clock.now();
    if (open !== null && (before.owner.kind !== 'concierge' || wish.besides === true))
      return { escalationId: open.id, priority: open.priority, isNew: false };
    if (open !== null) await resolveEscalation(tx.db, open.id, { by: 'a graver wish', at: now });
    const party = await nearParty(tx, before);
    const priority = priorityOf(wish.reason, party, now, near);
    const id = newId();
    await moveToDesk(tx, before, { wish, priority });
    await insertEscalation(tx.db, {
      id,
      conversationId: before.id,
      reason: wish.reason,
      priority,
      summaryEnc: tx.crypto.encrypt('escalations.summary', wish.summary.slice(0, 4_000)),
      tried: wish.tried,
      stationId: before.stationId,
      raisedAt: now,
      dueAt: await dueFor(tx, before, { priority, party }),
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

/**
 * Everybody of ours who may answer hosts now, by name; with conversations, only those who can open every one of them.
 * Throws `not_found` where one is out of the actor's own reach.
 */
export async function listAnswerers(
  ctx: Context,
  { conversationIds }: { readonly conversationIds: readonly string[] },
): Promise<readonly Pick<Answerer, 'staffId' | 'name'>[]> {
  authorize(ctx, 'conversation.assign');
  const known = await findConversations(ctx.db, conversationIds);
  const given = conversationIds.map((id) =>
    assertReachesConversation(ctx.actor, 'conversation.assign', known.get(id) ?? null),
  );
  const people = await readAnswerers(
    ctx.db,
    ROLES.filter((role) => reachOf(role, 'conversation.reply') !== null),
  );
  return people.filter((person) => given.every((conversation) => mayAnswer(person, conversation)));
}
