import type { ChatAction, ChatSource } from '@myhibachi/contracts';
import { attachmentsOf, takeAlong } from '../attachments/index.ts';
import {
  AppError,
  audit,
  authorize,
  invalidField,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { findDeadReason, queueMessage } from '../messaging/index.ts';
import { append } from './append.ts';
import { assertCarried } from './carried-files.ts';
import { assertReachesConversation } from './conversation-policy.ts';
import { nextConversationStatus } from './conversation-state.ts';
import { lockConversation, type Conversation, type ConversationChange } from './conversation-store.ts';
import { endWaitingDraft } from './draft-store.ts';
import { findIdentity } from './identity-store.ts';
import { assertNothingNewer } from './nothing-newer.ts';
import { assertWelcome } from './reachable-host.ts';
import { findByClientKey } from './thread-store.ts';

export interface Reply {
  readonly conversationId: string;
  /** Empty only in a chat, where files go without a word. */
  readonly text: string;
  /** Uploads of the author's that go with it. */
  readonly attachmentIds?: readonly string[];
  readonly sources?: readonly ChatSource[];
  readonly actions?: readonly ChatAction[];
  readonly clientKey?: string;
  /** What the conversation is held in from here on. */
  readonly language?: 'en' | 'es';
}

export interface Posted {
  readonly kind: 'posted';
  readonly messageId: string;
  readonly seq: number;
}

/** Why an answer of the concierge is not sent: somebody, or something, came in between. */
export type Overtaken = {
  readonly kind: 'overtaken';
  readonly why: 'owner' | 'epoch' | 'host_spoke' | 'closed';
};

/** What becomes of a draft when somebody answers without it. */
const ANSWERED = { status: 'dropped', outcome: 'answered' } as const;

async function leave(tx: TransactionContext, conversation: Conversation, messageId: string): Promise<string | null> {
  if (conversation.channel === 'web_chat') return null;
  const identity = await findIdentity(tx.db, conversation.identityId);
  const sealed = identity?.addressEnc ?? null;
  if (sealed === null) throw new AppError('internal', { reason: `conversation ${conversation.id} has no address` });
  const address = tx.crypto.decrypt('contact_identities.address', sealed);
  const dead = conversation.channel === 'email' ? await findDeadReason(tx, address) : null;
  if (dead !== null)
    throw new AppError('invalid_transition', {
      message: `E-mail to this address comes back: ${dead}. Please reach them by phone, or by another address.`,
    });
  const id = newId();
  await queueMessage(tx, {
    id,
    template: 'conversation_reply',
    channel: conversation.channel === 'sms' ? 'sms' : 'email',
    address,
    bookingId: conversation.bookingId,
    details: { conversationMessageId: messageId },
    dedupeKey: `conversation_reply:${messageId}`,
  });
  return id;
}

/** What goes along is what the author has uploaded here, of a kind that the channel carries. */
async function attachFiles(
  tx: TransactionContext,
  { id: conversationId, channel }: Conversation,
  { reply, staffId, messageId }: { readonly reply: Reply; readonly staffId: string; readonly messageId: string },
): Promise<void> {
  const ids = reply.attachmentIds ?? [];
  if (ids.length === 0) return;
  await takeAlong(tx, { kind: 'staff', staffId, conversationId }, { ids, conversationId, messageId });
  await assertCarried(tx, channel, (await attachmentsOf(tx, [messageId])).get(messageId) ?? []);
}

/** Appends and, where the host is not in the chat, promises the text or e-mail in the same transaction. */
export async function send(
  tx: TransactionContext,
  conversation: Conversation,
  reply: Reply,
  as: { author: 'concierge' | 'staff' | 'system'; staffId?: string; change: ConversationChange },
): Promise<Posted> {
  const id = newId();
  const transportId = await leave(tx, conversation, id);
  const { messageId, seq } = await append(
    tx,
    conversation,
    {
      id,
      author: as.author,
      text: reply.text,
      ...(as.staffId === undefined ? {} : { staffId: as.staffId }),
      ...(reply.clientKey === undefined ? {} : { clientKey: reply.clientKey }),
      ...(transportId === null ? {} : { transportId }),
      ...(reply.sources === undefined ? {} : { sources: reply.sources }),
      ...(reply.actions === undefined ? {} : { actions: reply.actions }),
    },
    { ...as.change, ...(reply.language === undefined ? {} : { language: reply.language }), waitingSince: null },
  );
  if (as.staffId !== undefined) await attachFiles(tx, conversation, { reply, staffId: as.staffId, messageId });
  audit(tx, {
    action: 'conversation.reply',
    entityType: 'conversation',
    entityId: conversation.id,
    stationId: conversation.stationId,
    after: { author: as.author, seq },
  });
  return { kind: 'posted', messageId, seq };
}

/**
 * Answers a host as the person who asks. The conversation is theirs from then on and the concierge is silent: an answer
 * it is working on is dropped. Throws `invalid_transition` for a closed conversation and for one that a colleague
 * answers, unless `takeOver` says that this is meant; where they said no there or e-mail to their address comes back; `version_conflict` when
 * somebody else has said something after `seenSeq`, the last entry the author has before them.
 */
export async function replyAsStaff(
  ctx: Context,
  reply: Reply & { readonly takeOver?: boolean; readonly seenSeq?: number },
): Promise<Posted> {
  authorize(ctx, 'conversation.reply');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours answer in person' });
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, reply.conversationId);
    const conversation = assertReachesConversation(actor, 'conversation.reply', found);
    const earlier =
      reply.clientKey === undefined ? null : await findByClientKey(tx.db, conversation.id, reply.clientKey);
    if (earlier !== null) return { kind: 'posted', messageId: earlier.id, seq: earlier.seq };
    if (reply.text === '' && conversation.channel !== 'web_chat')
      throw invalidField('text', 'Please write a few words to go with it.');
    const { owner } = conversation;
    if (owner.kind === 'staff' && owner.staffId !== actor.staffId && reply.takeOver !== true)
      throw new AppError('invalid_transition', {
        message: 'A colleague answers this conversation. Take it over first.',
      });
    const status = nextConversationStatus(conversation.status, 'answered');
    if (reply.seenSeq !== undefined)
      await assertNothingNewer(tx, conversation, { seenSeq: reply.seenSeq, by: actor.staffId });
    await assertWelcome(tx, conversation);
    await endWaitingDraft(tx.db, conversation.id, { ...ANSWERED, by: actor.staffId, at: tx.clock.now() });
    return send(tx, conversation, reply, {
      author: 'staff',
      staffId: actor.staffId,
      change: {
        status,
        snoozedUntil: null,
        owner: { kind: 'staff', staffId: actor.staffId },
        epoch: conversation.epoch + 1,
        staffReadSeq: conversation.lastSeq + 1,
        markedUnread: false,
      },
    });
  });
}

