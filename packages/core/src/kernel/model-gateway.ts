/** The port of a language model: one call is one answer of the model, its wishes for tools included. It runs none. */
import type { z } from 'zod';
import { GatewayError, type HealthChecked } from './gateway-error.ts';

/** How often one call is tried at most; whoever reserves money for a call reserves it for all of them. */
export const MODEL_ATTEMPTS = 2;

/** A tool as a model is told of it. Its words for the input are checked by whoever runs the tool. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  readonly input: z.ZodType;
}

export interface ModelToolCall {
  readonly id: string;
  readonly name: string;
  /** What the model wrote; null where it was not JSON. */
  readonly input: unknown;
  readonly malformed: boolean;
}

export type ModelMessage =
  | { readonly role: 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly calls: readonly ModelToolCall[] }
  | { readonly role: 'tool'; readonly callId: string; readonly name: string; readonly output: unknown };

export interface ModelRequest {
  readonly model: string;
  /** Words of ours alone; nothing from outside belongs here. */
  readonly instructions: string;
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly ModelTool[];
  readonly temperature: number;
  readonly maxOutputTokens: number;
  /** How long one attempt may take. */
  readonly attemptMs: number;
  /** Ends the call whenever it fires: the time for the whole answer is over. */
  readonly signal: AbortSignal;
  /** The model has begun to write. Told once, and never what it writes: nobody has checked that yet. */
  readonly onWriting: () => void;
}

export interface ModelAnswer {
  readonly text: string;
  readonly calls: readonly ModelToolCall[];
  /** `length`: the limit on tokens cut it off. */
  readonly finish: 'stop' | 'tool_calls' | 'length' | 'filtered';
  /** As the service counted; null where it did not say. */
  readonly usage: { readonly tokensIn: number; readonly tokensOut: number } | null;
  /** Attempts before this answer that failed after the service may have begun to charge for them. */
  readonly lostAttempts: number;
}

/** A call that came to nothing. */
export class ModelFailure extends GatewayError {
  /** Attempts the service may charge for although nothing came of them. */
  readonly lostAttempts: number;

  constructor({ kind, message }: Pick<GatewayError, 'kind' | 'message'>, lostAttempts: number) {
    super('model', kind, message);
    this.lostAttempts = lostAttempts;
  }
}

export interface ModelGateway extends HealthChecked {
  /** Throws `ModelFailure`. An answer changes nothing anywhere, so a call may be tried again. */
  answer(request: ModelRequest): Promise<ModelAnswer>;
}
