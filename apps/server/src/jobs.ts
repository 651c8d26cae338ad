import type { RegisteredJob } from './jobs/registry.ts';
import { operationsJobs } from './operations/jobs.ts';

/** Every module's jobs. */
export const JOBS: readonly RegisteredJob[] = [...operationsJobs];
