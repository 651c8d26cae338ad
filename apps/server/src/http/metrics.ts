import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Meter } from '@myhibachi/core/kernel';
import type { App } from './app.ts';

/** What the process knows about itself at the moment somebody asks. */
export interface MetricSources {
  readonly pool?: () => { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly breakers?: () => readonly { readonly name: string; readonly state: string }[];
}

export interface Metrics extends Meter {
  readonly registry: Registry;
  /** One job attempt, by its name and how it ended. */
  jobDone(job: string, outcome: 'completed' | 'failed' | 'unknown', seconds: number): void;
}

const BREAKER_STATES = ['closed', 'half-open', 'open'];

function addPoolGauge(registry: Registry, read: NonNullable<MetricSources['pool']>): void {
  const gauge = new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of the pool, by what they do',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { total, idle, waiting } = read();
      gauge.set({ state: 'busy' }, total - idle);
      gauge.set({ state: 'idle' }, idle);
      gauge.set({ state: 'waiting' }, waiting);
    },
  });
}

function addBreakerGauge(registry: Registry, read: NonNullable<MetricSources['breakers']>): void {
  const gauge = new Gauge({
    name: 'gateway_breaker_state',
    help: '1 for the state the circuit breaker of a gateway is in',
    labelNames: ['gateway', 'state'],
    registers: [registry],
    collect() {
      for (const { name, state } of read()) {
        for (const known of BREAKER_STATES) gauge.set({ gateway: name, state: known }, known === state ? 1 : 0);
      }
    },
  });
}

export function createMetrics(sources: MetricSources): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (sources.pool !== undefined) addPoolGauge(registry, sources.pool);
  if (sources.breakers !== undefined) addBreakerGauge(registry, sources.breakers);
  const jobs = new Histogram({
    name: 'job_duration_seconds',
    help: 'Attempts of background jobs',
    labelNames: ['job', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
    registers: [registry],
  });
  const answers = new Counter({
    name: 'concierge_answers_total',
    help: 'Answers of the concierge by the engine that gave them; fell_back says why it was not the model that was asked',
    labelNames: ['engine', 'fell_back'],
    registers: [registry],
  });
  return {
    registry,
    jobDone: (job, outcome, seconds) => jobs.observe({ job, outcome }, seconds),
    answered: (engine, fellBack) => answers.inc({ engine, fell_back: fellBack ?? 'no' }),
  };
}

/** Measures every request by its route template, never by its address, and serves the numbers. */
export function addMetrics(app: App, metrics: Metrics): void {
  const http = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Requests by route template',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [metrics.registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    http.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get(
    '/metrics',
    { config: { policy: 'public', limit: 'none' }, schema: { hide: true } },
    async (_request, reply) => {
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
    },
  );
}
