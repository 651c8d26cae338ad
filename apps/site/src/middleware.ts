import { defineMiddleware } from 'astro:middleware';
import { CatalogUnavailable, loadCatalog } from './data/catalog.ts';

/** Pages about one host's party must never be stored, nor their address be sent on to other sites. */
const PRIVATE_PAGES = /^\/(book|manage|account|preferences)(\/|$)/;
const NEEDS_NO_FIGURES = /^\/(unavailable|500|robots\.txt|llms\.txt|sitemap\.xml|social\.png)\/?$/;
const PUBLIC_CACHE = 'public, max-age=60, stale-while-revalidate=600';

function addHeaders(response: Response, pathname: string): void {
  const { headers } = response;
  if (PRIVATE_PAGES.test(pathname) || response.status >= 400) headers.set('cache-control', 'no-store');
  else if (!headers.has('cache-control')) headers.set('cache-control', PUBLIC_CACHE);
  headers.set('referrer-policy', PRIVATE_PAGES.test(pathname) ? 'no-referrer' : 'strict-origin-when-cross-origin');
  headers.set('x-content-type-options', 'nosniff');
}

async function unavailable(rewritten: Promise<Response>): Promise<Response> {
  const page = await rewritten;
  const headers = new Headers(page.headers);
  headers.set('retry-after', '30');
  headers.set('cache-control', 'no-store');
  return new Response(page.body, { status: 503, headers });
}

export const onRequest = defineMiddleware(async (context, next) => {
  const { pathname } = context.url;
  context.locals.catalog = null;
  if (context.isPrerendered || NEEDS_NO_FIGURES.test(pathname)) return await next();
  try {
    context.locals.catalog = await loadCatalog(context.locals.fetchApi);
  } catch (error) {
    if (!(error instanceof CatalogUnavailable)) throw error;
    return await unavailable(next('/unavailable'));
  }
  const response = await next();
  addHeaders(response, pathname);
  return response;
});
