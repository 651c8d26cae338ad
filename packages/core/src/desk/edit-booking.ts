import type { DeskChange, DeskChangePreview } from '@myhibachi/contracts';
import { readStanding } from '../billing/index.ts';
import {
  appendTimeline,
  askToMeasure,
  changeDetails,
  dueAfter,
  priceStep,
  queueDayBefore,
  queueForBooking,
  saveChange,
  type Booking,
} from '../booking/index.ts';
import {
  AppError,
  audit,
  authorize,
  masked,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { cityHint } from '../travel/index.ts';
import { assertReachable } from './assert-reachable.ts';
import { judgeChange, type Judged, type WhatChanges } from './change-by-staff.ts';
import { queueDepositReminders } from './deposit-reminders.ts';
import { lockForDesk } from './load-booking.ts';

const EDITABLE: ReadonlySet<Booking['status']> = new Set(['deposit_pending', 'confirmed', 'in_progress']);

const WORDS = {
  guests: 'guests',
  menu: 'menu',
  gratuity: 'gratuity',
  venue: 'address',
  contact: 'contact',
  dietary: 'dietary notes',
  requests: 'requests',
} as const satisfies Record<keyof WhatChanges, string>;

function changedWords(what: WhatChanges): string {
  const keys = Object.keys(WORDS) as (keyof WhatChanges)[];
  return keys
    .filter((key) => what[key])
    .map((key) => WORDS[key])
    .join(', ');
}

/** Reminders that were promised to an address the booking no longer has go to the new one instead. */
async function readdress(tx: TransactionContext, before: Booking, saved: Booking): Promise<void> {
  const { email, phone } = saved.contact;
  const channels = (['email', 'sms'] as const).filter((channel) =>
    // An address that was only taken away has no successor: the texts are promised already.
    channel === 'email' ? email !== undefined && before.contact.email !== email : before.contact.phone !== phone,
  );
  if (channels.length === 0) return;
  const event = `:${saved.version}`;
  if (saved.status === 'deposit_pending') await queueDepositReminders(tx, saved, { channels, event });
  if (saved.status === 'confirmed') await queueDayBefore(tx, saved, { channels, event });
}

/** What the log keeps of a change: figures in full, personal data only as changed. */
function facts(booking: Booking, what: WhatChanges): Record<string, unknown> {
  return {
    ...(what.guests ? { party: booking.party } : {}),
    ...(what.menu ? { upgrades: booking.upgrades, addOns: booking.addOns } : {}),
    ...(what.gratuity ? { gratuityPercent: booking.gratuityPercent } : {}),
    ...(what.venue ? { venue: masked(booking.venue.street) } : {}),
    ...(what.contact ? { contact: masked(booking.contact.email ?? booking.contact.phone) } : {}),
    ...(what.dietary ? { dietaryNotes: masked(booking.dietaryNotes) } : {}),
    ...(what.requests ? { requests: masked(booking.requests) } : {}),
    totalCents: booking.totalCents,
  };
}

async function write(
  tx: TransactionContext,
  before: Booking,
  { after, what, overridden }: Judged,
  override: string | undefined,
): Promise<Booking> {
  const words = changedWords(what);
  const { saved, stoppedCents } = await saveChange(tx, before, after, `Changed by staff: ${words}.`);
  const step = priceStep(before, saved);
  await appendTimeline(tx, saved.id, 'changed', `Changed by our staff: ${words}; ${step}.`);
  if (overridden.length > 0) {
    const text = `Changed after the cut-off. ${overridden.join(' ')}`;
    await appendTimeline(tx, saved.id, 'override', text, { audience: 'staff', note: override });
  }
  if (what.contact) await readdress(tx, before, saved);
  if (what.venue) await askToMeasure(tx, saved);
  if (what.guests || what.menu || what.venue || what.gratuity) {
    const details = { ...changeDetails(before, saved), stoppedCents };
    await queueForBooking(tx, saved, 'booking_changed', { event: String(saved.version), channels: ['email'], details });
  }
  audit(tx, {
    action: 'booking.change',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: facts(before, what),
    after: facts(saved, what),
    ...(override === undefined ? {} : { reason: override }),
  });
  return saved;
}

/**
 * Changes whatever staff may change of a booking, or with `preview` shows the price difference; the prices are those
 * agreed when it was booked, and the customer behind it stays the same. Throws `version_conflict` with who was faster,
 * `cutoff_passed` unless a reason overrides the host's cut-off, `figures_changed`, `needs_human`, `invalid_transition`.
 */
export async function editBooking(
  ctx: Context,
  input: { bookingId: string; change: DeskChange },
): Promise<DeskChangePreview> {
  authorize(ctx, 'booking.change');
  const { bookingId, change } = input;
  return withTransaction(ctx, async (tx) => {
    const before = await lockForDesk(tx, { bookingId, action: 'booking.change', version: change.version });
    if (!EDITABLE.has(before.status))
      throw new AppError('invalid_transition', { message: 'This party can no longer be changed.' });
    const judged = await judgeChange(tx, before, change);
    const { after, what } = judged;
    const expected = change.expectedTotalCents;
    if (what.contact) await assertReachable(tx, after.contact);
    if (!change.preview && expected !== undefined && expected !== after.totalCents)
      throw new AppError('figures_changed');
    const standing = await readStanding(tx.db, before.id);
    const changes = Object.values(what).some(Boolean);
    const final = change.preview || !changes ? after : await write(tx, before, judged, change.override);
    const { feesCents: _fees, ...amounts } = final.charges;
    return {
      applied: !change.preview,
      lines: [...final.lines],
      totals: { ...amounts, totalCents: final.totalCents },
      differenceCents: final.totalCents - before.totalCents,
      // What is promised back already does not go back once more.
      dueCents: dueAfter(standing, final),
      version: final.version,
      placeHint: change.venue === undefined ? null : cityHint(change.venue),
    };
  });
}
