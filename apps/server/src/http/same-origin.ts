/**
 * Whether a request comes from one of our own pages. Browsers send cookies along from anywhere, but they never let a
 * foreign page choose its Origin (OWASP CSRF prevention; RFC 6455, 10.2 for sockets).
 */
import type { FastifyRequest } from 'fastify';

export function isSameOrigin(publicUrl: string, request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin === new URL(publicUrl).origin;
  // Same-origin GETs of older browsers carry no Origin; every browser that knows this header tells the truth in it.
  return request.headers['sec-fetch-site'] === 'same-origin';
}
