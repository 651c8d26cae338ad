import { STATION } from './party.ts';

const KEY = {
  id: 'key_01a0c5d1e2f3749ab5c6d7e8f9a0d2b8',
  name: 'Partner calendar',
  prefix: 'mhk_7Qd2Lx',
  scopes: ['availability.read', 'booking.read'],
  stations: [STATION],
  state: 'active',
  createdBy: 'Sam Okafor',
  createdAt: '2027-03-01T17:00:00Z',
  expiresAt: '2027-09-01T00:00:00Z',
  lastUsedAt: null,
  revokedAt: null,
};
const CLIENT = {
  id: 'cli_01a0c5d1e2f3749ab5c6d7e8f9a0d3c9',
  name: 'Reports on my laptop',
  createdAt: '2027-03-01T17:00:00Z',
  lastUsedAt: '2027-03-01T17:00:00Z',
  expiresAt: '2027-03-08T17:00:00Z',
};
const PAIR = {
  tokenType: 'Bearer',
  accessToken: 'mha_2Wc8Zk3vN1xT5rYb7Lw0cJmE2sHf9uGdApKiOoVtXyZ',
  expiresIn: 1_800,
  refreshToken: 'mhr_9Ud4Zk3vN1xT5rYb7Lw0cJmE2sHf9uGdApKiOoVtXyZ',
  refreshExpiresIn: 604_800,
  client: CLIENT,
};
const staff = { id: 'stf_01a0c5d1e2f3749ab5c6d7e8f9a0b2e5' };

export const KEY_EXAMPLES = {
  listApiKeys: { query: { limit: 25, state: 'active' }, response: { items: [KEY], nextCursor: null } },
  createApiKey: {
    body: { name: KEY.name, scopes: KEY.scopes, stations: [STATION.id], expiresOn: '2027-08-31' },
    response: { key: 'mhk_7Qd2LxZk3vN1xT5rYb7Lw0cJmE2sHf9uGdApKiOoVt', apiKey: KEY },
  },
  revokeApiKey: { params: { id: KEY.id } },
  authoriseClient: { body: { name: CLIENT.name }, response: PAIR },
  refreshToken: {
    body: { refreshToken: 'mhr_1Pe5Zk3vN1xT5rYb7Lw0cJmE2sHf9uGdApKiOoVtXyZ' },
    response: PAIR,
  },
  revokeToken: { body: { token: PAIR.refreshToken } },
  listOwnClients: { response: { items: [CLIENT] } },
  revokeOwnClient: { params: { id: CLIENT.id } },
  listStaffClients: { params: staff, response: { items: [CLIENT] } },
  revokeStaffClient: { params: { ...staff, client: CLIENT.id } },
} as const;
