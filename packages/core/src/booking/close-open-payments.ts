import { checkoutClose, listPayments } from '../billing/index.ts';
import { enqueue, type TransactionContext } from '../kernel/index.ts';

/** Nobody should pay for what is over: every open checkout is closed at the card processor, by job. */
export async function closeOpenPayments(
  tx: TransactionContext,
  subject: { holdId: string } | { bookingId: string },
): Promise<void> {
  const payments = await listPayments(tx.db, subject);
  for (const payment of payments.filter((row) => row.status === 'open')) {
    await enqueue(tx, checkoutClose, { paymentId: payment.id });
  }
}
