/** Headers that keep browsers on our side, and the guard that sheds load before everything becomes slow. */
import cors from '@fastify/cors';
import underPressure from '@fastify/under-pressure';
import helmet from 'helmet';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from './app.ts';

export interface SecurityOptions {
  readonly corsOrigins: readonly string[];
  readonly https: boolean;
  /** Event-loop delay beyond which new work is refused; 0 switches the guard off. */
  readonly maxEventLoopDelayMs: number;
}

/** No inline scripts anywhere: rendered pages name the hashes of their own (see site.ts). */
export const STRICT_CSP = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>;

/** Renders directives as a header; `without` leaves out those a page states itself. */
export function cspHeader(
  directives: Readonly<Record<string, readonly string[]>>,
  without: readonly string[] = [],
): string {
  return Object.entries(directives)
    .filter(([name]) => !without.includes(name))
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const EXPOSED = ['x-request-id', 'idempotent-replayed', 'ratelimit', 'ratelimit-policy', 'retry-after', 'etag'];

/** Health, metrics and payment events must get through when everything else has to wait. */
function mayWait(url: string): boolean {
  return !url.startsWith('/health/') && url !== '/metrics' && !url.startsWith('/api/v1/webhooks/');
}

const PERMISSIONS = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()';

/** None of these depends on the request, so they are made up once. */
function addHeaders(app: App, https: boolean): void {
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { ...STRICT_CSP, ...(https ? { 'upgrade-insecure-requests': [] } : {}) },
    },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    // The sandboxed mail previews live on this origin too, and browsers warn when only some of its pages ask for it.
    originAgentCluster: false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('permissions-policy', PERMISSIONS);
    protect(request.raw, reply.raw, (error) => (error instanceof Error ? done(error) : done()));
  });
}

export async function addSecurity(app: App, options: SecurityOptions): Promise<void> {
  addHeaders(app, options.https);
  await app.register(cors, {
    origin: [...options.corsOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: ['content-type', 'idempotency-key', 'x-request-id', 'mcp-protocol-version'],
    exposedHeaders: EXPOSED,
    maxAge: 600,
  });
  if (options.maxEventLoopDelayMs === 0) return;
  await app.register(underPressure, {
    maxEventLoopDelay: options.maxEventLoopDelayMs,
    pressureHandler: (request) => {
      if (mayWait(request.url)) throw new AppError('overloaded', { details: { retryAfterSeconds: 2 } });
    },
  });
}
