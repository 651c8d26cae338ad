import { queueForBooking, type Booking } from '../booking/index.ts';
import type { TransactionContext } from '../kernel/index.ts';
import { hoursAfter } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';

/**
 * Every reminder of a deposit that is still to come, once each, by hours after the booking was made (domain 4). Whether
 * one is still right is decided when it is sent; one that would come after the deadline is not promised at all.
 */
export async function queueDepositReminders(
  tx: TransactionContext,
  booking: Booking,
  again: { readonly channels?: readonly ('email' | 'sms')[]; readonly event?: string } = {},
): Promise<void> {
  const figures = await getVariables(tx);
  const now = tx.clock.now();
  const end = booking.depositDueAt ?? hoursAfter(booking.createdAt, figures['deposit.enforcedHours']);
  const ahead = figures['deposit.reminderHours'].filter(
    (hours) =>
      Temporal.Instant.compare(hoursAfter(booking.createdAt, hours), end) < 0 &&
      Temporal.Instant.compare(hoursAfter(booking.createdAt, hours), now) > 0,
  );
  for (const hours of ahead) {
    await queueForBooking(tx, booking, 'deposit_reminder', {
      event: `${hours}${again.event ?? ''}`,
      details: { hours },
      sendAfter: hoursAfter(booking.createdAt, hours),
      ...(again.channels === undefined ? {} : { channels: again.channels }),
    });
  }
}
