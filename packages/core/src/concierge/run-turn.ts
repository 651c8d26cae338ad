import { AppError, authorize, newId, type Context } from '../kernel/index.ts';
import { readApproval } from './approve.ts';
import { chooseEngines, type TrialArm } from './choose-engines.ts';
import { composeReply, type Engines } from './compose-reply.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { EngineStep } from './engine.ts';
import { answerIn, rememberHost } from './hear-host.ts';
import { leaveFile, withFileNotice } from './leave-file.ts';
import { leaveToPeople, leaveUsed } from './leave-to-people.ts';
import { loadTurn, type LoadedTurn } from './load-turn.ts';
import { openRecording } from './record-calls.ts';
import { handOverQuietly, leaveDraft, post, type Running, type TurnOutcome } from './settle-turn.ts';
import { takeLeftContact } from './take-left-contact.ts';
import { openToolbox } from './toolbox.ts';
import { claimTurn, endTurn, findTurnStatus } from './turn-store.ts';

/** A turn nobody has heard of for so long belongs to a dead worker. Longer than any engine may think. */
const SILENCE = { seconds: 90 } as const;

export interface TurnRequest {
  readonly conversationId: string;
  /** The message of the host to be answered. */
  readonly seq: number;
}

type Report = (step: EngineStep) => void;

/** A turn that came to nothing, before anything is known of it. */
const NOTHING = {
  intents: [],
  traceEnc: null,
  tokensIn: 0,
  tokensOut: 0,
  costMicros: 0,
  replySeq: null,
  fellBack: null,
  unbacked: 0,
  drafts: 0,
} as const;

async function fail(ctx: Context, turn: { id: string; engine: string; arm: TrialArm }, error: unknown): Promise<void> {
  const { id, engine, arm } = turn;
  ctx.log.error({ err: error, turn: id }, 'the concierge could not answer');
  await endTurn(ctx.db, id, { ...NOTHING, status: 'failed', outcome: 'error', engine, arm, at: ctx.clock.now() });
}

async function claim(ctx: Context, loaded: LoadedTurn, engine: string): Promise<string | null> {
  const { conversationId, triggerSeq, epoch } = loaded.turn;
  const at = ctx.clock.now();
  const silentSince = at.subtract(SILENCE);
  const id = await claimTurn(ctx.db, { id: newId(), conversationId, triggerSeq, epoch, engine, at, silentSince });
  if (id !== null) return id;
  const status = await findTurnStatus(ctx.db, { conversationId, triggerSeq });
  // Its worker may have died a moment ago: the job comes back until that is certain.
  if (status === 'running') throw new AppError('overloaded', { reason: 'another worker answers this message' });
  return null;
}

/** What is answered, or left to people. */
async function thinkOver(
  ctx: Context,
  { loaded, toolbox, recording }: Running,
  { engines, report }: { readonly engines: Engines; readonly report: Report },
): Promise<ComposedReply> {
  const left = await leaveToPeople(ctx, loaded);
  if (left !== null) return left;
  const composed = await composeReply(ctx, {
    turn: loaded.turn,
    toolbox,
    words: loaded.words,
    engines,
    report,
    forHost: true,
  });
  return withFileNotice(loaded, await leaveUsed(ctx, loaded, { reply: composed, calls: recording.calls() }));
}

function isOurs({ conversation, turn }: LoadedTurn): boolean {
  if (conversation.status === 'closed' || conversation.owner.kind !== 'concierge') return false;
  return conversation.lastHostSeq === turn.triggerSeq;
}

/**
 * Answers one message of a host, once, however many workers try: thinks with the engine in force, sends nothing that is
 * not backed, and lets a person who speaks at any point of it have the word. Throws `overloaded` while another worker is
 * at it. `report` hears of every step as it happens. With `deliver: 'draft'` the answer waits for a person's yes.
 */
export async function runTurn(
  ctx: Context,
  request: TurnRequest,
  offered: Engines,
  report: Report = () => undefined,
  deliver: 'send' | 'draft' = 'send',
): Promise<TurnOutcome> {
  authorize(ctx, 'conversation.answer');
  const loaded = await loadTurn(ctx, request);
  if (loaded === null || !isOurs(loaded)) {
    await takeLeftContact(ctx, loaded);
    return { kind: 'not_needed' };
  }
  const { engines, arm } = await chooseEngines(ctx, loaded.turn.conversationId, offered);
  // Until it is known who answers, the one that always can.
  const first = engines.builtIn;
  const id = await claim(ctx, loaded, first.name);
  if (id === null) return { kind: 'not_needed' };
  try {
    const { turn, caller } = loaded;
    const { conversationId, triggerSeq, channel, language, zone } = turn;
    const pending = await readApproval(ctx, {
      conversationId,
      triggerSeq,
      judge: (tool) => answerIn(loaded, tool),
    });
    const recording = openRecording();
    const toolbox = openToolbox(ctx, {
      caller,
      conversation: { id: conversationId, channel },
      language,
      zone,
      pending: pending?.proposal ?? null,
      evidence: await rememberHost(ctx, loaded),
      note: recording.note,
    });
    const running: Running = { id, loaded, toolbox, recording, arm, pending };
    const reply = leaveFile(loaded) ?? (await thinkOver(ctx, running, { engines, report }));
    if (deliver === 'send') return await post(ctx, running, reply);
    return await (reply.draft.handOff === undefined ? leaveDraft : handOverQuietly)(ctx, running, reply);
  } catch (error) {
    await fail(ctx, { id, engine: first.name, arm }, error);
    throw error;
  }
}
