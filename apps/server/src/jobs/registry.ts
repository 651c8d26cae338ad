import type { z } from 'zod';
import type { Context, Job, JobHandler } from '@myhibachi/core/kernel';

export interface JobOptions {
  /** Attempts after the first one; the delay doubles each time. */
  readonly retries?: number;
  readonly firstRetrySeconds?: number;
  readonly longestRetrySeconds?: number;
  /** An attempt that takes longer is given up and tried again. */
  readonly timeoutSeconds?: number;
  /** Attempts at the same time in one process; even, so that two workers share them. */
  readonly concurrency?: number;
  /** Five cron fields in UTC: the queue starts the job by itself, with an empty payload. */
  readonly cron?: string;
}

export type PayloadVerdict =
  | { readonly ok: true; run(ctx: Context): Promise<unknown> }
  | { readonly ok: false; readonly reason: string };

/** A job with its handler, the payload's type sealed inside. */
export interface RegisteredJob {
  readonly name: string;
  readonly options: Required<Omit<JobOptions, 'cron'>> & Pick<JobOptions, 'cron'>;
  read(payload: unknown): PayloadVerdict;
}

const STANDARD = { retries: 8, firstRetrySeconds: 2, longestRetrySeconds: 3_600, timeoutSeconds: 120, concurrency: 4 };

/** Ties a job of the business to what handles it. Handlers are idempotent: a crash may run one twice. */
export function handles<S extends z.ZodType<object>>(
  job: Job<S>,
  options: JobOptions,
  handle: JobHandler<S>,
): RegisteredJob {
  return {
    name: job.name,
    options: { ...STANDARD, ...options },
    read(payload) {
      const parsed = job.schema.safeParse(payload ?? {});
      if (!parsed.success) {
        // Paths and codes only: values may be personal data.
        const reason = parsed.error.issues
          .map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.code}`)
          .join('; ');
        return { ok: false, reason };
      }
      return { ok: true, run: (ctx) => handle(ctx, parsed.data) };
    },
  };
}
