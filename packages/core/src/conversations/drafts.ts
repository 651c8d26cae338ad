/** Answers of the concierge that a person of ours approves before they leave. */
import type { ChatAction, ChatSource } from '@myhibachi/contracts';
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
import { assertReachesConversation } from './conversation-policy.ts';
import { nextConversationStatus } from './conversation-state.ts';
import {
  announce,
  findConversation,
  lockConversation,
  saveConversation,
  type Conversation,
} from './conversation-store.ts';
import { endWaitingDraft, findDraft, findWaitingDraft, insertDraft, type DraftRow } from './draft-store.ts';
import { draftWaits } from './jobs.ts';
import { overtakenBy, send, type Expectation, type Overtaken, type Posted, type Reply } from './post-reply.ts';
import { assertWelcome } from './reachable-host.ts';
import { findAtSeq } from './thread-store.ts';

export interface Draft extends Reply {
  readonly turnId: string;
  readonly language: 'en' | 'es';
  /** What is to be remembered and asked once it is sent; the concierge's own shape. */
  readonly memory: string;
  readonly expect: Expectation;
}

export interface Drafted {
  readonly kind: 'drafted';
  readonly draftId: string;
}

/**
 * Puts an answer of the concierge before our people instead of sending it, unless somebody came in between. A draft that
 * waited before is stale. Those who are to approve it are told by an event; `onKept` commits with it.
 */
export async function keepDraft(
  ctx: Context,
  draft: Draft,
  onKept: (tx: TransactionContext) => Promise<void>,
): Promise<Drafted | Overtaken> {
  authorize(ctx, 'conversation.answer');
  const { conversationId, expect, turnId, language, sources = [], actions = [] } = draft;
  return withTransaction(ctx, async (tx) => {
    const conversation = await lockConversation(tx.db, conversationId);
    if (conversation === null) throw new AppError('not_found', { reason: 'the conversation is gone' });
    const why = overtakenBy(conversation, expect);
    if (why !== null) return { kind: 'overtaken', why };
    const [draftId, at] = [newId(), tx.clock.now()];
    await endWaitingDraft(tx.db, conversationId, { status: 'stale', outcome: 'written anew', at });
    await insertDraft(tx.db, {
      id: draftId,
      conversationId,
      turnId,
      triggerSeq: expect.hostSeq,
      bodyEnc: tx.crypto.encrypt('reply_drafts.body', draft.text),
      sources,
      actions,
      language,
      memoryEnc: tx.crypto.encrypt('reply_drafts.memory', draft.memory),
      at,
    });
    await onKept(tx);
    await enqueue(tx, draftWaits, { draftId });
    await announce(tx.db, conversationId);
    audit(tx, {
      action: 'draft.write',
      entityType: 'conversation',
      entityId: conversationId,
      stationId: conversation.stationId,
      after: { draftId, triggerSeq: expect.hostSeq },
    });
    return { kind: 'drafted', draftId };
  });
}

export interface WaitingDraft {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly ChatSource[];
  readonly actions: readonly ChatAction[];
  readonly madeAt: Temporal.Instant;
}

/** The draft that waits in a conversation; null when none does. */
export async function findDraftFor(ctx: Context, conversationId: string): Promise<WaitingDraft | null> {
  authorize(ctx, 'conversation.read');
  assertReachesConversation(ctx.actor, 'conversation.read', await findConversation(ctx.db, conversationId));
  const row = await findWaitingDraft(ctx.db, conversationId);
  if (row === null) return null;
  const { id, sources, actions, at } = row;
  return { id, sources, actions, madeAt: at, text: ctx.crypto.decrypt('reply_drafts.body', row.bodyEnc) };
}

export interface DraftChoice {
  readonly conversationId: string;
  readonly draftId: string;
}

export interface SentDraft {
  readonly posted: Posted;
  /** True where our person put it in other words. */
  readonly edited: boolean;
  readonly memory: string;
  /** The turn of the concierge that wrote it. */
  readonly turnId: string;
}

function assertNotAColleagues({ owner }: Conversation, staffId: string): void {
  if (owner.kind !== 'staff' || owner.staffId === staffId) return;
  throw new AppError('invalid_transition', { message: 'A colleague answers this conversation. Take it over first.' });
}

/** Of two who decide at once one is first: the other hears of it. */
function assertWaiting(draft: DraftRow | null, conversationId: string): asserts draft is DraftRow {
  if (draft?.conversationId !== conversationId) throw new AppError('not_found', { reason: 'no such draft' });
  const { status } = draft;
  if (status === 'waiting' || status === 'sent') return;
  throw new AppError('invalid_transition', {
    message:
      status === 'stale'
        ? 'The host has written since. The concierge writes a new draft; please read that one.'
        : 'This draft has been dropped. Please answer in your own words.',
  });
}

