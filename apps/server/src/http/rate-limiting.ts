import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from './app.ts';
import { WINDOW_SECONDS, type LimitClass, type Limits, type Verdict } from './limits.ts';

export const INTERNAL_HEADER = 'x-internal-request';

/** Tells the caller where they stand (draft-ietf-httpapi-ratelimit-headers). */
function announce(reply: FastifyReply, limit: LimitClass, verdict: Verdict): void {
  reply.header('ratelimit-policy', `"${limit}";q=${verdict.limit};w=${WINDOW_SECONDS}`);
  reply.header('ratelimit', `"${limit}";r=${verdict.remaining};t=${verdict.resetSeconds}`);
}

/** Throws `rate_limited` unless there was room for one more. */
export function refuseOverLimit(verdict: Verdict): void {
  if (!verdict.allowed) refuse(verdict);
}

function refuse(verdict: Verdict): never {
  throw new AppError('rate_limited', {
    message: `Please try again in ${verdict.resetSeconds} seconds.`,
    details: { retryAfterSeconds: verdict.resetSeconds },
  });
}

/** Routes whose address carries a secret: wrong ones are counted, so that nobody can try them out. */
function carriesSecret(request: FastifyRequest): boolean {
  const { policy } = request.routeOptions.config;
  return policy === 'holdToken' || policy === 'bookingLink';
}

/** The site asks the API in this process for the visitor it renders for, who has been counted once already. */
export function isInternal(app: App, request: FastifyRequest): boolean {
  return request.headers[INTERNAL_HEADER] === app.internalToken;
}

/** Counts every request of a class by its address. */
export function addRateLimits(app: App, limits: Limits): void {
  app.addHook('onRequest', async (request, reply) => {
    const limit = request.routeOptions.config.limit ?? 'reads';
    if (limit === 'none' || isInternal(app, request)) return;
    const verdict = await limits.consume(limit, request.ip);
    announce(reply, limit, verdict);
    if (!verdict.allowed) refuse(verdict);
    if (!carriesSecret(request)) return;
    const misses = await limits.peek('misses', request.ip);
    if (!misses.allowed) refuse(misses);
  });
  app.addHook('onResponse', async (request, reply) => {
    const missed = reply.statusCode === 404 || reply.statusCode === 422;
    if (missed && carriesSecret(request)) await limits.consume('misses', request.ip);
  });
}
