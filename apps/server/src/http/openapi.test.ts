import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem, STATUS_BY_CODE, type ErrorCode } from '@myhibachi/contracts';
import { createTestDatabase, type TestDatabase } from '@myhibachi/database/testing';
import { ROUTES } from '../routes.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import type { App } from './app.ts';
import { contractEndpoints } from './contract-endpoints.ts';
import { errorsOf } from './openapi-operations.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { OPENAPI_FILE, openApiText } from './write-openapi.ts';

interface Parameter {
  readonly example?: unknown;
  readonly schema: { readonly pattern?: string };
}

let database: TestDatabase;
let app: App;
let served: OpenApiDocument;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await testApp(testPlatform(database.db, { send: async () => undefined }), ROUTES);
  served = (await app.inject({ method: 'GET', url: '/api/openapi.json' })).json();
});

afterAll(async () => {
  await app.close();
  await database.close();
});

describe('the OpenAPI document', () => {
  it('is committed as the contract gives it', async () => {
    expect(await readFile(OPENAPI_FILE, 'utf8')).toBe(await openApiText());
  });

  it('is served exactly as committed: no endpoint of the contract is missing and none is added', async () => {
    expect(app.endpoints.map((endpoint) => endpoint.id).toSorted()).toEqual(
      contractEndpoints().map((endpoint) => endpoint.id),
    );
    expect(served).toEqual(JSON.parse(await readFile(OPENAPI_FILE, 'utf8')));
  });

  it('refers only to what it contains', () => {
    const text = JSON.stringify(served);
    for (const [, kind, name] of text.matchAll(/"#\/components\/(schemas|examples)\/(\w+)"/g)) {
      expect(served.components[kind as 'schemas']).toHaveProperty(String(name));
    }
  });

  it('shows problems that are problems, each with the status of its code', () => {
    for (const [code, example] of Object.entries(served.components.examples ?? {})) {
      const { value } = example as { value: unknown };
      expect(Problem.parse(value)).toEqual(value);
      expect(value).toMatchObject({ code, status: STATUS_BY_CODE[code as ErrorCode] });
    }
  });

  it('gives no parameter a pattern that refuses its own example', () => {
    const operations = Object.values(served.paths).flatMap((methods) => Object.values(methods));
    const parameters = operations.flatMap((operation) => (operation['parameters'] ?? []) as Parameter[]);
    const shown = parameters.filter(({ example, schema }) => example !== undefined && schema.pattern !== undefined);
    expect(shown.length).toBeGreaterThan(20);
    for (const { example, schema } of shown) expect(String(example)).toMatch(new RegExp(schema.pattern ?? ''));
  });

  it('names every error code of every endpoint', () => {
    for (const endpoint of contractEndpoints()) {
      const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
      const operation = JSON.stringify(served.paths[path]?.[endpoint.method.toLowerCase()]);
      for (const code of errorsOf(endpoint)) expect(operation).toContain(`#/components/examples/${code}"`);
    }
  });
});

describe('the pages for engineers', () => {
  it('show the reference with scripts of our own origin only', async () => {
    const page = await app.inject({ method: 'GET', url: '/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.body).not.toMatch(/<script[^>]*>[^<]/);
    const script = /<script src="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const file = await app.inject({ method: 'GET', url: script });
    expect([file.statusCode, file.headers['content-type']]).toEqual([200, expect.stringContaining('javascript')]);
  });

  it('explain every error code under the address its problems name', async () => {
    const page = await app.inject({ method: 'GET', url: '/docs/errors' });
    for (const code of Object.keys(served.components.examples ?? {})) expect(page.body).toContain(`id="${code}"`);
  });
});
