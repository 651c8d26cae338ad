/** How a turn ends: its answer is sent, waits for a yes, is left to people, or gives way to whoever came in between. */
import {
  escalate,
  keepDraft,
  lockUnlessOvertaken,
  noteForPeople,
  replyAsConcierge,
  settleConversation,
  type Overtaken,
  type Posted,
} from '../conversations/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { closeApproval, keepProposal, type PendingApproval } from './approve.ts';
import type { TrialArm } from './choose-engines.ts';
import type { ComposedReply } from './composed-reply.ts';
import { sealMemory } from './draft-memory.ts';
import type { EngineStep } from './engine.ts';
import { tellingOf } from './hand-over-telling.ts';
import { keepMemory, memoryOf } from './keep-memory.ts';
import type { LoadedTurn } from './load-turn.ts';
import { noteGaps } from './note-gaps.ts';
import type { Recording } from './record-calls.ts';
import { voiced, wordsOf } from './reply-words.ts';
import { findSubjectOf, insertResults } from './result-store.ts';
import { keepAgreedContact } from './take-left-contact.ts';
import type { Toolbox } from './toolbox.ts';
import { endTurn, type TurnEnd } from './turn-store.ts';

export type TurnOutcome =
  | { readonly kind: 'answered'; readonly seq: number; readonly handedOver: boolean }
  /** Waits for a person's yes. */
  | { readonly kind: 'drafted'; readonly draftId: string }
  /** People take over, and nothing is said to the host before they do. */
  | { readonly kind: 'handed_over' }
  | { readonly kind: 'dropped'; readonly why: Overtaken['why'] }
  /** People answer this conversation, the host has gone on, or this message was answered before. */
  | { readonly kind: 'not_needed' };

/** A turn under way. */
export interface Running {
  readonly id: string;
  readonly loaded: LoadedTurn;
  readonly toolbox: Toolbox;
  readonly recording: Recording;
  readonly arm: TrialArm;
  readonly pending: PendingApproval | null;
}

/** Steps only for those who wait. */
function forTrace({ kind }: EngineStep): boolean {
  return kind !== 'writing';
}

function traceOf({ recording }: Running, reply: ComposedReply, why: string | null): string {
  const { draft, engine, steps, findings, rejected, fellBack } = reply;
  return JSON.stringify({
    engine,
    fellBack,
    steps: steps.filter(forTrace),
    calls: recording.calls(),
    findings,
    rejected,
    why,
    sources: draft.sources,
    handOff: draft.handOff ?? null,
    gaps: draft.gaps,
  });
}

type Ending = Pick<TurnEnd, 'status' | 'outcome' | 'replySeq'>;

function endOf(tx: Context, running: Running, reply: ComposedReply, end: Ending): TurnEnd {
  const { usage, fellBack, drafts, rejected } = reply;
  return {
    ...end,
    engine: reply.engine,
    arm: running.arm,
    fellBack,
    drafts,
    unbacked: rejected.length,
    intents: reply.draft.intents,
    traceEnc: tx.crypto.encrypt('concierge_turns.trace', traceOf(running, reply, end.outcome)),
    tokensIn: usage.tokensIn,
    tokensOut: usage.tokensOut,
    costMicros: usage.costMicros,
    at: tx.clock.now(),
  };
}

/** What was priced and held, also where the words about it are dropped; whose kitchen it is follows from it. */
async function keepResults(tx: TransactionContext, { id, loaded, recording, pending }: Running): Promise<void> {
  await keepAgreedContact(tx, loaded.turn.conversationId, pending);
  const results = recording.results();
  if (results.length === 0) return;
  const { conversationId } = loaded.turn;
  await insertResults(tx.db, { turnId: id, conversationId, at: tx.clock.now() }, results);
  const subject = await findSubjectOf(tx.db, conversationId);
  if (subject !== null) await settleConversation(tx, { conversationId, ...subject });
}

