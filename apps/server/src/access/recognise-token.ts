import type { FastifyRequest } from 'fastify';
import { recogniseBearer } from '@myhibachi/core/access';
import type { Actor, Context } from '@myhibachi/core/kernel';

const LONGEST = 100;

/** The token of `Authorization: Bearer …` (RFC 6750); null when there is none. */
function bearerOf(request: FastifyRequest): string | null {
  const match = /^bearer +([\w-]+)$/i.exec(request.headers.authorization ?? '');
  const token = match?.[1] ?? '';
  return token === '' || token.length > LONGEST ? null : token;
}

/** An integration by its key, or a person's program by its access token. */
export async function recogniseToken(ctx: Context, request: FastifyRequest): Promise<Actor | null> {
  const token = bearerOf(request);
  return token === null ? null : recogniseBearer(ctx, token);
}
