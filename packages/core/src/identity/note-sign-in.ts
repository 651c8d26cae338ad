import type { TransactionContext } from '../kernel/index.ts';
import { greatCircleMiles } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';
import { forgiveAccount } from './count-tries.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { findLastPlacedSignIn } from './security-event-store.ts';
import type { SessionMethod } from './session-store.ts';

const KM_PER_MILE = 1.609344;
/** Two addresses of one town may be told apart by some kilometres, however little time lies between them. */
const SAME_TOWN_KM = 100;

export interface SignInFacts {
  readonly staffId: string;
  readonly emailBidx: string;
  readonly sessionId: string;
  readonly method: SessionMethod;
}

/** How fast somebody would have had to travel since the sign-in before; null where that cannot be told. */
async function speedSince(tx: TransactionContext, staffId: string): Promise<{ km: number; kmPerHour: number } | null> {
  const { lat, lng } = tx.origin.place ?? { lat: null, lng: null };
  if (lat === null || lng === null) return null;
  const before = await findLastPlacedSignIn(tx.db, staffId);
  if (before === null) return null;
  const km = greatCircleMiles({ lat, lng }, before) * KM_PER_MILE;
  const hours = Math.max(before.at.until(tx.clock.now()).total('hours'), 1 / 60);
  return { km: Math.round(km), kmPerHour: Math.round(km / hours) };
}

/** Everything is proven: writes down the sign-in, and that it came from impossibly far away when it did. */
export async function noteSignIn(tx: TransactionContext, facts: SignInFacts): Promise<void> {
  const { staffId, method } = facts;
  const speed = await speedSince(tx, staffId);
  const fastest = (await getVariables(tx))['access.impossibleKmPerHour'];
  if (speed !== null && speed.km > SAME_TOWN_KM && speed.kmPerHour > fastest)
    await recordSecurityEvent(tx, { kind: 'impossible_travel', staffId, detail: speed });
  await recordSecurityEvent(tx, { kind: 'sign_in', staffId, detail: { method, sessionId: facts.sessionId } });
  await forgiveAccount(tx, facts.emailBidx);
}
