import type { FastifySchema } from 'fastify';
import { z } from 'zod';
import { getReady, type Endpoint } from '@myhibachi/contracts';

const NOTHING = z.strictObject({});

/** Answers that are not problems although they are not successes either. */
const OTHER_ANSWERS: Readonly<Record<string, Readonly<Record<number, z.ZodType>>>> = {
  [getReady.id]: { 503: getReady.response },
};

/** Webhooks are checked by their signature over the bytes, so nothing else about them is judged. */
export function isSigned(endpoint: Endpoint): boolean {
  return endpoint.tag === 'Webhooks';
}

/** What Fastify validates, serializes and documents, from the contract alone. */
export function schemaOf(endpoint: Endpoint): FastifySchema {
  const { params, body, response } = endpoint;
  return {
    operationId: endpoint.id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    ...(endpoint.description === undefined ? {} : { description: endpoint.description }),
    ...(params === undefined ? {} : { params }),
    ...(isSigned(endpoint) ? {} : { querystring: endpoint.query ?? NOTHING }),
    ...(body === undefined ? {} : { body }),
    ...(response === undefined ? {} : { response: { [endpoint.status]: response, ...OTHER_ANSWERS[endpoint.id] } }),
  };
}
