const QUEUE = { queue: 'message.deliver' };
const DEAD_JOB = {
  id: '01a4024a-3c10-7d4f-8e5a-6b7c8d9e0f1a',
  queue: 'message.deliver',
  failedAt: '2027-04-13T17:02:11Z',
  attempts: 9,
  reason: 'GatewayError',
  payload: { messageId: '01a4024a-3c10-7d4f-8e5a-6b7c8d9e0f2b' },
};

export const OPERATIONS_EXAMPLES = {
  listQueues: {
    response: { items: [{ name: 'message.deliver', waiting: 12, active: 1, dead: 0, cron: null }] },
  },
  listDeadJobs: { params: QUEUE, query: { limit: 25 }, response: { items: [DEAD_JOB], nextCursor: null } },
  replayDeadJobs: { params: QUEUE, body: { id: DEAD_JOB.id }, response: { replayed: 1 } },
  getHealthDetail: {
    response: {
      readiness: { status: 'ready', checks: [{ name: 'database', status: 'up', latencyMs: 0.8 }] },
      process: {
        version: '0.1.0',
        nodeVersion: '26.10.0',
        startedAt: '2027-04-13T08:00:00Z',
        roles: ['api', 'worker', 'site'],
        memoryBytes: 180_000_000,
        eventLoopDelayMs: 11.2,
        openConsoles: 3,
      },
      database: { sizeBytes: 52_000_000, connections: 14, oldestTransactionSeconds: 0.1 },
    },
  },
} as const;
