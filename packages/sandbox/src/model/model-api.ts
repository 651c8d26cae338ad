/** OpenAI's chat completions and list of models, streamed and whole; what is said comes from the script. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addFaults, type Faults } from '../faults.ts';
import { vendorId } from '../random-id.ts';
import { ModelRequest, type ModelReply, type createModelScript } from './model-script.ts';

/** Any other name will do: the stand-in answers for every model. */
const NO_MODEL = 'no-such-model';
const TEXT_PIECE = 12;
const ARGUMENT_PIECE = 16;

function error(message: string, type: string): object {
  return { error: { message, type, param: null, code: null } };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function keyMatches({ headers }: FastifyRequest, key: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${key}`));
}

function piecesOf(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));
}

interface Call {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

function callsOf({ calls = [] }: ModelReply): Call[] {
  return calls.map(({ name, input }) => ({
    id: vendorId('call_', 24),
    name,
    text: typeof input === 'string' ? input : JSON.stringify(input),
  }));
}

/** About what services count. */
function tokensOf(text: string): number {
  return Math.ceil(text.length / 4);
}

function usageOf(reply: ModelReply, request: ModelRequest): object | null {
  if (reply.usage === null) return null;
  const tokensIn = reply.usage?.in ?? tokensOf(JSON.stringify([request.messages, request.tools ?? []]));
  const tokensOut = reply.usage?.out ?? tokensOf(`${reply.text ?? ''}${JSON.stringify(reply.calls ?? [])}`);
  return { prompt_tokens: tokensIn, completion_tokens: tokensOut, total_tokens: tokensIn + tokensOut };
}

function finishOf({ finish, calls = [] }: ModelReply): string {
  return finish ?? (calls.length > 0 ? 'tool_calls' : 'stop');
}

function deltasOf(reply: ModelReply): object[] {
  const calls = callsOf(reply).flatMap(({ id, name, text }, index) => [
    { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] },
    ...piecesOf(text, ARGUMENT_PIECE).map((piece) => ({ tool_calls: [{ index, function: { arguments: piece } }] })),
  ]);
  const text = piecesOf(reply.text ?? '', TEXT_PIECE).map((content) => ({ content }));
  return [{ role: 'assistant', content: '' }, ...text, ...calls];
}

/** Half of the answer, and then what goes wrong. */
function breakOff(socket: FastifyReply['raw'], { fault }: ModelReply): void {
  switch (fault) {
    case 'cut':
      socket.destroy();
      return;
    case 'garbled':
      socket.end('data: {"id":"x","choices":[{"index":0,"delta":{"content":"and th\n\ndata: [DONE]\n\n');
      return;
    case 'error':
      socket.end(`data: ${JSON.stringify(error('The server had an error.', 'server_error'))}\n\ndata: [DONE]\n\n`);
      return;
    case 'unfinished':
      socket.end();
      return;
    case 'stall':
    case undefined:
  }
}

function stream(raw: FastifyReply['raw'], request: ModelRequest, reply: ModelReply, created: number): void {
  const shared = { id: vendorId('chatcmpl-', 24), object: 'chat.completion.chunk', created, model: request.model };
  const write = (part: object) => raw.write(`data: ${JSON.stringify({ ...shared, ...part })}\n\n`);
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  const deltas = deltasOf(reply);
  const sent = reply.fault === undefined ? deltas : deltas.slice(0, Math.ceil(deltas.length / 2));
  for (const delta of sent) write({ choices: [{ index: 0, delta, finish_reason: null }] });
  if (reply.fault !== undefined) {
    // Not before what came first is out.
    setImmediate(() => breakOff(raw, reply));
    return;
  }
  write({ choices: [{ index: 0, delta: {}, finish_reason: finishOf(reply) }] });
  const usage = usageOf(reply, request);
  if (request.stream_options?.include_usage === true && usage !== null) write({ choices: [], usage });
  raw.end('data: [DONE]\n\n');
}

function whole(request: ModelRequest, reply: ModelReply, created: number): object {
  const calls = callsOf(reply).map(({ id, name, text }) => ({
    id,
    type: 'function',
    function: { name, arguments: text },
  }));
  const message = {
    role: 'assistant',
    content: reply.text ?? null,
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
  return {
    id: vendorId('chatcmpl-', 24),
    object: 'chat.completion',
    created,
    model: request.model,
    choices: [{ index: 0, message, finish_reason: finishOf(reply) }],
    usage: usageOf(reply, request),
  };
}

export interface ModelApi {
  readonly faults: Faults;
  readonly key: string;
  readonly script: ReturnType<typeof createModelScript>;
  readonly now: () => Temporal.Instant;
}

export function addModelApi(app: FastifyInstance, { faults, key, script, now }: ModelApi): void {
  const seconds = () => Math.floor(now().epochMilliseconds / 1_000);
  addFaults(app, 'model', faults, () => error('Sandbox fault', 'server_error'));

  app.addHook('onRequest', async (incoming, reply) => {
    if (keyMatches(incoming, key)) return;
    return reply.code(401).send(error('Incorrect API key provided.', 'invalid_request_error'));
  });

  app.get('/v1/models', async () => ({
    object: 'list',
    data: [{ id: 'sandbox', object: 'model', created: seconds(), owned_by: 'sandbox' }],
  }));

  app.post('/v1/chat/completions', async (incoming, reply) => {
    const parsed = ModelRequest.safeParse(incoming.body);
    if (!parsed.success) return reply.code(400).send(error('The request is invalid.', 'invalid_request_error'));
    if (parsed.data.model === NO_MODEL)
      return reply.code(404).send(error('The model does not exist.', 'invalid_request_error'));
    const said = script.next(parsed.data);
    if (said.status !== undefined) {
      if (said.retryAfter !== undefined) void reply.header('retry-after', said.retryAfter);
      return reply.code(said.status).send(error('Not now.', 'server_error'));
    }
    if (parsed.data.stream !== true) return whole(parsed.data, said, seconds());
    reply.hijack();
    stream(reply.raw, parsed.data, said, seconds());
  });
}
