/** The API's own pages: the reference, drawn by Scalar from our own origin, and what each error code means. */
import { STATUS_BY_CODE, TITLE_BY_CODE, ERROR_CODES } from '@myhibachi/contracts';
import type { FastifyReply } from 'fastify';
import type { App } from './app.ts';
import { documentOf } from './openapi.ts';
import type { OpenApiDocument } from './openapi-document.ts';
import { STRICT_CSP, cspHeader } from './security.ts';

const OPEN = { config: { policy: 'public' as const, limit: 'reads' as const }, schema: { hide: true } };

/** Scalar writes its styles into the page; scripts stay ours alone. */
const REFERENCE_CSP = cspHeader({ ...STRICT_CSP, 'style-src': ["'self'", "'unsafe-inline'"] });

const CONFIGURATION = JSON.stringify({
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
}).replaceAll('"', '&quot;');

const REFERENCE_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>MyHibachi API</title>
</head>
<body>
<noscript>The reference needs JavaScript. <a href="/api/openapi.json">The OpenAPI document</a> says the same.</noscript>
<script id="api-reference" data-url="/api/openapi.json" data-configuration="${CONFIGURATION}"></script>
<script src="/docs/js/scalar.js"></script>
</body>
</html>
`;

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.55 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
section{padding:.75rem 0;border-top:1px solid color-mix(in srgb,currentColor 20%,transparent)}
h2{font:600 1rem ui-monospace,monospace;margin:0}p{margin:.25rem 0 0}section:target{outline:2px solid #c2410c;outline-offset:.25rem}`;

function errorPage(): string {
  const sections = ERROR_CODES.map(
    (code) =>
      `<section id="${code}"><h2>${code}</h2><p>HTTP ${STATUS_BY_CODE[code]}. ${TITLE_BY_CODE[code]}</p></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error codes · MyHibachi API</title>
<link rel="stylesheet" href="/docs/errors.css">
</head>
<body>
<h1>Error codes</h1>
<p>Every error is a problem document (RFC 9457). Its <code>type</code> leads here; <code>errors</code> names each field and what to send; give us the <code>requestId</code> when you write to us. <a href="/docs">The reference</a> says which endpoint answers with which code.</p>
${sections.join('\n')}
</body>
</html>
`;
}

function html(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page);
}

/** The reference page keeps Scalar's script route and replaces its page, which would need inline scripts. */
async function addReference(app: App): Promise<void> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, ...OPEN.config };
    });
    await scope.register(scalar, {
      routePrefix: '/docs',
      configuration: { url: '/api/openapi.json' },
      hooks: {
        onRequest: (request, reply, done) => {
          if (!/^\/docs\/?(\?|$)/.test(request.url)) return done();
          void html(reply.header('content-security-policy', REFERENCE_CSP), REFERENCE_PAGE);
        },
      },
    });
  });
}

export async function addDocs(app: App): Promise<void> {
  let document: OpenApiDocument | undefined;
  app.get('/api/openapi.json', OPEN, async (_request, reply) => {
    document ??= documentOf(app, app.endpoints);
    return reply.header('cache-control', 'no-cache').send(document);
  });
  app.get('/docs/errors', OPEN, async (_request, reply) => html(reply, errorPage()));
  app.get('/docs/errors.css', OPEN, async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  await addReference(app);
}