export interface Expectation {
  /** The conversation's epoch when the concierge began to think. */
  readonly epoch: number;
  /** The last message of the host it has read. */
  readonly hostSeq: number;
}

export function overtakenBy(conversation: Conversation, expect: Expectation): Overtaken['why'] | null {
  if (conversation.status === 'closed') return 'closed';
  if (conversation.owner.kind !== 'concierge') return 'owner';
  if (conversation.epoch !== expect.epoch) return 'epoch';
  return conversation.lastHostSeq === expect.hostSeq ? null : 'host_spoke';
}

/** The conversation as it is now, locked for whoever is about to answer in it. */
export async function lockToAnswer(tx: TransactionContext, conversationId: string): Promise<Conversation> {
  const conversation = await lockConversation(tx.db, conversationId);
  if (conversation === null) throw new AppError('not_found', { reason: 'the conversation is gone' });
  return conversation;
}

/** Locks the conversation; answers why an answer of the concierge would come too late, or null while it would not. */
export async function lockUnlessOvertaken(
  tx: TransactionContext,
  conversationId: string,
  expect: Expectation,
): Promise<Overtaken['why'] | null> {
  const conversation = await lockConversation(tx.db, conversationId);
  return conversation === null ? 'closed' : overtakenBy(conversation, expect);
}

/**
 * Sends an answer of the concierge if nobody came in between: no person has spoken or taken the conversation, and the
 * host has said nothing newer, unless it answers their yes or no and `mustBeSaid`. Checked under the same lock under
 * which it is sent; `onPosted` commits with it.
 */
export async function replyAsConcierge(
  ctx: Context,
  reply: Reply & { readonly expect: Expectation; readonly mustBeSaid?: boolean },
  onPosted?: (tx: TransactionContext, posted: Posted) => Promise<void>,
): Promise<Posted | Overtaken> {
  authorize(ctx, 'conversation.answer');
  return withTransaction(ctx, async (tx) => {
    const conversation = await lockToAnswer(tx, reply.conversationId);
    const why = overtakenBy(conversation, reply.expect);
    if (why !== null && !(why === 'host_spoke' && reply.mustBeSaid === true)) return { kind: 'overtaken', why };
    await endWaitingDraft(tx.db, conversation.id, { ...ANSWERED, at: tx.clock.now() });
    const posted = await send(tx, conversation, reply, {
      author: 'concierge',
      change: { status: nextConversationStatus(conversation.status, 'answered'), snoozedUntil: null },
    });
    await onPosted?.(tx, posted);
    return posted;
  });
}
