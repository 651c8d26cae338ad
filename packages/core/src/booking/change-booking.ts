import type { ChangePreview, ChangeRequest } from '@myhibachi/contracts';
import {
  listPayments,
  postAdjustment,
  readBalance,
  refundPayments,
  sumWaitingRefunds,
  totalOf,
  type Charges,
} from '../billing/index.ts';
import {
  AppError,
  addCents,
  audit,
  authorize,
  formatCents,
  negateCents,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { repriceParty } from '../quoting/index.ts';
import { durationMinutes } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import { appendTimeline, saveBooking, type Booking } from './booking-store.ts';
import { assertBefore, assertChangeable, lockOwnBooking } from './lock-own-booking.ts';
import { queueForBooking } from './queue-messages.ts';
import { guestsOf } from './summarise.ts';

function keyOf(items: Booking['upgrades']): string {
  return items
    .filter((row) => row.quantity > 0)
    .map((row) => `${row.item}:${row.quantity}`)
    .toSorted()
    .join();
}

function sameItems(a: Booking['upgrades'], b: Booking['upgrades']): boolean {
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
  const figures = await getVariables(tx);
  const party = input.party ?? booking.party;
  const upgrades = (input.upgrades ?? booking.upgrades).filter((row) => row.quantity > 0);
  const addOns = (input.addOns ?? booking.addOns).filter((row) => row.quantity > 0);
  const { policy } = booking;
  if (!sameItems(upgrades, booking.upgrades) || !sameItems(addOns, booking.addOns)) {
    assertBefore(
      tx,
      booking,
      policy.menuCutoffHours,
      `The menu can be changed until ${policy.menuCutoffHours} hours before the party.`,
    );
  }
  if (JSON.stringify(party) !== JSON.stringify(booking.party)) {
    assertBefore(
      tx,
      booking,
      policy.guestsCutoffHours,
      `The number of guests can be changed until ${policy.guestsCutoffHours} hours before the party.`,
    );
  }
  if (guestsOf(party) > figures['party.maxOnlineGuests']) {
    throw new AppError('needs_human', {
      message: `Above ${figures['party.maxOnlineGuests']} guests one of us plans the party with you. Please call or write to us.`,
    });
  }
  const { lines, totals } = await repriceParty(tx, {
    priceVersion: booking.priceVersion,
    party,
    upgrades,
    addOns,
    gratuityPercent: booking.gratuityPercent,
    stationId: booking.stationId,
    travel: booking.travel,
    travelCents: booking.charges.travelCents,
  });
  return withCharges(
    {
      ...booking,
      party,
      upgrades,
      addOns,
      durationMinutes: durationMinutes(guestsOf(party), figures['scheduling.durations']),
    },
    lines,
    totals,
  );
}

/** Fees and tips agreed since booking stay on the bill beside the re-priced party. */
function withCharges(
  booking: Booking,
  lines: Booking['lines'],
  totals: Omit<Charges, 'feesCents'> & { totalCents: number },
): Booking {
  const extra = booking.lines.filter(
    (line) => line.kind === 'reschedule_fee' || (line.kind === 'gratuity' && line.label === 'Tip'),
  );
  const tips = extra.filter((line) => line.kind === 'gratuity').reduce((sum, line) => sum + line.amountCents, 0);
  const { totalCents: _total, ...amounts } = totals;
  const charges = { ...amounts, gratuityCents: totals.gratuityCents + tips, feesCents: booking.charges.feesCents };
  return { ...booking, lines: [...lines, ...extra], charges, totalCents: totalOf(charges) };
}

async function write(tx: TransactionContext, before: Booking, after: Booking): Promise<Booking> {
  const saved = await saveBooking(tx, after);
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: saved.charges,
    note: 'Guests or menu changed.',
  });
  const difference = saved.totalCents - before.totalCents;
  const change =
    difference === 0
      ? 'the price stays the same'
      : `${difference > 0 ? 'up' : 'down'} ${formatCents(Math.abs(difference))}`;
  await appendTimeline(tx, saved.id, 'changed', `Guests or menu changed: ${change}.`);
  const balance = await readBalance(tx.db, saved.id);
  // What an earlier change promised back is in the balance until it is sent, and must not be promised twice.
  const credit = addCents(balance.dueCents, await sumWaitingRefunds(tx.db, saved.id));
  if (credit < 0) {
    await refundPayments(
      tx,
      await listPayments(tx.db, { bookingId: saved.id }),
      negateCents(credit),
      'The party became smaller than what was paid.',
    );
  }
  await queueForBooking(tx, saved, 'booking_changed', {
    event: String(saved.version),
    channels: ['email'],
    details: { change },
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

/**
 * Changes guests or menu at the prices agreed when booking, or with `preview` shows what it would cost (domain 5).
 * Throws `cutoff_passed`, `version_conflict`, `figures_changed` when the total is not the one that was shown, and
 * `needs_human` above the online limit. What was paid beyond the new total goes back.
 */
export async function changeBooking(
  ctx: Context,
  input: { bookingId: string; change: ChangeRequest; preview: boolean },
): Promise<ChangePreview> {
  authorize(ctx, 'booking.change');
  return withTransaction(ctx, async (tx) => {
    const before = await lockOwnBooking(tx, input.bookingId, input.change.version);
    assertChangeable(tx, before);
    const after = await applyChange(tx, before, input.change);
    const expected = input.change.expectedTotalCents;
    if (!input.preview && expected !== undefined && expected !== after.totalCents)
      throw new AppError('figures_changed');
    const balance = await readBalance(tx.db, before.id);
    const final = input.preview || isSame(before, after) ? after : await write(tx, before, after);
    const { feesCents: _fees, ...amounts } = final.charges;
    return {
      applied: !input.preview,
      lines: [...final.lines],
      totals: { ...amounts, totalCents: final.totalCents },
      differenceCents: final.totalCents - before.totalCents,
      dueCents: final.totalCents - balance.paidCents,
      version: final.version,
    };
  });
}
