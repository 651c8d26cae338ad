import type { Hold } from '@myhibachi/contracts';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { getHold } from '../../api/endpoints.ts';
import type { Failure } from '../../api/reply.ts';
import { awaitPayment } from '../../logic/await-payment.ts';
import { remainingSeconds } from '../../logic/countdown.ts';
import { heldEvening, rememberHold } from '../../logic/held-evening.ts';
import { sessionStore } from '../../logic/saved-form.ts';

export type Waiting = 'no' | 'polling' | 'later';

interface HoldState {
  readonly hold: Hold | null;
  readonly failure: Failure | null;
  readonly waiting: Waiting;
  readonly setHold: (hold: Hold) => void;
  readonly reload: () => void;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Asks once more when the deadline has passed, since only the server knows what became of the hold. */
function useDeadlineCheck(hold: Hold | null, reload: () => void) {
  useEffect(() => {
    if (hold?.status !== 'pending_signature' && hold?.status !== 'pending_deposit') return;
    const MAX_TIMER_MS = 2_000_000_000;
    const ms = (remainingSeconds(hold.expiresAt, Date.now()) + 2) * 1000;
    const timer = setTimeout(reload, Math.min(Math.max(ms, 30_000), MAX_TIMER_MS));
    return () => clearTimeout(timer);
  }, [hold, reload]);
}

/** The hold as the server has it; back from a payment it is asked again until the payment service was heard. */
export function useHold(token: string, returnedPaid: boolean): HoldState {
  const [hold, setHold] = useState<Hold | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState<Waiting>(returnedPaid ? 'polling' : 'no');
  const [attempt, setAttempt] = useState(0);
  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    let left = false;
    setFailure(null);
    void getHold(token).then((outcome) => {
      if (left) return;
      if (outcome.ok) setHold(outcome.value);
      else setFailure(outcome.failure);
    });
    return () => {
      left = true;
    };
  }, [token, attempt]);
  useEffect(() => {
    if (!returnedPaid) return;
    let left = false;
    setWaiting('polling');
    const deps = { read: () => getHold(token), onHold: setHold, wait: pause, isCancelled: () => left };
    void awaitPayment(deps).then((end) => {
      if (end !== 'cancelled') setWaiting(end === 'settled' ? 'no' : 'later');
    });
    return () => {
      left = true;
    };
  }, [token, returnedPaid, attempt]);
  useEffect(() => {
    if (hold) rememberHold(heldEvening(sessionStore()), hold);
  }, [hold]);
  useDeadlineCheck(hold, reload);
  return { hold, failure, waiting, setHold, reload };
}
