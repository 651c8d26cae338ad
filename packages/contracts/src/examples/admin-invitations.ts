import { STATION } from './party.ts';

const INVITATION = {
  id: 'inv_01a0c5d1e2f3749ab5c6d7e8f9a0c1a7',
  email: 'riley@staff.example',
  role: 'station_manager',
  stations: [STATION],
  state: 'open',
  invitedBy: 'Sam Okafor',
  sent: 1,
  createdAt: '2027-03-01T17:00:00Z',
  expiresAt: '2027-03-08T17:00:00Z',
  mayChange: true,
};
const params = { id: INVITATION.id };
const link = { token: 'q8Zk3vN1xT5rYb7Lw0cJmE2sHf9uGdApKiOoVtXyZ4B' };

export const INVITATION_EXAMPLES = {
  listInvitations: { query: { limit: 25, state: 'open' }, response: { items: [INVITATION], nextCursor: null } },
  inviteStaff: {
    body: { email: INVITATION.email, role: INVITATION.role, stations: [STATION.id], chef: null },
    response: INVITATION,
  },
  resendInvitation: {
    params,
    response: { ...INVITATION, sent: 2, expiresAt: '2027-03-10T09:00:00Z' },
  },
  revokeInvitation: { params },
  getInvitation: {
    params: link,
    response: {
      email: INVITATION.email,
      role: INVITATION.role,
      stations: [STATION.name],
      expiresAt: INVITATION.expiresAt,
    },
  },
  acceptInvitation: {
    params: link,
    body: { name: 'Riley Park', password: 'seven knives and one onion volcano' },
    response: { step: 'second_factor_setup' },
  },
} as const;
