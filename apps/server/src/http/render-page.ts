import type { IncomingMessage, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { AppError } from '@myhibachi/core/kernel';

export type FetchApi = (path: string, init?: RequestInit) => Promise<Response>;

/** What @astrojs/node builds in middleware mode. */
export type SiteHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: { fetchApi: FetchApi; publicUrl: string },
) => Promise<void>;

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The same for every visitor. */
  readonly shareable: boolean;
}

export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  readonly publicUrl: string;
  readonly fetchApi: FetchApi;
}

const OWN_HEADERS = new Set([
  'connection',
  'date',
  'transfer-encoding',
  'content-length',
  'keep-alive',
  'cache-control',
  'etag',
]);

async function run(handler: SiteHandler, request: PageRequest, url: string) {
  let unmatched = false;
  const response = await inject(
    (incoming, outgoing) => {
      const next = (): void => {
        unmatched = true;
        outgoing.end();
      };
      // Every visitor's page is rendered from the same request, so that one may be kept for all.
      void handler(incoming, outgoing, next, request);
    },
    {
      method: 'GET',
      url,
      headers: { host: new URL(request.publicUrl).host, accept: 'text/html', 'user-agent': 'site' },
    },
  );
  return { response, unmatched };
}

/** Renders one page; an address without a page gets the site's own 404. */
export async function renderPage(handler: SiteHandler, request: PageRequest): Promise<Page> {
  const first = await run(handler, request, request.url);
  const { response, unmatched } = first.unmatched ? await run(handler, request, '/404') : first;
  if (unmatched) throw new AppError('not_found', { reason: 'the site has no 404 page' });
  const headers = Object.entries(response.headers).flatMap(([name, value]) =>
    value === undefined || OWN_HEADERS.has(name) ? [] : [[name, String(value)] as const],
  );
  const type = headers.find(([name]) => name === 'content-type');
  // Fastify adds the charset only to what it serializes itself.
  if (type?.[1] === 'text/html') headers.push(['content-type', 'text/html; charset=utf-8']);
  const status = first.unmatched ? 404 : response.statusCode;
  const shareable = status === 200 && (response.headers['cache-control']?.startsWith('public') ?? false);
  return { status, headers: Object.fromEntries(headers), body: response.rawPayload, shareable };
}
