/** What messages about a hold or a booking say, gathered from its state at the moment of sending. */
import { listPayments, readBalance } from '../billing/index.ts';
import { customerLanguage } from '../customers/index.ts';
import type { Context } from '../kernel/index.ts';
import {
  dateInWords,
  momentInWords,
  languageOf,
  timeInWords,
  type BaseFacts,
  type Language,
  type MessageFacts,
  type PartyFacts,
} from '../messaging/index.ts';
import { loadQuote } from '../quoting/index.ts';

import { getVariables } from '../variables/index.ts';
import type { Booking } from './booking-row-store.ts';
import type { Hold } from './hold-store.ts';
import { bookingFileUrl, holdUrl, manageUrl } from './links.ts';

/** What the host of a hold or booking is written to in: as they said then, or as we know them. */
export async function hostLanguage(ctx: Context, of: Pick<Booking, 'contact' | 'customerId'>): Promise<Language> {
  return languageOf(of.contact.language ?? (await customerLanguage(ctx, of.customerId)));
}

export async function baseFacts(ctx: Context, timeZone: string): Promise<BaseFacts> {
  const figures = await getVariables(ctx);
  return {
    company: {
      name: figures['company.name'],
      phone: figures['company.phone'],
      email: figures['company.email'],
      postalAddress: figures['company.postalAddress'],
    },
    timeZone,
    sandbox: ctx.settings.sandbox,
  };
}

type Timed = Pick<Hold, 'date' | 'start' | 'durationMinutes' | 'venue'>;

function partyFacts(timed: Timed, party: Booking['party'], language: Language): PartyFacts {
  const { street, city, state, postalCode } = timed.venue;
  return {
    date: dateInWords(timed.date, language),
    time: timeInWords(timed.start, language),
    durationMinutes: timed.durationMinutes,
    place: `${street}, ${city}, ${state} ${postalCode}`,
    ...party,
  };
}

export async function holdFacts(ctx: Context, hold: Hold): Promise<MessageFacts> {
  const [base, language, quote, payments] = await Promise.all([
    baseFacts(ctx, hold.timeZone),
    hostLanguage(ctx, hold),
    loadQuote(ctx, hold.quoteId),
    listPayments(ctx.db, { holdId: hold.id }),
  ]);
  const paid = payments.reduce((sum, payment) => sum + payment.capturedCents - payment.refundedCents, 0);
  return {
    ...base,
    language,
    firstName: hold.contact.firstName,
    code: hold.code,
    party: partyFacts(hold, quote.party, language),
    lines: quote.lines.map(({ label, amountCents }) => ({ label, amountCents })),
    totalCents: quote.totals.totalCents,
    depositCents: hold.policy.depositCents,
    paidCents: paid,
    dueCents: quote.totals.totalCents - paid,
    deadline: momentInWords(hold.expiresAt, hold.timeZone, language),
    link: holdUrl(ctx, hold),
  };
}

/** The deadline a host is told while the deposit is out: the promised one while it lies ahead, then the enforced one. */
function depositDeadline(
  ctx: Context,
  booking: Booking,
  language: Language,
): Pick<MessageFacts, 'deadline' | 'endsAt'> {
  const { depositToldAt, depositDueAt, timeZone } = booking;
  if (booking.status !== 'deposit_pending' || depositToldAt === null || depositDueAt === null) return {};
  const told = Temporal.Instant.compare(ctx.clock.now(), depositToldAt) < 0;
  return {
    deadline: momentInWords(told ? depositToldAt : depositDueAt, timeZone, language),
    endsAt: momentInWords(depositDueAt, timeZone, language),
  };
}

/** The page of the booking; none where there is none to open any more. */
function linkOf(ctx: Context, booking: Booking): Pick<MessageFacts, 'link'> {
  if (booking.deletedAt !== null) return {};
  return { link: booking.lapsedAt === null ? manageUrl(ctx, booking) : `${ctx.settings.publicUrl}/book` };
}

/** In the host's language, unless the talk it belongs to has one of its own. */
export async function bookingFacts(ctx: Context, booking: Booking, spoken?: Language): Promise<MessageFacts> {
  const [base, language, balance, figures] = await Promise.all([
    baseFacts(ctx, booking.timeZone),
    spoken ?? hostLanguage(ctx, booking),
    readBalance(ctx.db, booking.id),
    getVariables(ctx),
  ]);
  const arrival = booking.startsAt
    .subtract({ minutes: figures['scheduling.arrivalMinutes'] })
    .toZonedDateTimeISO(booking.timeZone);
  return {
    ...base,
    language,
    firstName: booking.contact.firstName,
    code: booking.code,
    party: partyFacts(booking, booking.party, language),
    lines: booking.lines.map(({ label, amountCents }) => ({ label, amountCents })),
    totalCents: balance.totalCents,
    depositCents: booking.depositCents,
    paidCents: balance.paidCents,
    dueCents: balance.dueCents,
    ...linkOf(ctx, booking),
    ...depositDeadline(ctx, booking, language),
    calendarLink: bookingFileUrl(ctx, booking, 'calendar.ics'),
    arrival: timeInWords(arrival.toPlainTime().toString({ smallestUnit: 'minute' }), language),
    notes: [
      'A flat, open spot of about 6 by 10 feet for the grill, out of the wind, with a way in for it.',
      'Tables, chairs, plates, cutlery and drinks for your guests.',
      'Light over the grill if the party runs past sunset.',
    ],
  };
}
