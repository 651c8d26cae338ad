import type { Context } from '../kernel/index.ts';
import { findKey, insertClaim, type KeyRow, type Lease } from './idempotency-store.ts';

export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Claim =
  | { readonly outcome: 'claimed'; readonly lease: Lease }
  | { readonly outcome: 'answered'; readonly answer: StoredAnswer }
  | { readonly outcome: 'running'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'mismatch' };

export interface ClaimRequest {
  /** Whose keys these are: two callers may choose the same key. */
  readonly scope: string;
  readonly key: string;
  /** Digest of method, address and body: the same key with another request is a mistake of the caller. */
  readonly requestSha256: string;
}

/** How long an answer is replayed (product, public contract). */
const KEPT = { hours: 24 };
/** A request never runs this long, so an older claim was left behind by a process that died. */
const LEASE = { seconds: 60 };
const ATTEMPTS = 3;

/** The field's name under which answers are sealed: they carry the tokens of holds. */
export const ANSWER_FIELD = 'idempotency_keys.body';

function judge(ctx: Context, row: KeyRow, request: ClaimRequest): Claim {
  if (row.requestSha256 !== request.requestSha256) return { outcome: 'mismatch' };
  if (row.state !== 'done' || row.status === null || row.bodyEnc === null) {
    return { outcome: 'running', retryAfterSeconds: 1 };
  }
  const body = ctx.crypto.decrypt(ANSWER_FIELD, row.bodyEnc);
  return { outcome: 'answered', answer: { status: row.status, headers: row.headers as StoredAnswer['headers'], body } };
}

/**
 * Lets exactly one of any number of equal requests run (product, public contract). The others learn that it still
 * runs, or get its answer; a different request under the same key is a mismatch. A claim whose process died is taken
 * over after a minute.
 */
export async function claimIdempotencyKey(ctx: Context, request: ClaimRequest): Promise<Claim> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const startedAt = ctx.clock.now().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });
    const taken = await insertClaim(ctx, {
      ...request,
      startedAt,
      expiresAt: startedAt.add(KEPT),
      abandonedBefore: startedAt.subtract(LEASE),
    });
    if (taken) return { outcome: 'claimed', lease: { scope: request.scope, key: request.key, startedAt } };
    // Gone again when the first request failed in between and gave its key back.
    const row = await findKey(ctx, request);
    if (row !== undefined) return judge(ctx, row, request);
  }
  return { outcome: 'running', retryAfterSeconds: 1 };
}
