import { staffRole } from '../identity/index.ts';
import { reachOf, type TransactionContext } from '../kernel/index.ts';
import type { Decision } from './decision-store.ts';
import { isSelfDecided } from './judge-decision.ts';

const STAFF = 'staff:';

/**
 * Who asked for a cancellation, when with the actor's yes two people stand behind the money that goes back; undefined
 * when it is the actor's word alone (ADR 0047). It takes another colleague who may ask for refunds themselves, the very
 * cause they asked for, because the cause decides the amount, and that the actor was shown this amount.
 */
export async function askedByAnother(
  tx: TransactionContext,
  asked: Decision,
  agreed: { readonly asTheyAsked: boolean; readonly wasShown: boolean },
): Promise<string | undefined> {
  const { requestedBy } = asked;
  if (!agreed.asTheyAsked || !agreed.wasShown || isSelfDecided(tx.actor, asked)) return undefined;
  const role = requestedBy.startsWith(STAFF) ? await staffRole(tx, requestedBy.slice(STAFF.length)) : null;
  return role !== null && reachOf(role, 'payment.request_refund') !== null ? requestedBy : undefined;
}
