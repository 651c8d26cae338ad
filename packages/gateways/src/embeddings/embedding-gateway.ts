/** Vectors of texts from any service that speaks OpenAI's embeddings protocol, through the AI SDK. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { GatewayError, type EmbeddingGateway } from '@myhibachi/core/kernel';
import { APICallError, embedMany } from 'ai';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';

export interface EmbeddingGatewayConfig {
  /** Where the protocol begins, such as `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  readonly sandbox?: boolean;
}

const MOST_TEXTS = 64;
const LONGEST_TEXT = 12_000;
const MOST_DIMENSIONS = 4_096;
/** Providers count every question, so a health check believes an answer of the last quarter of an hour. */
const BELIEVED_MS = 15 * 60 * 1000;

class UnexpectedAnswer extends Error {}

/** Of unit length, so that the product of two is their cosine. */
function toUnitLength(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector);
  const usable = vector.length > 0 && vector.length <= MOST_DIMENSIONS && Number.isFinite(length) && length > 0;
  if (!usable) throw new UnexpectedAnswer();
  return vector.map((part) => part / length);
}

function judge(error: unknown): Judgement {
  if (APICallError.isInstance(error) && error.statusCode !== undefined && error.statusCode >= 400) {
    return judgeStatus(error.statusCode);
  }
  if (error instanceof UnexpectedAnswer || APICallError.isInstance(error)) {
    const answered = error instanceof UnexpectedAnswer || error.statusCode !== undefined;
    if (answered) return { kind: 'unavailable', reason: 'answered in an unexpected shape', nothingAccepted: false };
  }
  return judgeConnection(error);
}

/** The embedding gateway, and the breaker it stands behind. Vectors are reads, so every call may be repeated. */
export function createEmbeddingGateway(
  config: EmbeddingGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: EmbeddingGateway; breaker: Resilience } {
  const { baseUrl, apiKey } = config;
  const model = createOpenAICompatible({ name: 'embeddings', baseURL: baseUrl, apiKey }).embeddingModel(config.model);
  const breaker = createResilience('embeddings', resilience, judge);
  let answeredAt = Number.NEGATIVE_INFINITY;

  const ask = async (values: readonly string[], abortSignal: AbortSignal): Promise<readonly (readonly number[])[]> => {
    const { embeddings } = await embedMany({ model, values: [...values], maxRetries: 0, abortSignal });
    if (embeddings.length !== values.length) throw new UnexpectedAnswer();
    return embeddings.map(toUnitLength);
  };

  const gateway: EmbeddingGateway = {
    provider: new URL(baseUrl).hostname,
    sandbox: config.sandbox ?? false,
    model: config.model,

    async check() {
      if (breaker.state() === 'closed' && performance.now() - answeredAt < BELIEVED_MS) return;
      await breaker.call({ operation: 'check', mode: 'probe', attempt: (signal) => ask(['hello'], signal) });
      answeredAt = performance.now();
    },

    async embed(texts) {
      if (texts.length === 0) return [];
      if (texts.length > MOST_TEXTS || texts.some((text) => text.length > LONGEST_TEXT)) {
        throw new GatewayError('embeddings', 'refused', 'embeddings embed: too much at a time');
      }
      const vectors = await breaker.call({
        operation: 'embed',
        mode: 'repeatable',
        attempt: (signal) => ask(texts, signal),
      });
      answeredAt = performance.now();
      return vectors;
    },
  };
  return { gateway, breaker };
}
