const EVENT = {
  id: 'sec_01a0c5d1e2f3749ab5c6d7e8f9a0e3d0',
  kind: 'sign_in_failed',
  at: '2027-03-01T17:02:11Z',
  person: { id: 'stf_01a0c5d1e2f3749ab5c6d7e8f9a0b2e5', name: 'Riley Park' },
  ip: '192.0.2.44',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
  country: null,
  detail: { factor: 'password' },
};
const BLOCK = {
  id: 'blk_01a0c5d1e2f3749ab5c6d7e8f9a0f4e1',
  network: '192.0.2.0/24',
  reason: 'Hundreds of failed sign-ins within minutes.',
  blockedBy: 'Sam Okafor',
  state: 'in_force',
  createdAt: '2027-03-01T17:10:00Z',
  expiresAt: '2027-04-01T00:00:00Z',
  liftedAt: null,
};

export const SECURITY_EXAMPLES = {
  listSecurityEvents: {
    query: { limit: 25, kind: 'sign_in_failed', ip: EVENT.ip, from: '2027-03-01' },
    response: { items: [EVENT], nextCursor: null },
  },
  listIpBlocks: { query: { limit: 25, state: 'in_force' }, response: { items: [BLOCK], nextCursor: null } },
  blockIp: {
    body: { network: BLOCK.network, reason: BLOCK.reason, expiresAt: BLOCK.expiresAt },
    response: BLOCK,
  },
  unblockIp: {
    params: { id: BLOCK.id },
    body: { reason: 'It was our own load test after all.' },
    response: { ...BLOCK, state: 'lifted', liftedAt: '2027-03-02T09:00:00Z' },
  },
} as const;
