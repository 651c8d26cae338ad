import { CHEF_ID } from './admin-calendar.ts';
import { AFFECTED } from './admin-closures.ts';
import { STATION } from './party.ts';

const CHEF = {
  id: CHEF_ID,
  stationId: STATION.id,
  displayName: 'Kim',
  payClass: 'senior',
  active: true,
  version: 1,
  staff: { id: 'stf_01a40221a2b37c4d8e5f6a7b8c9d0e1f', name: 'Kim Park' },
  weeklySlots: [
    { weekday: 6, slot: '15:00' },
    { weekday: 6, slot: '18:00' },
  ],
  pendingTimeOff: 1,
  upcoming: 3,
};

const TIME_OFF = {
  id: 'tof_01a40241a2b37c4d8e5f6a7b8c9d0e1f',
  chef: { id: CHEF_ID, name: 'Kim', stationId: STATION.id },
  firstDate: '2027-05-22',
  lastDate: '2027-05-23',
  status: 'pending',
  reason: 'A wedding in the family.',
  decisionReason: null,
  decidedAt: null,
  createdAt: '2027-03-01T18:00:00Z',
};

const APPROVED = {
  ...TIME_OFF,
  status: 'approved',
  decisionReason: 'Enjoy it.',
  decidedAt: '2027-03-01T19:00:00Z',
};

const OVERRIDE = { date: '2027-05-16', slot: '18:00', works: true, reason: 'Takes over for a colleague.' };

const DETAIL = { ...CHEF, overrides: [OVERRIDE], timeOff: [TIME_OFF] };
const { stationId, displayName, payClass, weeklySlots } = CHEF;
const { chef: _chef, ...asked } = TIME_OFF;
const params = { chefId: CHEF_ID };
const answer = { applied: true, chef: DETAIL, affected: [] };

export const CHEF_EXAMPLES = {
  listChefs: { query: { stationId: STATION.id }, response: { items: [CHEF] } },
  getChef: { params, response: DETAIL },
  addChef: { body: { stationId, displayName, payClass, weeklySlots }, response: DETAIL },
  changeChef: { params, body: { version: 1, payClass: 'lead' }, response: answer },
  setWeek: { params, body: { version: 1, weeklySlots }, response: answer },
  setOverride: { params, body: { version: 1, ...OVERRIDE }, response: answer },
  listTimeOff: { query: { status: 'pending' }, response: { items: [TIME_OFF], nextCursor: null } },
  requestTimeOff: {
    body: { chefId: CHEF_ID, firstDate: asked.firstDate, lastDate: asked.lastDate, reason: asked.reason },
    response: TIME_OFF,
  },
  decideTimeOff: {
    params: { timeOffId: TIME_OFF.id },
    body: { approve: true, reason: 'Enjoy it.' },
    response: { applied: true, timeOff: APPROVED, affected: [{ ...AFFECTED, why: 'Kim is to cook there.' }] },
  },
  withdrawTimeOff: { params: { timeOffId: TIME_OFF.id } },
};
