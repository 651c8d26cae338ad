/** `POST /api/v1/mcp`: the open tools for programs that speak the Model Context Protocol (Streamable HTTP, stateless). */
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { contextOf } from '../http/request-context.ts';
import { openMcpServer } from './mcp-server.ts';

const PATH = '/api/v1/mcp';
const VERSION = '1.0.0';
/** A call is a few hundred bytes. */
const MOST_BYTES = 32 * 1024;
const CALL_MS = 15_000;

const OPEN = { schema: { hide: true }, config: { policy: 'public', limit: 'mcp' } } as const;

/**
 * A page that has its own name point at this machine must not reach us through its visitor's browser (DNS rebinding): of
 * browsers, only our own pages and the websites that may call the API are heard. Programs name no origin.
 */
function refuseForeignPages(app: App, { headers }: FastifyRequest): void {
  const { origin } = headers;
  if (origin === undefined) return;
  const ours = new URL(app.platform.settings.publicUrl).origin;
  if (origin === ours || app.corsOrigins.includes(origin)) return;
  throw new AppError('forbidden', {
    reason: 'the origin is not one of ours',
    message: 'Pages of other websites cannot use this. Connect from a program, or ask us to allow the website.',
  });
}

/** Later versions of the protocol have no batches, and one message would count for many. */
function oneMessage(body: unknown): unknown {
  let message: unknown;
  try {
    message = JSON.parse(String(body));
  } catch (error) {
    throw new AppError('bad_request', { message: 'Please send one JSON-RPC message as JSON.', cause: error });
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    throw new AppError('bad_request', { message: 'Please send one JSON-RPC message a request, not a batch.' });
  return message;
}

/** The headers the transport looks at; nothing else of the request is its business. */
function requestFor({ headers, host }: FastifyRequest): Request {
  const passed = ['accept', 'content-type', 'mcp-protocol-version'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const base = URL.canParse(`http://${host}`) ? `http://${host}` : 'http://localhost';
  return new Request(`${base}${PATH}`, { method: 'POST', headers: passed });
}

async function mayQuote(app: App, { ip }: FastifyRequest): Promise<string | null> {
  const verdict = await app.limits?.consume('quotes', ip);
  return verdict === undefined || verdict.allowed ? null : `Please try again in ${verdict.resetSeconds} seconds.`;
}

async function answer(app: App, request: FastifyRequest, reply: FastifyReply, callMs: number): Promise<FastifyReply> {
  const parsedBody = oneMessage(request.body);
  const ctx = contextOf(app, request);
  const server = openMcpServer({ ctx, callMs, mayQuote: () => mayQuote(app, request) }, VERSION);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  try {
    await server.connect(transport);
    const response = await transport.handleRequest(requestFor(request), { parsedBody });
    const body = await response.text();
    return await reply
      .code(response.status)
      .type('application/json; charset=utf-8')
      .send(body === '' ? undefined : body);
  } finally {
    await server.close();
  }
}

/** `callMs`: how long one call may take. */
export function mcpRoutes(callMs = CALL_MS): (app: App) => void {
  return (app) =>
    void app.register(async (scope) => {
      scope.removeAllContentTypeParsers();
      // As text, so that what is no JSON is answered here, and nothing of it is kept.
      scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
      scope.route({
        ...OPEN,
        method: 'POST',
        url: PATH,
        bodyLimit: MOST_BYTES,
        onRequest: async (request) => refuseForeignPages(app, request),
        handler: (request, reply) => answer(app, request, reply, callMs),
      });
      // There is no stream to listen to and no session to end.
      scope.route({
        ...OPEN,
        method: ['GET', 'DELETE'],
        url: PATH,
        handler: async (_request, reply) => {
          void reply.header('allow', 'POST');
          throw new AppError('method_not_allowed', { message: 'Please use POST here.' });
        },
      });
    });
}

export const addMcpRoutes = mcpRoutes();
