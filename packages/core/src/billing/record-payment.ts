import {
  audit,
  authorize,
  cents,
  describeActor,
  enqueue,
  invalidField,
  newId,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { assertReference, referenceKey, referenceUsed } from './hand-reference.ts';
import { paymentCaptured } from './jobs.ts';
import {
  insertPayment,
  lockOpenPayment,
  markCaptured,
  type PaymentMethod,
  type PaymentPurpose,
} from './payment-store.ts';

export interface ReceivedPayment {
  readonly holdId: string | null;
  readonly bookingId: string | null;
  readonly bookingCode: string;
  readonly purpose: PaymentPurpose;
  readonly method: Exclude<PaymentMethod, 'card'>;
  readonly amountCents: number;
  /** The sender's own reference, or what tells this cash from other cash of the booking: each is recorded once. */
  readonly reference: string;
}

/** Writes down money a person saw arrive by Zelle, Venmo or in cash; what it confirms follows by job, as with cards. */
export async function recordPayment(ctx: Context, input: ReceivedPayment): Promise<{ paymentId: string }> {
  authorize(ctx, 'payment.record');
  if (!Number.isSafeInteger(input.amountCents) || input.amountCents <= 0)
    throw invalidField('amountCents', 'Please send a whole number of cents above 0.');
  assertReference(input.reference);
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const amountCents = cents(input.amountCents);
    const open = await lockOpenPayment(tx.db, input, input.purpose, input.method);
    const id = open?.id ?? newId();
    if (open === null) await insertPayment(tx.db, { ...input, id, amountCents, gratuityCents: cents(0), now });
    const providerPaymentId = referenceKey(input);
    const byHand = { reference: input.reference.trim(), recordedBy: describeActor(tx.actor) };
    const capture = { amountCents, providerPaymentId, at: now, byHand };
    const first = await markCaptured(tx.db, id, capture).catch((cause: unknown) => {
      // 23505, unique_violation: the reference stands in another row.
      if (!(cause instanceof Error && 'code' in cause && cause.code === '23505')) throw cause;
      throw referenceUsed(input, cause);
    });
    if (!first) throw referenceUsed(input);
    await enqueue(tx, paymentCaptured, { paymentId: id });
    audit(tx, {
      action: 'payment.record',
      entityType: 'payment',
      entityId: id,
      after: { code: input.bookingCode, method: input.method, amountCents },
    });
    return { paymentId: id };
  });
}
