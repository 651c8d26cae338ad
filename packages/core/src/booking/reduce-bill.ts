import { postAdjustment } from '../billing/index.ts';
import { addCents, formatCents, type TransactionContext } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { saveBooking } from './booking-store.ts';
import { appendTimeline } from './timeline-store.ts';

/** By this name it is told from what a quote takes off, and stays on the bill when the party is priced anew. */
export const GIVEN_BACK = 'Price adjustment';

/**
 * Makes a bill smaller by what is given back for good: a line of its own, and the books in balance. The caller holds
 * the booking's lock and leaves the audit row. `reason` is for colleagues.
 */
export async function reduceBill(
  tx: TransactionContext,
  before: Booking,
  amountCents: number,
  reason: string,
): Promise<Booking> {
  if (amountCents === 0) return before;
  const amount = formatCents(addCents(amountCents));
  const charges = { ...before.charges, discountCents: before.charges.discountCents + amountCents };
  const line = {
    kind: 'discount' as const,
    label: GIVEN_BACK,
    quantity: 1,
    unitCents: -amountCents,
    amountCents: -amountCents,
    rule: 'Taken off the bill and given back',
  };
  const totalCents = addCents(before.totalCents, -amountCents);
  const saved = await saveBooking(tx, { ...before, charges, lines: [...before.lines, line], totalCents });
  await postAdjustment(tx, {
    bookingId: saved.id,
    version: saved.version,
    before: before.charges,
    after: charges,
    note: `${amount} are taken off the bill and given back.`,
  });
  await appendTimeline(tx, saved.id, 'bill_reduced', `${amount} were taken off the bill.`, {
    audience: 'staff',
    note: reason,
  });
  return saved;
}
