import { totalOf, type Charges } from '../billing/index.ts';
import { AppError, type TransactionContext } from '../kernel/index.ts';
import { repriceParty } from '../quoting/index.ts';
import { durationMinutes } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Booking } from './booking-row-store.ts';
import { withReductions } from './reduce-bill.ts';
import { guestsOf } from './summarise.ts';

type Totals = Omit<Charges, 'feesCents'> & { readonly totalCents: number };

/** Fees, tips and what was given back since booking stay on the bill beside the re-priced party. */
async function withCharges(
  tx: TransactionContext,
  booking: Booking,
  lines: Booking['lines'],
  totals: Totals,
): Promise<Booking> {
  const extra = booking.lines.filter(
    (line) => line.kind === 'reschedule_fee' || (line.kind === 'gratuity' && line.label === 'Tip'),
  );
  const sumOf = (kind: string) =>
    extra.filter((line) => line.kind === kind).reduce((sum, row) => sum + row.amountCents, 0);
  const { totalCents: _total, ...amounts } = totals;
  const charges = {
    ...amounts,
    gratuityCents: totals.gratuityCents + sumOf('gratuity'),
    feesCents: booking.charges.feesCents,
  };
  const bill = await withReductions(tx, booking, { lines: [...lines, ...extra], charges });
  return { ...booking, ...bill, totalCents: totalOf(bill.charges) };
}

/** Who is at the desk is the one whom a host would be told to call. */
function tooManyGuests(tx: TransactionContext, most: number): string {
  return tx.actor.kind === 'staff'
    ? `Above ${most} guests one of us plans and quotes the party by hand; it cannot be changed to so many here.`
    : `Above ${most} guests one of us plans the party with you. Please call or write to us.`;
}

/**
 * The booking with its bill and duration worked out anew, by the prices agreed when it was made. `travelCents` is what
 * the drive costs, which only a new venue changes. Throws `needs_human` above the online limit.
 */
export async function repriceBooking(
  tx: TransactionContext,
  booking: Booking,
  travelCents = booking.charges.travelCents,
): Promise<Booking> {
  const figures = await getVariables(tx);
  const { party, upgrades, addOns } = booking;
  if (guestsOf(party) > figures['party.maxOnlineGuests']) {
    throw new AppError('needs_human', { message: tooManyGuests(tx, figures['party.maxOnlineGuests']) });
  }
  const { lines, totals } = await repriceParty(tx, {
    priceVersion: booking.priceVersion,
    party,
    upgrades,
    addOns,
    gratuityPercent: booking.gratuityPercent,
    stationId: booking.stationId,
    travel: booking.travel,
    travelCents,
  });
  const minutes = durationMinutes(guestsOf(party), figures['scheduling.durations']);
  return withCharges(tx, { ...booking, durationMinutes: minutes }, lines, totals);
}
