import type { FastifyRequest } from 'fastify';
import { contextFor, type Context } from '@myhibachi/core/kernel';
import type { App } from './app.ts';
import { requestKeyOf } from './idempotency-key.ts';
import { placeOf } from './place.ts';

const MAX_USER_AGENT = 400;

/** The context of a request: a visitor, until a verb recognises the token, key or signature they bring. */
export function contextOf(app: App, request: FastifyRequest): Context {
  const userAgent = request.headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null;
  const requestKey = requestKeyOf(request, null);
  return contextFor(app.platform, {
    actor: { kind: 'visitor' },
    origin: {
      ip: request.ip,
      userAgent,
      ...placeOf(request, app.placeHeaders),
      ...(requestKey === undefined ? {} : { requestKey }),
    },
    requestId: request.id,
  });
}
