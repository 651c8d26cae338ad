const STATION = { id: 'stn_01a4024a3c107d4f8e5a6b7c8d9e0f3c', name: 'Fremont' } as const;
const CHEF = { id: 'chf_01a4024a3c107d4f8e5a6b7c8d9e0f6f', name: 'Chef Ken' } as const;

const ROW = {
  id: 'bkg_01a4024a3c107d4f8e5a6b7c8d9e0f1a',
  version: 3,
  code: 'MH-7K3PXQ',
  hostName: 'Jordan Lee',
  date: '2027-05-15',
  start: '18:00',
  timeZone: 'America/Los_Angeles',
  startsAt: '2027-05-16T01:00:00Z',
  party: { adults: 10, children: 2, toddlers: 0 },
  guests: 12,
  status: 'confirmed',
  source: 'web',
  totalCents: 59_538,
  dueCents: 49_538,
  station: STATION,
  chefs: [{ ...CHEF, absent: false }],
  flags: ['dietary'],
  depositDueAt: null,
  createdAt: '2027-04-13T17:02:11Z',
} as const;

const FILTERS = {
  q: 'jordan',
  status: 'confirmed,in_progress',
  from: '2027-05-01',
  sort: 'event',
  dir: 'asc',
} as const;

export const LIST_EXAMPLES = {
  listBookings: {
    query: { limit: 25, ...FILTERS },
    response: { items: [ROW], nextCursor: null, count: 1, countIsMore: false },
  },
  exportBookings: { query: FILTERS },
  listHolds: {
    query: { limit: 25, withinMinutes: 120 },
    response: {
      items: [
        {
          id: 'hld_01a4024a3c107d4f8e5a6b7c8d9e0f7a',
          code: 'MH-4WZ8NR',
          hostName: 'Sam Ortiz',
          date: '2027-05-22',
          start: '15:00',
          startsAt: '2027-05-22T22:00:00Z',
          timeZone: 'America/Los_Angeles',
          station: STATION,
          contact: { phone: '+15105550143', email: 'sam@mail.example' },
          smsAllowed: true,
          signingLinksLeft: 4,
          status: 'pending_signature',
          expiresAt: '2027-04-13T19:02:11Z',
          createdAt: '2027-04-13T17:02:11Z',
        },
      ],
      nextCursor: null,
      count: 1,
    },
  },
  resendSigningLink: {
    params: { id: 'hld_01a4024a3c107d4f8e5a6b7c8d9e0f7a' },
    body: { channel: 'email' },
    response: { signingLinksLeft: 3 },
  },
  releaseHoldForHost: {
    params: { id: 'hld_01a4024a3c107d4f8e5a6b7c8d9e0f7a' },
    body: { reason: 'The host called: they take another day.' },
  },
  searchEverything: {
    query: { q: 'jordan' },
    response: {
      bookings: [
        {
          id: ROW.id,
          code: ROW.code,
          hostName: ROW.hostName,
          date: ROW.date,
          start: ROW.start,
          status: ROW.status,
          station: STATION,
        },
      ],
      customers: [{ id: 'cus_01a4024a3c107d4f8e5a6b7c8d9e0f5e', name: 'Jordan Lee', bookings: 2 }],
      stations: [],
    },
  },
} as const;

const VIEW_ID = 'viw_01a4024a3c107d4f8e5a6b7c8d9e0f8b';
const VIEW = {
  name: 'Money due in Fremont',
  filters: { station: STATION.id, due: 'yes', sort: 'event', dir: 'asc' },
  columns: ['code', 'host', 'event', 'due', 'status'],
  sharedRole: 'support',
} as const;
const KEPT = { id: VIEW_ID, version: 1, mine: true, by: 'Demo Support', ...VIEW } as const;

export const VIEW_EXAMPLES = {
  listSavedViews: { response: { items: [KEPT] } },
  addSavedView: { body: VIEW, response: KEPT },
  changeSavedView: {
    params: { id: VIEW_ID },
    body: { version: 1, sharedRole: null },
    response: { ...KEPT, version: 2, sharedRole: null },
  },
  removeSavedView: { params: { id: VIEW_ID } },
} as const;

export const BULK_EXAMPLES = {
  changeManyBookings: {
    body: {
      bookings: [{ id: ROW.id, version: ROW.version }],
      what: { action: 'add_note', text: 'Gate code 2468; ring at the garden door.' },
    },
    response: { results: [{ id: ROW.id, done: true, code: null, message: null }] },
  },
} as const;
