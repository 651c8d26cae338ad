interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly requestBody?: { readonly content?: Record<string, MediaType> };
  readonly responses?: Record<string, { readonly content?: Record<string, MediaType> }>;
}

interface MediaType {
  readonly schema?: {
    readonly $ref?: string;
    readonly type?: unknown;
    readonly examples?: unknown;
    readonly example?: unknown;
  };
  readonly example?: unknown;
  readonly examples?: unknown;
}

/** The part of an OpenAPI 3.1 document the rules read. */
export interface ApiDocument {
  readonly openapi?: string;
  readonly paths?: Record<string, Record<string, Operation>>;
  readonly components?: {
    readonly schemas?: Record<string, { readonly examples?: unknown; readonly example?: unknown }>;
  };
}

interface Placed {
  readonly document: ApiDocument;
  readonly path: string;
  readonly operation: Operation;
}

/** A rule every operation of the API document keeps; `broken` is true where it does not. */
export interface SpecRule {
  readonly name: string;
  readonly broken: (placed: Placed) => boolean;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch']);

function hasExample(document: ApiDocument, media: MediaType): boolean {
  const name = media.schema?.$ref?.split('/').at(-1) ?? '';
  const places = [media, media.schema, document.components?.schemas?.[name]];
  return places.some((place) => place?.example !== undefined || place?.examples !== undefined);
}

const mediaOf = (content: Record<string, MediaType> | undefined) =>
  Object.entries(content ?? {}).flatMap(([type, media]) => (type === 'application/json' ? [media] : []));

function answersOf(operation: Operation, first: string) {
  return Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith(first));
}

/** The rules, each with a fixture under tooling/canary/spec. */
export const SPEC_RULES: readonly SpecRule[] = [
  { name: 'operation-id', broken: ({ operation }) => !/^[a-z][A-Za-z0-9]+$/.test(operation.operationId ?? '') },
  { name: 'summary', broken: ({ operation }) => (operation.summary ?? '').trim() === '' },
  { name: 'tag', broken: ({ operation }) => (operation.tags ?? []).length === 0 },
  { name: 'kebab-case-path', broken: ({ path }) => !/^(\/([a-z0-9][a-z0-9.-]*|\{[A-Za-z]+\}))+$/.test(path) },
  {
    name: 'success-answer',
    broken: ({ operation }) => ['2', '3'].every((first) => answersOf(operation, first).length === 0),
  },
  {
    name: 'problem-answers',
    broken: ({ operation }) => {
      const errors = [...answersOf(operation, '4'), ...answersOf(operation, '5')];
      return (
        errors.length === 0 || errors.some(([, { content }]) => content?.['application/problem+json'] === undefined)
      );
    },
  },
  {
    name: 'request-example',
    broken: ({ document, operation }) =>
      mediaOf(operation.requestBody?.content).some((media) => !hasExample(document, media)),
  },
  {
    name: 'answer-example',
    broken: ({ document, operation }) =>
      answersOf(operation, '2').some(([, answer]) =>
        // A file is described by its media type alone, even where that is JSON.
        mediaOf(answer.content).some((media) => media.schema?.type !== 'string' && !hasExample(document, media)),
      ),
  },
];

/** `rule: GET /path`, one line for each rule an operation breaks. An empty document breaks the first rule of all. */
export function judgeDocument(document: ApiDocument): string[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) => ({ method, path, operation })),
  );
  if (!document.openapi?.startsWith('3.1') || operations.length === 0)
    return ['document: not OpenAPI 3.1 with operations'];
  return operations.flatMap(({ method, path, operation }) =>
    SPEC_RULES.filter(({ broken }) => broken({ document, path, operation })).map(
      ({ name }) => `${name}: ${method.toUpperCase()} ${path}`,
    ),
  );
}
