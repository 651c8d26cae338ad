import * as party from './party.ts';
import { POLICY_TEXT } from './party.ts';

export const BOOKING_ID = 'bkg_01a402461a807b2e8d3c4f5a6b7c8d9f';
const CUSTOMER_ID = 'cus_01a402461a807b2e8d3c4f5a6b7c8da0';
export const COLLEAGUE = { kind: 'staff', id: 'stf_01a402461a807b2e8d3c4f5a6b7c8da1', name: 'Sam Okafor' };
const FILES = `${party.SITE}/api/v1/admin/bookings/${BOOKING_ID}`;

const QUOTE = {
  id: party.QUOTE_ID,
  outcome: 'priced',
  message: null,
  party: party.GUESTS,
  upgrades: party.UPGRADES,
  addOns: party.ADD_ONS,
  ...party.BILL,
  depositCents: party.DEPOSIT_CENTS,
  travel: party.TRAVEL,
  placeHint: null,
  station: party.STATION,
  eventDate: '2027-05-15',
  priceVersion: party.PRICE_VERSION,
  leadRecorded: false,
  expiresAt: '2027-03-08T18:00:00Z',
};

const WISH = {
  party: party.GUESTS,
  upgrades: party.UPGRADES,
  addOns: party.ADD_ONS,
  venue: party.VENUE,
  date: '2027-05-15',
  start: '18:00',
  gratuityPercent: 20,
};

/** Made on the phone a moment ago: the deposit is out. */
const DETAIL = {
  view: 'desk',
  id: BOOKING_ID,
  version: 1,
  status: 'deposit_pending',
  source: 'phone',
  customerId: CUSTOMER_ID,
  summary: party.SUMMARY,
  dietaryNotes: null,
  allergiesSaid: null,
  phoneWrongSince: null,
  gratuityPercent: 20,
  needsTravelConfirmation: false,
  money: {
    totalCents: 94_905,
    paidCents: 0,
    dueCents: 94_905,
    refundedCents: 0,
    refundableCents: 0,
    goesBackCents: 0,
    openCents: 94_905,
  },
  deposit: {
    amountCents: party.DEPOSIT_CENTS,
    missingCents: party.DEPOSIT_CENTS,
    toldAt: '2027-03-01T20:00:00Z',
    dueAt: '2027-03-02T18:00:00Z',
    pause: null,
  },
  policyText: POLICY_TEXT,
  agreement: null,
  documents: [{ kind: 'invoice', title: 'Bill', url: `${FILES}/invoice.pdf` }],
  allergens: [],
  chefs: [],
  payments: [],
  refunds: [],
  ledger: [
    {
      id: 'led_01a402461a807b2e8d3c4f5a6b7c8da2',
      kind: 'charge',
      note: 'The bill as booked.',
      at: '2027-03-01T18:00:00Z',
      postings: [
        { account: 'receivable', amountCents: 94_905 },
        { account: 'food_revenue', amountCents: -74_000 },
        { account: 'tax_payable', amountCents: -6_105 },
        { account: 'gratuity_payable', amountCents: -14_800 },
      ],
    },
  ],
  messages: [
    {
      id: 'msg_01a402461a807b2e8d3c4f5a6b7c8da3',
      channel: 'email',
      template: 'deposit_request',
      words: 'Your party on Saturday, June 12: sign and pay the deposit',
      status: 'sent',
      outcome: null,
      at: '2027-03-01T18:00:00Z',
      sendAfter: '2027-03-01T18:00:00Z',
    },
  ],
  timeline: [
    {
      at: '2027-03-01T18:00:00Z',
      kind: 'made',
      text: 'Booked by phone.',
      staffOnly: false,
      by: COLLEAGUE,
      note: null,
    },
  ],
  notes: [
    {
      id: 'nte_01a402461a807b2e8d3c4f5a6b7c8da4',
      text: 'Prefers to be called in the evening.',
      by: COLLEAGUE,
      at: '2027-03-01T18:01:00Z',
      editedAt: null,
      mine: true,
    },
  ],
  decisions: [],
  deleted: null,
  restoreDays: 30,
  linksLeft: { manage: 5, sign: 5, pay: 5 },
  can: {
    edit: true,
    move: true,
    note: true,
    requestCancellation: true,
    delete: true,
    restore: false,
    keepOpen: true,
    recordPayment: true,
    requestRefund: false,
    sendLinks: true,
    markNoShow: false,
  },
  createdAt: '2027-03-01T18:00:00Z',
  changedAt: '2027-03-01T18:00:00Z',
  changedBy: COLLEAGUE,
};

export const DESK_EXAMPLES = {
  previewDeskBooking: {
    body: WISH,
    response: {
      quote: QUOTE,
      slot: { open: true, start: '18:00', reason: null, suggestion: null, alternatives: [] },
      depositCents: party.DEPOSIT_CENTS,
      payBy: '2027-03-01T20:00:00Z',
      timeZone: party.TIME_ZONE,
      consentWording: 'May we text you about this booking?',
    },
  },
  createDeskBooking: {
    body: { ...WISH, contact: party.CONTACT, source: 'phone', smsConsent: true, expectedTotalCents: 94_905 },
    response: {
      id: BOOKING_ID,
      code: party.CODE,
      payBy: '2027-03-01T20:00:00Z',
      cancelledAt: '2027-03-02T18:00:00Z',
      totalCents: 94_905,
    },
  },
  getDeskBooking: { params: { id: BOOKING_ID }, response: DETAIL },
  file: { params: { id: BOOKING_ID } },
};
