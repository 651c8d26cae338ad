import { pino, type DestinationStream, type Logger } from 'pino';
import { isAppError } from '@myhibachi/core/kernel';

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: unknown;
  readonly reason?: string | undefined;
  readonly cause?: LoggedError;
}

const DEPTH = 4;

/**
 * Errors by their known parts alone: drivers and SDKs hang rows, parameters and request bodies on theirs, which are
 * personal data.
 */
function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is not an error was thrown' };
  const { name, message, stack, cause } = error;
  return {
    type: name,
    message,
    stack,
    ...('code' in error ? { code: error.code } : {}),
    ...(isAppError(error) && error.reason !== undefined ? { reason: error.reason } : {}),
    ...(cause !== undefined && depth < DEPTH ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

const PERSONAL = [
  'email',
  'phone',
  'firstName',
  'lastName',
  'street',
  'address',
  'token',
  'password',
  'secret',
  'authorization',
  'cookie',
  'ip',
  'body',
];

/** Our log: JSON lines, without personal data even where somebody hands it some. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${Temporal.Now.instant().toString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeError(error) },
    redact: { paths: PERSONAL.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
