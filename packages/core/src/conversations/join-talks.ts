/** One host, one chat: what was said in a browser before its host signed in goes on in the chat they have already. */
import type { ConversationPriority } from '@myhibachi/contracts';
import { enqueue, type TransactionContext } from '../kernel/index.ts';
import { append } from './append.ts';
import { nextConversationStatus } from './conversation-state.ts';
import {
  announce,
  lockOpenConversation,
  saveConversation,
  type Conversation,
  type ConversationChange,
} from './conversation-store.ts';
import { CLOSED, findOpenEscalation, resolveEscalation } from './escalation-store.ts';
import { hostSpoke } from './jobs.ts';
import { lockIdentity, moveDeskWork, moveMessages, replaceIdentity, type Joining } from './join-store.ts';
import { announceVisitor } from './visitor-store.ts';

/** Takes along what others keep of a talk, in the transaction that joins it to another. */
export type CarryOver = (tx: TransactionContext, joining: Joining) => Promise<void>;

const BEFORE_IT = 'What was said in another browser, before signing in there, follows here.';
const FROM_HERE = 'The host has signed in: this goes on in the chat they have already.';
const PRIORITIES: readonly ConversationPriority[] = ['low', 'normal', 'high', 'urgent'];

function moreUrgent(one: ConversationPriority, other: ConversationPriority): ConversationPriority {
  return PRIORITIES.indexOf(one) < PRIORITIES.indexOf(other) ? other : one;
}

function earlier(one: Temporal.Instant | null, other: Temporal.Instant | null): Temporal.Instant | null {
  if (one === null || other === null) return one ?? other;
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}

/** How far somebody has read: to the end of what came along, unless something before it is still unread. */
function readUpTo(readSeq: number, lastSeq: number, along: number): number {
  return readSeq < lastSeq || along === 0 ? readSeq : along;
}

/** What becomes of the talk that goes on, by what came along. The numbers of `from` have grown by `offset`. */
function withAlong(into: Conversation, from: Conversation, offset: number): ConversationChange {
  const numbered = (seq: number): number => (seq === 0 ? 0 : seq + offset);
  const waits = from.status === 'open';
  return {
    status: waits ? nextConversationStatus(into.status, 'host_spoke') : into.status,
    ...(waits ? { snoozedUntil: null } : {}),
    ...(into.owner.kind === 'concierge' ? { owner: from.owner } : {}),
    // An answer that was begun in either has not read the other.
    epoch: into.epoch + 1,
    lastSeq: numbered(from.lastSeq),
    lastHostSeq: numbered(from.lastHostSeq) || into.lastHostSeq,
    staffReadSeq: readUpTo(into.staffReadSeq, into.lastHostSeq, numbered(from.staffReadSeq)),
    hostReadSeq: readUpTo(into.hostReadSeq, offset - 1, numbered(from.hostReadSeq)),
    language: from.language,
    stationId: into.settledStationId ?? from.settledStationId,
    bookingId: into.bookingId ?? from.bookingId,
    priority: moreUrgent(into.priority, from.priority),
    waitingSince: earlier(into.waitingSince, from.waitingSince),
    markedUnread: into.markedUnread || from.markedUnread,
  };
}

/** Of two calls for a person the one that is due first stands. */
async function keepOneCall(tx: TransactionContext, one: Conversation, other: Conversation): Promise<void> {
  const [here, there] = [await findOpenEscalation(tx.db, one.id), await findOpenEscalation(tx.db, other.id)];
  if (here === null || there === null) return;
  const later = Temporal.Instant.compare(here.dueAt, there.dueAt) <= 0 ? there : here;
  await resolveEscalation(tx.db, later.id, { by: CLOSED, at: tx.clock.now() });
}

/** The shell of a talk that goes on elsewhere: closed, and it says so to our people. */
async function leaveShell(tx: TransactionContext, from: Conversation): Promise<void> {
  const closed = await append(
    tx,
    from,
    { author: 'system', kind: 'event', text: FROM_HERE },
    {
      status: nextConversationStatus(from.status, 'close'),
      closedAt: tx.clock.now(),
      snoozedUntil: null,
      waitingSince: null,
      markedUnread: false,
      epoch: from.epoch + 1,
    },
  );
  // It is not what was said last: the host is shown the talk that goes on.
  await saveConversation(tx.db, closed.conversation, { lastMessageAt: from.openedAt });
}

async function joinOpen(
  tx: TransactionContext,
  {
    from,
    into,
    carryOver,
  }: { readonly from: Conversation; readonly into: Conversation; readonly carryOver: CarryOver },
): Promise<void> {
  const { conversation: told } = await append(tx, into, { author: 'system', kind: 'event', text: BEFORE_IT });
  const joining = { from: from.id, into: into.id, offset: told.lastSeq };
  await keepOneCall(tx, from, into);
  await moveMessages(tx.db, joining);
  await moveDeskWork(tx.db, joining);
  await carryOver(tx, joining);
  await leaveShell(tx, from);
  const joined = await saveConversation(tx.db, told, withAlong(into, from, joining.offset));
  await announce(tx.db, joined.id);
  if (joined.owner.kind === 'concierge' && joined.waitingSince !== null)
    await enqueue(tx, hostSpoke, { conversationId: joined.id, seq: joined.lastHostSeq });
}

/**
 * Makes all that was said under one identity another's, within the caller's transaction, which has `from` locked. Where both have
 * an open conversation, one goes on with what was said in the other at its end. Open chats are told to look again.
 */
export async function joinTalks(
  tx: TransactionContext,
  input: { readonly from: string; readonly into: string; readonly carryOver: CarryOver | undefined },
): Promise<{ readonly conversationId?: string }> {
  const { carryOver = () => Promise.resolve() } = input;
  await lockIdentity(tx.db, input.into);
  const from = await lockOpenConversation(tx.db, input.from, 'web_chat');
  const into = await lockOpenConversation(tx.db, input.into, 'web_chat');
  if (from !== null && into !== null) await joinOpen(tx, { from, into, carryOver });
  await replaceIdentity(tx.db, input);
  for (const identityId of [input.from, input.into]) await announceVisitor(tx.db, identityId);
  const conversationId = (into ?? from)?.id;
  return conversationId === undefined ? {} : { conversationId };
}
