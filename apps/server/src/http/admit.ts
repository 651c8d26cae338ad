/** The door of every route: who asks, and whether the route is for them at all. */
import type { FastifyRequest } from 'fastify';
import {
  AppError,
  actingAs,
  authorize,
  describeActor,
  type Action,
  type Actor,
  type Context,
} from '@myhibachi/core/kernel';
import type { App, Policy } from './app.ts';
import { requestKeyOf } from './idempotency-key.ts';
import { contextOf } from './request-context.ts';

const STAFF = 'staff:';

const admitted = new WeakMap<FastifyRequest, Actor>();
type Caller = { readonly actor: Actor | null } | { readonly error: unknown };
const callers = new WeakMap<FastifyRequest, Promise<Caller>>();

/** Who sends a request, asked of the database once however many ask here; why not is for the door to say. */
export function findCaller(app: App, request: FastifyRequest): Promise<Caller> {
  const known = callers.get(request);
  if (known !== undefined) return known;
  const asking = app.identify(contextOf(app, request), request).then(
    (actor) => ({ actor }),
    (error: unknown) => ({ error }),
  );
  callers.set(request, asking);
  return asking;
}

const recognised = new WeakMap<FastifyRequest, Actor>();

/**
 * Lets a request in before its body is even read. Throws `unauthenticated` where nobody has signed in, and `forbidden`
 * where the permission matrix does not allow it.
 */
export async function admit(app: App, request: FastifyRequest, policy: Policy): Promise<void> {
  if (policy !== 'host' && !policy.startsWith(STAFF)) return;
  const visitor = contextOf(app, request);
  const caller = await findCaller(app, request);
  if ('error' in caller) throw caller.error;
  const { actor } = caller;
  const isStaff = actor?.kind === 'staff' || actor?.kind === 'apiKey';
  if (actor === null || (policy === 'host' ? actor.kind !== 'host' : !isStaff)) throw new AppError('unauthenticated');
  recognised.set(request, actor);
  if (policy !== 'host') authorize(actingAs(visitor, actor), policy.slice(STAFF.length) as Action);
  admitted.set(request, actor);
}

/** Who sent a request, let in or not; undefined where nobody was recognised. */
export function recognisedActor(request: FastifyRequest): Actor | undefined {
  return recognised.get(request);
}

/** The context a route's verb runs in: whoever was let in, or a visitor. */
export function admittedContext(app: App, request: FastifyRequest): Context {
  const actor = admitted.get(request);
  const visitor = contextOf(app, request);
  if (actor === undefined) return visitor;
  const requestKey = requestKeyOf(request, describeActor(actor));
  const origin = { ...visitor.origin, ...(requestKey === undefined ? {} : { requestKey }) };
  return actingAs({ ...visitor, origin }, actor);
}

/** Whose a request is, in one word: what one person sent can never be answered to another. */
export function callerOf(request: FastifyRequest): string {
  const actor = admitted.get(request);
  return actor === undefined ? 'visitor' : describeActor(actor);
}
