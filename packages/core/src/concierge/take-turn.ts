/** Whose turn it is to answer a host: the concierge's, while it is switched on, and one message at a time. */
import { setTimeout as pause } from 'node:timers/promises';
import { escalate, lockToAnswer, type Conversation } from '../conversations/index.ts';
import {
  AppError,
  audit,
  authorize,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { tellingOf } from './hand-over-telling.ts';
import { claimTurn, isAnswering, noteAlive } from './turn-store.ts';

/** A turn nobody has heard of for so long belongs to a dead worker: several times what one says it is alive after. */
const SILENCE = { seconds: 15 } as const;
const ALIVE_MS = 3_000;
const LOOK_AGAIN_MS = 40;
/** How long a message waits for the answer to the one before it; then the job that came with it tries again. */
const PATIENCE_MS = 25_000;

export interface TurnRequest {
  readonly conversationId: string;
  /** The message of the host to be answered. */
  readonly seq: number;
  /** People had it and gave it back: it is answered also where an answer to it was given up or left to them. */
  readonly handedBack?: boolean | undefined;
}

export function isForConcierge({ status, owner, lastHostSeq }: Conversation, seq: number): boolean {
  return status !== 'closed' && owner.kind === 'concierge' && lastHostSeq === seq;
}

async function leaveToDesk(tx: TransactionContext, conversation: Conversation): Promise<null> {
  await escalate(tx, {
    conversationId: conversation.id,
    reason: 'cannot_answer',
    summary: 'The concierge is switched off.',
    tried: [],
    telling: await tellingOf(tx, conversation, { language: conversation.language }),
  });
  return null;
}

async function tryToTake(ctx: Context, request: TurnRequest, engine: string) {
  const { conversationId, seq, handedBack = false } = request;
  authorize(ctx, 'conversation.answer');
  return withTransaction(ctx, async (tx) => {
    const conversation = await lockToAnswer(tx, conversationId);
    if (!isForConcierge(conversation, seq)) return null;
    if (!(await getVariables(tx))['concierge.enabled']) {
      audit(tx, { action: 'concierge.leave', entityType: 'conversation', entityId: conversationId, after: { seq } });
      return leaveToDesk(tx, conversation);
    }
    const at = tx.clock.now();
    const silentSince = at.subtract(SILENCE);
    if (await isAnswering(tx.db, conversationId, silentSince)) return 'busy';
    const { epoch } = conversation;
    return claimTurn(tx.db, {
      id: newId(),
      conversationId,
      triggerSeq: seq,
      epoch,
      engine,
      at,
      silentSince,
      handedBack,
    });
  });
}

/** Lets be known, until what it returns is called, that somebody answers: the host of a dead worker waits for no one. */
export function keepTurnAlive(ctx: Context, id: string): () => void {
  const beat = setInterval(() => {
    noteAlive(ctx.db, id, ctx.clock.now()).catch((error: unknown) => {
      ctx.log.warn({ err: error, turn: id }, 'a turn could not say that it goes on');
    });
  }, ALIVE_MS);
  return () => clearInterval(beat);
}

/**
 * Takes the turn to answer a message and answers its id; null where there is nothing to answer: people have the
 * conversation, the host has gone on, it was answered before, or the concierge is switched off and people are called.
 * While another message of the conversation is being answered it waits, so that what that answer did and said is known.
 * Throws `overloaded` when that takes too long.
 */
export async function takeTurn(ctx: Context, request: TurnRequest, engine: string): Promise<string | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
    const taken = await tryToTake(ctx, request, engine);
    if (taken !== 'busy') return taken;
    await pause(LOOK_AGAIN_MS);
  }
  throw new AppError('overloaded', { reason: 'another worker answers in this conversation' });
}
