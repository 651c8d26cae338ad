import type { FastifyRequest } from 'fastify';
import { recogniseHost } from '@myhibachi/core/accounts';
import type { Actor, Context } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { readCookie } from '../http/cookies.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';

/** The host whose session's cookie a request carries. */
export async function recogniseHostCookie(ctx: Context, request: FastifyRequest, app: App): Promise<Actor | null> {
  const token = readCookie(app, request, SESSION_COOKIES.host);
  return token === null ? null : recogniseHost(ctx, token);
}