/** Sent again, an approval is the same approval. In other words than were sent it would be lost behind an answer. */
async function assertSame(
  tx: TransactionContext,
  { conversationId, replySeq }: DraftRow,
  words: string,
): Promise<{ readonly seq: number }> {
  const sent = replySeq === null ? null : await findAtSeq(tx.db, conversationId, replySeq);
  if (sent === null || tx.crypto.decrypt('conversation_messages.body', sent.bodyEnc).trim() !== words.trim())
    throw new AppError('invalid_transition', {
      message: 'This draft has been sent in other words already. Please read what was sent.',
    });
  return { seq: sent.seq };
}

/**
 * Sends a draft as it stands, or in the words of whoever approves it. The conversation stays with the concierge. `onSent`
 * commits with it. Throws `invalid_transition` for one the host has overtaken, one that was dropped, and one that was sent
 * in other words.
 */
export async function sendDraft(
  ctx: Context,
  choice: DraftChoice & { readonly text?: string },
  onSent: (tx: TransactionContext, sent: SentDraft) => Promise<void>,
): Promise<{ readonly seq: number }> {
  authorize(ctx, 'conversation.reply');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours approve drafts' });
  return withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, choice.conversationId);
    const conversation = assertReachesConversation(actor, 'conversation.reply', found);
    const draft = await findDraft(tx.db, choice.draftId);
    assertWaiting(draft, conversation.id);
    const own = tx.crypto.decrypt('reply_drafts.body', draft.bodyEnc);
    if (draft.status === 'sent') return assertSame(tx, draft, choice.text ?? own);
    assertNotAColleagues(conversation, actor.staffId);
    await assertWelcome(tx, conversation);
    const edited = choice.text !== undefined && choice.text.trim() !== own.trim();
    const { language, sources, actions } = draft;
    const posted = await send(
      tx,
      conversation,
      { conversationId: conversation.id, text: edited ? (choice.text ?? own) : own, language, sources, actions },
      {
        ...(edited ? { author: 'staff', staffId: actor.staffId } : { author: 'concierge' }),
        change: {
          status: nextConversationStatus(conversation.status, 'answered'),
          snoozedUntil: null,
          epoch: conversation.epoch + 1,
          staffReadSeq: conversation.lastSeq + 1,
        },
      },
    );
    const outcome = edited ? 'approved in other words' : 'approved';
    const sent = { status: 'sent', outcome, by: actor.staffId, replySeq: posted.seq, at: tx.clock.now() } as const;
    await endWaitingDraft(tx.db, conversation.id, sent);
    const memory = tx.crypto.decrypt('reply_drafts.memory', draft.memoryEnc);
    await onSent(tx, { posted, edited, memory, turnId: draft.turnId });
    audit(tx, {
      action: 'draft.approve',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { draftId: draft.id, seq: posted.seq, edited },
    });
    return { seq: posted.seq };
  });
}

/**
 * Drops a draft: whoever does answers in person, so the conversation is theirs from then on. Throws `invalid_transition`
 * where it was sent, or the host has overtaken it.
 */
export async function dropDraft(ctx: Context, choice: DraftChoice): Promise<void> {
  authorize(ctx, 'conversation.reply');
  const { actor } = ctx;
  if (actor.kind !== 'staff') throw new AppError('forbidden', { reason: 'only people of ours drop drafts' });
  await withTransaction(ctx, async (tx) => {
    const found = await lockConversation(tx.db, choice.conversationId);
    const conversation = assertReachesConversation(actor, 'conversation.reply', found);
    const draft = await findDraft(tx.db, choice.draftId);
    if (draft?.conversationId === conversation.id && draft.status === 'dropped') return;
    assertWaiting(draft, conversation.id);
    if (draft.status === 'sent')
      throw new AppError('invalid_transition', { message: 'A colleague has sent this draft already.' });
    const end = { status: 'dropped', outcome: 'dropped', by: actor.staffId, at: tx.clock.now() } as const;
    await endWaitingDraft(tx.db, conversation.id, end);
    await saveConversation(tx.db, conversation, {
      owner: { kind: 'staff', staffId: actor.staffId },
      epoch: conversation.epoch + 1,
    });
    await announce(tx.db, conversation.id);
    audit(tx, {
      action: 'draft.drop',
      entityType: 'conversation',
      entityId: conversation.id,
      stationId: conversation.stationId,
      after: { draftId: draft.id },
    });
  });
}
