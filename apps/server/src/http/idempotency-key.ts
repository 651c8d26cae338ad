import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { canonicalJson, invalidField } from '@myhibachi/core/kernel';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The request's Idempotency-Key; throws `validation_failed` for one that cannot be kept. */
export function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw invalidField('Idempotency-Key', 'Please send 1 to 255 visible ASCII characters, such as a UUID.');
}

/** What tells two requests with one key apart. */
export function digest(request: FastifyRequest): string {
  const { body } = request;
  const said = Buffer.isBuffer(body) ? createHash('sha256').update(body).digest('hex') : canonicalJson(body ?? null);
  const parts = [request.method, request.url, said];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/**
 * One name for this very request of this sender, sent again or not; undefined where the sender gave it no key. The same
 * key and words of somebody else are another request. Visitors are one sender: only the key tells them apart.
 */
export function requestKeyOf(request: FastifyRequest, sender: string | null): string | undefined {
  const key = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
  if (typeof key !== 'string' || !KEY.test(key)) return undefined;
  return createHash('sha256')
    .update(`${sender === null ? '' : `${sender}\n`}${key}\n${digest(request)}`)
    .digest('hex');
}
