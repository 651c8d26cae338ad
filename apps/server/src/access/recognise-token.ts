import type { FastifyRequest } from 'fastify';
import { recogniseBearer } from '@myhibachi/core/access';
import type { Actor, Context } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { refuseOverLimit } from '../http/rate-limiting.ts';

const LONGEST = 100;

/** The token of `Authorization: Bearer …` (RFC 6750); null when there is none. */
function bearerOf(request: FastifyRequest): string | null {
  const match = /^bearer +([\w-]+)$/i.exec(request.headers.authorization ?? '');
  const token = match?.[1] ?? '';
  return token === '' || token.length > LONGEST ? null : token;
}

/** An integration by its key, counted by the key, or a person's program by its access token. */
export async function recogniseToken(ctx: Context, request: FastifyRequest, app: App): Promise<Actor | null> {
  const token = bearerOf(request);
  const actor = token === null ? null : await recogniseBearer(ctx, token);
  if (actor?.kind === 'apiKey' && app.limits !== null) refuseOverLimit(await app.limits.consume('keys', actor.keyId));
  return actor;
}
