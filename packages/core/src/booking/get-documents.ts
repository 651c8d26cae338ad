import { getSignedAgreement, type SignedAgreement } from '../agreements/index.ts';
import { listPayments, readBalance, type Payment } from '../billing/index.ts';
import {
  renderAgreementPdf,
  renderCalendarFile,
  renderInvoicePdf,
  type InvoiceMovement,
  type Letterhead,
} from '../documents/index.ts';
import {
  audit,
  authorize,
  countOf,
  formatCents,
  methodInWords,
  notFound,
  withTransaction,
  type Context,
} from '../kernel/index.ts';
import { formatEvent } from '../scheduling/index.ts';
import { getVariables } from '../variables/index.ts';
import type { Booking } from './booking-row-store.ts';
import { agreementSubject } from './agreement-subject.ts';
import { loadBooking } from './get-booking.ts';
import { manageUrl } from './links.ts';
import { guestsOf } from './summarise.ts';

export interface BookingFile {
  readonly filename: string;
  readonly content: Uint8Array | string;
}

async function letterhead(ctx: Context): Promise<Letterhead> {
  const figures = await getVariables(ctx);
  return {
    name: figures['company.name'],
    email: figures['company.email'],
    phone: figures['company.phone'],
    postalAddress: figures['company.postalAddress'],
  };
}

function onDay(at: Temporal.Instant, timeZone: string): string {
  return at
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' });
}

function atMoment(at: Temporal.Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toLocaleString('en-US', { dateStyle: 'long', timeStyle: 'long' });
}

/** The signed agreement as PDF: exactly the frozen text, with its hash. */
export async function agreementFile(
  ctx: Context,
  booking: Pick<Booking, 'code' | 'timeZone'>,
  signed: SignedAgreement,
): Promise<BookingFile> {
  const content = await renderAgreementPdf({
    company: await letterhead(ctx),
    code: booking.code,
    text: signed.text,
    sha256: signed.sha256,
    templateVersion: signed.templateVersion,
    signerName: signed.signer.name,
    signerEmail: signed.signer.email,
    typedName: signed.typedName,
    signatureImage: signed.signatureImage,
    signedAt: signed.signedAt,
    signedInWords: atMoment(signed.signedAt, booking.timeZone),
    method: signed.method,
    acknowledgements: Object.keys(signed.acknowledgements),
    allergens: signed.allergens.map(({ allergen, severity, notes, action }) => ({
      name: allergen,
      severity,
      notes: notes ?? null,
      action,
    })),
    sandbox: ctx.settings.sandbox,
  });
  return { filename: `agreement-${booking.code}.pdf`, content };
}

/** Reading what somebody signed is itself recorded (domain 13). */
export async function getAgreementPdf(ctx: Context, input: { bookingId: string }): Promise<BookingFile> {
  authorize(ctx, 'booking.read');
  const booking = await loadBooking(ctx, input.bookingId);
  const signed = await getSignedAgreement(ctx, agreementSubject(booking));
  if (signed === null) throw notFound('agreement');
  await withTransaction(ctx, async (tx) => {
    audit(tx, { action: 'agreement.read', entityType: 'agreement', entityId: signed.id, stationId: booking.stationId });
  });
  return agreementFile(ctx, booking, signed);
}

function movements(
  payments: readonly Payment[],
  booking: Booking,
): { payments: InvoiceMovement[]; refunds: InvoiceMovement[] } {
  const captured = payments.filter((payment) => payment.status === 'captured');
  const on = (payment: Payment): string => onDay(payment.capturedAt ?? payment.createdAt, booking.timeZone);
  return {
    payments: captured.map((payment) => ({
      onInWords: on(payment),
      label: `${payment.purpose} by ${methodInWords(payment.method)}`,
      amountCents: payment.capturedCents,
    })),
    refunds: captured
      .filter((payment) => payment.refundedCents > 0)
      .map((payment) => ({
        onInWords: on(payment),
        label: `returned of the ${payment.purpose} by ${methodInWords(payment.method)}`,
        amountCents: payment.refundedCents,
      })),
  };
}

export async function getInvoicePdf(ctx: Context, input: { bookingId: string }): Promise<BookingFile> {
  authorize(ctx, 'booking.read');
  return invoiceFile(ctx, await loadBooking(ctx, input.bookingId));
}

/** The bill as PDF, of a booking the caller has loaded and judged. */
export async function invoiceFile(ctx: Context, booking: Booking): Promise<BookingFile> {
  const [company, balance, payments] = await Promise.all([
    letterhead(ctx),
    readBalance(ctx.db, booking.id),
    listPayments(ctx.db, { bookingId: booking.id }),
  ]);
  const { contact, venue } = booking;
  const now = ctx.clock.now();
  const content = await renderInvoicePdf({
    company,
    code: booking.code,
    issuedAt: now,
    issuedInWords: onDay(now, booking.timeZone),
    host: {
      name: `${contact.firstName} ${contact.lastName}`,
      email: contact.email ?? null,
      address: [venue.street, `${venue.city}, ${venue.state} ${venue.postalCode}`],
    },
    party: [
      ['When', formatEvent(booking.date, booking.start)],
      ['Guests', String(guestsOf(booking.party))],
      ['Deposit', formatCents(booking.depositCents)],
    ],
    lines: booking.lines,
    totalCents: balance.totalCents,
    ...movements(payments, booking),
    dueCents: balance.dueCents,
    policy: booking.policy.text,
    sandbox: ctx.settings.sandbox,
  });
  return { filename: `bill-${booking.code}.pdf`, content };
}

/** The party for the host's calendar; a moved or cancelled party updates the same entry. */
export async function calendarFile(ctx: Context, booking: Booking): Promise<BookingFile> {
  const figures = await getVariables(ctx);
  const { venue } = booking;
  const content = renderCalendarFile({
    bookingId: booking.id,
    version: booking.version,
    code: booking.code,
    date: booking.date,
    start: booking.start,
    timeZone: booking.timeZone,
    durationMinutes: booking.durationMinutes,
    address: `${venue.street}, ${venue.city}, ${venue.state} ${venue.postalCode}`,
    cancelled: booking.status === 'cancelled',
    companyName: figures['company.name'],
    companyEmail: figures['company.email'],
    notes: [
      `Your chef arrives ${countOf(figures['scheduling.arrivalMinutes'], 'minute')} before.`,
      `${countOf(guestsOf(booking.party), 'guest')}, booking ${booking.code}.`,
    ],
    link: manageUrl(ctx, booking),
    updatedAt: ctx.clock.now(),
  });
  return { filename: `hibachi-${booking.code}.ics`, content };
}

export async function getCalendarFile(ctx: Context, input: { bookingId: string }): Promise<BookingFile> {
  authorize(ctx, 'booking.read');
  return calendarFile(ctx, await loadBooking(ctx, input.bookingId));
}
