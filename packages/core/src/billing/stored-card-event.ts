import { z } from 'zod';

const head = { id: z.string(), createdAt: z.string(), rawType: z.string() };
const reference = z.string().nullable();

/** The inbox's own shape of an event: what `CardEvent` becomes as JSON. */
export const StoredCardEvent = z.discriminatedUnion('type', [
  z.object({
    ...head,
    type: z.literal('checkout_paid'),
    sessionId: z.string(),
    paymentReference: reference,
    paymentIntentId: z.string(),
    amountCents: z.int().positive(),
  }),
  z.object({ ...head, type: z.literal('checkout_expired'), sessionId: z.string(), paymentReference: reference }),
  z.object({
    ...head,
    type: z.literal('payment_failed'),
    paymentIntentId: z.string(),
    paymentReference: reference,
    declineCode: z.string().nullable(),
  }),
  z.object({
    ...head,
    type: z.literal('refund_changed'),
    refundId: z.string(),
    refundReference: reference,
    paymentIntentId: z.string().nullable(),
    amountCents: z.int().positive(),
    status: z.enum(['pending', 'succeeded', 'failed', 'canceled']),
  }),
  z.object({
    ...head,
    type: z.literal('dispute_changed'),
    disputeId: z.string(),
    paymentIntentId: z.string().nullable(),
    amountCents: z.int(),
    status: z.string(),
  }),
]);
export type StoredCardEvent = z.infer<typeof StoredCardEvent>;
export type StoredEventOf<T extends StoredCardEvent['type']> = Extract<StoredCardEvent, { type: T }>;
