/** Steps of a party's life through the verbs, as a host, the queue and the card processor take them. */
import {
  HoldRequest,
  QuoteRequest,
  SignatureRequest,
  type Booking as BookingView,
  type Hold as HoldView,
  type PaymentStart,
  type Quote,
} from '@myhibachi/contracts';
import { applyCardEvent, closeCheckout, receiveCardEvent, submitRefund } from '@myhibachi/core/billing';
import {
  alertStaff,
  expireDeposit,
  expireHold,
  getBooking,
  placeHold,
  recogniseHoldLink,
  resolveMessage,
  settlePayment,
  signAgreement,
  startDeposit,
  type MoneyAlert,
} from '@myhibachi/core/booking';
import { addChef } from '@myhibachi/core/chefs';
import type { Context } from '@myhibachi/core/kernel';
import { deliverMessage } from '@myhibachi/core/messaging';
import { spreadNotice, withNotices } from '@myhibachi/core/notices';
import { createQuote } from '@myhibachi/core/quoting';
import { saveStation, type Station } from '@myhibachi/core/stations';
import fastify from 'fastify';
import type { z } from 'zod';
import type { TestPlatform } from './platform.ts';

const SLOTS = ['12:00', '15:00', '18:00', '21:00'] as const;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => SLOTS.map((slot) => ({ weekday, slot })));

/** A venue at the station's own door, so that travel is free and the estimator needs no provider. */
export const FREMONT = { street: '1 Main St', city: 'Fremont', state: 'CA', postalCode: '94538' } as const;

/** A station in Fremont with so many chefs who work every slot of every day. */
export async function openStation(t: TestPlatform, chefs = 3): Promise<Station> {
  const station = await saveStation(t.system(), {
    slug: 'fremont',
    name: 'Fremont',
    city: 'Fremont',
    state: 'CA',
    lat: 37.5485,
    lng: -121.9886,
    timeZone: 'America/Los_Angeles',
    alertEmail: 'alerts@myhibachi.example',
  });
  for (let n = 1; n <= chefs; n += 1) {
    await addChef(t.system(), {
      stationId: station.id,
      displayName: `Chef ${n}`,
      payClass: 'chef',
      weeklySlots: EVERY_DAY,
    });
  }
  return station;
}

export function quoteFor(t: TestPlatform, over: Partial<z.input<typeof QuoteRequest>> = {}): Promise<Quote> {
  const request = { party: { adults: 10, children: 2 }, venue: FREMONT, ...over };
  return createQuote(t.visitor(), QuoteRequest.parse(request));
}

export interface Wish {
  readonly date: string;
  readonly start?: string;
  /** Tells one host from another: their e-mail and phone. */
  readonly host?: number;
  readonly smsConsent?: boolean;
  readonly requests?: string;
}

export function holdRequest(quote: Quote, wish: Wish): HoldRequest {
  const host = wish.host ?? 0;
  return HoldRequest.parse({
    quoteId: quote.id,
    date: wish.date,
    start: wish.start ?? '18:00',
    venue: FREMONT,
    contact: {
      firstName: 'Jordan',
      lastName: 'Lee',
      email: `host${host}@mail.example`,
      phone: `510${String(5_550_100 + host).padStart(7, '0')}`,
    },
    smsConsent: wish.smsConsent ?? false,
    ...(wish.requests === undefined ? {} : { requests: wish.requests }),
  });
}

export interface Held {
  readonly hold: HoldView;
  readonly holdId: string;
  /** The host's own context by the link of this hold. */
  readonly host: Context;
}

export async function holdFor(t: TestPlatform, wish: Wish, quote?: Quote): Promise<Held> {
  const hold = await placeHold(t.visitor(), holdRequest(quote ?? (await quoteFor(t)), wish));
  const { ctx, holdId } = recogniseHoldLink(t.visitor(), hold.token);
  return { hold, holdId, host: ctx };
}

export const SIGNATURE = SignatureRequest.parse({
  typedName: 'Jordan Lee',
  allergens: [],
  acknowledgements: { terms: true, allergens: true, liability: true },
});

export function sign(held: Held): Promise<HoldView> {
  return signAgreement(held.host, { holdId: held.holdId, signature: SIGNATURE });
}

export async function signedHold(t: TestPlatform, wish: Wish, quote?: Quote): Promise<Held> {
  const held = await holdFor(t, wish, quote);
  await sign(held);
  return held;
}

