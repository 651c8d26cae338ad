/** Reads the stream of one answer to its end: whatever is cut off, garbled or empty is no answer. */
import type { ModelAnswer, ModelToolCall } from '@myhibachi/core/kernel';
import type { FinishReason, LanguageModelUsage, TextStreamPart, ToolSet } from 'ai';

/** The service answered, and what it said cannot be used. */
export class UnexpectedAnswer extends Error {}

type Part = TextStreamPart<ToolSet>;
type Answer = Omit<ModelAnswer, 'lostAttempts'>;

/** More than any answer of ours; a model that does not stop is stopped. */
const MOST_TEXT = 40_000;
const MOST_CALLS = 16;
const MOST_TOKENS = 100_000_000;

const FINISH: Readonly<Partial<Record<FinishReason, Answer['finish']>>> = {
  stop: 'stop',
  'tool-calls': 'tool_calls',
  length: 'length',
  'content-filter': 'filtered',
  // Words of a service's own for the end of an answer.
  other: 'stop',
};

function tokens(counted: number | undefined): number {
  return counted === undefined || !Number.isFinite(counted)
    ? 0
    : Math.min(MOST_TOKENS, Math.max(0, Math.ceil(counted)));
}

function usageOf({ inputTokens, outputTokens }: LanguageModelUsage): Answer['usage'] {
  if (inputTokens === undefined && outputTokens === undefined) return null;
  return { tokensIn: tokens(inputTokens), tokensOut: tokens(outputTokens) };
}

function callOf(part: Extract<Part, { type: 'tool-call' }>): ModelToolCall {
  const { toolCallId: id, toolName: name, input } = part;
  // What the SDK could not parse it hands over as the text it was.
  const malformed = typeof input !== 'object' || input === null;
  return { id, name, input: malformed ? null : input, malformed };
}

class Reading {
  text = '';
  readonly calls: ModelToolCall[] = [];
  finish: Answer['finish'] | null = null;
  usage: Answer['usage'] = null;

  take(part: Part): void {
    if (part.type === 'error') throw part.error instanceof Error ? part.error : new UnexpectedAnswer();
    if (part.type === 'text-delta') this.text += part.text;
    if (part.type === 'tool-call') this.calls.push(callOf(part));
    if (part.type === 'finish') {
      this.finish = FINISH[part.finishReason] ?? null;
      this.usage = usageOf(part.totalUsage);
    }
    if (this.text.length > MOST_TEXT || this.calls.length > MOST_CALLS) throw new UnexpectedAnswer();
  }

  answer(): Answer {
    const { text, calls, usage } = this;
    if (this.finish === null) throw new UnexpectedAnswer();
    return { text, calls, usage, finish: calls.length > 0 && this.finish === 'stop' ? 'tool_calls' : this.finish };
  }
}

/** Throws what broke the stream, `UnexpectedAnswer` where it ended without an end, and the reason of an abort. */
export async function readAnswer(
  stream: AsyncIterable<Part>,
  signal: AbortSignal,
  onWriting: () => void,
): Promise<Answer> {
  const reading = new Reading();
  for await (const part of stream) {
    signal.throwIfAborted();
    if (part.type === 'text-delta' && reading.text === '') onWriting();
    reading.take(part);
  }
  signal.throwIfAborted();
  return reading.answer();
}
