import { CODE, STATION } from './party.ts';

export const BOOKING_ID = 'bkg_01a40251b2c37d4e8f5a6b7c8d9e0f1a';

export const CLOSURE = {
  id: 'clo_01a40261c2d37e4f8a5b6c7d8e9f0a1b',
  stationId: STATION.id,
  firstDate: '2027-05-15',
  lastDate: '2027-05-16',
  slots: null,
  reason: 'The kitchen gets a new floor.',
  createdAt: '2027-03-02T18:00:00Z',
  reopenedAt: null,
};

export const AFFECTED = {
  id: BOOKING_ID,
  code: CODE,
  kind: 'booking',
  status: 'confirmed',
  date: '2027-05-15',
  start: '18:00',
  guests: 15,
  why: 'Is booked and stays booked.',
};

const { stationId, firstDate, lastDate, reason } = CLOSURE;

export const CLOSURE_EXAMPLES = {
  listClosures: { query: { from: '2027-05-01', to: '2027-05-31' }, response: { items: [CLOSURE] } },
  closeDays: {
    body: { stationId, firstDate, lastDate, slots: null, reason, preview: false },
    response: { applied: true, closure: CLOSURE, affected: [AFFECTED] },
  },
  reopenDays: { params: { closureId: CLOSURE.id }, response: { ...CLOSURE, reopenedAt: '2027-03-02T18:01:00Z' } },
};
