import { findAnswer, insertAnswer, lockAnswer } from './answer-store.ts';
import type { TransactionContext } from './context.ts';

/** As long as an answer is replayed to whoever sends a request again. */
const KEPT = { hours: 24 } as const;
const FIELD = 'idempotency_keys.body';

/**
 * Does a write once for one request: whoever sends the same request again, because the process died between the write and
 * its answer or because two workers took it at once, gets the answer of the first. It commits with the write, so there is
 * none without it. A request without a key is simply done. Refusals are not kept: they have done nothing.
 */
export async function onceForRequest<T>(
  tx: TransactionContext,
  write: string,
  answer: { parse(value: unknown): T },
  work: () => Promise<T>,
): Promise<T> {
  const { requestKey } = tx.origin;
  if (requestKey === undefined) return work();
  const name = { scope: `write ${write}`, key: requestKey };
  await lockAnswer(tx.db, name);
  const at = tx.clock.now();
  const known = await findAnswer(tx.db, name, at);
  if (known !== null) return answer.parse(JSON.parse(tx.crypto.decrypt(FIELD, known)));
  const made = await work();
  const bodyEnc = tx.crypto.encrypt(FIELD, JSON.stringify(made));
  await insertAnswer(tx.db, name, { bodyEnc, at, expiresAt: at.add(KEPT) });
  return made;
}
