/** What a call can end in, in the terms a form needs: a value, or one of a few failures with their own words. */
import type { Problem } from '@myhibachi/contracts';

export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'rate_limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'aborted' };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** One HTTP exchange as the client library reports it. */
export interface Reply<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value && 'errors' in value;
}

const DEFAULT_WAIT_SECONDS = 30;

/** Seconds to wait by a Retry-After header, which may be seconds or an HTTP date (RFC 9110, 10.2.3). */
export function readRetryAfter(header: string | null, nowMs: number): number {
  if (header === null || header.trim() === '') return DEFAULT_WAIT_SECONDS;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(1, Math.ceil(seconds));
  const until = Date.parse(header);
  return Number.isNaN(until) ? DEFAULT_WAIT_SECONDS : Math.max(1, Math.ceil((until - nowMs) / 1000));
}

/** Reads a reply; an answer that is neither a success nor problem+json counts as not having reached us. */
export function readReply<T>(reply: Reply<T>, nowMs: number): Outcome<T> {
  const { response, error } = reply;
  if (response?.ok && error === undefined) return { ok: true, value: reply.data as T };
  if (response?.status === 429) {
    return {
      ok: false,
      failure: { kind: 'rate_limited', retryAfterSeconds: readRetryAfter(response.headers.get('retry-after'), nowMs) },
    };
  }
  return { ok: false, failure: isProblem(error) ? { kind: 'problem', problem: error } : { kind: 'unreachable' } };
}

/** Whether sending the same thing again may succeed, so that its Idempotency-Key must be kept. */
export function isUndecided(failure: Failure): boolean {
  if (failure.kind !== 'problem') return true;
  return (
    failure.problem.retryable || failure.problem.status >= 500 || failure.problem.code === 'idempotency_in_progress'
  );
}

/** What is wrong with the fields says more than that something is. */
function explainProblem({ errors, detail, title }: Problem): string {
  if (errors.length === 0) return detail ?? title;
  return errors.map(({ message }) => message).join(' ');
}

/** What to tell the host, in a sentence or one for each field refused. */
export function explainFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'problem':
      return explainProblem(failure.problem);
    case 'rate_limited':
      return 'That was a lot of requests at once. Please give us a moment.';
    case 'offline':
      return 'You seem to be offline. Nothing is lost: we go on as soon as you are connected.';
    case 'timeout':
      return 'Our kitchen took too long to answer. Nothing was charged; please try again.';
    case 'unreachable':
      return 'We could not reach our kitchen just now. Please try again in a moment.';
    case 'aborted':
      return 'That was cancelled.';
  }
}
