import { authorize, type Context } from '../kernel/index.ts';
import { readApproval } from './approve.ts';
import { chooseEngines, type TrialArm } from './choose-engines.ts';
import { composeReply, type Engines } from './compose-reply.ts';
import type { ComposedReply } from './composed-reply.ts';
import type { EngineStep } from './engine.ts';
import { answerIn, rememberHost } from './hear-host.ts';
import { leaveFile, withFile, withoutFile } from './leave-file.ts';
import { leaveToPeople, leaveUsed } from './leave-to-people.ts';
import { loadTurn } from './load-turn.ts';
import { mayLeaveAtOnce } from './may-leave-at-once.ts';
import { openRecording } from './record-calls.ts';
import { handOverQuietly, leaveDraft, post, type Running, type TurnOutcome } from './settle-turn.ts';
import { takeLeftContact } from './take-left-contact.ts';
import { isForConcierge, keepTurnAlive, takeTurn, type TurnRequest } from './take-turn.ts';
import { openToolbox } from './toolbox.ts';
import { endTurn } from './turn-store.ts';

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

/** Somebody came in between before there was anything to answer, or it was answered with the words before it. */
async function leaveOff(ctx: Context, id: string, turn: { engine: string; outcome: string }): Promise<TurnOutcome> {
  await endTurn(ctx.db, id, { ...NOTHING, ...turn, status: 'dropped', arm: null, at: ctx.clock.now() });
  return { kind: 'not_needed' };
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
  return leaveUsed(ctx, loaded, { reply: composed, calls: recording.calls() });
}

/** Everything a turn needs to know and use before it thinks. */
async function prepare(ctx: Context, id: string, { loaded, arm }: Pick<Running, 'loaded' | 'arm'>): Promise<Running> {
  const { turn, caller, heard } = loaded;
  const { conversationId, triggerSeq, channel, language, zone } = turn;
  const judge = (tool: string) => answerIn(loaded, tool);
  const pending = await readApproval(ctx, { conversationId, heard, triggerSeq, judge });
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
  return { id, loaded, toolbox, recording, arm, pending };
}

async function answer(
  ctx: Context,
  running: Running,
  thinking: { readonly engines: Engines; readonly report: Report },
): Promise<TurnOutcome> {
  const { loaded } = running;
  const asked = await withoutFile(ctx, loaded);
  const thought =
    asked === null ? await leaveFile(ctx, loaded) : await thinkOver(ctx, { ...running, loaded: asked }, thinking);
  const atOnce = await mayLeaveAtOnce(ctx, loaded.turn);
  const reply = withFile(loaded, thought, atOnce);
  if (atOnce) return post(ctx, running, reply);
  return (reply.draft.handOff === undefined ? leaveDraft : handOverQuietly)(ctx, running, reply);
}

/**
 * The one way by which the concierge answers, whichever door the host came in by. Answers all they have said since the
 * last answer, once, however many workers try: thinks with the engine in force, sends nothing that is not backed, and
 * lets a person who speaks at any point of it have the word. Where the concierge is switched off people are called; by
 * e-mail the answer may wait for a person's yes. `report` hears of every step as it happens. Throws `overloaded` where
 * another message of the conversation is still being answered.
 */
export async function runTurn(
  ctx: Context,
  request: TurnRequest,
  offered: Engines,
  report: Report = () => undefined,
): Promise<TurnOutcome> {
  authorize(ctx, 'conversation.answer');
  // Until it is known who answers, the one that always can.
  const engine = offered.builtIn.name;
  const id = await takeTurn(ctx, request, engine);
  if (id === null) {
    await takeLeftContact(ctx, await loadTurn(ctx, request));
    return { kind: 'not_needed' };
  }
  const rest = keepTurnAlive(ctx, id);
  let trial: TrialArm = null;
  try {
    const loaded = await loadTurn(ctx, request);
    if (loaded === null || !isForConcierge(loaded.conversation, request.seq))
      return await leaveOff(ctx, id, { engine, outcome: 'overtaken' });
    if (loaded.nothingNew && !(request.handedBack === true && loaded.conversation.waitingSince !== null))
      return await leaveOff(ctx, id, { engine, outcome: 'repeated' });
    const { engines, arm } = await chooseEngines(ctx, request.conversationId, offered);
    trial = arm;
    return await answer(ctx, await prepare(ctx, id, { loaded, arm }), { engines, report });
  } catch (error) {
    await fail(ctx, { id, engine, arm: trial }, error);
    throw error;
  } finally {
    rest();
  }
}
