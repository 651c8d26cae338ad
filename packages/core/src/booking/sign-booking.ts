import type { Agreement, Booking as BookingView, SignatureRequest } from '@myhibachi/contracts';
import { composeAgreement, getSignedAgreement, recordSignature, type ComposedAgreement } from '../agreements/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { agreementSubject } from './agreement-subject.ts';
import type { Booking } from './booking-row-store.ts';
import { viewAgreement } from './get-agreement.ts';
import { loadBooking, viewBooking } from './get-booking.ts';
import { lockOwnBooking } from './lock-own-booking.ts';
import { markOf } from './sign-agreement.ts';
import { appendTimeline } from './timeline-store.ts';

/** The text the host of a booking signs, with the policy frozen into it. */
export function composeForBooking(ctx: Context, booking: Booking): Promise<ComposedAgreement> {
  return composeAgreement(ctx, {
    code: booking.code,
    date: booking.date,
    start: booking.start,
    policy: booking.policy,
  });
}

/** What to read and sign, or, once signed, exactly what was. */
export async function getBookingAgreement(ctx: Context, input: { bookingId: string }): Promise<Agreement> {
  authorize(ctx, 'booking.read');
  const booking = await loadBooking(ctx, input.bookingId);
  const [composed, signed] = await Promise.all([
    composeForBooking(ctx, booking),
    getSignedAgreement(ctx, agreementSubject(booking)),
  ]);
  return viewAgreement(composed, signed);
}

const SIGNABLE: ReadonlySet<Booking['status']> = new Set(['deposit_pending', 'confirmed', 'cancellation_requested']);

/** Whether there is still a party ahead whose agreement can be signed; says nothing about whether it is signed already. */
export function isSignable(booking: Booking): boolean {
  return booking.holdId === null && booking.deletedAt === null && SIGNABLE.has(booking.status);
}

/**
 * Freezes the agreement of a booking our staff made, signed by its host through their link (domain 6). Throws
 * `already_done` when it is signed, `invalid_transition` when the party is over, `figures_changed` for another text.
 */
export async function signBooking(
  ctx: Context,
  input: { bookingId: string; signature: SignatureRequest },
): Promise<BookingView> {
  authorize(ctx, 'booking.change');
  const booking = await withTransaction(ctx, async (tx) => {
    const found = await lockOwnBooking(tx, input.bookingId);
    if (found.holdId !== null) throw new AppError('already_done', { message: 'This agreement is signed already.' });
    if (!SIGNABLE.has(found.status))
      throw new AppError('invalid_transition', { message: 'There is nothing to sign any more.' });
    const { signature } = input;
    const { firstName, lastName, email } = found.contact;
    await recordSignature(tx, {
      bookingId: found.id,
      code: found.code,
      composed: await composeForBooking(tx, found),
      signer: { name: signature.typedName ?? `${firstName} ${lastName}`, email: email ?? null },
      mark: markOf(signature),
      allergens: signature.allergens,
      acknowledgements: signature.acknowledgements,
      method: found.source === 'phone' ? 'phone' : 'in_person',
      readSha256: signature.textSha256,
    });
    await appendTimeline(tx, found.id, 'signed', 'The agreement was signed.');
    audit(tx, {
      action: 'booking.sign',
      entityType: 'booking',
      entityId: found.id,
      stationId: found.stationId,
      after: { signed: true },
    });
    return found;
  });
  return viewBooking(ctx, booking);
}
