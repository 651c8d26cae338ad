/** Serves the built website from this process: files as they are, pages rendered by Astro's handler. */
import { access } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { answerNotFound } from './errors.ts';
import { createPageCache } from './page-cache.ts';
import { answerPageError } from './page-errors.ts';
import { renderPage, type Page, type SiteHandler } from './render-page.ts';
import { STRICT_CSP, cspHeader } from './security.ts';
import { siteFetch } from './site-fetch.ts';

const SITE_BUILD = join(import.meta.dirname, '..', '..', '..', 'site', 'dist');

export class SiteMissing extends Error {
  override readonly name = 'SiteMissing';
}

const MACHINE_PATHS = /^\/(api|health|metrics|docs|sandbox)(\/|$)/;
/** Browsers ask again each time and mostly hear "not modified": a changed price is seen at once. */
const REVALIDATE = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
/** Only what a page's own policy in its head cannot say, or says as well. */
const BESIDE_OWN_POLICY = ['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src'];

async function loadHandler(build: string): Promise<SiteHandler> {
  const entry = join(build, 'server', 'entry.mjs');
  const built = await access(entry).then(
    () => true,
    () => false,
  );
  if (!built) {
    throw new SiteMissing(
      `MyHibachi cannot start: the site is not built (${entry} is missing). ` +
        'Run npm run build first, or leave the site out with ROLES=api,worker.',
    );
  }
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: SiteHandler };
  return handler;
}

async function addFiles(app: App, build: string): Promise<void> {
  const hashed = join(build, 'client', '_astro') + sep;
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public', limit: 'none' };
    });
    await scope.register(fastifyStatic, {
      root: join(build, 'client'),
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.startsWith(hashed) ? FOREVER : 'public, max-age=0, must-revalidate');
      },
    });
  });
}

/** Astro names the hashes of a page's scripts in its own policy; a second, stricter header would forbid them again. */
function policyOf(page: Page): string {
  const own = page.headers['content-security-policy'];
  if (own !== undefined) return own;
  const inHead = page.body.includes('http-equiv="content-security-policy"');
  return cspHeader(STRICT_CSP, inHead ? BESIDE_OWN_POLICY : []);
}

function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  return reply
    .code(page.status)
    .headers({ ...page.headers, 'content-security-policy': policyOf(page) })
    .header('cache-control', page.shareable ? REVALIDATE : 'no-store')
    .send(page.body);
}

/** Mounts the site below `/`. Throws `SiteMissing` when it has not been built. */
export async function addSite(app: App, build = SITE_BUILD): Promise<void> {
  const handler = await loadHandler(build);
  await addFiles(app, build);
  const cache = createPageCache(app);
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { pathname } = new URL(request.url, app.platform.settings.publicUrl);
    if (MACHINE_PATHS.test(pathname)) return answerNotFound(app, request, reply);
    const render = (): Promise<Page> =>
      renderPage(handler, {
        url: request.url,
        publicUrl: app.platform.settings.publicUrl,
        fetchApi: siteFetch(app, request),
      });
    return sendPage(reply, await cache.get(request, render));
  };
  const config = { policy: 'public', limit: 'reads' } as const;
  app.get('/*', { config, schema: { hide: true }, errorHandler: answerPageError }, answer);
}
