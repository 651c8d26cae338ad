import type { Booking } from '../booking/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';

const WHAT = {
  deletion: 'a deletion was asked for',
  overpayment: 'more money came than is due',
} as const;

/** Tells our people that something about a booking waits for a decision. */
export async function tellDecision(
  tx: TransactionContext,
  booking: Booking,
  decision: { readonly id: string; readonly kind: keyof typeof WHAT; readonly amountCents?: number },
): Promise<void> {
  const { id, kind, amountCents } = decision;
  await tellStaff(tx, {
    topic: 'decision_waiting',
    key: `decision_waiting:${id}`,
    stationId: booking.stationId,
    subject: `${booking.code}: ${WHAT[kind]}`,
    body: 'It waits for somebody who may decide.',
    bookingId: booking.id,
    path: '/admin/decisions',
    ...(amountCents === undefined ? {} : { amountCents }),
  });
}
