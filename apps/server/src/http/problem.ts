/** The one place where errors become answers (RFC 9457). */
import { STATUS_BY_CODE, TITLE_BY_CODE, type ErrorCode } from '@myhibachi/contracts';
import { AppError, GatewayError, isAppError } from '@myhibachi/core/kernel';

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

export interface ProblemAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Faults of transport that have their own status in HTTP and share a code of ours. */
export interface Transport {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fastify's own refusals; whatever is not here is our fault. */
const FRAMEWORK: Readonly<Record<string, { code: ErrorCode; detail: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'payload_too_large', detail: 'Please send a smaller request.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported_media_type',
    detail: 'Please send Content-Type: application/json.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'bad_request', detail: 'The body is empty. Please send JSON.' },
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'bad_request', detail: 'The body is not JSON. Please check its syntax.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { code: 'bad_request', detail: 'Content-Length does not match the body.' },
  FST_ERR_MAX_PARAM_LENGTH: { code: 'not_found', detail: 'This address is too long to be one of ours.' },
  FST_ERR_BAD_URL: { code: 'bad_request', detail: 'The address is not a valid URL path.' },
};

/** The pool has no connection to give, or the database is going down, starting, or too slow: worth another try. */
const DATABASE_BUSY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '53300',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08001',
  '08006',
]);
const POOL_EXHAUSTED = 'timeout exceeded when trying to connect';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
}

/** Any error as one of ours. What is unknown becomes `internal` and keeps the original as its cause, for the log alone. */
export function asAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  if (error instanceof GatewayError) {
    return new AppError(error.kind === 'unavailable' ? 'gateway_unavailable' : 'internal', { cause: error });
  }
  const known = FRAMEWORK[codeOf(error)];
  if (known !== undefined) return new AppError(known.code, { message: known.detail });
  if (statusOf(error) === 400) return new AppError('bad_request', { message: 'The request could not be read.' });
  if (DATABASE_BUSY.has(codeOf(error)) || (error instanceof Error && error.message === POOL_EXHAUSTED)) {
    return new AppError('overloaded', { cause: error });
  }
  return new AppError('internal', { cause: error });
}

function headersFor(error: AppError): Record<string, string> {
  const { retryAfterSeconds } = error.details;
  if (typeof retryAfterSeconds === 'number') return { 'retry-after': String(Math.ceil(retryAfterSeconds)) };
  return STATUS_BY_CODE[error.code] === 503 ? { 'retry-after': '2' } : {};
}

/** The problem document of an error. Detail is what the caller may read; `reason` and causes stay with us. */
export function problemOf(error: AppError, requestId: string, transport?: Transport): ProblemAnswer {
  const status = transport?.status ?? STATUS_BY_CODE[error.code];
  const title = TITLE_BY_CODE[error.code];
  const { retryAfterSeconds: _header, ...members } = error.details;
  const document = {
    ...members,
    type: `/docs/errors#${error.code}`,
    title,
    status,
    ...(error.message === title ? {} : { detail: error.message }),
    code: error.code,
    requestId,
    retryable: error.retryable,
    errors: error.fields,
  };
  return { status, headers: { ...headersFor(error), ...transport?.headers }, body: JSON.stringify(document) };
}
