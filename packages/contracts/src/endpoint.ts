import type { z } from 'zod';
import type { ErrorCode } from './errors.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One believable call and its answer; every part keeps to the schema of the same name. */
export interface Example {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly response?: unknown;
}

/** One endpoint as data: the server registers it, OpenAPI documents it, the client is generated from it. */
export interface Endpoint {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** A file as the body, in place of `body`: its bytes and nothing else. */
  readonly consumes?: 'application/octet-stream';
  readonly status: 200 | 201 | 202 | 204;
  /** What a success carries; absent for 204 and for files. */
  readonly response?: z.ZodType;
  /** The media type where it is not JSON. */
  readonly produces?:
    | 'application/pdf'
    | 'application/zip'
    | 'text/calendar'
    | 'application/x-ndjson'
    | 'text/csv'
    | 'text/html'
    | 'application/json'
    /** A file whose media type its content says: see `mediaType` of the answer. */
    | 'application/octet-stream';
  /** Codes beyond those every endpoint may answer (see COMMON_ERRORS). */
  readonly errors: readonly ErrorCode[];
  readonly example?: Example;
}

/** Keeps the literal types of the schemas while checking the shape. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}

export const COMMON_ERRORS = [
  'bad_request',
  'validation_failed',
  'not_found',
  'rate_limited',
  'overloaded',
  'internal',
] as const satisfies readonly ErrorCode[];

/** What only requests with a body can run into. */
export const BODY_ERRORS = [
  'payload_too_large',
  'unsupported_media_type',
  'idempotency_mismatch',
  'idempotency_in_progress',
] as const satisfies readonly ErrorCode[];
