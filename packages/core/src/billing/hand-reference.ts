/** Which payments by hand are the same money: what must not be written down twice (domain 7). */
import { AppError, invalidField, type Context } from '../kernel/index.ts';
import { findPaymentByProvider, type PaymentMethod } from './payment-store.ts';

export interface HandReference {
  readonly bookingCode: string;
  readonly method: Exclude<PaymentMethod, 'card'>;
  readonly reference: string;
}

function normalise(reference: string): string {
  return reference.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

/**
 * Kept with the payment, where the database takes each key once. Zelle and Venmo number their transfers, so one number
 * is one payment, whichever booking it is written to; what people write about cash tells payments of one booking apart
 * and no more.
 */
export function referenceKey({ bookingCode, method, reference }: HandReference): string {
  const said = normalise(reference);
  return method === 'cash' ? `cash:${bookingCode}:${said}` : `${method}:${said}`;
}

export function isSameReference(one: HandReference, other: HandReference): boolean {
  return referenceKey(one) === referenceKey(other);
}

/** Throws `validation_failed` unless it can be kept: what comes from a form is plain and neither empty nor long. */
export function assertReference(reference: string): void {
  if (!/^[\x20-\x7E]{3,120}$/.test(reference) || normalise(reference).length < 3)
    throw invalidField('reference', "Please send the payment's own reference, 3 to 120 characters.");
}

/** The refusal of a payment that stands in the books already, at the field that says so. */
export function referenceUsed(payment: HandReference, cause?: unknown): AppError {
  const message =
    payment.method === 'cash'
      ? 'This cash is written down on this booking already. If more came, please give it a reference of its own.'
      : 'A payment with this reference is written down already. Please check the number of the transfer.';
  return new AppError('already_done', { message, fields: [{ field: 'reference', message }], cause });
}

/** Throws `already_done`, naming the field, when this very payment has been written down. */
export async function assertReferenceUnused(ctx: Context, payment: HandReference): Promise<void> {
  assertReference(payment.reference);
  const found = await findPaymentByProvider(ctx.db, { providerPaymentId: referenceKey(payment) });
  if (found !== null) throw referenceUsed(payment);
}
