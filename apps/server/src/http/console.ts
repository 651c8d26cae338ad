/** Serves the built console below `/admin`: one page for every address, and its files as they are. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from './app.ts';
import { answerNotFound } from './errors.ts';
import { answerPageError } from './page-errors.ts';
import { STRICT_CSP, cspHeader } from './security.ts';
import { SiteMissing } from './site.ts';

const CONSOLE_BUILD = join(import.meta.dirname, '..', '..', '..', 'admin', 'dist');
const FOREVER = 'public, max-age=31536000, immutable';
const NONCE_PLACE = '%STYLE_NONCE%';

async function readPage(build: string): Promise<string> {
  const path = join(build, 'index.html');
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new SiteMissing(
      `MyHibachi cannot start: the console is not built (${path} is missing). ` +
        'Run node tooling/front-end-build.ts first, or leave the site out with ROLES=api,worker.',
    );
  }
}

/** Style elements that libraries add carry the nonce of this one answer; nothing else of a page may style or script it. */
function policyWith(nonce: string, publicUrl: string): string {
  const socket = new URL(publicUrl).origin.replace(/^http/, 'ws');
  return cspHeader({
    ...STRICT_CSP,
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    // Older browsers do not count sockets as our own origin.
    'connect-src': ["'self'", socket],
  });
}

async function addFiles(app: App, build: string): Promise<void> {
  const hashed = join(build, 'assets') + sep;
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public', limit: 'none' };
    });
    await scope.register(fastifyStatic, {
      root: build,
      prefix: '/admin/',
      decorateReply: false,
      wildcard: false,
      index: false,
      cacheControl: false,
      globIgnore: ['index.html', '.vite/**'],
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.startsWith(hashed) ? FOREVER : 'public, max-age=0, must-revalidate');
      },
    });
  });
}

/** What an older build had, or never was: a page in its place would be run as a script. */
function isFile(url: string): boolean {
  return /\.\w{1,8}$|^\/admin\/assets\//.test(url.split('?', 1)[0] ?? '');
}

/** Mounts the console below `/admin`. Throws `SiteMissing` when it has not been built. */
export async function addConsole(app: App, build = CONSOLE_BUILD): Promise<void> {
  const page = await readPage(build);
  const { publicUrl } = app.platform.settings;
  await addFiles(app, build);
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (isFile(request.url)) return answerNotFound(app, request, reply);
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .headers({
        'content-security-policy': policyWith(nonce, publicUrl),
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex, nofollow',
      })
      .type('text/html; charset=utf-8')
      .send(page.replace(NONCE_PLACE, nonce));
  };
  // One text from memory for whoever asks: what costs something is what it then asks the API for, counted by session.
  const config = { policy: 'public', limit: 'none' } as const;
  const options = { config, schema: { hide: true }, errorHandler: answerPageError };
  app.get('/admin', options, answer);
  app.get('/admin/*', options, answer);
}
