import type { Booking, Menu } from '@myhibachi/contracts';
import { formatInstant } from '../../format/dates.ts';
import { formatCents } from '../../format/money.ts';
import { keptCents, toMoneyRows } from '../../logic/money-rows.ts';
import { toBillLines } from '../../logic/price-summary.ts';
import { PartyFacts } from '../parts/party-facts.tsx';
import { PriceLines } from '../parts/price-lines.tsx';

const STATUS_WORDS = {
  deposit_pending: 'Waiting for the deposit',
  confirmed: 'Confirmed',
  in_progress: 'Happening now',
  completed: 'Done. We hope you are still full',
  cancellation_requested: 'Cancellation asked for',
  cancelled: 'Cancelled',
  no_show: 'Nobody was home',
} as const satisfies Record<Booking['status'], string>;

interface Props {
  readonly booking: Booking;
  readonly menu: Menu;
}

export function BookingHead({ booking, menu }: Props) {
  return (
    <section class="grid gap-5">
      <div>
        <p class="text-soft">Party {booking.summary.code}</p>
        <h1>{STATUS_WORDS[booking.status]}</h1>
      </div>
      <PartyFacts summary={booking.summary} menu={menu} />
      {booking.allergens.length > 0 && (
        <div>
          <strong>Declared allergens</strong>
          <ul class="list-inside list-disc">
            {booking.allergens.map(({ allergen, severity, notes }) => (
              <li key={allergen}>
                {allergen}, {severity}
                {notes && `: ${notes}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {booking.dietaryNotes && (
        <p>
          <strong>Dietary notes:</strong> {booking.dietaryNotes}
        </p>
      )}
      <ul class="flex flex-wrap gap-2" aria-label="Files">
        <li>
          <a class="button button-quiet" href={booking.calendarUrl} download>
            Add to calendar
          </a>
        </li>
        {booking.documents.map((file) => (
          <li key={file.kind}>
            <a class="button button-quiet" href={file.url}>
              {file.title} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sum that stays with us after cancelling, and the rule that says so, as the server worked it out. */
function WhatWasKept({ booking }: Pick<Props, 'booking'>) {
  const kept = keptCents(booking.money);
  const why = booking.summary.lines.find(({ kind }) => kind === 'cancellation_fee')?.rule;
  const told = booking.timeline.findLast(({ kind }) => kind === 'cancelled')?.text;
  return (
    <p class="text-small">
      {kept === 0 ? 'We keep nothing.' : `We keep ${formatCents(kept)}.`} {why ?? told}
    </p>
  );
}

export function BookingMoney({ booking }: Pick<Props, 'booking'>) {
  const { summary, payments } = booking;
  const lines = toBillLines(summary.lines, summary.travel);
  const rows = toMoneyRows(booking);
  return (
    <aside class="summary summary-open" aria-label="The bill">
      <h2 class="summary-title">The bill</h2>
      <PriceLines lines={lines.food} />
      <PriceLines lines={lines.rest} />
      <dl aria-live="polite">
        {rows.map(({ term, cents }) => (
          <div class="price-row" key={term}>
            <dt>{term}</dt>
            <span class="leader" aria-hidden="true" />
            <dd>{formatCents(cents)}</dd>
          </div>
        ))}
      </dl>
      {booking.status === 'cancelled' && <WhatWasKept booking={booking} />}
      {payments.length > 0 && (
        <ul class="grid gap-1 text-small text-soft" aria-label="Payments">
          {payments.map((payment) => (
            <li key={payment.id}>
              {formatInstant(payment.at, summary.timeZone)}: {formatCents(payment.amountCents)}, {payment.purpose},{' '}
              {payment.method} ({payment.status})
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

export function BookingHistory({ booking }: Pick<Props, 'booking'>) {
  return (
    <section class="mt-12 grid gap-4">
      <h2>What happened so far</h2>
      <ol class="history">
        {booking.timeline.map((entry) => (
          <li key={`${entry.at} ${entry.kind}`}>
            <p class="field-hint">{formatInstant(entry.at, booking.summary.timeZone)}</p>
            <p>{entry.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