/** A person fills in the checkout page. The webhooks wait at the sandbox until `deliverCardEvents`. */
export async function payCheckout(t: TestPlatform, start: PaymentStart, card = '4242424242424242'): Promise<void> {
  t.sandbox.webhooks.hold();
  const app = fastify();
  await app.register(t.sandbox.pages, { prefix: '/sandbox' });
  const response = await app.inject({
    method: 'POST',
    url: new URL(start.checkoutUrl ?? '').pathname,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `card=${card}`,
  });
  await app.close();
  if (response.statusCode !== 303) throw new Error(`the checkout answered ${response.statusCode}`);
}

export interface SignedBody {
  readonly id: string;
  readonly type: string;
  readonly rawBody: string;
}

/** Hands events of the card processor to our webhook, as they are signed at this moment. */
export async function receive(t: TestPlatform, events: readonly SignedBody[]): Promise<void> {
  const webhook = t.as({ kind: 'webhook', provider: 'stripe' });
  for (const { rawBody } of events) {
    await receiveCardEvent(webhook, { rawBody, signature: t.sandbox.webhooks.sign(rawBody) });
  }
}

const WORK: Readonly<Record<string, (ctx: Context, payload: never) => Promise<unknown>>> = {
  'card-event.apply': (ctx, payload: { eventId: string }) => applyCardEvent(ctx, payload),
  'payment.captured': (ctx, payload: { paymentId: string }) => settlePayment(ctx, payload),
  'checkout.close': (ctx, payload: { paymentId: string }) => closeCheckout(ctx, payload),
  'refund.submit': (ctx, payload: { refundId: string }) => submitRefund(ctx, payload),
  'money.alert': (ctx, payload: MoneyAlert) => alertStaff(ctx, payload),
  'booking.deposit-deadline': (ctx, payload: { bookingId: string }) => expireDeposit(ctx, payload),
  'notice.spread': (ctx, payload: { noticeId: string }) => spreadNotice(ctx, payload),
  'hold.deadline': (ctx, payload: { holdId: string }) => expireHold(ctx, payload),
};

/** Works off every job that is due, and what follows from it, until nothing is left. */
export async function runJobs(t: TestPlatform, options: { messages?: boolean } = {}): Promise<void> {
  const messages = {
    'message.deliver': (ctx: Context, payload: { messageId: string }) =>
      deliverMessage(ctx, payload, withNotices(resolveMessage)),
  };
  const work = options.messages === true ? { ...WORK, ...messages } : WORK;
  for (let done = 1; done > 0;) {
    done = 0;
    for (const [name, run] of Object.entries(work)) {
      for (const payload of await t.takeJobs<never>(name)) {
        await run(t.system(name), payload);
        done += 1;
      }
    }
  }
}

const seen = new WeakMap<TestPlatform, Set<string>>();

/** Delivers what the card processor has to say since the last time, once and in order, and works off what follows. */
export async function deliverCardEvents(t: TestPlatform): Promise<void> {
  const known = seen.get(t) ?? new Set<string>();
  seen.set(t, known);
  for (let fresh = true; fresh;) {
    const events = t.sandbox.webhooks.events().filter(({ id }) => !known.has(id));
    for (const { id } of events) known.add(id);
    await receive(t, events);
    await runJobs(t);
    fresh = events.length > 0;
  }
}

export async function payDeposit(t: TestPlatform, held: Held): Promise<void> {
  await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
  await deliverCardEvents(t);
}

export interface Booked {
  readonly bookingId: string;
  readonly code: string;
  readonly holdId: string;
  /** The host's own context by the link of this booking. */
  readonly host: Context;
}

export async function bookingOf(t: TestPlatform, held: Held): Promise<Booked> {
  const row = await t.platform.db
    .selectFrom('bookings')
    .select(['id', 'code'])
    .where('hold_id', '=', held.holdId)
    .executeTakeFirstOrThrow();
  const host = t.as({ kind: 'customer', holdId: null, bookingId: row.id });
  return { bookingId: row.id, code: row.code, holdId: held.holdId, host };
}

/** A party from quote to confirmed, its deposit paid by card. */
export async function confirmedBooking(t: TestPlatform, wish: Wish, quote?: Quote): Promise<Booked> {
  const held = await signedHold(t, wish, quote);
  await payDeposit(t, held);
  return bookingOf(t, held);
}

export function look(booked: Booked): Promise<BookingView> {
  return getBooking(booked.host, { bookingId: booked.bookingId });
}
