/** Front door of operations: what keeps the service well, apart from the business it serves. */
export { claimIdempotencyKey, type Claim, type ClaimRequest, type StoredAnswer } from './claim-idempotency-key.ts';
export { settleIdempotencyKey } from './settle-idempotency-key.ts';
export { purgeIdempotencyKeys, purgeIdempotencyKeysJob } from './purge-idempotency-keys.ts';
export { purgeRetention, purgeRetentionJob, type Purged } from './purge-retention.ts';
export { ProbeError, checkReadiness, type Probe } from './check-readiness.ts';
export { reportClientError, type ClientErrorReport } from './report-client-error.ts';
export type { Lease } from './idempotency-store.ts';
export { rotateKeys } from './rotate-keys.ts';
export { listDeadJobs, listQueues } from './list-queues.ts';
export { replayDeadJobs } from './replay-dead-jobs.ts';
export { getDatabaseFigures } from './get-database-figures.ts';
