/** The roster: chefs, their week, single days, and time off (domain 8). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { CHEF_EXAMPLES } from '../examples/admin-chefs.ts';
import { Instant, IsoDate, LocalTime, PageQuery, id, line, page, text } from '../primitives.ts';
import { AffectedEvent } from './closures.ts';

export const PayClass = z.enum(['new', 'chef', 'senior', 'lead']);

const WeeklySlot = z
  .strictObject({ weekday: z.int().min(1).max(7).meta({ description: '1 is Monday' }), slot: LocalTime })
  .meta({ id: 'WeeklySlot' });
const WeeklySlots = z
  .array(WeeklySlot)
  .max(84)
  .refine(
    (rows) => new Set(rows.map((row) => `${row.weekday} ${row.slot}`)).size === rows.length,
    'Please name each slot of a weekday once.',
  );

export const Chef = z
  .object({
    id: id('chf'),
    stationId: id('stn'),
    displayName: z.string(),
    payClass: PayClass,
    active: z.boolean(),
    version: z.int(),
    staff: z
      .object({ id: id('stf'), name: z.string() })
      .nullable()
      .meta({ description: 'Who signs in as this chef' }),
    weeklySlots: z.array(WeeklySlot),
    pendingTimeOff: z.int(),
    upcoming: z.int().meta({ description: 'Parties still to come' }),
  })
  .meta({ id: 'Chef' });
export type Chef = z.infer<typeof Chef>;

export const listChefs = defineEndpoint({
  id: 'listChefs',
  method: 'GET',
  path: '/api/v1/admin/chefs',
  tag: 'Chefs',
  summary: 'The roster',
  description: 'By station and name, at most 500; those no longer active too. A chef sees themselves.',
  query: z.strictObject({ stationId: id('stn').optional() }),
  status: 200,
  response: z.object({ items: z.array(Chef) }),
  errors: ['unauthenticated', 'forbidden'],
  example: CHEF_EXAMPLES.listChefs,
});

export const TimeOff = z
  .object({
    id: id('tof'),
    chef: z.object({ id: id('chf'), name: z.string(), stationId: id('stn') }),
    firstDate: IsoDate,
    lastDate: IsoDate,
    status: z.enum(['pending', 'approved', 'denied']),
    reason: z.string(),
    decisionReason: z.string().nullable(),
    decidedAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'TimeOff' });
export type TimeOff = z.infer<typeof TimeOff>;

const DateOverride = z
  .object({ date: IsoDate, slot: LocalTime, works: z.boolean(), reason: z.string() })
  .meta({ id: 'DateOverride' });

export const ChefDetail = Chef.extend({
  overrides: z.array(DateOverride).meta({ description: 'From yesterday on, at most 400' }),
  timeOff: z.array(TimeOff).meta({ description: 'Newest first, at most 100' }),
}).meta({ id: 'ChefDetail' });
export type ChefDetail = z.infer<typeof ChefDetail>;

const ChefParams = z.strictObject({ chefId: id('chf') });

export const getChef = defineEndpoint({
  id: 'getChef',
  method: 'GET',
  path: '/api/v1/admin/chefs/:chefId',
  tag: 'Chefs',
  summary: 'One chef with days and time off',
  description: 'A chef reaches only themselves.',
  params: ChefParams,
  status: 200,
  response: ChefDetail,
  errors: ['unauthenticated', 'forbidden'],
  example: CHEF_EXAMPLES.getChef,
});

export const addChef = defineEndpoint({
  id: 'addChef',
  method: 'POST',
  path: '/api/v1/admin/chefs',
  tag: 'Chefs',
  summary: 'Add a chef',
  description: 'To a station’s roster, with the slots of the week they work; seats within the roster’s days follow.',
  body: z.strictObject({
    stationId: id('stn'),
    displayName: line(80),
    payClass: PayClass,
    weeklySlots: WeeklySlots.default([]),
  }),
  status: 201,
  response: ChefDetail,
  errors: ['unauthenticated', 'forbidden'],
  example: CHEF_EXAMPLES.addChef,
});

/** What a change of the roster leaves to be looked after. */
export const RosterAnswer = z
  .object({
    applied: z.boolean(),
    chef: ChefDetail,
    affected: z
      .array(AffectedEvent)
      .meta({ description: 'Parties this leaves without this chef or without a seat, at most 200; they stay booked' }),
  })
  .meta({ id: 'RosterAnswer' });
export type RosterAnswer = z.infer<typeof RosterAnswer>;

const preview = z.boolean().default(false);
const version = z.int().min(1);
const ROSTER_RULES =
  'Parties that are booked stay; those left without this chef or beyond the seats there are come back in `affected`. Send `preview: true` first to see them. `version_conflict`: somebody changed this chef meanwhile.';

