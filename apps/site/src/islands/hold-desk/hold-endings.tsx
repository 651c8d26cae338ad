import type { Hold } from '@myhibachi/contracts';
import { formatDate, formatTime } from '../../format/dates.ts';
import { FlameMark } from './flame-mark.tsx';

/** The party exists. Said only after the server said so. */
export function Confirmed({ hold }: { readonly hold: Hold }) {
  const { booking, manageUrl } = hold;
  return (
    <div class="grid gap-5 justify-items-start" aria-live="polite">
      <FlameMark />
      <h1>The fire is booked</h1>
      <p class="text-lead">
        {booking.contact.firstName}, your chef comes on <strong>{formatDate(booking.date)}</strong> and dinner starts at{' '}
        <strong>{formatTime(booking.start)}</strong>. Your code is <strong>{booking.code}</strong>.
      </p>
      <p class="text-soft">
        The confirmation is on its way to {booking.contact.email ?? booking.contact.phone}, with everything you need to
        change your mind.
      </p>
      {manageUrl && (
        <a class="button" href={manageUrl}>
          See and change your party
        </a>
      )}
    </div>
  );
}

export function Ended({ status }: { readonly status: 'expired' | 'released' }) {
  return (
    <div class="grid gap-5 justify-items-start" aria-live="polite">
      <h1>{status === 'expired' ? 'The time ran out' : 'Given back'}</h1>
      <p class="text-lead">
        {status === 'expired'
          ? 'This evening is no longer held for you. If you paid a moment ago, we take it again if it is still free, and otherwise you get your money back without asking.'
          : 'The evening is free for someone else now. Nothing was charged.'}
      </p>
      <a class="button" href="/book">
        Find another evening
      </a>
    </div>
  );
}
