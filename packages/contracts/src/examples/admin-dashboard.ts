const bookings = <const S extends object>(search: S) => ({ to: 'bookings', search }) as const;
const LIVE = 'deposit_pending,confirmed,in_progress,completed,cancellation_requested,no_show';
const day = (date: string, events: number, guests: number) => ({
  date,
  events,
  guests,
  link: bookings({ from: date, to: date, status: LIVE, sort: 'event', dir: 'asc' }),
});
const WEEK = { from: '2027-04-05', to: '2027-04-11' } as const;

export const DASHBOARD_EXAMPLES = {
  getDashboard: {
    query: {},
    response: {
      station: null,
      timeZone: 'America/Los_Angeles',
      today: day('2027-04-13', 2, 27),
      days: [day('2027-04-14', 1, 12), day('2027-04-15', 0, 0)],
      due: {
        overdue: { count: 1, amountCents: 49_538, link: bookings({ due: 'yes', to: '2027-04-12' }) },
        next7Days: { count: 0, amountCents: 0, link: bookings({ due: 'yes', from: '2027-04-13', to: '2027-04-20' }) },
        credits: { count: 1, amountCents: 19_075, link: bookings({ due: 'credit' }) },
      },
      holds: { count: 1, link: { to: 'holds', search: { withinMinutes: '120' } } },
      deposits: {
        count: 1,
        nextDeadline: '2027-04-14T17:02:11Z',
        link: bookings({ status: 'deposit_pending', sort: 'event', dir: 'asc' }),
      },
      unassigned: { count: 1, link: bookings({ unassigned: 'yes', from: '2027-04-13', to: '2027-04-20' }) },
      decisions: [
        { kind: 'cancellation', count: 1, own: 1, link: { to: 'decisions', search: { kind: 'cancellation' } } },
      ],
    },
  },
  getTrends: {
    query: { weeks: '12' },
    response: {
      per: 'week',
      points: [
        {
          ...WEEK,
          made: { count: 14, link: bookings({ createdFrom: WEEK.from, createdTo: WEEK.to }) },
          events: { count: 9, revenueCents: 612_400, link: bookings({ ...WEEK, status: LIVE }) },
          cancelled: { count: 1, link: bookings({ cancelledFrom: WEEK.from, cancelledTo: WEEK.to }) },
          leads: { count: 31, converted: 12 },
        },
      ],
    },
  },
} as const;