export const changeChef = defineEndpoint({
  id: 'changeChef',
  method: 'PATCH',
  path: '/api/v1/admin/chefs/:chefId',
  tag: 'Chefs',
  summary: 'Change a chef',
  description: `Name, pay class, whether they cook at all, and who signs in as them. ${ROSTER_RULES} \`already_exists\`: that person signs in as another chef, or is no chef.`,
  params: ChefParams,
  body: z.strictObject({
    version,
    displayName: line(80).optional(),
    payClass: PayClass.optional(),
    active: z.boolean().optional(),
    staffId: id('stf').nullable().optional(),
    preview,
  }),
  status: 200,
  response: RosterAnswer,
  errors: ['unauthenticated', 'forbidden', 'version_conflict', 'already_exists'],
  example: CHEF_EXAMPLES.changeChef,
});

export const setWeek = defineEndpoint({
  id: 'setWeek',
  method: 'PUT',
  path: '/api/v1/admin/chefs/:chefId/week',
  tag: 'Chefs',
  summary: 'Set the usual week',
  description: `Replaces the slots of the week they work. ${ROSTER_RULES}`,
  params: ChefParams,
  body: z.strictObject({ version, weeklySlots: WeeklySlots, preview }),
  status: 200,
  response: RosterAnswer,
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: CHEF_EXAMPLES.setWeek,
});

export const setOverride = defineEndpoint({
  id: 'setOverride',
  method: 'PUT',
  path: '/api/v1/admin/chefs/:chefId/overrides',
  tag: 'Chefs',
  summary: 'Change one slot of one day',
  description: `\`works: null\` goes back to the usual week and needs no reason. ${ROSTER_RULES}`,
  params: ChefParams,
  body: z.strictObject({
    version,
    date: IsoDate,
    slot: LocalTime,
    works: z.boolean().nullable(),
    reason: text(500).min(3).optional(),
    preview,
  }),
  status: 200,
  response: RosterAnswer,
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: CHEF_EXAMPLES.setOverride,
});

export const listTimeOff = defineEndpoint({
  id: 'listTimeOff',
  method: 'GET',
  path: '/api/v1/admin/time-off',
  tag: 'Chefs',
  summary: 'Requests for time off',
  description: 'Oldest first, so that nobody waits longest; a chef sees their own.',
  query: PageQuery.extend({
    status: z.enum(['pending', 'approved', 'denied']).optional(),
    from: IsoDate.optional().meta({ description: 'Only what has a day on or after this one' }),
    to: IsoDate.optional().meta({ description: 'Only what has a day on or before this one' }),
    stationId: id('stn').optional(),
  }),
  status: 200,
  response: page(TimeOff),
  errors: ['unauthenticated', 'forbidden'],
  example: CHEF_EXAMPLES.listTimeOff,
});

export const requestTimeOff = defineEndpoint({
  id: 'requestTimeOff',
  method: 'POST',
  path: '/api/v1/admin/time-off',
  tag: 'Chefs',
  summary: 'Ask for time off',
  description:
    'Whole days, both ends included; it counts when it is approved. Chefs ask for themselves, managers for the chefs of their stations. `already_exists`: they have asked for, or have, some of these days.',
  body: z.strictObject({ chefId: id('chf'), firstDate: IsoDate, lastDate: IsoDate, reason: text(500).min(3) }),
  status: 201,
  response: TimeOff,
  errors: ['unauthenticated', 'forbidden', 'already_exists'],
  example: CHEF_EXAMPLES.requestTimeOff,
});

const TimeOffParams = z.strictObject({ timeOffId: id('tof') });

export const decideTimeOff = defineEndpoint({
  id: 'decideTimeOff',
  method: 'POST',
  path: '/api/v1/admin/time-off/:timeOffId/decision',
  tag: 'Chefs',
  summary: 'Approve or deny time off',
  description:
    'Once approved the chef’s seats are gone; parties that are booked stay and come back in `affected`. Send `preview: true` first to see them. `already_done`: it was decided before. `already_exists`: they have time off then already.',
  params: TimeOffParams,
  body: z.strictObject({ approve: z.boolean(), reason: text(500).min(3), preview }),
  status: 200,
  response: z
    .object({ applied: z.boolean(), timeOff: TimeOff, affected: z.array(AffectedEvent) })
    .meta({ id: 'TimeOffDecision' }),
  errors: ['unauthenticated', 'forbidden', 'already_done', 'already_exists'],
  example: CHEF_EXAMPLES.decideTimeOff,
});

export const withdrawTimeOff = defineEndpoint({
  id: 'withdrawTimeOff',
  method: 'DELETE',
  path: '/api/v1/admin/time-off/:timeOffId',
  tag: 'Chefs',
  summary: 'Take time off back',
  description:
    'Chefs take back what is still pending, managers also what was approved: the chef works again. `invalid_transition`: it was decided, or is over.',
  params: TimeOffParams,
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'invalid_transition'],
  example: CHEF_EXAMPLES.withdrawTimeOff,
});
