/** What the stand-in for a model says: the next of what it was told to say, or else what fits the knowledge it is offered. */
import { z } from 'zod';

const ToolCall = z.object({
  id: z.string(),
  type: z.literal('function'),
  function: z.object({ name: z.string(), arguments: z.string() }),
});

/** A request as the protocol has it, as far as the stand-in looks at it. */
export const ModelRequest = z.object({
  model: z.string().min(1),
  messages: z
    .array(
      z.object({
        role: z.enum(['system', 'user', 'assistant', 'tool']),
        content: z.string().nullish(),
        tool_calls: z.array(ToolCall).optional(),
        tool_call_id: z.string().optional(),
      }),
    )
    .min(1),
  tools: z
    .array(
      z.object({
        type: z.literal('function'),
        function: z.object({
          name: z.string(),
          description: z.string().optional(),
          parameters: z.record(z.string(), z.json()),
        }),
      }),
    )
    .optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).optional(),
  stream: z.boolean().optional(),
  stream_options: z.object({ include_usage: z.boolean().optional() }).optional(),
});
export type ModelRequest = z.infer<typeof ModelRequest>;

/** One answer of the stand-in. */
export const ModelReply = z.strictObject({
  text: z.string().max(20_000).optional(),
  /** A string is sent as it stands, so that it need not be JSON. */
  calls: z
    .array(
      z.strictObject({ name: z.string().max(200), input: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
    )
    .max(20)
    .optional(),
  finish: z.enum(['length', 'content_filter']).optional(),
  /** Null: the service does not say what it counted. */
  usage: z
    .strictObject({ in: z.int().min(0), out: z.int().min(0) })
    .nullable()
    .optional(),
  /**
   * On the way: `cut` breaks the line in the middle, `unfinished` ends it without an end, `garbled` sends half a JSON
   * text, `stall` falls silent, `error` is an error of the service inside the stream.
   */
  fault: z.enum(['cut', 'unfinished', 'garbled', 'stall', 'error']).optional(),
  /** An error instead of an answer. */
  status: z.int().min(400).max(599).optional(),
  /** Seconds, or a date, as the header has it. */
  retryAfter: z.string().max(40).optional(),
});
export type ModelReply = Readonly<z.infer<typeof ModelReply>>;

export type ModelLine = ModelReply | ((request: ModelRequest) => ModelReply);

export interface ModelScript {
  /** What it says to the next requests, one line each. */
  say(...lines: readonly ModelLine[]): void;
  /** What it says when it was told nothing more; null goes back to looking things up. */
  otherwise(line: ModelLine | null): void;
  /** The requests it was asked, at most the newest 200, oldest first. */
  requests(): readonly ModelRequest[];
  clear(): void;
}

const Found = z.object({
  ok: z.literal(true),
  output: z.object({ answered: z.literal(true), items: z.array(z.object({ excerpt: z.string() })).min(1) }),
});
const MOST_EXCERPT = 900;
const MOST_KEPT = 200;

function foundIn(content: string): string | null {
  const parsed = Found.safeParse(JSON.parse(content));
  return parsed.success ? (parsed.data.output.items[0]?.excerpt.slice(0, MOST_EXCERPT) ?? null) : null;
}

/** It is no model: it looks the question up where it may, and says what it found. */
function lookUp({ messages, tools = [] }: ModelRequest): ModelReply {
  const last = messages.at(-1);
  const mayAsk = tools.some((tool) => tool.function.name === 'search_knowledge');
  if (last?.role === 'user' && mayAsk) {
    const question = (last.content ?? '').slice(0, 500);
    return { calls: [{ name: 'search_knowledge', input: { question } }] };
  }
  const found = last?.role === 'tool' ? foundIn(last.content ?? 'null') : null;
  return { text: found ?? 'I do not know that. Would you like a person of our team to answer you?' };
}

export function createModelScript(): ModelScript & { next(request: ModelRequest): ModelReply } {
  let lines: ModelLine[] = [];
  let rest: ModelLine | null = null;
  let asked: ModelRequest[] = [];
  return {
    say: (...more) => void (lines = [...lines, ...more]),
    otherwise: (line) => void (rest = line),
    requests: () => asked,
    clear() {
      lines = [];
      rest = null;
      asked = [];
    },
    next(request) {
      asked = [...asked, request].slice(-MOST_KEPT);
      const line = lines.shift() ?? rest ?? lookUp;
      return typeof line === 'function' ? line(request) : line;
    },
  };
}
