import { z } from 'zod';
import { defineJob } from '../kernel/index.ts';

const paymentRef = z.strictObject({ paymentId: z.uuid() });

/** An event of the card processor waits in the inbox. */
export const cardEventReceived = defineJob({
  name: 'card-event.apply',
  schema: z.strictObject({ eventId: z.string().max(255) }),
});
/** Money has arrived; the booking module decides what it confirms. */
export const paymentCaptured = defineJob({ name: 'payment.captured', schema: paymentRef });
/** A checkout nobody may pay any more. */
export const checkoutClose = defineJob({ name: 'checkout.close', schema: paymentRef });
export const refundSubmit = defineJob({ name: 'refund.submit', schema: z.strictObject({ refundId: z.uuid() }) });
/** Something about money that a person has to look at. */
export const moneyAlert = defineJob({
  name: 'money.alert',
  schema: z.strictObject({
    kind: z.enum(['refund_failed', 'refund_needs_approval', 'refund_by_hand', 'dispute', 'overpaid']),
    paymentId: z.uuid(),
    amountCents: z.int(),
    key: z.string().max(120),
    /** What the people told need to know besides; no personal data. */
    because: z.string().max(300).optional(),
    /** Which of our people asked for it, and so knows. */
    askedBy: z.uuid().optional(),
  }),
});
