import type { Booking as BookingView } from '@myhibachi/contracts';
import { getSignedAgreement } from '../agreements/index.ts';
import { listPayments, readBalance, type Payment } from '../billing/index.ts';
import { authorize, encodeId, notFound, type Context } from '../kernel/index.ts';
import { hoursBefore, isAtLeastHoursBefore } from '../scheduling/index.ts';
import { assertReachesBooking } from './booking-policy.ts';
import type { Booking } from './booking-row-store.ts';
import { findBooking } from './booking-store.ts';
import { isAhead } from './lock-own-booking.ts';
import { readTimeline } from './timeline-store.ts';
import { refundableUntil } from './cancellation-terms.ts';
import { bookingFileUrl } from './links.ts';
import { agreementSubject } from './agreement-subject.ts';
import { allergensOf } from './declared-allergens.ts';
import { summariseBooking } from './summarise.ts';

export async function loadBooking(ctx: Context, bookingId: string): Promise<Booking> {
  const booking = await findBooking(ctx, bookingId);
  if (booking === null || booking.deletedAt !== null) throw notFound('booking');
  assertReachesBooking(ctx.actor, booking);
  return booking;
}

function refundWord(payment: Payment): string {
  return payment.refundedCents < payment.capturedCents ? 'partly refunded' : 'refunded';
}

function viewPayment(payment: Payment): BookingView['payments'][number] {
  return {
    id: encodeId('pay', payment.id),
    method: payment.method,
    purpose: payment.purpose,
    amountCents: payment.capturedCents,
    refundedCents: payment.refundedCents,
    status: payment.refundedCents === 0 ? 'paid' : refundWord(payment),
    at: (payment.capturedAt ?? payment.createdAt).toString(),
  };
}

/** What the host may still do, so that the page need not know the rules. */
function abilities(ctx: Context, booking: Booking, facts: { dueCents: number; signed: boolean }): BookingView['can'] {
  const live = isAhead(booking);
  const before = (hours: number): boolean => live && isAtLeastHoursBefore(ctx.clock.now(), booking.startsAt, hours);
  return {
    changeMenu: before(booking.policy.menuCutoffHours),
    changeGuests: before(booking.policy.guestsCutoffHours),
    addDietaryNotes: before(booking.policy.dietaryCutoffHours),
    reschedule: before(0),
    cancel: before(0),
    payBalance: facts.dueCents > 0 && booking.status !== 'no_show',
    payDeposit: booking.status === 'deposit_pending',
    sign: !facts.signed && booking.holdId === null && live,
  };
}

function policyView(booking: Booking): BookingView['policy'] {
  const { policy } = booking;
  return {
    text: [...policy.text],
    depositCents: booking.depositCents,
    refundableUntil: refundableUntil(booking.date, policy),
    freeReschedulesLeft: Math.max(0, policy.freeReschedules - booking.reschedules),
    rescheduleFeeCents: policy.rescheduleFeeCents,
  };
}

function depositView(ctx: Context, booking: Booking, paidCents: number): BookingView['deposit'] {
  const { depositToldAt, depositDueAt } = booking;
  const told = depositToldAt !== null && Temporal.Instant.compare(ctx.clock.now(), depositToldAt) < 0;
  const pending = booking.status === 'deposit_pending';
  return {
    missingCents: pending ? Math.max(0, booking.depositCents - paidCents) : 0,
    payBy: pending ? ((told ? depositToldAt : depositDueAt)?.toString() ?? null) : null,
  };
}

export async function viewBooking(ctx: Context, booking: Booking): Promise<BookingView> {
  const [summary, balance, payments, timeline, agreement] = await Promise.all([
    summariseBooking(ctx, booking),
    readBalance(ctx.db, booking.id),
    listPayments(ctx.db, { bookingId: booking.id }),
    readTimeline(ctx, booking.id),
    getSignedAgreement(ctx, agreementSubject(booking)),
  ]);
  const { policy, startsAt } = booking;
  const invoice = { kind: 'invoice' as const, title: 'Your bill', url: bookingFileUrl(ctx, booking, 'invoice.pdf') };
  const signed = {
    kind: 'agreement' as const,
    title: 'The signed agreement',
    url: bookingFileUrl(ctx, booking, 'agreement.pdf'),
  };
  return {
    status: booking.status,
    version: booking.version,
    summary,
    money: balance,
    payments: payments.filter((payment) => payment.status === 'captured').map(viewPayment),
    policy: policyView(booking),
    cutoffs: {
      menuUntil: hoursBefore(startsAt, policy.menuCutoffHours).toString(),
      guestsUntil: hoursBefore(startsAt, policy.guestsCutoffHours).toString(),
      dietaryUntil: hoursBefore(startsAt, policy.dietaryCutoffHours).toString(),
    },
    can: abilities(ctx, booking, { dueCents: balance.dueCents, signed: agreement !== null }),
    deposit: depositView(ctx, booking, balance.paidCents),
    dietaryNotes: booking.dietaryNotes,
    allergens: allergensOf(booking, agreement).map(({ allergen, severity, notes }) => ({
      allergen,
      severity,
      notes: notes ?? null,
    })),
    timeline: timeline.map((event) => ({ at: event.at.toString(), kind: event.kind, text: event.text })),
    calendarUrl: bookingFileUrl(ctx, booking, 'calendar.ics'),
    documents: agreement === null ? [invoice] : [signed, invoice],
  };
}

/** A booking as its host sees it. Throws `not_found` when it is not theirs. */
export async function getBooking(ctx: Context, input: { bookingId: string }): Promise<BookingView> {
  authorize(ctx, 'booking.read');
  return viewBooking(ctx, await loadBooking(ctx, input.bookingId));
}
