/** The OpenAPI 3.1 document: shapes from the zod contracts by @fastify/swagger, errors and examples from the endpoints. */
import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Endpoint } from '@myhibachi/contracts';
import type { OpenApiDocument } from './openapi-document.ts';
import { completeOperations } from './openapi-operations.ts';
import { tidyComponents } from './openapi-components.ts';
import { schemaOf } from './route-schema.ts';

const INFO = {
  title: 'MyHibachi',
  version: '1.0.0',
  license: { name: 'MIT', identifier: 'MIT' },
  description: [
    'The public API of MyHibachi: exact quotes, live availability, booking and everything a host does afterwards.',
    '',
    '- Money is whole cents; dates and times are the venue’s own.',
    '- Every error is `application/problem+json` (RFC 9457) with a `code`, the `requestId` and, for each field, what to send.',
    '- Every POST honours `Idempotency-Key`: the same answer is replayed for 24 hours.',
    '- AI assistants get the same menu, prices, free times and articles by the Model Context Protocol: `POST /api/v1/mcp`.',
    '- Limits are announced in `RateLimit` headers; beyond them comes 429 with `Retry-After`.',
  ].join('\n'),
};

const TAGS = [
  { name: 'Catalog', description: 'The menu and the figures in force' },
  { name: 'Quotes', description: 'Exact prices, every line explained' },
  { name: 'Booking', description: 'Find a slot, hold it, sign, pay the deposit' },
  { name: 'Manage', description: 'See, change, move, cancel and pay a booking by its link' },
  { name: 'Leads', description: 'Ask a person' },
  { name: 'Operations', description: 'Health, and faults seen in the browser' },
  { name: 'Webhooks', description: 'Called by the services we use' },
];

/** Collects the routes that follow; everything that is not an endpoint of the contract stays out of the document. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: INFO, tags: TAGS },
    transform: (input) =>
      input.route.config?.endpoint === undefined || input.route.method === 'HEAD'
        ? { schema: { ...input.schema, hide: true }, url: input.url }
        : jsonSchemaTransform(input),
    transformObject: jsonSchemaTransformObject,
  });
}

/** The finished document of an app whose routes are registered. */
export function documentOf(app: FastifyInstance, endpoints: readonly Endpoint[]): OpenApiDocument {
  // A deep copy as plain JSON: the plugin keeps and returns its own.
  const document = JSON.parse(JSON.stringify(app.swagger())) as OpenApiDocument;
  completeOperations(document, endpoints);
  tidyComponents(document);
  return document;
}

/** The document from the contract alone: no database, no handlers. For generating the client and for drift tests. */
export async function documentFromContract(endpoints: readonly Endpoint[]): Promise<OpenApiDocument> {
  const app = fastify();
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  await addOpenApi(app);
  for (const endpoint of endpoints) {
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(endpoint),
      config: { endpoint },
      handler: async (_request, reply) => reply.code(404).send(),
    });
  }
  await app.ready();
  const document = documentOf(app, endpoints);
  await app.close();
  return document;
}
