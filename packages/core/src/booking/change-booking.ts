import { ChangePreview, type ChangeRequest } from '@myhibachi/contracts';
import { readStanding } from '../billing/index.ts';
import {
  AppError,
  audit,
  authorize,
  countOf,
  onceForRequest,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { changeDetails } from './describe-change.ts';
import { assertBefore, assertChangeable, lockOwnBooking } from './lock-own-booking.ts';
import { queueForBooking } from './queue-messages.ts';
import { repriceBooking } from './reprice-booking.ts';
import { dueAfter } from './return-credit.ts';
import { priceStep, saveChange } from './save-change.ts';
import { appendTimeline } from './timeline-store.ts';

function keyOf(items: Booking['upgrades']): string {
  return items
    .filter((row) => row.quantity > 0)
    .map((row) => `${row.item}:${row.quantity}`)
    .toSorted()
    .join();
}

/** Whether two lists order the same, in whatever sequence. */
export function sameItems(a: Booking['upgrades'], b: Booking['upgrades']): boolean {
  return keyOf(a) === keyOf(b);
}

/** Asking for what is there already changes nothing, not even the version. */
function isSame(before: Booking, after: Booking): boolean {
  const items = sameItems(before.upgrades, after.upgrades) && sameItems(before.addOns, after.addOns);
  return (
    items && JSON.stringify(before.party) === JSON.stringify(after.party) && before.totalCents === after.totalCents
  );
}

/** The booking as it would be, with every cut-off checked for what really changes. */
async function applyChange(tx: TransactionContext, booking: Booking, input: ChangeRequest): Promise<Booking> {
  const party = input.party ?? booking.party;
  const upgrades = (input.upgrades ?? booking.upgrades).filter((row) => row.quantity > 0);
  const addOns = (input.addOns ?? booking.addOns).filter((row) => row.quantity > 0);
  const { policy } = booking;
  if (!sameItems(upgrades, booking.upgrades) || !sameItems(addOns, booking.addOns)) {
    assertBefore(
      tx,
      booking,
      policy.menuCutoffHours,
      `The menu can be changed until ${countOf(policy.menuCutoffHours, 'hour')} before the party.`,
    );
  }
  if (JSON.stringify(party) !== JSON.stringify(booking.party)) {
    assertBefore(
      tx,
      booking,
      policy.guestsCutoffHours,
      `The number of guests can be changed until ${countOf(policy.guestsCutoffHours, 'hour')} before the party.`,
    );
  }
  return repriceBooking(tx, { ...booking, party, upgrades, addOns });
}

async function write(tx: TransactionContext, before: Booking, after: Booking): Promise<Booking> {
  const { saved, stoppedCents } = await saveChange(tx, before, after, 'Guests or menu changed.');
  const change = priceStep(before, saved);
  await appendTimeline(tx, saved.id, 'changed', `Guests or menu changed: ${change}.`);
  await queueForBooking(tx, saved, 'booking_changed', {
    event: String(saved.version),
    channels: ['email'],
    details: { ...changeDetails(before, saved), stoppedCents },
  });
  audit(tx, {
    action: 'booking.change',
    entityType: 'booking',
    entityId: saved.id,
    stationId: saved.stationId,
    before: { party: before.party, upgrades: before.upgrades, addOns: before.addOns, totalCents: before.totalCents },
    after: { party: saved.party, upgrades: saved.upgrades, addOns: saved.addOns, totalCents: saved.totalCents },
  });
  return saved;
}

interface Change {
  readonly bookingId: string;
  readonly change: ChangeRequest;
  readonly preview: boolean;
}

async function makeChange(tx: TransactionContext, input: Change): Promise<ChangePreview> {
  const before = await lockOwnBooking(tx, input.bookingId, input.change.version);
  assertChangeable(tx, before);
  const after = await applyChange(tx, before, input.change);
  const expected = input.change.expectedTotalCents;
  if (!input.preview && expected !== undefined && expected !== after.totalCents) throw new AppError('figures_changed');
  const standing = await readStanding(tx.db, before.id);
  const final = input.preview || isSame(before, after) ? after : await write(tx, before, after);
  const { feesCents: _fees, ...amounts } = final.charges;
  return {
    applied: !input.preview,
    lines: [...final.lines],
    totals: { ...amounts, totalCents: final.totalCents },
    differenceCents: final.totalCents - before.totalCents,
    // What is promised back already does not go back once more.
    dueCents: dueAfter(standing, final),
    version: final.version,
  };
}

/**
 * Changes guests or menu at the prices agreed when booking, or with `preview` shows what it would cost (domain 5).
 * Throws `cutoff_passed`, `version_conflict`, `figures_changed` when the total is not the one that was shown, and
 * `needs_human` above the online limit. What was paid beyond the new total goes back. Sent again under its key, a change
 * is answered as it was made.
 */
export async function changeBooking(ctx: Context, input: Change): Promise<ChangePreview> {
  authorize(ctx, 'booking.change');
  return withTransaction(ctx, (tx) =>
    input.preview
      ? makeChange(tx, input)
      : onceForRequest(tx, 'booking.change', ChangePreview, () => makeChange(tx, input)),
  );
}
