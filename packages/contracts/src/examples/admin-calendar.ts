import { BOOKING_ID, CLOSURE } from './admin-closures.ts';
import { CODE, STATION, TIME_ZONE } from './party.ts';

export const CHEF_ID = 'chf_01a40231a2b37c4d8e5f6a7b8c9d0e1f';
const OTHER_CHEF_ID = 'chf_01a40231a2b47c4d8e5f6a7b8c9d0e20';

const EVENT = {
  id: BOOKING_ID,
  code: CODE,
  status: 'confirmed',
  version: 1,
  station: STATION,
  timeZone: TIME_ZONE,
  date: '2027-05-15',
  start: '18:00',
  slot: '18:00',
  startsAt: '2027-05-16T01:00:00Z',
  endsAt: '2027-05-16T02:30:00Z',
  arrivesAt: '2027-05-16T00:30:00Z',
  leavesAt: '2027-05-16T02:45:00Z',
  guests: 15,
  host: 'Jordan R.',
  city: 'Fremont',
  chefs: [
    {
      chefId: CHEF_ID,
      name: 'Kim',
      position: 1,
      absent: false,
      driveFrom: '2027-05-16T00:12:00Z',
      arrivesAt: '2027-05-16T00:30:00Z',
      leavesAt: '2027-05-16T02:45:00Z',
    },
  ],
  chefsNeeded: 1,
};

const slot = (start: string, taken: number) => ({ start, capacity: 1, taken, closed: false });
const params = { bookingId: BOOKING_ID };

export const CALENDAR_EXAMPLES = {
  getCalendarMonth: {
    query: { from: '2027-05-15', to: '2027-05-15', stationId: STATION.id },
    response: {
      days: [
        {
          date: '2027-05-15',
          events: 1,
          guests: 15,
          unassigned: 0,
          slots: [slot('12:00', 0), slot('15:00', 0), slot('18:00', 1), slot('21:00', 0)],
        },
      ],
      closures: [CLOSURE],
    },
  },
  getCalendarWeek: {
    query: { from: '2027-05-10', to: '2027-05-16' },
    response: { events: [EVENT], more: false, closures: [CLOSURE] },
  },
  getCalendarDay: {
    query: { date: '2027-05-15', stationId: STATION.id },
    response: {
      date: '2027-05-15',
      lanes: [
        {
          chefId: CHEF_ID,
          name: 'Kim',
          payClass: 'senior',
          station: STATION,
          works: ['15:00', '18:00'],
          timeOff: null,
          pendingTimeOff: false,
        },
      ],
      events: [EVENT],
      closures: [],
    },
  },
  previewMove: {
    params,
    body: { version: 1, date: '2027-05-22', start: '17:30' },
    response: {
      possible: true,
      date: '2027-05-22',
      start: '17:30',
      feeCents: 0,
      rule: 'This move is free.',
      dueCents: 84_905,
      conflicts: [],
      alternatives: [],
      chefs: [{ chefId: CHEF_ID, name: 'Kim', kept: false, why: ['Kim has time off on 2027-05-22.'] }],
      version: 1,
    },
  },
  assignChef: { params, body: { version: 1, chefId: CHEF_ID }, response: EVENT },
  unassignChef: {
    params: { ...params, chefId: CHEF_ID },
    body: { version: 1 },
    response: { ...EVENT, chefs: [] },
  },
  swapChef: {
    params: { ...params, chefId: OTHER_CHEF_ID },
    body: { version: 1, toChefId: CHEF_ID },
    response: EVENT,
  },
};
