/** Our own cookies: unreadable to scripts, bound to this very host, never sent along by other sites' requests. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';

export interface Cookies {
  /** Null when it was not sent, or is longer than any of ours. */
  get(name: string): string | null;
  set(name: string, value: string, maxAgeSeconds: number): void;
  clear(name: string): void;
}

const LONGEST = 600;

/** `__Host-` makes browsers insist on Secure, on this host alone and on the whole path (RFC 6265bis). */
function fullName(name: string, https: boolean): string {
  return https ? `__Host-${name}` : name;
}

/** The value of a cookie as sent: ours need no decoding. */
export function readCookie(app: App, request: FastifyRequest, name: string): string | null {
  const wanted = `${fullName(name, isHttps(app))}=`;
  const pair = request.headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  const value = pair?.slice(wanted.length) ?? '';
  return value === '' || value.length > LONGEST ? null : value;
}

function isHttps(app: App): boolean {
  return app.platform.settings.publicUrl.startsWith('https:');
}

export function cookiesOf(app: App, request: FastifyRequest, reply: FastifyReply): Cookies {
  const https = isHttps(app);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  return {
    get: (name) => readCookie(app, request, name),
    set: (name, value, maxAgeSeconds) => {
      reply.header('set-cookie', `${fullName(name, https)}=${value}; Max-Age=${maxAgeSeconds}; ${attributes}`);
    },
    clear: (name) => {
      reply.header('set-cookie', `${fullName(name, https)}=; Max-Age=0; ${attributes}`);
    },
  };
}
