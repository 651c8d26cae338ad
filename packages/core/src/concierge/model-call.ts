/** One call of the model, within its budgets and its time, and paid for whatever comes of it. */
import {
  MODEL_ATTEMPTS,
  ModelFailure,
  type Context,
  type ModelAnswer,
  type ModelGateway,
  type ModelMessage,
  type ModelTool,
} from '../kernel/index.ts';
import type { EngineStep, Usage } from './engine.ts';
import { reserve, settle } from './model-budget.ts';
import { ModelGaveUp } from './model-gave-up.ts';
import { costMicros, type ModelSettings } from './model-settings.ts';

export interface ModelCaller {
  readonly ctx: Context;
  readonly gateway: ModelGateway;
  readonly settings: ModelSettings;
  /** Words of ours alone. */
  readonly instructions: string;
  readonly conversationId: string;
  /** Fires when the time for the whole answer is over. */
  readonly signal: AbortSignal;
  readonly report: (step: EngineStep) => void;
}

/** Of the time for an answer, so that a call that hangs leaves room for another. */
const SHARE_OF_ATTEMPT = 0.6;
/** Tokens are three to four letters long; two errs on the dear side. */
const BYTES_PER_TOKEN = 2;
/** What the shapes of a tool add to its words, about. */
const TOKENS_PER_TOOL = 400;

function mostTokens(
  { instructions, settings }: ModelCaller,
  messages: readonly ModelMessage[],
  tools: readonly ModelTool[],
) {
  const words =
    instructions + JSON.stringify(messages) + tools.map(({ name, description }) => name + description).join('');
  const tokensIn = Math.ceil(Buffer.byteLength(words) / BYTES_PER_TOKEN) + tools.length * TOKENS_PER_TOOL;
  return { tokensIn, tokensOut: settings.maxOutputTokens };
}

function usageOf(settings: ModelSettings, answer: ModelAnswer, most: { tokensIn: number; tokensOut: number }): Usage {
  // A service that does not count is taken at the most it can have cost.
  const { tokensIn, tokensOut } = answer.usage ?? most;
  const lost = answer.lostAttempts * costMicros(settings, most);
  return { tokensIn, tokensOut, costMicros: costMicros(settings, { tokensIn, tokensOut }) + lost };
}

function lostIn(error: unknown): number {
  return error instanceof ModelFailure ? error.lostAttempts : MODEL_ATTEMPTS;
}

/** Throws `ModelGaveUp` without asking when there is no money or time left, and `ModelFailure` when nothing came of it. */
export async function callModel(
  caller: ModelCaller,
  messages: readonly ModelMessage[],
  tools: readonly ModelTool[],
): Promise<ModelAnswer> {
  const { ctx, gateway, settings, instructions, conversationId, signal, report } = caller;
  if (signal.aborted) throw new ModelGaveUp('timeout');
  const { model, temperature, maxOutputTokens, timeoutMs } = settings;
  const most = mostTokens(caller, messages, tools);
  const reserved = await reserve(ctx, conversationId, costMicros(settings, most) * MODEL_ATTEMPTS, settings);
  if (reserved === null) throw new ModelGaveUp('budget');
  const pay = async (usage: Usage): Promise<void> => {
    report({ kind: 'spent', ...usage });
    await settle(ctx, reserved, usage.costMicros);
  };
  try {
    const answer = await gateway.answer({
      model,
      instructions,
      messages,
      tools,
      temperature,
      maxOutputTokens,
      attemptMs: Math.ceil(timeoutMs * SHARE_OF_ATTEMPT),
      signal,
      onWriting: () => report({ kind: 'writing' }),
    });
    await pay(usageOf(settings, answer, most));
    return answer;
  } catch (error) {
    await pay({ tokensIn: 0, tokensOut: 0, costMicros: lostIn(error) * costMicros(settings, most) });
    throw error;
  }
}
