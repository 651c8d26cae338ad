import { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { z } from 'zod';
import type { Endpoint } from '@myhibachi/contracts';
import type { Context } from '@myhibachi/core/kernel';
import type { App, Policy } from './app.ts';
import { cookiesOf, type Cookies } from './cookies.ts';
import { refuseCrossSite } from './cross-site.ts';
import { withIdempotency } from './idempotency.ts';
import type { LimitClass } from './limits.ts';
import { admit, admittedContext } from './admit.ts';
import { isSigned, schemaOf } from './route-schema.ts';

type Parsed<E extends Endpoint, Part extends 'params' | 'query' | 'body'> = E[Part] extends z.ZodType
  ? z.output<E[Part]>
  : undefined;

/** What a handler gets: everything the contract promises, already checked. */
export interface Input<E extends Endpoint> {
  readonly params: Parsed<E, 'params'>;
  readonly query: Parsed<E, 'query'>;
  readonly body: Parsed<E, 'body'>;
  /** The bytes as sent, for routes with the policy `signature`; empty otherwise. */
  readonly rawBody: string;
  /** The bytes as sent, for endpoints that take a file; none otherwise. */
  readonly file: Uint8Array;
  /** Path and query as sent: part of what some vendors sign. */
  readonly url: string;
  readonly header: (name: string) => string | null;
  readonly cookies: Cookies;
  /** A header of the answer, where a protocol asks for one. */
  readonly answerHeader: (name: string, value: string) => void;
}

/** A file, with the name a browser saves it under. */
export interface FileAnswer {
  /** A stream is sent as it is read: for files too big to hold. */
  readonly content: Uint8Array | string | Readable;
  readonly filename: string;
  /** `inline` shows it where the browser can. */
  readonly disposition?: 'inline' | 'attachment';
  /** What its content was found to be, where that differs from file to file. Such a file is nobody's page: see `SANDBOXED`. */
  readonly mediaType?: string;
}

export type Answer<E extends Endpoint> = E['produces'] extends string
  ? FileAnswer
  : E['response'] extends z.ZodType
    ? z.output<E['response']>
    : void;

export type Handler<E extends Endpoint> = (ctx: Context, input: Input<E>) => Promise<Answer<E>> | Answer<E>;

export interface RegisterOptions {
  readonly policy: Policy;
  readonly limit?: LimitClass | 'none';
  /** Bytes a request may carry; 100 KB unless told otherwise. */
  readonly bodyLimit?: number;
  /**
   * False where the answer is not worth keeping, or must not be kept. `secret`: what is made is made once for a key, but the
   * secret it shows is kept nowhere, so that a replay says only that it was made.
   */
  readonly idempotent?: false | 'secret';
}

function limitOf(endpoint: Endpoint): LimitClass {
  if (isSigned(endpoint)) return 'webhooks';
  if (endpoint.method === 'GET') return 'reads';
  return endpoint.id === 'createQuote' ? 'quotes' : 'writes';
}

function inputOf<E extends Endpoint>(
  request: FastifyRequest,
  signed: boolean,
  { reply, cookies }: { readonly reply: FastifyReply; readonly cookies: Cookies },
): Input<E> {
  return {
    cookies,
    answerHeader: (name, value) => {
      void reply.header(name, value);
    },
    params: request.params as Input<E>['params'],
    query: request.query as Input<E>['query'],
    body: (signed ? undefined : request.body) as Input<E>['body'],
    file: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
    rawBody: signed && typeof request.body === 'string' ? request.body : '',
    url: request.url,
    header: (name) => {
      const value = request.headers[name.toLowerCase()];
      return typeof value === 'string' ? value : null;
    },
  };
}

function isFile(answer: unknown): answer is FileAnswer {
  return typeof answer === 'object' && answer !== null && 'content' in answer && 'filename' in answer;
}

/** A page that is shown in a frame of ours: it runs nothing, loads nothing, and belongs to no origin. */
const FRAMED = {
  'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
} as const;

/** What somebody sent us runs nothing, loads nothing and is shown in nobody's frame, whatever a browser takes it for. */
const SANDBOXED = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
} as const;

/** Files of ours have plain names; what a host calls theirs is told in full (RFC 8187). */
function dispositionOf({ filename, disposition = 'attachment', mediaType }: FileAnswer): string {
  if (mediaType !== undefined) return contentDisposition(filename, { type: disposition });
  return `${disposition}; filename="${filename.replaceAll(/[^\w.-]/g, '_')}"`;
}

function send(reply: FastifyReply, endpoint: Endpoint, answer: unknown): FastifyReply {
  reply.code(endpoint.status);
  if (endpoint.produces === undefined || !isFile(answer)) return reply.send(answer);
  const disposition = dispositionOf(answer);
  const { content: given } = answer;
  const content = typeof given === 'string' || given instanceof Readable ? given : Buffer.from(given);
  if (endpoint.produces === 'text/html') reply.headers(FRAMED);
  if (answer.mediaType !== undefined) reply.headers(SANDBOXED);
  return reply
    .type(answer.mediaType ?? endpoint.produces)
    .header('content-disposition', disposition)
    .send(content);
}

/**
 * Adds an endpoint of the contract to the server: its schemas check what comes in and trim what goes out. The policy
 * has no default, because a route nobody thought about must not exist.
 */
export function register<const E extends Endpoint>(
  app: App,
  endpoint: E,
  options: RegisterOptions,
  handler: Handler<E>,
): void {
  const signed = options.policy === 'signature';
  const { policy } = options;
  // The ways in set cookies and show secrets: a kept answer would hand them to whoever sends the same key.
  const idempotent = endpoint.method === 'POST' && !signed && policy !== 'signIn' && options.idempotent !== false;
  const route: RouteOptions = {
    method: endpoint.method,
    url: endpoint.path,
    schema: schemaOf(endpoint),
    config: { policy, limit: options.limit ?? limitOf(endpoint), endpoint, idempotent },
    ...(options.bodyLimit === undefined ? {} : { bodyLimit: options.bodyLimit }),
    onRequest: async (request) => {
      refuseCrossSite(app, request);
      await admit(app, request, policy);
    },
    handler: async (request, reply) =>
      send(
        reply,
        endpoint,
        await handler(
          admittedContext(app, request),
          inputOf(request, signed, { reply, cookies: cookiesOf(app, request, reply) }),
        ),
      ),
  };
  app.endpoints.push(endpoint);
  if (signed) registerRaw(app, route);
  else if (endpoint.consumes !== undefined) registerFile(app, endpoint.consumes, withIdempotency(app, route));
  else
    app.route(idempotent ? withIdempotency(app, route, options.idempotent === 'secret' ? 'secret' : 'answer') : route);
}

/** A file is taken as its bytes, whatever is said about it. */
function registerFile(app: App, mediaType: string, route: RouteOptions): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(mediaType, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.route(route);
  });
}

/** Signatures are over the bytes as sent, so nothing may parse them first. */
function registerRaw(app: App, route: RouteOptions): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.route(route);
  });
}