async function handOver(
  tx: TransactionContext,
  { loaded }: Running,
  reply: ComposedReply,
  told: 'said' | 'unsaid',
): Promise<void> {
  const { handOff, language } = reply.draft;
  if (handOff === undefined) return;
  const telling = await tellingOf(tx, loaded.conversation, { language, reason: handOff.reason });
  await escalate(tx, {
    conversationId: loaded.turn.conversationId,
    reason: handOff.reason,
    summary: handOff.summary,
    tried: handOff.tried,
    telling: told === 'said' ? { ...telling, leaves: 'said' } : telling,
  });
}

/** A yes counts for exactly the words of the proposal, so they have to be among those that are sent. */
function askedIn({ draft }: ComposedReply, toolbox: Toolbox) {
  const proposal = toolbox.proposed();
  return proposal !== null && draft.text.includes(proposal.summary) ? proposal : null;
}

/** What commits with the answer: the end of the turn, what is remembered, and what the host was asked. */
async function keep(tx: TransactionContext, running: Running, reply: ComposedReply, posted: Posted): Promise<void> {
  const { loaded, toolbox, pending } = running;
  const { conversationId } = loaded.turn;
  const status = reply.draft.handOff === undefined ? 'sent' : 'handed_over';
  const outcome = reply.draft.handOff?.reason ?? null;
  if (!(await endTurn(tx.db, running.id, endOf(tx, running, reply, { status, outcome, replySeq: posted.seq }))))
    throw new AppError('internal', { reason: `turn ${running.id} was ended by somebody else` });
  await keepMemory(tx, loaded, toolbox.evidence(), reply.draft);
  await noteGaps(tx, conversationId, reply.draft);
  await keepResults(tx, running);
  if (pending !== null) await closeApproval(tx, conversationId, pending, reply.confirmed);
  const asked = askedIn(reply, toolbox);
  if (asked !== null && reply.draft.handOff === undefined)
    await keepProposal(tx, loaded.conversation, asked, posted.seq);
  // Done, and the words about it were not good enough to be sent.
  if (reply.confirmed === true && outcome === 'unbacked_answer') await tellWhatWasDone(tx, running, null);
  await handOver(tx, running, reply, 'said');
}

/** What the host said yes to was done and nobody has told them: whoever came in between hears of it. */
async function tellWhatWasDone(
  tx: TransactionContext,
  { id, loaded, pending }: Running,
  answer: string | null,
): Promise<void> {
  if (pending === null) return;
  const { summary } = pending.proposal;
  await noteForPeople(tx, {
    conversationId: loaded.turn.conversationId,
    text: `The host said yes and it was done, but they have not been told: its answer has not been sent. They were asked: ${summary}${answer === null ? '' : `\nThe answer was: ${answer}`}`,
    clientKey: `done-${id}`,
  });
}

/** Somebody came in between: nothing is sent, but what was done on the host's word stays done and is said to our people. */
async function drop(ctx: Context, running: Running, reply: ComposedReply, why: Overtaken['why']): Promise<void> {
  authorize(ctx, 'conversation.answer');
  await withTransaction(ctx, async (tx) => {
    await endTurn(tx.db, running.id, endOf(tx, running, reply, { status: 'dropped', outcome: why, replySeq: null }));
    await keepResults(tx, running);
    if (running.pending !== null)
      await closeApproval(tx, running.loaded.turn.conversationId, running.pending, reply.confirmed);
    if (reply.confirmed === true) {
      // Whoever answers next must not offer again what is done.
      await keepMemory(tx, running.loaded, running.toolbox.evidence(), reply.draft);
      await tellWhatWasDone(tx, running, reply.draft.text);
    }
    audit(tx, {
      action: 'concierge.drop',
      entityType: 'conversation',
      entityId: running.loaded.turn.conversationId,
      after: { why, triggerSeq: running.loaded.turn.triggerSeq, confirmed: reply.confirmed },
    });
  });
}

