import type { Problem } from '@myhibachi/contracts';

export type FailureCode = Problem['code'] | 'offline' | 'unreachable';

/** Everything a call can fail with, in words a person can read; `fields` stand beside the inputs of a form. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: FailureCode;
  readonly status: number;
  readonly requestId: string | null;
  readonly retryable: boolean;
  readonly retryAfterSeconds: number | null;
  /** By dotted path, as the form sent it. */
  readonly fields: Readonly<Record<string, string>>;
  /** The whole problem document, for what only some codes carry (`alternatives`, `version`). */
  readonly problem: Readonly<Record<string, unknown>>;

  constructor(code: FailureCode, message: string, problem: Partial<Problem> & Record<string, unknown> = {}) {
    super(message);
    this.code = code;
    this.status = problem.status ?? 0;
    this.requestId = problem.requestId ?? null;
    this.retryable = problem.retryable ?? (code === 'offline' || code === 'unreachable');
    this.retryAfterSeconds = typeof problem['retryAfterSeconds'] === 'number' ? problem['retryAfterSeconds'] : null;
    this.fields = Object.fromEntries((problem.errors ?? []).map(({ field, message: text }) => [field, text]));
    this.problem = problem;
  }
}

export function isApiProblem(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem;
}

/** What to show for any failure of a call. */
export function messageOf(error: unknown): string {
  return isApiProblem(error) ? error.message : 'Something went wrong on our side. It has been reported.';
}

const IDS = new Set(['id', 'bookingId', 'customerId', 'stationId', 'chefId', 'staffId']);

/** There is nothing at this id for whoever asks: no such thing, not theirs, or no id at all. */
export function isMissing(error: unknown): boolean {
  if (!isApiProblem(error)) return false;
  if (error.code === 'not_found') return true;
  const named = Object.keys(error.fields);
  return error.code === 'validation_failed' && named.length > 0 && named.every((field) => IDS.has(field));
}
