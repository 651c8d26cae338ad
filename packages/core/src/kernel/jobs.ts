import { z } from 'zod';
import type { Context, SendOptions, TransactionContext } from './context.ts';
import { AppError } from './errors.ts';

/** A job as a contract: its name and what it carries. Who handles it is the server's business. */
export interface Job<S extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: S;
}

export function defineJob<S extends z.ZodType>(job: Job<S>): Job<S> {
  return job;
}

/** Puts a job in the queue as part of the transaction. A payload that does not fit its schema is our fault: `internal`. */
export async function enqueue<S extends z.ZodType<object>>(
  tx: TransactionContext,
  job: Job<S>,
  payload: z.input<S>,
  options: SendOptions = {},
): Promise<void> {
  const parsed = job.schema.safeParse(payload);
  if (!parsed.success) {
    throw new AppError('internal', { reason: `job ${job.name}: ${z.prettifyError(parsed.error)}` });
  }
  await tx.queue.send(tx.db, job.name, parsed.data, options);
}

export type JobHandler<S extends z.ZodType> = (ctx: Context, payload: z.output<S>) => Promise<unknown>;
