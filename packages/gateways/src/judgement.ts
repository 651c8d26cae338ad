/** Reads failures of outside services: may it be tried again, and can anything have been accepted already? */
import { GatewayError, type GatewayName } from '@myhibachi/core/kernel';

export interface Judgement {
  readonly kind: 'unavailable' | 'refused';
  /** Words of ours and codes only: vendors quote phone numbers, addresses and keys in their own messages. */
  readonly reason: string;
  /** True when the service certainly did nothing, so that even a send may be tried again. */
  readonly nothingAccepted: boolean;
  /** How long it asked to be left alone. */
  readonly retryAfterSeconds?: number;
}

/**
 * One failed attempt. The vendor's error is left out on purpose, even as `cause`: SDK errors carry request bodies and
 * authorization headers, and a logger would write them down.
 */
export class AttemptFailure extends GatewayError {
  readonly nothingAccepted: boolean;

  constructor(gateway: GatewayName, operation: string, judgement: Judgement) {
    super(gateway, judgement.kind, `${gateway} ${operation}: ${judgement.reason}`, {
      retryAfterSeconds: judgement.retryAfterSeconds ?? null,
    });
    this.nothingAccepted = judgement.nothingAccepted;
  }
}

/** The connection never stood: the name was not found, or nobody listened. */
const NEVER_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EDNS',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** A code as vendors write them (`card_declined`, `21211`, `CMN-101`); anything else could be data and is not repeated. */
export function safeCode(code: unknown): string | null {
  const text = typeof code === 'number' ? String(code) : code;
  return typeof text === 'string' &&
    /^[A-Za-z][A-Za-z0-9_]{0,48}$|^\d{3,6}$|^[A-Z]{2,5}(?:-[A-Z]{2,5})?-\d{3}$/.test(text)
    ? text
    : null;
}

/** Judges an HTTP answer that is an error. 409 is a vendor's word for "the same request is still running". */
export function judgeStatus(status: number, code?: unknown): Judgement {
  const named = safeCode(code);
  const reason = named === null ? `answered ${status}` : `answered ${status} (${named})`;
  if (status === 429 || status === 503) return { kind: 'unavailable', reason, nothingAccepted: true };
  if (status >= 500 || status === 408 || status === 409) return { kind: 'unavailable', reason, nothingAccepted: false };
  return { kind: 'refused', reason, nothingAccepted: true };
}

/** Judges a failure without an answer by the system's error code, wherever the client library keeps it. */
export function judgeConnection(error: unknown): Judgement {
  const code = connectionCode(error);
  const reason = code === null ? 'connection failed' : `connection failed (${code})`;
  return { kind: 'unavailable', reason, nothingAccepted: code !== null && NEVER_CONNECTED.has(code) };
}

function connectionCode(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 3) return null;
  if ('code' in error && typeof error.code === 'string') return safeCode(error.code);
  if ('detail' in error) return connectionCode(error.detail, depth + 1);
  return 'cause' in error ? connectionCode(error.cause, depth + 1) : null;
}
