/** Finds out who sends a request: each recogniser looks at one kind of proof, in this order. */
import type { FastifyRequest } from 'fastify';
import { recogniseSession } from '@myhibachi/core/identity';
import { AppError, type Actor, type Context } from '@myhibachi/core/kernel';
import { recogniseHostCookie } from '../accounts/recognise-host-cookie.ts';
import type { App, Identify } from '../http/app.ts';
import { recogniseToken } from '../access/recognise-token.ts';
import { readCookie } from '../http/cookies.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';

/** Null when the request carries no such proof, or none that is good; throws where a step of signing in is due. */
type Recogniser = (ctx: Context, request: FastifyRequest, app: App) => Promise<Actor | null>;

async function recogniseStaffCookie(ctx: Context, request: FastifyRequest, app: App): Promise<Actor | null> {
  const token = readCookie(app, request, SESSION_COOKIES.staff);
  const found = token === null ? null : await recogniseSession(ctx, token);
  if (found === null) return null;
  if (found.kind === 'ready') return found.actor;
  if (found.step === 'device') throw new AppError('device_unverified');
  if (found.step === 'second_factor' || found.step === 'second_factor_setup') {
    throw new AppError('second_factor_required', { details: { step: found.step } });
  }
  return null;
}

const RECOGNISERS: Readonly<Record<'staff' | 'host', readonly Recogniser[]>> = {
  staff: [recogniseToken, recogniseStaffCookie],
  host: [recogniseHostCookie],
};

export const identify: Identify = async (visitor, request) => {
  const app = request.server;
  const door = request.routeOptions.config.policy === 'host' ? 'host' : 'staff';
  for (const recognise of RECOGNISERS[door]) {
    const actor = await recognise(visitor, request, app);
    if (actor !== null) return actor;
  }
  return null;
};
