/** Driving distances from a route provider over HTTP. */
import { GatewayError, type Coordinates, type Drive, type RouteGateway } from '@myhibachi/core/kernel';
import { judgeConnection, judgeStatus, type Judgement } from '../judgement.ts';
import { createResilience, type Resilience, type ResilienceConfig } from '../resilience.ts';
import { googleRoutes } from './google-routes.ts';
import { openRouteService } from './openrouteservice.ts';
import type { RouteProvider, RouteRequest } from './route-provider.ts';

export interface RouteGatewayConfig {
  readonly provider: 'google' | 'openrouteservice';
  readonly apiKey: string;
  /** Where the API answers; left out, the vendor's own address. */
  readonly baseUrl?: string;
  readonly sandbox?: boolean;
}

/** Providers count every question, so a health check believes an answer of the last quarter of an hour. */
const BELIEVED_MS = 15 * 60 * 1000;

/** The route gateway, and the breaker it stands behind. Distances are reads, so every call may be repeated. */
export function createRouteGateway(
  config: RouteGatewayConfig,
  resilience: ResilienceConfig,
): { gateway: RouteGateway; breaker: Resilience } {
  const provider = config.provider === 'google' ? googleRoutes(config) : openRouteService(config);
  const breaker = createResilience('routes', resilience, judge);
  let answeredAt = Number.NEGATIVE_INFINITY;

  const gateway: RouteGateway = {
    provider: provider.name,
    sandbox: config.sandbox ?? false,

    async check() {
      if (breaker.state() === 'closed' && performance.now() - answeredAt < BELIEVED_MS) return;
      await breaker.call({ operation: 'check', mode: 'probe', attempt: (signal) => probe(provider, signal) });
      answeredAt = performance.now();
    },

    async drives(origins, destination) {
      if (origins.length === 0) return [];
      if (![...origins, destination].every(isOnEarth)) {
        throw new GatewayError('routes', 'refused', 'routes drives: coordinates out of range');
      }
      const drives = await breaker.call({
        operation: 'drives',
        mode: 'repeatable',
        attempt: (signal) => measure(provider, origins, destination, signal),
      });
      answeredAt = performance.now();
      return drives;
    },
  };
  return { gateway, breaker };
}

class RouteAnswerError extends Error {
  readonly judgement: Judgement;

  constructor(judgement: Judgement) {
    super(judgement.reason);
    this.judgement = judgement;
  }
}

async function measure(
  provider: RouteProvider,
  origins: readonly Coordinates[],
  destination: Coordinates,
  signal: AbortSignal,
): Promise<(Drive | null)[]> {
  const { status, answer } = await post(provider.request(origins, destination), signal);
  if (status >= 400) throw new RouteAnswerError(judgeStatus(status));
  return provider.read(answer, origins.length);
}

async function probe(provider: RouteProvider, signal: AbortSignal): Promise<void> {
  const { status, answer } = await post(provider.probe(), signal);
  if (status >= 400 && !provider.isHealthyRefusal(status, answer)) throw new RouteAnswerError(judgeStatus(status));
}

async function post(request: RouteRequest, signal: AbortSignal): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(request.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...request.headers },
    body: JSON.stringify(request.body),
    signal,
  });
  const text = await response.text();
  return { status: response.status, answer: parseJson(text) };
}

/** Proxies answer errors in HTML; the status alone decides then. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOnEarth({ lat, lng }: Coordinates): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
}

function judge(error: unknown): Judgement {
  if (error instanceof RouteAnswerError) return error.judgement;
  if (error instanceof Error && error.name === 'ZodError') {
    return { kind: 'unavailable', reason: 'answered in an unexpected shape', nothingAccepted: false };
  }
  return judgeConnection(error);
}
