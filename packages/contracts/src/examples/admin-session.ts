import { SACRAMENTO_ID, STATION, TIME_ZONE } from './party.ts';

const SESSION_ID = 'ses_01a4023fcd007c1f9a2b3c4d5e6f7a8c';

const PASSKEY_ID = 'pky_01a4023fcd007c1f9a2b3c4d5e6f7a9d';
const PASSKEYS = {
  items: [{ id: PASSKEY_ID, name: 'Kitchen laptop', backedUp: true, createdAt: '2027-03-01T16:20:00Z' }],
};

export const SESSION_EXAMPLES = {
  getStaffSession: {
    response: {
      id: 'stf_01a0c5d1e2f3749ab5c6d7e8f9a0b1d4',
      name: 'Sam Okafor',
      email: 'sam@staff.example',
      role: 'admin',
      stations: [
        { ...STATION, timeZone: TIME_ZONE },
        { id: SACRAMENTO_ID, name: 'Sacramento', timeZone: TIME_ZONE },
      ],
      chefId: null,
      permissions: { 'booking.read': 'stations', 'customer.merge': 'all', 'profile.manage': 'all' },
      appEnv: 'production',
      sandbox: false,
    },
  },
  listOwnSessions: {
    response: {
      items: [
        {
          id: SESSION_ID,
          current: true,
          method: 'password',
          ip: '192.0.2.44',
          userAgent: 'Mozilla/5.0 (Macintosh) Safari/605.1',
          createdAt: '2027-03-01T16:00:00Z',
          lastSeenAt: '2027-03-01T18:30:00Z',
          expiresAt: '2027-03-08T16:00:00Z',
        },
      ],
    },
  },
  revokeOwnSession: { params: { sessionId: SESSION_ID } },
  revokeOtherSessions: { response: { ended: 2 } },
  changePassword: {
    body: { currentPassword: 'four lanterns over the grill', newPassword: 'seven knives and one onion volcano' },
  },
  listPasskeys: { response: PASSKEYS },
  startPasskey: {
    body: { code: '042719' },
    response: { challenge: 'b25lIG9uaW9uIHZvbGNhbm8', rp: { id: 'myhibachi.example', name: 'MyHibachi staff' } },
  },
  addPasskey: {
    body: {
      name: 'Kitchen laptop',
      response: { id: 'Zm91ci1sYW50ZXJucw', rawId: 'Zm91ci1sYW50ZXJucw', type: 'public-key' },
    },
    response: PASSKEYS,
  },
  removePasskey: { params: { passkeyId: PASSKEY_ID } },
} as const;
