/** Which model answers, how, and what it may cost: the variables `concierge.model…` in force. */
import type { Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Tone } from './in-tone.ts';

export interface ModelSettings {
  readonly model: string;
  readonly tone: Tone;
  readonly temperature: number;
  readonly maxOutputTokens: number;
  /** For the whole answer to one message. */
  readonly timeoutMs: number;
  readonly dayBudgetMicros: number;
  readonly conversationBudgetMicros: number;
  /** Cents for a million tokens. */
  readonly inputPriceCents: number;
  readonly outputPriceCents: number;
}

const MICROS_PER_CENT = 10_000;

/** Null where the built-in engine is to answer. */
export async function readModelSettings(ctx: Context): Promise<ModelSettings | null> {
  const figures = await getVariables(ctx);
  if (figures['concierge.engine'] !== 'model') return null;
  return {
    model: figures['concierge.modelName'],
    tone: figures['concierge.tone'],
    temperature: figures['concierge.modelTemperature'],
    maxOutputTokens: figures['concierge.modelMaxTokens'],
    timeoutMs: figures['concierge.modelTimeoutSeconds'] * 1_000,
    dayBudgetMicros: figures['concierge.modelDayBudgetCents'] * MICROS_PER_CENT,
    conversationBudgetMicros: figures['concierge.modelConversationBudgetCents'] * MICROS_PER_CENT,
    inputPriceCents: figures['concierge.modelInputPriceCents'],
    outputPriceCents: figures['concierge.modelOutputPriceCents'],
  };
}

/** What tokens cost, in millionths of a dollar, rounded up: a cent for a million tokens is a hundredth of one each. */
export function costMicros(
  { inputPriceCents, outputPriceCents }: Pick<ModelSettings, 'inputPriceCents' | 'outputPriceCents'>,
  { tokensIn, tokensOut }: { readonly tokensIn: number; readonly tokensOut: number },
): number {
  return Math.ceil((tokensIn * inputPriceCents + tokensOut * outputPriceCents) / 100);
}
