import { randomBytes } from 'node:crypto';
import compress from '@fastify/compress';
import etag from '@fastify/etag';
import websocket from '@fastify/websocket';
import fastify, { LogController, type FastifyBaseLogger, type FastifyRequest } from 'fastify';
import type { Platform } from '@myhibachi/core/kernel';
import type { App, Identify, RouteModule } from './app.ts';
import { createLive, type Live } from '../live/live.ts';
import { addDocs } from './docs.ts';
import { answerClientError, answerNotFound, handleError } from './errors.ts';
import type { HealthOptions } from './health-options.ts';
import { addHealth } from './health.ts';
import type { Limits } from './limits.ts';
import { maskUrl } from './mask-url.ts';
import { addMetrics, type Metrics } from './metrics.ts';
import { addOpenApi } from './openapi.ts';
import { closeRefusedFrames } from './refused-frames.ts';
import { addBlockList } from './refuse-blocked.ts';
import { NO_PLACE, type PlaceHeaders } from './place.ts';
import { requirePolicies } from './require-policies.ts';
import { addRateLimits, isInternal } from './rate-limiting.ts';
import { requestIdOf } from './request-id.ts';
import { compileSerializer } from './serialization.ts';
import { addSecurity, type SecurityOptions } from './security.ts';
import { compileValidator } from './validation.ts';

export interface AppOptions {
  readonly logger: FastifyBaseLogger;
  readonly routes: readonly RouteModule[];
  readonly identify: Identify;
  /** Keeps open consoles up to date; one of its own, which nobody wakes, unless given. */
  readonly live?: Live;
  readonly health: HealthOptions;
  readonly metrics: Metrics;
  readonly security: SecurityOptions;
  /** Null switches the limits off. */
  readonly limits: Limits | null;
  readonly trustProxy: number | string;
  /** Where a proxy says roughly where an address is; nowhere unless given. */
  readonly placeHeaders?: PlaceHeaders;
  /** Mounts what else the process serves: the sandbox's pages, the site. */
  readonly mount?: (app: App) => Promise<void>;
}

const BODY_LIMIT = 100 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
/** 2,000 characters of any language, escaped at the worst, with the names of their files. */
const MAX_FRAME_BYTES = 16 * 1024;

/** Consoles come back at once to whichever process answers then (RFC 6455: 1012, service restart). */
async function closeSockets(this: App): Promise<void> {
  for (const socket of this.websocketServer.clients) socket.close(1012, 'restarting');
}

/** A number of proxies, or their addresses. */
function trusted(proxies: number | string) {
  return typeof proxies === 'number' ? (_address: string, hop: number): boolean => hop < proxies : proxies;
}

function createServer(options: AppOptions): App {
  return fastify({
    loggerInstance: options.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    trustProxy: trusted(options.trustProxy),
    genReqId: (request) => requestIdOf(request.headers),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    // A request must have arrived within this time, which a picture by a slow telephone takes; idle connections are let go before a proxy in front reuses them.
    requestTimeout: 120_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    http: { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: 15_000 },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  });
}

/** Probes, files and what the site asks of the API come many times a second and say little. */
function isQuiet(app: App, request: FastifyRequest): boolean {
  return request.routeOptions.config.limit === 'none' || isInternal(app, request);
}

/** One line a request: route, status and time; never a body, a query value or an address. */
function addRequestLog(app: App): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    const details = {
      method: request.method,
      url: maskUrl(request.url),
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (isQuiet(app, request)) request.log.debug(details, 'request');
    else request.log.info(details, 'request');
    done();
  });
}

/** Whoever is answered while we stop shall come back elsewhere: a connection kept alive would hold the stop up. */
function addClosing(app: App, stopping: () => boolean): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping()) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** Answers about one person are kept by nobody; public ones are revalidated with their ETag. */
function addCacheControl(app: App): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) {
      const open = request.method === 'GET' && request.routeOptions.config.policy === 'public';
      reply.header('cache-control', open && reply.statusCode === 200 ? 'no-cache' : 'no-store');
    }
    done(null, payload);
  });
}

function decorate(app: App, platform: Platform, options: AppOptions): void {
  app.decorate('platform', platform);
  app.decorate('identify', options.identify);
  app.decorate('placeHeaders', options.placeHeaders ?? NO_PLACE);
  app.decorate('health', options.health);
  app.decorate('limits', options.limits);
  app.decorate('corsOrigins', options.security.corsOrigins);
  app.decorate('live', options.live ?? createLive(platform));
  app.decorate('endpoints', []);
  app.decorate('internalToken', randomBytes(24).toString('base64url'));
}

/**
 * The HTTP side of the program, ready to listen or to be injected into. Throws when a route has no policy. Nothing
 * is contacted before the first request.
 */
export async function buildApp(platform: Platform, options: AppOptions): Promise<App> {
  const app: App = createServer(options);
  decorate(app, platform, options);
  // The API speaks JSON alone; whoever needs another type adds it in a scope of its own.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(compileValidator);
  app.setSerializerCompiler(compileSerializer);
  app.setErrorHandler(handleError);
  app.setNotFoundHandler((request, reply) => answerNotFound(app, request, reply));
  requirePolicies(app);
  addRequestLog(app);
  addBlockList(app);
  await addSecurity(app, options.security);
  if (options.limits !== null) addRateLimits(app, options.limits);
  addCacheControl(app);
  addClosing(app, options.health.stopping);
  await app.register(etag, { weak: true });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(websocket, {
    options: { maxPayload: MAX_FRAME_BYTES },
    preClose: closeSockets,
    errorHandler: closeRefusedFrames(() => platform.clock.now().epochMilliseconds),
  });
  await addOpenApi(app);
  addMetrics(app, options.metrics);
  addHealth(app, options.health);
  for (const addRoutes of options.routes) addRoutes(app);
  await addDocs(app);
  await options.mount?.(app);
  await app.ready();
  return app;
}
