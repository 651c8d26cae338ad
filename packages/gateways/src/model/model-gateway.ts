/** Answers of any language model that speaks OpenAI's chat completions protocol, streamed through the AI SDK. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  GatewayError,
  MODEL_ATTEMPTS,
  ModelFailure,
  type ModelAnswer,
  type ModelGateway,
  type ModelRequest,
} from '@myhibachi/core/kernel';
import { APICallError, streamText } from 'ai';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import { readAnswer, UnexpectedAnswer } from './read-answer.ts';
import { messagesFor, toolsFor } from './write-request.ts';

export interface ModelGatewayConfig {
  /** Where the protocol begins, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly sandbox?: boolean;
}

/** Asked to wait no longer than this, an attempt waits; longer, the host is better served by the built-in engine. */
const MOST_WAIT_MS = 1_500;
/** A list of models costs nothing, but is not asked for more often than this. */
const BELIEVED_MS = 60_000;

function judge(error: unknown): Judgement {
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 400)
    return judgeStatus(error.statusCode);
  const answered = error instanceof UnexpectedAnswer || (APICallError.isInstance(error) && error.statusCode === 200);
  if (answered) return { kind: 'unavailable', reason: 'answered in an unexpected shape', nothingAccepted: false };
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'unavailable', reason: 'no answer in time', nothingAccepted: false };
  return judgeConnection(error);
}

/** How long the service asks to be left alone, by its own word (RFC 9110, seconds or a date); null when it does not. */
function waitAskedBy(error: unknown): number | null {
  if (!APICallError.isInstance(error) || (error.statusCode !== 429 && error.statusCode !== 503)) return null;
  const said = error.responseHeaders?.['retry-after'];
  if (said === undefined) return null;
  const seconds = Number(said);
  const ms = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

class ModelService {
  readonly #config: ModelGatewayConfig;
  readonly #provider: ReturnType<typeof createOpenAICompatible>;
  readonly #breaker: Resilience;
  #restUntil = Number.NEGATIVE_INFINITY;
  #answeredAt = Number.NEGATIVE_INFINITY;

  constructor(config: ModelGatewayConfig, breaker: Resilience) {
    const { baseUrl, apiKey } = config;
    this.#config = config;
    this.#breaker = breaker;
    this.#provider = createOpenAICompatible({ name: 'model', baseURL: baseUrl, apiKey, includeUsage: true });
  }

  async answer(request: ModelRequest): Promise<ModelAnswer> {
    let lost = 0;
    try {
      const answer = await this.#breaker.call({
        operation: 'answer',
        mode: 'repeatable',
        attempt: async (signal) => {
          await this.#rest();
          try {
            return await this.#attempt(request, signal);
          } catch (error) {
            if (!judge(error).nothingAccepted) lost += 1;
            if (request.signal.aborted)
              throw new GatewayError('model', 'unavailable', 'model answer: the time for it is over');
            throw error;
          }
        },
      });
      this.#answeredAt = performance.now();
      return { ...answer, lostAttempts: lost };
    } catch (error) {
      if (error instanceof GatewayError) throw new ModelFailure(error, lost);
      throw error;
    }
  }

  async check(): Promise<void> {
    if (this.#breaker.state() === 'closed' && performance.now() - this.#answeredAt < BELIEVED_MS) return;
    await this.#breaker.call({ operation: 'check', mode: 'probe', attempt: (signal) => this.#listModels(signal) });
    this.#answeredAt = performance.now();
  }

  /** Waits a little where the service asked for it; longer than that nobody waits. */
  async #rest(): Promise<void> {
    const wait = this.#restUntil - performance.now();
    if (wait <= 0) return;
    if (wait > MOST_WAIT_MS) throw new GatewayError('model', 'unavailable', 'model answer: it asked to be left alone');
    await sleep(wait);
  }

  async #attempt(request: ModelRequest, stop: AbortSignal): Promise<Omit<ModelAnswer, 'lostAttempts'>> {
    const late = AbortSignal.timeout(request.attemptMs);
    const abortSignal = AbortSignal.any([stop, request.signal, late]);
    const { stream } = streamText({
      model: this.#provider.chatModel(request.model),
      instructions: request.instructions,
      messages: messagesFor(request.messages),
      tools: toolsFor(request.tools),
      temperature: request.temperature,
      maxOutputTokens: request.maxOutputTokens,
      // Trying again is for the policies that every gateway stands behind; the SDK would do it unseen by the breaker.
      maxRetries: 0,
      abortSignal,
      // Failures are parts of the stream, where they are read; left alone, the SDK writes them to the console.
      onError: () => undefined,
    });
    try {
      return await readAnswer(stream, abortSignal, request.onWriting);
    } catch (error) {
      const wait = waitAskedBy(error);
      if (wait !== null) this.#restUntil = performance.now() + wait;
      throw error;
    }
  }

  async #listModels(signal: AbortSignal): Promise<void> {
    const { baseUrl, apiKey } = this.#config;
    const url = `${baseUrl.replace(/\/$/, '')}/models`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` }, signal });
    await answer.body?.cancel();
    // Some services keep no list; that they said so is answer enough.
    if (answer.ok || answer.status === 404 || answer.status === 405) return;
    throw new APICallError({ message: 'no list', url, requestBodyValues: {}, statusCode: answer.status });
  }
}

/** The model gateway, and the breaker it stands behind. */
export function createModelGateway(
  config: ModelGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: ModelGateway; breaker: Resilience } {
  const breaker = createResilience('model', { ...resilience, maxRetries: MODEL_ATTEMPTS - 1 }, judge);
  const service = new ModelService(config, breaker);
  const gateway: ModelGateway = {
    provider: new URL(config.baseUrl).hostname,
    sandbox: config.sandbox ?? false,
    check: () => service.check(),
    answer: (request) => service.answer(request),
  };
  return { gateway, breaker };
}
