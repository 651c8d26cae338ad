import type { Context } from '../kernel/index.ts';
import { ANSWER_FIELD, type StoredAnswer } from './claim-idempotency-key.ts';
import { deleteClaim, storeAnswer, type Lease } from './idempotency-store.ts';

/** What may be different next time: our own faults, limits, and requests that were still running. */
function mayChange(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

/** Keeps the answer for replay, or frees the key when the same request deserves another try. */
export async function settleIdempotencyKey(ctx: Context, lease: Lease, answer: StoredAnswer): Promise<void> {
  if (mayChange(answer.status)) return deleteClaim(ctx, lease);
  await storeAnswer(ctx, lease, {
    status: answer.status,
    headers: JSON.stringify(answer.headers),
    bodyEnc: ctx.crypto.encrypt(ANSWER_FIELD, answer.body),
  });
}
