/** Adds to each operation what the schemas alone cannot say: its errors, examples, files and headers. */
import {
  BODY_ERRORS,
  COMMON_ERRORS,
  PROBLEM_EXAMPLES,
  STATUS_BY_CODE,
  TITLE_BY_CODE,
  type Endpoint,
  type ErrorCode,
} from '@myhibachi/contracts';
import type { OpenApiDocument } from './openapi-document.ts';
import { isSigned } from './route-schema.ts';

type Json = Record<string, unknown>;

const SAMPLE_REQUEST_ID = '0199a2b4-7d8e-7c1f-9a2b-3c4d5e6f7a8b';

/** Every code an endpoint may answer with. */
export function errorsOf(endpoint: Endpoint): ErrorCode[] {
  const hasBody = endpoint.method === 'POST' || endpoint.body !== undefined;
  return [...new Set([...COMMON_ERRORS, ...(hasBody ? BODY_ERRORS : []), ...endpoint.errors])];
}

function exampleOf(code: ErrorCode): Json {
  return {
    summary: TITLE_BY_CODE[code],
    value: {
      type: `/docs/errors#${code}`,
      title: TITLE_BY_CODE[code],
      status: STATUS_BY_CODE[code],
      code,
      requestId: SAMPLE_REQUEST_ID,
      retryable: STATUS_BY_CODE[code] === 429 || STATUS_BY_CODE[code] === 503 || code === 'idempotency_in_progress',
      errors: [],
      ...PROBLEM_EXAMPLES[code],
    },
  };
}

function problemResponse(status: number, codes: readonly ErrorCode[]): Json {
  const retry = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } };
  return {
    description: codes.map((code) => `\`${code}\`: ${TITLE_BY_CODE[code]}`).join('\n\n'),
    ...(status === 429 || status === 503 ? { headers: retry } : {}),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key with the same request is answered once, and replayed for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function isBinary(produces: string): boolean {
  return ['application/pdf', 'application/zip', 'application/octet-stream'].includes(produces);
}

function fileResponse(endpoint: Endpoint): Json | undefined {
  if (endpoint.produces === undefined) return undefined;
  const schema = isBinary(endpoint.produces) ? { type: 'string', format: 'binary' } : { type: 'string' };
  return { description: endpoint.summary, content: { [endpoint.produces]: { schema } } };
}

function successResponses(endpoint: Endpoint, generated: Json): Json {
  const described = Object.entries(generated).map(([status, response]) => [
    status,
    { ...(response as Json), description: Number(status) < 300 ? endpoint.summary : 'Names what is down' },
  ]);
  if (endpoint.response !== undefined) return Object.fromEntries(described) as Json;
  return { [endpoint.status]: fileResponse(endpoint) ?? { description: 'Done' } };
}

function addParameterExamples(operation: Json, { params, query }: NonNullable<Endpoint['example']>): void {
  const places: Readonly<Record<string, typeof params>> = { path: params, query };
  for (const parameter of (operation['parameters'] as Json[] | undefined) ?? []) {
    const value = places[String(parameter['in'])]?.[String(parameter['name'])];
    if (value !== undefined) parameter['example'] = value;
  }
}

/** Only answers in JSON get an example; what a file is, its media type says. */
function addExamples(operation: Json, endpoint: Endpoint): void {
  const { example } = endpoint;
  if (example === undefined) return;
  const asked = (operation['requestBody'] as { content?: Record<string, Json> } | undefined)?.content;
  for (const media of Object.values(asked ?? {})) if (example.body !== undefined) media['example'] = example.body;
  const answers = operation['responses'] as Record<string, { content?: Record<string, Json> }>;
  const answered = answers[endpoint.status]?.content?.['application/json'];
  if (answered !== undefined && example.response !== undefined) answered['example'] = example.response;
  addParameterExamples(operation, example);
}

/** One status may carry a problem or another answer, each under its own media type. */
function merged(problems: Json, answers: Json): Json {
  const both = Object.entries(answers).map(([status, answer]) => {
    const [problem, other] = [problems[status] as Json | undefined, answer as Json];
    if (problem === undefined) return [status, other];
    const content = { ...(other['content'] as Json), ...(problem['content'] as Json) };
    return [
      status,
      { ...problem, description: `${String(other['description'])}; or ${String(problem['description'])}`, content },
    ];
  });
  return { ...problems, ...(Object.fromEntries(both) as Json) };
}

/** A file is sent as it is: its bytes are the body. */
function addFileBody(operation: Json, { consumes }: Endpoint): void {
  if (consumes === undefined) return;
  const content = { [consumes]: { schema: { type: 'string', format: 'binary' } } };
  operation['requestBody'] = { required: true, content };
}

function complete(operation: Json, endpoint: Endpoint): void {
  addFileBody(operation, endpoint);
  const byStatus = Map.groupBy(errorsOf(endpoint), (code) => STATUS_BY_CODE[code]);
  const problems = [...byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([status, codes]) => [status, problemResponse(status, codes)]);
  const answers = successResponses(endpoint, operation['responses'] as Json);
  operation['responses'] = merged(Object.fromEntries(problems) as Json, answers);
  if (endpoint.method === 'POST' && !isSigned(endpoint)) {
    operation['parameters'] = [...((operation['parameters'] as Json[] | undefined) ?? []), IDEMPOTENCY_KEY];
  }
  addExamples(operation, endpoint);
}

/** Completes every operation in place; throws when the document misses an endpoint. */
export function completeOperations(document: OpenApiDocument, endpoints: readonly Endpoint[]): void {
  const used = new Set<ErrorCode>();
  for (const endpoint of endpoints) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const operation = document.paths[path]?.[endpoint.method.toLowerCase()];
    if (operation === undefined) throw new Error(`${endpoint.id} is missing from the OpenAPI document`);
    complete(operation, endpoint);
    for (const code of errorsOf(endpoint)) used.add(code);
  }
  document.components.examples = Object.fromEntries([...used].toSorted().map((code) => [code, exampleOf(code)]));
}
