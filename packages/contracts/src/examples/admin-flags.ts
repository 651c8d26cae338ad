import { STATION } from './party.ts';

const RULE = { environment: 'production', enabled: true, percentage: 25, stationIds: [STATION.id] };
const REASON = 'We try it at one station before everybody gets it.';

export const FLAG_EXAMPLES = {
  listFlags: {
    response: {
      environment: 'production',
      items: [
        {
          key: 'messages.day-before',
          description: 'Hosts are reminded the day before.',
          owner: 'Operations',
          expiresOn: '2027-12-31',
          version: 3,
          createdAt: '2027-03-01T17:00:00Z',
          rules: [{ ...RULE, changedAt: '2027-05-01T17:00:00Z' }],
          known: true,
          lastReadOn: '2027-05-14',
          stale: [],
        },
      ],
      missing: [],
    },
  },
  saveFlag: {
    params: { key: 'messages.day-before' },
    body: {
      version: 3,
      description: 'Hosts are reminded the day before.',
      owner: 'Operations',
      expiresOn: '2027-12-31',
      rules: [{ ...RULE, percentage: 50 }],
      reason: REASON,
    },
  },
  deleteFlag: { params: { key: 'messages.day-before' }, body: { version: 4, reason: REASON } },
};
