/** After the payment page the browser only asks: the hold is converted when the payment service told the server. */
import type { Hold } from '@myhibachi/contracts';
import type { Outcome } from '../api/reply.ts';

export interface AwaitPaymentDeps {
  readonly read: () => Promise<Outcome<Hold>>;
  readonly onHold: (hold: Hold) => void;
  readonly wait: (ms: number) => Promise<void>;
  readonly isCancelled: () => boolean;
}

/** Quick at first, when the webhook usually arrives, then patient: about two minutes in all. */
const WAITS_MS = [0, 800, 1200, 1500, 2000, 2500, 3000, 4000, 5000, ...Array.from({ length: 14 }, () => 7000)];

/** `settled` when the hold left the waiting state, `waiting` when it is worth telling the host to check later. */
export async function awaitPayment(deps: AwaitPaymentDeps): Promise<'settled' | 'waiting' | 'cancelled'> {
  for (const ms of WAITS_MS) {
    await deps.wait(ms);
    if (deps.isCancelled()) return 'cancelled';
    const outcome = await deps.read();
    if (deps.isCancelled()) return 'cancelled';
    if (!outcome.ok) continue;
    deps.onHold(outcome.value);
    if (outcome.value.status !== 'pending_deposit') return 'settled';
  }
  return 'waiting';
}
