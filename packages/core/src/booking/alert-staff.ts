import { findPayment } from '../billing/index.ts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { tellStaff } from '../notices/index.ts';
import { consolePath } from './announce-confirmed.ts';
import { findBooking } from './booking-store.ts';
import { findHold } from './hold-store.ts';

export interface MoneyAlert {
  readonly kind: 'refund_failed' | 'refund_needs_approval' | 'refund_by_hand' | 'dispute' | 'overpaid';
  readonly paymentId: string;
  readonly amountCents: number;
  readonly key: string;
  /** What only this alert can tell. */
  readonly because?: string | undefined;
  /** Which of our people asked for it, and so is not told. */
  readonly askedBy?: string | undefined;
}

const WHAT_TO_DO = {
  refund_failed: 'The refund did not go through. Please return the money another way and tell the host.',
  refund_needs_approval: 'This refund waits for a second person to approve it.',
  refund_by_hand: 'This money does not go back by card: please send it by hand and record it.',
  dispute: 'The host disputes this card payment. Please answer in the card processor’s console.',
  overpaid: 'More arrived than was due. What is too much waits for a second person to send it back.',
} as const satisfies Record<MoneyAlert['kind'], string>;

/** Tells the station's people about money only they can decide on. One alert a cause, however often it is told. */
export async function alertStaff(ctx: Context, alert: MoneyAlert): Promise<void> {
  authorize(ctx, 'message.send');
  const payment = await findPayment(ctx.db, alert.paymentId);
  if (payment === null) return;
  const subject = payment.bookingId === null ? null : await findBooking(ctx, payment.bookingId);
  const hold = payment.holdId === null ? null : await findHold(ctx, payment.holdId);
  const stationId = subject?.stationId ?? hold?.stationId;
  if (stationId === undefined) return;
  await withTransaction(ctx, async (tx) => {
    await tellStaff(tx, {
      topic: 'money_attention',
      key: alert.key,
      stationId,
      subject: `${payment.bookingCode}: ${alert.kind.replaceAll('_', ' ')}`,
      amountCents: alert.amountCents,
      askedBy: alert.askedBy,
      // Why a second person is asked names amounts; the decision shows it to those who may see them.
      body: WHAT_TO_DO[alert.kind],
      bookingId: payment.bookingId,
      holdId: payment.holdId,
      ...(payment.bookingId === null ? {} : { path: consolePath(payment.bookingId) }),
    });
    audit(tx, {
      action: 'staff.alert',
      entityType: 'payment',
      entityId: payment.id,
      stationId,
      after: { kind: alert.kind, amountCents: alert.amountCents },
    });
  });
}
