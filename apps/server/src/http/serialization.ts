import type { FastifySerializerCompiler } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';

/**
 * Fastify's serializer: an answer passes through its contract, which drops what it does not name and throws for what is
 * wrong. A frozen answer (`freezeDeep`) cannot change any more, so that its text is kept for as long as it lives.
 */
export const compileSerializer: FastifySerializerCompiler<z.ZodType> = (route) => {
  const write = serializerCompiler(route);
  const written = new WeakMap<object, string>();
  return (answer: unknown) => {
    if (typeof answer !== 'object' || answer === null || !Object.isFrozen(answer)) return write(answer);
    const known = written.get(answer) ?? write(answer);
    written.set(answer, known);
    return known;
  };
};
