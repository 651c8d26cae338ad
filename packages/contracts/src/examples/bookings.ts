import { AGREEMENT } from './agreement.ts';
import * as party from './party.ts';

const params = { code: party.CODE };
const query = { token: party.BOOKING_TOKEN };
const file = (name: string) => `${party.SITE}/api/v1/bookings/${party.CODE}/${name}?token=${party.BOOKING_TOKEN}`;

/** As it stands when the deposit has arrived. */
const BOOKING = {
  status: 'confirmed',
  version: 1,
  summary: party.SUMMARY,
  money: { totalCents: 94_905, paidCents: 10_000, dueCents: 84_905, refundedCents: 0 },
  payments: [
    {
      id: party.DEPOSIT_ID,
      method: 'card',
      purpose: 'deposit',
      amountCents: party.DEPOSIT_CENTS,
      refundedCents: 0,
      status: 'paid',
      at: '2027-03-01T18:07:30Z',
    },
  ],
  policy: {
    text: party.POLICY_TEXT,
    depositCents: party.DEPOSIT_CENTS,
    refundableUntil: '2027-05-11',
    freeReschedulesLeft: 1,
    rescheduleFeeCents: 20_000,
  },
  cutoffs: {
    menuUntil: '2027-05-15T13:00:00Z',
    guestsUntil: '2027-05-15T01:00:00Z',
    dietaryUntil: '2027-05-14T01:00:00Z',
  },
  can: {
    changeMenu: true,
    changeGuests: true,
    addDietaryNotes: true,
    reschedule: true,
    cancel: true,
    payBalance: true,
    payDeposit: false,
    sign: false,
  },
  deposit: { missingCents: 0, payBy: null },
  dietaryNotes: null,
  allergens: [{ allergen: 'shellfish', severity: 'severe', notes: null }],
  timeline: [
    { at: '2027-03-01T18:07:30Z', kind: 'confirmed', text: 'The deposit arrived and the party is confirmed.' },
  ],
  calendarUrl: file('calendar.ics'),
  documents: [
    { kind: 'agreement', title: 'The signed agreement', url: file('agreement.pdf') },
    { kind: 'invoice', title: 'Your bill', url: file('invoice.pdf') },
  ],
};

/** After two more adults, a move by a week and a dietary note. */
const CHANGED_BOOKING = {
  ...BOOKING,
  version: 4,
  summary: party.MOVED_SUMMARY,
  money: { totalCents: 109_013, paidCents: 10_000, dueCents: 99_013, refundedCents: 0 },
  policy: { ...BOOKING.policy, refundableUntil: '2027-05-18', freeReschedulesLeft: 0, rescheduleFeeCents: 20_000 },
  cutoffs: {
    menuUntil: '2027-05-22T12:30:00Z',
    guestsUntil: '2027-05-22T00:30:00Z',
    dietaryUntil: '2027-05-21T00:30:00Z',
  },
  dietaryNotes: 'Two guests eat no dairy.',
  timeline: [
    ...BOOKING.timeline,
    { at: '2027-03-10T17:12:00Z', kind: 'changed', text: 'Guests or menu changed: up $141.08.' },
    {
      at: '2027-03-20T16:40:00Z',
      kind: 'rescheduled',
      text: 'Moved from Saturday, May 15, 2027 at 6:00 PM to Saturday, May 22, 2027 at 5:30 PM.',
    },
    { at: '2027-04-02T19:25:00Z', kind: 'requests', text: 'Requests or dietary notes were updated.' },
  ],
};

export const BOOKING_EXAMPLES = {
  getBooking: { params, query, response: BOOKING },
  changeBooking: {
    params,
    query,
    body: { version: 1, party: party.MORE_GUESTS, expectedTotalCents: 109_013 },
    response: { applied: true, ...party.BIGGER_BILL, differenceCents: 14_108, dueCents: 99_013, version: 2 },
  },
  rescheduleBooking: {
    params,
    query,
    body: { version: 2, date: '2027-05-22', start: '17:30', expectedFeeCents: 0 },
    response: {
      applied: true,
      date: '2027-05-22',
      start: '17:30',
      feeCents: 0,
      rule: 'This move is free.',
      dueCents: 99_013,
      version: 3,
    },
  },
  addRequests: { params, query, body: { dietaryNotes: 'Two guests eat no dairy.' }, response: CHANGED_BOOKING },
  payBalance: {
    params,
    query,
    body: { method: 'card', gratuityCents: 5_000 },
    response: {
      paymentId: 'pay_01a4d3f7b2c07e5a9b4c6d8e0f1a2b3c',
      amountCents: 104_013,
      checkoutUrl: `${party.SITE}/sandbox/checkout/cs_test_3QEjyGRwgGxY`,
    },
  },
  /** Asked on May 3. */
  cancelBooking: {
    params,
    query,
    body: { version: 4, reason: 'The garden is flooded and we have no other place.', expectedRefundCents: 10_000 },
    response: {
      applied: true,
      refundCents: 10_000,
      keptCents: 0,
      dueCents: 0,
      rule: 'The party is 19 days away; 4 or more return the deposit in full.',
      policyText: party.POLICY_TEXT,
      promisedCents: 0,
      refundStatus: 'on_its_way',
      version: 5,
    },
  },
  payDeposit: {
    params,
    query,
    body: { method: 'card' },
    response: {
      paymentId: party.DEPOSIT_ID,
      amountCents: party.DEPOSIT_CENTS,
      checkoutUrl: `${party.SITE}/sandbox/checkout/cs_test_lFvhDkNU9ji7`,
    },
  },
  getBookingAgreement: { params, query, response: AGREEMENT },
  signBooking: {
    params,
    query,
    body: {
      typedName: 'Jordan Rivera',
      allergens: [],
      acknowledgements: { terms: true, allergens: true, liability: true },
      textSha256: AGREEMENT.sha256,
    },
    response: BOOKING,
  },
  file: { params, query },
};
