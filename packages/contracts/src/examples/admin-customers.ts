import * as party from './party.ts';

const ID = 'cus_01a40231cd007c1f9a2b3c4d5e6f7a8b';
const OTHER = 'cus_01a40232cd007c1f9a2b3c4d5e6f7a8c';
const STAFF = 'stf_01a40233cd007c1f9a2b3c4d5e6f7a8d';
const MERGE = 'mrg_01a40234cd007c1f9a2b3c4d5e6f7a8e';
const NOTE_ID = 'nte_01a40235cd007c1f9a2b3c4d5e6f7a8f';
const CREATED = '2027-03-01T18:02:00Z';

const CONTACT = { ...party.CONTACT, phone: '+15105550123' };
const AUTHOR = { id: STAFF, name: 'Mika Tan' };
const NOTE = {
  id: NOTE_ID,
  text: 'Likes the chef to arrive early; the gate code is with the neighbour.',
  by: AUTHOR,
  at: '2027-03-02T17:00:00Z',
  editedAt: null,
  mine: true,
};
const params = { id: ID };
const note = { id: ID, noteId: NOTE_ID };

const PROFILE = {
  ...CONTACT,
  id: ID,
  version: 1,
  language: null,
  createdAt: CREATED,
  mergedFrom: null,
  erasedAt: null,
  totals: { bookings: 1, parties: 1, billedCents: 94_905, paidCents: 10_000, refundedCents: 0 },
  consents: [
    { channel: 'sms', purpose: 'transactional', word: 'granted', allowed: true, stoppedByText: false },
    { channel: 'email', purpose: 'marketing', word: 'unasked', allowed: false, stoppedByText: false },
  ],
  consentHistory: [
    {
      channel: 'sms',
      purpose: 'transactional',
      granted: true,
      wording: 'Text me about my party.',
      source: 'booking_form',
      at: CREATED,
    },
  ],
  bookings: [
    {
      id: 'bkg_01a40236cd007c1f9a2b3c4d5e6f7a90',
      code: party.CODE,
      status: 'confirmed',
      date: '2027-05-15',
      start: '18:00',
      station: 'Fremont',
      guests: 15,
      totalCents: 94_905,
      dueCents: 84_905,
    },
  ],
  quotes: [
    { id: party.QUOTE_ID, outcome: 'priced', totalCents: 94_905, at: CREATED, expiresAt: '2027-03-08T18:00:00Z' },
  ],
  leads: [
    { id: 'led_01a40237cd007c1f9a2b3c4d5e6f7a91', source: 'web_quote', status: 'converted', score: 62, at: CREATED },
  ],
  payments: [
    {
      id: party.DEPOSIT_ID,
      code: party.CODE,
      method: 'card',
      status: 'captured',
      amountCents: party.DEPOSIT_CENTS,
      refundedCents: 0,
      at: '2027-03-01T18:07:30Z',
    },
  ],
  messages: [
    {
      channel: 'email',
      template: 'booking_confirmed',
      words: 'Your hibachi party is confirmed',
      state: 'sent',
      at: '2027-03-01T18:07:31Z',
      code: party.CODE,
    },
  ],
  notes: [NOTE],
  merges: [{ id: MERGE, absorbedId: OTHER, by: AUTHOR, at: '2027-03-02T17:00:00Z', undoUntil: '2027-04-01T17:00:00Z' }],
};

export const CUSTOMER_EXAMPLES = {
  listCustomers: {
    query: { q: 'jordan', sort: 'last_party', limit: 25 },
    response: {
      items: [
        {
          ...CONTACT,
          id: ID,
          bookings: 1,
          lastPartyAt: '2027-05-16T01:00:00Z',
          lastPartyTimeZone: 'America/Los_Angeles',
          spentCents: 10_000,
          createdAt: CREATED,
        },
      ],
      nextCursor: null,
    },
  },
  getCustomer: { params, response: PROFILE },
  changeCustomer: {
    params,
    body: { version: 1, phone: '(510) 555-0124' },
    response: { ...CONTACT, phone: '+15105550124', id: ID, version: 2 },
  },
  recordCustomerConsent: {
    params,
    body: {
      channel: 'sms',
      purpose: 'marketing',
      granted: false,
      wording: 'Please do not text me offers any more.',
      source: 'phone',
    },
  },
  addCustomerNote: { params, body: { text: NOTE.text }, response: NOTE },
  editCustomerNote: {
    params: note,
    body: { text: 'Likes the chef to arrive early.' },
    response: { ...NOTE, text: 'Likes the chef to arrive early.', editedAt: '2027-03-02T17:05:00Z' },
  },
  deleteCustomerNote: { params: note },
  restoreCustomerNote: { params: note, response: NOTE },
  file: { params },
  eraseCustomer: {
    params,
    body: { version: 3, reason: 'They asked us in writing to delete their data.', confirm: 'ERASE' },
    response: {
      customerId: ID,
      at: '2027-09-01T17:00:00Z',
      erased: [{ what: 'Name, e-mail address and phone number', count: 1 }],
      kept: [{ what: 'Signed agreements', count: 1, why: 'Kept for seven years.', until: '2027-12-31' }],
    },
  },
};

const SIDE = { ...CONTACT, id: ID, version: 1, createdAt: CREATED, bookings: 1 };
const DUPLICATE = { ...SIDE, id: OTHER, email: 'jordan.rivera@mail.example', bookings: 0 };
const DONE = { id: MERGE, customerId: ID, undoUntil: '2027-04-01T17:00:00Z' };

const SINCE = [
  {
    kind: 'booking',
    id: 'bkg_0192f3a45b6c7d8e9fa0b1c2d3e4f5a6',
    code: 'MH-7KQ2XN',
    at: '2027-03-05T17:00:00Z',
    to: 'duplicate',
  },
];

export const MERGE_EXAMPLES = {
  listDuplicates: { params, response: { items: [{ ...DUPLICATE, because: ['phone', 'name'] }] } },
  previewMerge: {
    params,
    body: { otherId: OTHER, take: ['email'] },
    response: {
      survivor: SIDE,
      duplicate: DUPLICATE,
      result: { ...CONTACT, email: DUPLICATE.email },
      moves: { bookings: 0, holds: 1, notes: 0, quotes: 1, leads: 1 },
      consents: [{ channel: 'email', purpose: 'marketing', address: party.CONTACT.email }],
      undoDays: 30,
    },
  },
  mergeCustomers: {
    params,
    body: { otherId: OTHER, take: ['email'], version: 1, otherVersion: 1 },
    response: DONE,
  },
  previewUndo: { params: { mergeId: MERGE }, response: { since: SINCE } },
  undoMerge: { params: { mergeId: MERGE }, response: { ...DONE, since: SINCE } },
};
