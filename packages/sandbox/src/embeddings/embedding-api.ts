/**
 * OpenAI's embeddings endpoint. A text becomes the counts of its words and their letter triples, folded into a fixed
 * number of places: texts that share words or their spelling lie near each other, which is all a stand-in has to do.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addFaults, type Faults } from '../faults.ts';

export const SANDBOX_EMBEDDING_MODEL = 'sandbox-words-256';
const PLACES = 256;

const request = z.object({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string()).min(1).max(2048)]),
  encoding_format: z.enum(['float']).optional(),
});

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function featuresOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const padded = ` ${word} `;
    return [word, ...Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))];
  });
}

function vectorOf(text: string): number[] {
  const vector = Array.from({ length: PLACES }, () => 0);
  for (const feature of featuresOf(text)) {
    const place = digest(feature).readUInt16BE(0) % PLACES;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector;
}

function error(message: string, type: string): object {
  return { error: { message, type, param: null, code: null } };
}

function keyMatches({ headers }: FastifyRequest, key: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${key}`));
}

export function addEmbeddingApi(app: FastifyInstance, { faults, key }: { faults: Faults; key: string }): void {
  addFaults(app, 'embeddings', faults, () => error('Sandbox fault', 'server_error'));
  app.post('/v1/embeddings', async (incoming, reply) => {
    if (!keyMatches(incoming, key)) {
      return reply.code(401).send(error('Incorrect API key provided.', 'invalid_request_error'));
    }
    const parsed = request.safeParse(incoming.body);
    if (!parsed.success) return reply.code(400).send(error('The request is invalid.', 'invalid_request_error'));
    const { input, model } = parsed.data;
    if (model !== SANDBOX_EMBEDDING_MODEL) {
      return reply.code(404).send(error('The model does not exist.', 'invalid_request_error'));
    }
    const texts = typeof input === 'string' ? [input] : input;
    const tokens = texts.join(' ').split(/\s+/).length;
    return {
      object: 'list',
      model,
      data: texts.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
  });
}
