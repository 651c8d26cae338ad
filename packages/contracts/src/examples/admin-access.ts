import { SESSION_EXAMPLES } from './admin-session.ts';
import { STATION } from './party.ts';

const PERSON = {
  id: 'stf_01a0c5d1e2f3749ab5c6d7e8f9a0b2e5',
  name: 'Riley Park',
  email: 'riley@staff.example',
  role: 'station_manager',
  status: 'active',
  stations: [STATION],
  chef: null,
  hasSecondFactor: true,
  lockedUntil: null,
  lastSeenAt: '2027-03-01T18:30:00Z',
  createdAt: '2027-01-11T17:00:00Z',
  mayChange: true,
  version: 3,
};
const SUSPENDED = { ...PERSON, status: 'suspended', lastSeenAt: null, version: 4 };
const NEWCOMER = { ...PERSON, role: 'support', lastSeenAt: null, version: 2 };
const params = { id: PERSON.id };
const because = (reason: string) => ({ params, body: { reason } });

export const ACCESS_EXAMPLES = {
  listStaff: {
    query: { limit: 25, q: 'riley', status: 'active' },
    response: { items: [PERSON], nextCursor: null },
  },
  getStaffOptions: {
    response: {
      roles: ['station_manager', 'chef'],
      stations: [STATION],
      chefs: [{ id: 'chf_01a0c5d1e2f3749ab5c6d7e8f9a0b3f6', name: 'Kenji', stationId: STATION.id }],
    },
  },
  getStaffMember: { params, response: PERSON },
  changeStaff: {
    params,
    body: { version: 3, role: 'support', stations: [STATION.id] },
    response: { ...PERSON, role: 'support', version: 4 },
  },
  suspendStaff: { ...because('On leave until autumn, by their own wish.'), response: SUSPENDED },
  reactivateStaff: { ...because('Back from leave as agreed.'), response: { ...PERSON, version: 5 } },
  approveStaff: {
    params,
    body: { role: 'support', stations: [STATION.id], chef: null },
    response: NEWCOMER,
  },
  restoreStaff: { ...because('Called in: the caps lock key was on.'), response: PERSON },
  resetSecondFactor: {
    ...because('Lost phone; recognised them on a video call.'),
    response: { ...PERSON, hasSecondFactor: false, lastSeenAt: null },
  },
  listStaffSessions: {
    params,
    response: { items: SESSION_EXAMPLES.listOwnSessions.response.items.map((item) => ({ ...item, current: false })) },
  },
  revokeStaffSession: { params: { ...params, session: 'ses_01a4023fcd007c1f9a2b3c4d5e6f7a8c' } },
  signOutStaff: { params, response: { sessions: 2, clients: 1 } },
} as const;
