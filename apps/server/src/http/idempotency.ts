/** Idempotency-Key on POST: the same request runs once, and its answer is replayed for a day (product, public contract). */
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { AppError } from '@myhibachi/core/kernel';
import { claimIdempotencyKey, settleIdempotencyKey, type Lease } from '@myhibachi/core/operations';
import type { App } from './app.ts';
import { callerOf } from './admit.ts';
import { digest, keyOf } from './idempotency-key.ts';
import { problemOf } from './problem.ts';
import { contextOf } from './request-context.ts';

const KEPT_HEADERS = ['content-type', 'location'];

const leases = new WeakMap<FastifyRequest, Lease>();

async function begin(app: App, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const key = keyOf(request);
  if (key === null) return;
  const ctx = contextOf(app, request);
  // Keys are the caller's choice: visitors share one space, where the digest tells requests apart.
  const claim = await claimIdempotencyKey(ctx, { scope: callerOf(request), key, requestSha256: digest(request) });
  switch (claim.outcome) {
    case 'claimed':
      leases.set(request, claim.lease);
      return;
    case 'answered':
      reply.code(claim.answer.status).headers(claim.answer.headers).header('idempotent-replayed', 'true');
      // The stored text is the answer already: nothing may serialize it a second time.
      return reply.serializer((body: string) => body).send(claim.answer.body);
    case 'running':
      throw new AppError('idempotency_in_progress', { details: { retryAfterSeconds: claim.retryAfterSeconds } });
    case 'mismatch':
      throw new AppError('idempotency_mismatch', { message: 'Please use a new Idempotency-Key for a new request.' });
  }
}

function headersToKeep(reply: FastifyReply): Record<string, string> {
  const kept = KEPT_HEADERS.map((name) => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(kept.filter((row): row is readonly [string, string] => typeof row[1] === 'string'));
}

const SHOWN_ONCE =
  'This was made by the same request before, and its secret is shown only once. If it did not reach you, revoke it and make another with a new Idempotency-Key.';

type Kept = 'answer' | 'secret';

/** What a replay is answered with: never a secret that the first answer has shown. */
function answerToKeep(request: FastifyRequest, reply: FastifyReply, payload: unknown, kept: Kept) {
  if (kept === 'secret' && reply.statusCode < 300) {
    const { status, body } = problemOf(new AppError('already_done', { message: SHOWN_ONCE }), request.id);
    return { status, headers: { 'content-type': 'application/problem+json' }, body };
  }
  const body = typeof payload === 'string' ? payload : '';
  return { status: reply.statusCode, headers: headersToKeep(reply), body };
}

/** The answer must not be lost to the caller because keeping it failed; the claim then runs out by itself. */
async function finish(
  app: App,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: { readonly payload: unknown; readonly kept: Kept },
): Promise<void> {
  const lease = leases.get(request);
  if (lease === undefined) return;
  leases.delete(request);
  try {
    const kept = answerToKeep(request, reply, answer.payload, answer.kept);
    await settleIdempotencyKey(contextOf(app, request), lease, kept);
  } catch (error) {
    request.log.error({ err: error }, 'the answer could not be kept for its Idempotency-Key');
  }
}

/** The same route, run once per Idempotency-Key; of a `secret` only that it was made is kept. */
export function withIdempotency(app: App, route: RouteOptions, kept: Kept = 'answer'): RouteOptions {
  return {
    ...route,
    preHandler: (request, reply) => begin(app, request, reply),
    onSend: async (request, reply, payload) => {
      await finish(app, request, reply, { payload, kept });
      return payload;
    },
  };
}
