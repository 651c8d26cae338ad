/** What was paid beyond a booking's bill goes back, as the last step of whatever changed either (ADR 0053). */
import { dueWith, settleCredit, type Payment, type Settled, type Settling, type Standing } from '../billing/index.ts';
import { formatCents, reachesStation, type Cents, type TransactionContext } from '../kernel/index.ts';
import type { Booking } from './booking-row-store.ts';
import { appendTimeline } from './timeline-store.ts';

const ONLY_ASKS = 'Whoever changed the bill may only ask for refunds: a second person agrees to what goes back.';

/** Whoever of our people may only ask for refunds does not make one by changing the bill either (domain 12, ADR 0057). */
function onlyAsks({ actor }: TransactionContext, { stationId }: Pick<Booking, 'stationId'>): boolean {
  return actor.kind === 'staff' && !reachesStation(actor, 'payment.refund', stationId);
}

/** In line with what was paid and what is billed by now, with a word in the history. The caller holds the booking's lock. */
export async function returnCredit(
  tx: TransactionContext,
  booking: Pick<Booking, 'id' | 'stationId'>,
  settling: Settling,
): Promise<Settled> {
  const because = settling.because ?? (onlyAsks(tx, booking) ? ONLY_ASKS : undefined);
  const settled = await settleCredit(tx, booking.id, { ...settling, because });
  const { plan, backCents, stoppedCents } = settled;
  const staff = { audience: 'staff', note: settling.reason } as const;
  if (backCents > 0) {
    const once = plan === 'needs_approval' ? ', once a second person agrees' : '';
    const text = `${formatCents(backCents)} were paid beyond the bill and go back${once}.`;
    await appendTimeline(tx, booking.id, 'credit_returned', text, staff);
  }
  if (stoppedCents > 0) {
    const text = `${formatCents(stoppedCents)} that were to go back stay: the bill rose before they were sent.`;
    await appendTimeline(tx, booking.id, 'credit_stopped', text, { audience: 'staff' });
  }
  return settled;
}

/**
 * More came than was due: what is too much goes back, of this payment first. Where nobody has judged it before, as by
 * card, a person looks at it and is told (domain 7).
 */
export async function returnExcess(
  tx: TransactionContext,
  booking: Booking,
  payment: Payment,
  judgedBy: 'nobody' | 'a person',
): Promise<Cents> {
  const { backCents } = await returnCredit(tx, booking, {
    reason: 'More arrived than was due.',
    paymentId: payment.id,
    ...(judgedBy === 'nobody'
      ? { because: 'More came than was due: somebody looks at why before it goes back.', tell: 'overpaid' }
      : {}),
  });
  return backCents;
}

/** What would be due of this bill once the difference has gone back; negative when that much goes back. */
export function dueAfter(before: Standing, { totalCents, charges }: Pick<Booking, 'totalCents' | 'charges'>): Cents {
  return dueWith(before, { totalCents, gratuityCents: charges.gratuityCents });
}
