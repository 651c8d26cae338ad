/** Hosts who talk to a concierge whose model is the sandbox's, through the same turn as everybody. */
import { ENGINES, runTurn, type EngineStep, type TurnOutcome } from '@myhibachi/core/concierge';
import { openVisitor, readOwnThread, receiveHostMessage, type ThreadMessage } from '@myhibachi/core/conversations';
import { newId } from '@myhibachi/core/kernel';
import { changeVariable, type VariableKey } from '@myhibachi/core/variables';
import { z } from 'zod';
import type { TestPlatform } from './platform.ts';

const Trace = z.object({
  engine: z.string(),
  fellBack: z.string().nullable(),
  steps: z.array(z.looseObject({ kind: z.string() })),
  findings: z.array(z.object({ kind: z.string(), what: z.string() })),
});

/** One message of the host and what came of it. */
export interface ModelTurn {
  readonly outcome: TurnOutcome;
  /** What the host reads next, if anything. */
  readonly reply: ThreadMessage | undefined;
  readonly engine: string;
  readonly status: string;
  readonly tokensIn: number;
  readonly costMicros: number;
  readonly trace: z.infer<typeof Trace>;
}

export interface ModelTalk {
  readonly conversationId: () => string;
  say(text: string, report?: (step: EngineStep) => void): Promise<ModelTurn>;
  thread(): Promise<readonly ThreadMessage[]>;
}

export async function setFigure(t: TestPlatform, key: VariableKey, value: unknown): Promise<void> {
  await changeVariable(t.system(), { key, value, reason: 'for this very test' });
}

/** Lets the model answer, without the limits of a day getting into the way of tests. */
export async function modelAnswers(t: TestPlatform): Promise<void> {
  await setFigure(t, 'concierge.engine', 'model');
  await setFigure(t, 'concierge.modelDayBudgetCents', 1_000_000);
  await setFigure(t, 'concierge.modelConversationBudgetCents', 100_000);
  // The same words are scripted differently from test to test.
  await setFigure(t, 'concierge.keptAnswerHours', 0);
}

async function readTurn(t: TestPlatform, conversationId: string, seq: number) {
  const row = await t.platform.db
    .selectFrom('concierge_turns')
    .select(['engine', 'status', 'tokens_in', 'cost_micros', 'trace_enc'])
    .where('conversation_id', '=', conversationId)
    .where('trigger_seq', '=', seq)
    .executeTakeFirstOrThrow();
  const trace = t.platform.crypto.decrypt('concierge_turns.trace', row.trace_enc ?? '');
  return {
    engine: row.engine,
    status: row.status,
    tokensIn: row.tokens_in,
    costMicros: row.cost_micros,
    trace: Trace.parse(JSON.parse(trace)),
  };
}

/** A new visitor with a conversation of their own. */
export async function openTalk(t: TestPlatform): Promise<ModelTalk> {
  const { visitor } = await openVisitor(t.visitor());
  let id: string | null = null;
  const conversationId = (): string => {
    if (id === null) throw new Error('nothing was said yet');
    return id;
  };
  const thread = async () =>
    (await readOwnThread(t.visitor(), visitor, { conversationId: conversationId(), limit: 100 })).messages;
  return {
    conversationId,
    thread,
    async say(text, report) {
      const received = { identityId: visitor.identityId, channel: 'web_chat' as const, text, clientKey: newId() };
      const message = await receiveHostMessage(t.visitor(), received);
      id = message.conversationId;
      const outcome = await runTurn(t.as({ kind: 'concierge', conversationId: id }), message, ENGINES, report);
      const reply = (await thread()).find(({ seq, author }) => seq > message.seq && author === 'concierge');
      return { outcome, reply, ...(await readTurn(t, id, message.seq)) };
    },
  };
}