/** What the host will be told only once a person has said yes is remembered only then; what was done for them is done. */
export async function leaveDraft(ctx: Context, running: Running, reply: ComposedReply): Promise<TurnOutcome> {
  const { loaded, toolbox, pending } = running;
  const { turn } = loaded;
  const { language, sources, actions } = reply.draft;
  const text = await voiced(ctx, loaded, reply);
  const proposal = askedIn(reply, toolbox);
  const result = await keepDraft(
    ctx,
    {
      conversationId: turn.conversationId,
      turnId: running.id,
      text,
      language,
      sources,
      actions,
      memory: sealMemory({ ...memoryOf(loaded, toolbox.evidence(), reply.draft), proposal }),
      expect: { epoch: turn.epoch, hostSeq: turn.triggerSeq },
    },
    async (tx) => {
      await endTurn(tx.db, running.id, endOf(tx, running, reply, { status: 'drafted', outcome: null, replySeq: null }));
      await keepResults(tx, running);
      await noteGaps(tx, turn.conversationId, reply.draft);
      // What was done is known at once, whatever becomes of the words about it.
      if (reply.confirmed === true) {
        await keepMemory(tx, loaded, toolbox.evidence(), reply.draft);
        await tellWhatWasDone(tx, running, text);
      }
      if (pending !== null) await closeApproval(tx, turn.conversationId, pending, reply.confirmed);
    },
  );
  if (result.kind === 'drafted') return result;
  await drop(ctx, running, reply, result.why);
  return { kind: 'dropped', why: result.why };
}

/** Nobody is to approve "a person will answer": the notice of it leaves at once, and the person just does. */
export async function handOverQuietly(ctx: Context, running: Running, reply: ComposedReply): Promise<TurnOutcome> {
  authorize(ctx, 'conversation.answer');
  const outcome = reply.draft.handOff?.reason ?? null;
  const { turn } = running.loaded;
  const why = await withTransaction(ctx, async (tx) => {
    const overtaken = await lockUnlessOvertaken(tx, turn.conversationId, {
      epoch: turn.epoch,
      hostSeq: turn.triggerSeq,
    });
    if (overtaken !== null) return overtaken;
    await endTurn(tx.db, running.id, endOf(tx, running, reply, { status: 'handed_over', outcome, replySeq: null }));
    await keepMemory(tx, running.loaded, running.toolbox.evidence(), reply.draft);
    if (reply.confirmed === true) await tellWhatWasDone(tx, running, reply.draft.text);
    if (running.pending !== null)
      await closeApproval(tx, running.loaded.turn.conversationId, running.pending, reply.confirmed);
    await keepResults(tx, running);
    await noteGaps(tx, running.loaded.turn.conversationId, reply.draft);
    await handOver(tx, running, reply, 'unsaid');
    audit(tx, {
      action: 'concierge.hand_over',
      entityType: 'conversation',
      entityId: running.loaded.turn.conversationId,
      after: { outcome, triggerSeq: running.loaded.turn.triggerSeq },
    });
    return null;
  });
  if (why === null) return { kind: 'handed_over' };
  await drop(ctx, running, reply, why);
  return { kind: 'dropped', why };
}

/** What came of a yes or no is said also when they have written on meanwhile: that is answered after it. */
function answersTheirWord({ pending }: Running): boolean {
  const answer = pending?.proposal.answer;
  return answer === 'yes' || answer === 'no';
}

/** Sends the answer, unless somebody came in between. */
export async function post(ctx: Context, running: Running, reply: ComposedReply): Promise<TurnOutcome> {
  const { turn } = running.loaded;
  const { draft } = reply;
  const result = await replyAsConcierge(
    ctx,
    {
      conversationId: turn.conversationId,
      text: await wordsOf(ctx, running.loaded, reply),
      language: draft.language,
      sources: draft.sources,
      actions: draft.actions,
      // Given back by people it is answered anew, beside what was said then.
      clientKey: `turn-${running.id}-${turn.epoch}`,
      expect: { epoch: turn.epoch, hostSeq: turn.triggerSeq },
      mustBeSaid: answersTheirWord(running),
    },
    (tx, posted) => keep(tx, running, reply, posted),
  );
  if (result.kind === 'posted') return { kind: 'answered', seq: result.seq, handedOver: draft.handOff !== undefined };
  await drop(ctx, running, reply, result.why);
  return { kind: 'dropped', why: result.why };
}
