/** One family of errors with a closed list of codes; each transport maps it once. */
import { STATUS_BY_CODE, TITLE_BY_CODE, type ErrorCode } from '@myhibachi/contracts';

export interface FieldError {
  /** Dotted path from the request's root, as the sender wrote it: `party.adults`. */
  readonly field: string;
  /** What is wrong and what to send instead. */
  readonly message: string;
}

export interface AppErrorOptions {
  /** For engineers and logs; never shown to callers. */
  readonly reason?: string;
  /** What the caller may read. Falls back to the title of the code. */
  readonly message?: string;
  readonly fields?: readonly FieldError[];
  /** Extra members of the problem document, e.g. `alternatives`. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  'rate_limited',
  'gateway_unavailable',
  'overloaded',
  'idempotency_in_progress',
]);

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly reason: string | undefined;
  readonly fields: readonly FieldError[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly retryable: boolean;
  /** Whether somebody should be told: only faults of ours, never a caller's mistake. */
  readonly reportable: boolean;

  constructor(code: ErrorCode, options: AppErrorOptions = {}) {
    super(options.message ?? TITLE_BY_CODE[code], options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.reason = options.reason;
    this.fields = options.fields ?? [];
    this.details = options.details ?? {};
    this.retryable = options.retryable ?? RETRYABLE.has(code);
    this.reportable = STATUS_BY_CODE[code] >= 500;
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** The same words for what is missing and what is somebody else's, so that neither can be told apart (domain 12). */
export function notFound(what: string): AppError {
  return new AppError('not_found', { reason: `${what} not found or not visible to this actor` });
}

export function invalidField(field: string, message: string): AppError {
  return new AppError('validation_failed', { fields: [{ field, message }] });
}
