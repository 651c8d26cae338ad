/** Requests other sites make browsers send are refused before they reach anything (CSRF). */
import type { FastifyRequest } from 'fastify';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from './app.ts';
import { readCookie } from './cookies.ts';

/** Every cookie by which somebody is recognised; a request with one of them acts in that person's name. */
export const SESSION_COOKIES = {
  staff: 'mh_staff',
  device: 'mh_device',
  host: 'mh_host',
  challenge: 'mh_challenge',
  visitor: 'mh_chat',
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Where the browser says the request comes from; null when it says nothing. */
function originOf(request: FastifyRequest): string | null {
  const { origin, referer } = request.headers;
  if (origin !== undefined) return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : null;
}

/** Whether a request comes from a page of ours: a foreign page cannot choose what its browser says here. */
export function isOurs(app: App, request: FastifyRequest): boolean {
  if (request.headers['sec-fetch-site'] === 'same-origin') return true;
  return originOf(request) === new URL(app.platform.settings.publicUrl).origin;
}

function carriesCookie(app: App, request: FastifyRequest): boolean {
  return Object.values(SESSION_COOKIES).some((name) => readCookie(app, request, name) !== null);
}

/** At the ways in there is no cookie yet, but a foreign page must not sign its own account in either. */
function comesFromElsewhere(app: App, request: FastifyRequest): boolean {
  const { policy } = request.routeOptions.config;
  if (carriesCookie(app, request)) return !isOurs(app, request);
  return policy === 'signIn' && originOf(request) !== null && !isOurs(app, request);
}

/** Throws `forbidden` for a request that changes something and was not sent by a page of ours. */
export function refuseCrossSite(app: App, request: FastifyRequest): void {
  if (SAFE.has(request.method) || request.routeOptions.config.policy === 'signature') return;
  if (comesFromElsewhere(app, request)) {
    throw new AppError('forbidden', {
      reason: 'the request does not come from a page of ours',
      message: 'Please use our own pages for this.',
    });
  }
}
