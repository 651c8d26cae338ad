import type { Hold } from '@myhibachi/contracts';
import { useEffect, useState } from 'preact/hooks';
import { getHold } from '../../api/endpoints.ts';
import { formatDate, formatTime } from '../../format/dates.ts';
import { heldEvening, isLive, rememberHold } from '../../logic/held-evening.ts';
import { sessionStore } from '../../logic/saved-form.ts';

/** An evening this tab holds already, so that nobody holds a second one without meaning to. */
export function HeldNotice() {
  const [hold, setHold] = useState<Hold | null>(null);
  useEffect(() => {
    const kept = heldEvening(sessionStore());
    const token = kept.load();
    if (token === null) return;
    let left = false;
    void getHold(token).then((outcome) => {
      if (outcome.ok) rememberHold(kept, outcome.value);
      if (!left && outcome.ok && isLive(outcome.value)) setHold(outcome.value);
    });
    return () => {
      left = true;
    };
  }, []);
  if (hold === null) return null;
  const { date, start } = hold.booking;
  return (
    <div class="notice mb-6" aria-live="polite">
      <p>
        You already hold <strong>{formatDate(date)}</strong> at {formatTime(start)}. It only needs your{' '}
        {hold.status === 'pending_signature' ? 'signature and the deposit' : 'deposit'}.
      </p>
      <a class="button" href={`/book/${encodeURIComponent(hold.token)}`}>
        Continue with that evening
      </a>
    </div>
  );
}
