/** Bookings as our own people make and look after them. */
import { DeskBookingRequest, DeskChange, DeskMove, type DeskBooking, type DeskBookingMade } from '@myhibachi/contracts';
import { getDeskBooking, makeBooking } from '@myhibachi/core/desk';
import { decodeId, type Context } from '@myhibachi/core/kernel';
import type { z } from 'zod';
import { FREMONT, type Booked } from './journey.ts';
import type { TestPlatform } from './platform.ts';

export interface DeskWish {
  readonly date: string;
  readonly start?: string;
  readonly host?: number;
  readonly adults?: number;
  readonly smsConsent?: boolean;
  readonly shortNotice?: string;
}

export function deskRequest(wish: DeskWish): DeskBookingRequest {
  const host = wish.host ?? 0;
  return DeskBookingRequest.parse({
    party: { adults: wish.adults ?? 10, children: 2 },
    venue: FREMONT,
    date: wish.date,
    start: wish.start ?? '18:00',
    contact: {
      firstName: 'Jordan',
      lastName: 'Lee',
      email: `desk${host}@mail.example`,
      phone: `510${String(5_550_100 + (host % 100)).padStart(7, '0')}`,
    },
    source: 'phone',
    smsConsent: wish.smsConsent ?? false,
    ...(wish.shortNotice === undefined ? {} : { shortNotice: wish.shortNotice }),
  });
}

export interface DeskBooked extends Omit<Booked, 'holdId'> {
  readonly made: DeskBookingMade;
}

/** A party booked by phone: its seat is taken, its deposit is out. */
export async function bookedByPhone(t: TestPlatform, by: Context, wish: DeskWish): Promise<DeskBooked> {
  const made = await makeBooking(by, deskRequest(wish));
  const bookingId = decodeId('bkg', made.id);
  return { made, bookingId, code: made.code, host: t.as({ kind: 'customer', holdId: null, bookingId }) };
}

type Amounts<T> = { readonly [K in keyof T]: NonNullable<T[K]> };

/** A booking as those see it who may see money. */
export type BookingWithMoney = DeskBooking & {
  readonly money: NonNullable<DeskBooking['money']>;
  readonly summary: Amounts<Pick<DeskBooking['summary'], 'totals'>>;
  readonly deposit: Amounts<Pick<DeskBooking['deposit'], 'amountCents' | 'missingCents'>>;
};

function showsMoney(booking: DeskBooking): booking is BookingWithMoney {
  return booking.money !== null;
}

/** The booking as a super admin sees it, or somebody else who may see money. */
export async function atDesk(
  t: TestPlatform,
  bookingId: string,
  by = t.staff('super_admin'),
): Promise<BookingWithMoney> {
  const booking = await getDeskBooking(by, { bookingId });
  if (!showsMoney(booking)) throw new Error('this person may not see the money of a booking');
  return booking;
}

export function deskChange(change: z.input<typeof DeskChange>): DeskChange {
  return DeskChange.parse(change);
}

export function deskMove(move: z.input<typeof DeskMove>): DeskMove {
  return DeskMove.parse(move);
}
