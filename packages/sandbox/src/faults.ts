/** Misbehaviour on request, so that tests see real broken answers on real sockets. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export type SandboxService = 'stripe' | 'sms' | 'mail' | 'routes' | 'embeddings' | 'model';

/**
 * `unavailable` answers 503 (SMTP 421), `rate_limited` 429 (SMTP 451), `broken` 500 (SMTP 554), `hang` never answers,
 * `drop_after_accepting` does the work and cuts the line.
 */
export type Fault = 'unavailable' | 'rate_limited' | 'broken' | 'hang' | 'drop_after_accepting';

export interface Faults {
  /** The next `times` calls of the service misbehave; faults queue up in the order injected. */
  inject(service: SandboxService, fault: Fault, times?: number): void;
  clear(): void;
  /** The fault due now, used up; only when it is one of those asked for. */
  take(service: SandboxService, among?: readonly Fault[]): Fault | null;
  /** How many calls the service has seen, faulty ones included. */
  calls(service: SandboxService): number;
  count(service: SandboxService): void;
}

export function createFaults(): Faults {
  const queues = new Map<SandboxService, Fault[]>();
  const counts = new Map<SandboxService, number>();
  return {
    inject(service, fault, times = 1) {
      queues.set(service, [...(queues.get(service) ?? []), ...Array.from({ length: times }, () => fault)]);
    },
    clear: () => queues.clear(),
    take(service, among) {
      const queue = queues.get(service) ?? [];
      const next = queue[0];
      if (next === undefined || (among !== undefined && !among.includes(next))) return null;
      queues.set(service, queue.slice(1));
      return next;
    },
    calls: (service) => counts.get(service) ?? 0,
    count: (service) => {
      counts.set(service, (counts.get(service) ?? 0) + 1);
    },
  };
}

const STATUS = { unavailable: 503, rate_limited: 429, broken: 500 } as const;

/** Lets the faults of one HTTP service happen on its routes; `body` is the vendor's shape of an error. */
export function addFaults(
  app: FastifyInstance,
  service: SandboxService,
  faults: Faults,
  body: (status: number) => object,
  isCall: (request: FastifyRequest) => boolean = () => true,
): void {
  const dropping = new WeakSet<FastifyRequest>();
  app.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isCall(request)) return;
    faults.count(service);
    const fault = faults.take(service);
    if (fault === null) return;
    if (fault === 'drop_after_accepting') {
      dropping.add(request);
    } else if (fault === 'hang') {
      reply.hijack();
    } else {
      return reply.code(STATUS[fault]).send(body(STATUS[fault]));
    }
  });
  app.addHook('onSend', async (request) => {
    if (dropping.has(request)) request.raw.socket.destroy();
  });
}
