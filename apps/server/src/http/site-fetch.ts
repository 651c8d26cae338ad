import type { FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { INTERNAL_HEADER } from './rate-limiting.ts';
import type { FetchApi } from './render-page.ts';

const BODILESS = new Set([204, 205, 304]);

/** `fetch` for pages rendered in this process: the API answers directly, without a network, under the same request id. */
export function siteFetch(app: App, request: FastifyRequest): FetchApi {
  return async (path, init) => {
    const response = await app.inject({
      method: (init?.method ?? 'GET') as 'GET',
      url: path,
      headers: {
        ...Object.fromEntries(new Headers(init?.headers)),
        'x-request-id': request.id,
        [INTERNAL_HEADER]: app.internalToken,
      },
      remoteAddress: request.ip,
      ...(typeof init?.body === 'string' ? { payload: init.body } : {}),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(response.headers)) {
      if (value !== undefined) headers.set(name, String(value));
    }
    const body = BODILESS.has(response.statusCode) ? null : response.body;
    return new Response(body, { status: response.statusCode, headers });
  };
}
