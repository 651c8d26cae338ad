/** Two days in April: three hosts wrote, one booked, one asked for a person. */
const PERIOD = { from: '2027-04-12', to: '2027-04-13' } as const;

const NONE = {
  all: 0,
  resolved: 0,
  under_way: 0,
  handed_over: 0,
  quoted: 0,
  held: 0,
  booked: 0,
  unbacked: 0,
  fell_back: 0,
  thumbs_up: 0,
  thumbs_down: 0,
  rated: 0,
};
const FIRST = { ...NONE, all: 1, handed_over: 1 };
const SECOND = { ...NONE, all: 2, resolved: 2, quoted: 2, held: 1, booked: 1, unbacked: 1, thumbs_up: 1, rated: 1 };

export const REPORT_EXAMPLES = {
  getConciergeReport: {
    query: PERIOD,
    response: {
      ...PERIOD,
      timeZone: 'America/Los_Angeles',
      counts: { ...SECOND, all: 3, handed_over: 1 },
      answers: 11,
      bookings: 1,
      costMicros: 4_310,
      csat: 5,
      costPerBookingMicros: 4_310,
      reasons: [{ reason: 'severe_allergy', count: 1 }],
      gaps: 2,
      per: 'day',
      points: [
        { from: '2027-04-12', to: '2027-04-12', counts: FIRST, answers: 2, bookings: 0, costMicros: 0, csat: null },
        { from: '2027-04-13', to: '2027-04-13', counts: SECOND, answers: 9, bookings: 1, costMicros: 4_310, csat: 5 },
      ],
    },
  },
  exportConciergeReport: { query: PERIOD },
  listSupervised: {
    query: { ...PERIOD, mark: 'booked', limit: 25 },
    response: {
      items: [
        {
          id: 'cnv_01a40251cd007c1f9a2b3c4d5e6f7a8b',
          name: 'Jordan Lee',
          channel: 'web_chat',
          openedAt: '2027-04-13T17:00:00Z',
          outcome: 'resolved',
          reason: null,
          answers: 6,
          unbacked: 1,
          fellBack: 0,
          quotes: 1,
          holds: 1,
          bookings: 1,
          thumbsUp: 1,
          thumbsDown: 0,
          score: 5,
          costMicros: 4_310,
        },
      ],
      nextCursor: null,
    },
  },
} as const;
