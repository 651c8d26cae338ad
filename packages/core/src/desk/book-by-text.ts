import type { DeskContact, Venue } from '@myhibachi/contracts';
import {
  agreedQuote,
  countWaitingForDeposit,
  findBookingOfRequest,
  openManageUrl,
  type Booking,
} from '../booking/index.ts';
import { AppError, authorize, type Context, type TransactionContext } from '../kernel/index.ts';
import { requireSlot } from '../scheduling/index.ts';
import { getStation } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import { writeBooking } from './write-booking.ts';

/** Part of what a host says yes to before we book by text; kept word for word with the consent it gives (domain 10). */
export const TEXT_CONSENT = {
  en: 'We text you about this booking; message and data rates may apply, and STOP ends it at any time.',
  es: 'Le escribimos por mensaje sobre esta reserva; pueden aplicar tarifas de mensajes y datos, y STOP los termina cuando quiera.',
} as const;
const WORDING_VERSION = '2026.1';

export interface TextBookingRequest {
  readonly quoteId: string;
  readonly date: string;
  readonly start: string;
  readonly venue: Venue;
  /** The phone is the one they text from, never one they name. */
  readonly contact: DeskContact;
  readonly requests?: string | undefined;
  /** The language of the sentence they said yes to. */
  readonly language: 'en' | 'es';
}

export interface TextBooking {
  readonly code: string;
  readonly date: string;
  readonly start: string;
  readonly timeZone: string;
  readonly totalCents: number;
  readonly depositCents: number;
  /** By when the deposit is promised, and when the date is given back without it. */
  readonly payBy: string;
  readonly cancelledAt: string;
  readonly bookingUrl: string;
}

function view(ctx: Context, booking: Booking): TextBooking {
  const { code, date, start, timeZone, totalCents, depositCents } = booking;
  return {
    code,
    date,
    start,
    timeZone,
    totalCents,
    depositCents,
    payBy: (booking.depositToldAt ?? booking.createdAt).toString(),
    cancelledAt: (booking.depositDueAt ?? booking.createdAt).toString(),
    bookingUrl: openManageUrl(ctx, booking) ?? ctx.settings.publicUrl,
  };
}

/** One phone cannot empty the calendar: dates are kept only while their deposits are on the way. */
async function assertRoom(tx: TransactionContext, customerId: string): Promise<void> {
  const limit = (await getVariables(tx))['hold.maxLivePerHost'];
  if ((await countWaitingForDeposit(tx, customerId)) < limit) return;
  throw new AppError('limit_reached', { message: `${limit} of your parties wait for their deposit already.` });
}

/**
 * Books the party of a quote for a host who texts with the concierge (domain 4): no hold, the seat is theirs at once, the
 * deposit is promised and enforced as for a booking by phone, and the terms are asked for by text. The caller vouches for
 * the phone and for the host's yes. Throws what `makeBooking` does, and `limit_reached`. The same yes heard again answers
 * the booking it made.
 */
export async function bookByText(ctx: Context, input: TextBookingRequest): Promise<TextBooking> {
  authorize(ctx, 'booking.take');
  const earlier = await findBookingOfRequest(ctx);
  if (earlier !== null) return view(ctx, earlier);
  const slot = await requireSlot(ctx, input.start);
  const quote = await agreedQuote(ctx, input);
  const [station, figures] = await Promise.all([getStation(ctx, quote.stationId), getVariables(ctx)]);
  const { date, start, venue, contact, requests, language } = input;
  const smsConsent = { wording: TEXT_CONSENT[language], wordingVersion: WORDING_VERSION, source: 'sms_booking' };
  // What follows about the booking is written in the language it was agreed in.
  const wish = { source: 'sms', date, start, venue, contact: { ...contact, language }, smsConsent, requests } as const;
  return view(ctx, await writeBooking(ctx, wish, { quote, station, slot, figures }, assertRoom));
}
