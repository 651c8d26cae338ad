import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError, type Actor } from '@myhibachi/core/kernel';
import { findCaller } from './admit.ts';
import type { App } from './app.ts';
import { readCookie } from './cookies.ts';
import { SESSION_COOKIES } from './cross-site.ts';
import { WINDOW_SECONDS, limitKey, type LimitClass, type Limits, type Verdict } from './limits.ts';

export const INTERNAL_HEADER = 'x-internal-request';

/** Tells the caller where they stand (draft-ietf-httpapi-ratelimit-headers). */
function announce(reply: FastifyReply, limit: LimitClass, verdict: Verdict): void {
  reply.header('ratelimit-policy', `"${limit}";q=${verdict.limit};w=${WINDOW_SECONDS}`);
  reply.header('ratelimit', `"${limit}";r=${verdict.remaining};t=${verdict.resetSeconds}`);
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

interface Counted {
  readonly limit: LimitClass;
  readonly subject: string;
}

function countActor(actor: Actor, limit: LimitClass): Counted | null {
  if (actor.kind === 'apiKey') return { limit: 'keys', subject: `key:${actor.keyId}` };
  const own = limit === 'reads' ? 'sessionReads' : 'sessionWrites';
  if (actor.kind === 'staff') return { limit: own, subject: `staff:${actor.sessionId ?? actor.staffId}` };
  return actor.kind === 'host' ? { limit: own, subject: `host:${actor.customerId}` } : null;
}

function carriesProof(app: App, request: FastifyRequest): boolean {
  if (request.headers.authorization !== undefined) return true;
  return [SESSION_COOKIES.staff, SESSION_COOKIES.host].some((name) => readCookie(app, request, name) !== null);
}

/**
 * Whoever has signed in is counted for themselves: colleagues share one address. Proofs that prove nobody are counted
 * too, and past their limit no more are looked at that minute, so that made-up ones cannot keep the database busy.
 */
async function countSignedIn(
  app: App,
  limits: Limits,
  request: FastifyRequest,
  limit: LimitClass,
): Promise<Counted | null> {
  const { policy } = request.routeOptions.config;
  if (policy !== 'host' && policy?.startsWith('staff:') !== true) return null;
  if (!carriesProof(app, request)) return null;
  const guesses = `proof:${limitKey(request.ip)}`;
  if (!(await limits.peek('misses', guesses)).allowed) return null;
  const caller = await findCaller(app, request);
  // A session that lacks a step is no guess; the door says which step it is.
  if ('error' in caller) return null;
  if (caller.actor !== null) return countActor(caller.actor, limit);
  await limits.consume('misses', guesses);
  return null;
}

/** Counts every request: of who has signed in by their session or key, of everybody else by address. */
export function addRateLimits(app: App, limits: Limits): void {
  app.addHook('onRequest', async (request, reply) => {
    const limit = request.routeOptions.config.limit ?? 'reads';
    if (limit === 'none' || isInternal(app, request)) return;
    const byAddress = { limit, subject: request.ip };
    const counted = (await countSignedIn(app, limits, request, limit)) ?? byAddress;
    const verdict = await limits.consume(counted.limit, counted.subject);
    announce(reply, counted.limit, verdict);
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
