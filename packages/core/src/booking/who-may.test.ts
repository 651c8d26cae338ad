/** Every write verb: who is refused, and that what was done is in the audit log. */
import { LeadRequest, QuoteRequest } from '@myhibachi/contracts';
import { afterAll, beforeAll } from 'vitest';
import {
  FREMONT,
  SIGNATURE,
  confirmedBooking,
  deliverCardEvents,
  holdFor,
  holdRequest,
  look,
  openStation,
  payCheckout,
  quoteFor,
  receive,
  signedHold,
} from '../../../../tests/support/journey.ts';
import { proveVerb, type Prepared, type Verb, type Who } from '../../../../tests/support/verb-table.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import {
  applyCardEvent,
  approveRefund,
  closeCheckout,
  listPayments,
  receiveCardEvent,
  recordRefundSent,
  refundPayments,
  submitRefund,
} from '../billing/index.ts';
import { cents, withTransaction, type Context } from '../kernel/index.ts';
import { createLead } from '../leads/index.ts';
import { createQuote } from '../quoting/index.ts';
import type { Station } from '../stations/index.ts';
import {
  addRequests,
  advanceBookings,
  alertStaff,
  cancelBooking,
  changeBooking,
  expireHold,
  payBalance,
  placeHold,
  recordReceivedPayment,
  releaseHold,
  rescheduleBooking,
  sendSigningLink,
  settlePayment,
  signAgreement,
  startDeposit,
  sweepHolds,
} from './index.ts';

const REASON = 'Because the table says so.';
const PUBLIC: readonly Who[] = [
  'visitor',
  'customer',
  'host',
  'concierge',
  'super_admin',
  'admin',
  'support',
  'system',
];
const OWN: readonly Who[] = ['customer', 'host', 'super_admin', 'admin', 'support', 'system'];
const MOVING: readonly Who[] = [...OWN, 'station_manager'];
const MONEY: readonly Who[] = ['super_admin', 'admin', 'finance', 'system'];

let t: TestPlatform;
let station: Station;
let day = 0;
beforeAll(async () => {
  t = await createTestPlatform();
  station = await openStation(t);
});
afterAll(() => t.close());

function nextDate(): string {
  day += 1;
  return Temporal.PlainDate.from('2027-06-01').add({ days: day }).toString();
}

async function onHold(run: (ctx: Context, holdId: string) => Promise<unknown>, signed = false): Promise<Prepared> {
  const held = await (signed ? signedHold : holdFor)(t, { date: nextDate(), host: day });
  return { by: held.host, run: (ctx) => run(ctx, held.holdId) };
}

async function onBooking(
  run: (ctx: Context, bookingId: string, version: number, code: string) => Promise<unknown>,
): Promise<Prepared> {
  const booked = await confirmedBooking(t, { date: nextDate(), host: day });
  const { version } = await look(booked);
  return { by: booked.host, run: (ctx) => run(ctx, booked.bookingId, version, booked.code) };
}

