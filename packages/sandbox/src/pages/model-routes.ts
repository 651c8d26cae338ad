/** The door to the model's script: what it says next is posted here, what it was asked is read here. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ModelReply, type ModelScript } from '../model/model-script.ts';

const MOST_LINES = 50;
/** The newest of what it was asked: each request repeats the whole conversation. */
const MOST_REQUESTS = 20;

const Script = z.strictObject({
  lines: z.array(ModelReply).max(MOST_LINES).default([]),
  /** What it says when the lines are used up; null goes back to looking things up. */
  otherwise: ModelReply.nullable().optional(),
});

export function addModelRoutes(app: FastifyInstance, { script }: { readonly script: ModelScript }): void {
  app.post('/model/script', async (request, reply) => {
    const parsed = Script.safeParse(request.body);
    if (!parsed.success) return reply.code(400).type('text/plain').send(z.prettifyError(parsed.error));
    const { lines, otherwise } = parsed.data;
    script.say(...lines);
    if (otherwise !== undefined) script.otherwise(otherwise);
    return reply.code(204).send();
  });
  app.delete('/model/script', async (_request, reply) => {
    script.clear();
    return reply.code(204).send();
  });
  app.get('/model/requests.json', async (_request, reply) =>
    reply.send({ requests: script.requests().slice(-MOST_REQUESTS) }),
  );
}