/** A promised refund; with `large` one that waits for a second person, with `byHand` one of a Zelle payment. */
async function promisedRefund(kind: 'card' | 'byHand' | 'large'): Promise<string> {
  const held = await signedHold(t, { date: nextDate(), host: day });
  const code = held.hold.booking.code;
  if (kind !== 'card') {
    const received = { code, method: 'zelle', amountCents: 60_000, reference: `ref ${day}` } as const;
    await recordReceivedPayment(t.staff('support'), received);
  } else {
    await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
  }
  await deliverCardEvents(t);
  const payments = await listPayments(t.platform.db, { holdId: held.holdId });
  const amount = cents(kind === 'large' ? 60_000 : 1_000);
  await withTransaction(t.system(), (tx) => refundPayments(tx, payments, amount, REASON));
  const row = await t.platform.db
    .selectFrom('refunds')
    .select('id')
    .where('payment_id', '=', payments[0]?.id ?? '')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function paidEvent() {
  const held = await signedHold(t, { date: nextDate(), host: day });
  const known = new Set(t.sandbox.webhooks.events().map(({ id }) => id));
  await payCheckout(t, await startDeposit(held.host, { holdId: held.holdId, method: 'card' }));
  const event = t.sandbox.webhooks
    .events()
    .find(({ id, type }) => !known.has(id) && type === 'checkout.session.completed');
  if (event === undefined) throw new Error('the sandbox told of no payment');
  return { held, event };
}

async function captured(): Promise<string> {
  const { held, event } = await paidEvent();
  await receive(t, [event]);
  await applyCardEvent(t.system(), { eventId: event.id });
  const [payment] = await listPayments(t.platform.db, { holdId: held.holdId });
  return payment?.id ?? '';
}

const VERBS: Readonly<Record<string, Verb>> = {
  createQuote: {
    allowed: PUBLIC,
    action: 'quote.create',
    prepare: async () => {
      const request = QuoteRequest.parse({ party: { adults: 10 }, venue: FREMONT });
      return { by: t.visitor(), run: (ctx) => createQuote(ctx, request) };
    },
  },
  createLead: {
    allowed: PUBLIC,
    action: 'lead.create',
    prepare: async () => {
      const request = LeadRequest.parse({ contact: { email: `lead${(day += 1)}@mail.example` } });
      return { by: t.visitor(), run: (ctx) => createLead(ctx, request) };
    },
  },
  placeHold: {
    allowed: PUBLIC,
    action: 'hold.place',
    prepare: async () => {
      const request = holdRequest(await quoteFor(t), { date: nextDate(), host: day });
      return { by: t.visitor(), run: (ctx) => placeHold(ctx, request) };
    },
  },
  releaseHold: {
    allowed: OWN,
    action: 'hold.release',
    prepare: () => onHold((ctx, holdId) => releaseHold(ctx, { holdId })),
  },
  signAgreement: {
    allowed: OWN,
    action: 'hold.sign',
    prepare: () => onHold((ctx, holdId) => signAgreement(ctx, { holdId, signature: SIGNATURE })),
  },
  sendSigningLink: {
    allowed: OWN,
    action: 'hold.send_link',
    prepare: () => onHold((ctx, holdId) => sendSigningLink(ctx, { holdId, channel: 'email' })),
  },
  startDeposit: {
    allowed: OWN,
    action: 'payment.start',
    prepare: () => onHold((ctx, holdId) => startDeposit(ctx, { holdId, method: 'card' }), true),
  },
  changeBooking: {
    allowed: OWN,
    action: 'booking.change',
    prepare: () =>
      onBooking((ctx, bookingId, version) =>
        changeBooking(ctx, {
          bookingId,
          change: { version, addOns: [{ item: 'gyoza', quantity: 2 }] },
          preview: false,
        }),
      ),
  },
  rescheduleBooking: {
    allowed: MOVING,
    action: 'booking.reschedule',
    prepare: () =>
      onBooking((ctx, bookingId, version) =>
        rescheduleBooking(ctx, { bookingId, move: { version, date: nextDate(), start: '12:00' }, preview: false }),
      ),
  },
  cancelBooking: {
    allowed: OWN,
    action: 'booking.cancel',
    prepare: () =>
      onBooking((ctx, bookingId, version) =>
        cancelBooking(ctx, { bookingId, cancellation: { version }, preview: false }),
      ),
  },
  addRequests: {
    allowed: OWN,
    action: 'booking.requests',
    prepare: () => onBooking((ctx, bookingId) => addRequests(ctx, { bookingId, requests: 'Candles, please.' })),
  },
  payBalance: {
    allowed: OWN,
    action: 'payment.start',
    prepare: () => onBooking((ctx, bookingId) => payBalance(ctx, { bookingId, method: 'card' })),
  },
  recordReceivedPayment: {
    allowed: ['super_admin', 'admin', 'support', 'finance', 'system'],
    action: 'payment.record',
    prepare: async () => {
      const { run } = await onBooking((ctx, _id, _version, code) =>
        recordReceivedPayment(ctx, { code, method: 'cash', amountCents: 100, reference: `cash ${day}` }),
      );
      return { by: t.staff('finance'), run };
    },
  },
  expireHold: {
    allowed: ['system'],
    action: 'hold.expire',
    prepare: async () => {
      const { run } = await onHold((ctx, holdId) => expireHold(ctx, { holdId }));
      t.clock.advance({ hours: 3 });
      return { by: t.system(), run };
    },
  },
  sweepHolds: {
    allowed: ['system'],
    action: 'hold.expire',
    prepare: async () => {
      t.clock.advance({ hours: 5 });
      await sweepHolds(t.system());
      await onHold(async () => undefined);
      t.clock.advance({ hours: 3 });
      return { by: t.system(), run: sweepHolds };
    },
  },
  advanceBookings: {
    allowed: ['super_admin', 'admin', 'system'],
    action: 'booking.advance',
    prepare: async () => {
      const today = t.clock.now().toZonedDateTimeISO(station.timeZone).toPlainDate();
      const booked = await confirmedBooking(t, { date: today.add({ days: 3 }).toString(), host: 8_000 });
      t.clock.set((await look(booked)).summary.startsAt);
      return { by: t.system(), run: advanceBookings };
    },
  },
  receiveCardEvent: {
    allowed: ['webhook', 'system'],
    action: 'card_event.receive',
    prepare: async () => {
      const { rawBody } = (await paidEvent()).event;
      const signature = t.sandbox.webhooks.sign(rawBody);
      return {
        by: t.as({ kind: 'webhook', provider: 'stripe' }),
        run: (ctx) => receiveCardEvent(ctx, { rawBody, signature }),
      };
    },
  },
  applyCardEvent: {
    allowed: ['webhook', 'system'],
    action: 'card_event.apply',
    prepare: async () => {
      const { event } = await paidEvent();
      await receive(t, [event]);
      return { by: t.system(), run: (ctx) => applyCardEvent(ctx, { eventId: event.id }) };
    },
  },
  settlePayment: {
    allowed: ['system'],
    action: 'payment.settle',
    prepare: async () => {
      const paymentId = await captured();
      return { by: t.system(), run: (ctx) => settlePayment(ctx, { paymentId }) };
    },
  },
  alertStaff: {
    allowed: ['webhook', 'system'],
    action: 'staff.alert',
    prepare: async () => {
      const alert = { kind: 'dispute', paymentId: await captured(), amountCents: 1, key: `k${day}` } as const;
      return { by: t.system(), run: (ctx) => alertStaff(ctx, alert) };
    },
  },
  closeCheckout: {
    allowed: ['webhook', 'system'],
    action: 'payment.close',
    prepare: async () => {
      const held = await signedHold(t, { date: nextDate(), host: day });
      await startDeposit(held.host, { holdId: held.holdId, method: 'card' });
      const [payment] = await listPayments(t.platform.db, { holdId: held.holdId });
      return { by: t.system(), run: (ctx) => closeCheckout(ctx, { paymentId: payment?.id ?? '' }) };
    },
  },
  submitRefund: {
    allowed: ['webhook', 'system'],
    action: 'refund.submit',
    prepare: async () => {
      const refundId = await promisedRefund('card');
      return { by: t.system(), run: (ctx) => submitRefund(ctx, { refundId }) };
    },
  },
  approveRefund: {
    allowed: MONEY,
    action: 'refund.approve',
    prepare: async () => {
      const refundId = await promisedRefund('large');
      return { by: t.staff('finance'), run: (ctx) => approveRefund(ctx, { refundId }) };
    },
  },
  recordRefundSent: {
    allowed: MONEY,
    action: 'refund.sent_by_hand',
    prepare: async () => {
      const refundId = await promisedRefund('byHand');
      return { by: t.staff('finance'), run: (ctx) => recordRefundSent(ctx, { refundId }) };
    },
  },
};

for (const [name, verb] of Object.entries(VERBS)) proveVerb(() => t, name, verb);
