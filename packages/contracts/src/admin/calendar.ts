/** The calendar as staff read it, who cooks where, and what moving a party would mean (domain 3, 8). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { CALENDAR_EXAMPLES } from '../examples/admin-calendar.ts';
import { Cents, Instant, IsoDate, LocalTime, StationRef, id } from '../primitives.ts';
import { SlotAlternative } from '../problem.ts';
import { Closure } from './closures.ts';

const Span = z.strictObject({ from: IsoDate, to: IsoDate, stationId: id('stn').optional() });
export type CalendarSpan = z.infer<typeof Span>;

const DaySlot = z
  .object({
    start: LocalTime,
    capacity: z.int().meta({ description: 'Seats there are, over the stations asked for' }),
    taken: z.int(),
    closed: z.boolean(),
  })
  .meta({ id: 'CalendarSlot' });

export const CalendarMonth = z
  .object({
    days: z.array(
      z.object({
        date: IsoDate,
        events: z.int(),
        guests: z.int(),
        unassigned: z.int().meta({ description: 'Parties that lack a chef' }),
        slots: z.array(DaySlot).meta({ description: 'Empty for chefs, who see their own parties' }),
      }),
    ),
    closures: z.array(Closure),
  })
  .meta({ id: 'CalendarMonth' });
export type CalendarMonth = z.infer<typeof CalendarMonth>;

export const getCalendarMonth = defineEndpoint({
  id: 'getCalendarMonth',
  method: 'GET',
  path: '/api/v1/admin/calendar/month',
  tag: 'Calendar',
  summary: 'Seats and parties by day',
  description: 'At most 62 days at once, within the stations you reach. Chefs see the days of their own parties.',
  query: Span,
  status: 200,
  response: CalendarMonth,
  errors: ['unauthenticated', 'forbidden'],
  example: CALENDAR_EXAMPLES.getCalendarMonth,
});

export const AssignedChef = z
  .object({
    chefId: id('chf'),
    name: z.string(),
    position: z.int(),
    absent: z.boolean().meta({ description: 'They do not work then any more: the party needs somebody else' }),
    driveFrom: Instant.meta({ description: 'When they set out from their party before; the arrival without one' }),
    arrivesAt: Instant,
    leavesAt: Instant,
  })
  .meta({ id: 'AssignedChef' });

export const CalendarEvent = z
  .object({
    id: id('bkg'),
    code: z.string(),
    status: BookingStatus,
    version: z.int(),
    station: StationRef,
    timeZone: z.string(),
    date: IsoDate,
    start: LocalTime,
    slot: LocalTime,
    startsAt: Instant,
    endsAt: Instant,
    arrivesAt: Instant,
    leavesAt: Instant,
    guests: z.int(),
    host: z.string().meta({ description: 'First name and initial' }),
    city: z.string(),
    chefs: z.array(AssignedChef),
    chefsNeeded: z.int(),
  })
  .meta({ id: 'CalendarEvent' });
export type CalendarEvent = z.infer<typeof CalendarEvent>;

export const CalendarWeek = z
  .object({
    events: z.array(CalendarEvent),
    more: z
      .boolean()
      .meta({ description: 'There are more than 1000, or than `perDay` on a day; ask for fewer days or the day' }),
    closures: z.array(Closure),
  })
  .meta({ id: 'CalendarWeek' });
export type CalendarWeek = z.infer<typeof CalendarWeek>;

const CalendarWeekQuery = Span.extend({
  perDay: z.coerce.number().int().min(1).max(10).optional().meta({ description: 'No more parties of a day than this' }),
});
export type CalendarWeekQuery = z.infer<typeof CalendarWeekQuery>;

export const getCalendarWeek = defineEndpoint({
  id: 'getCalendarWeek',
  method: 'GET',
  path: '/api/v1/admin/calendar/week',
  tag: 'Calendar',
  summary: 'Parties of some days',
  description:
    'At most 14 days at once, earliest first, with who cooks; with `perDay` at most 62 days, and the first parties of each. ' +
    'Cancelled parties are left out. Chefs see their own.',
  query: CalendarWeekQuery,
  status: 200,
  response: CalendarWeek,
  errors: ['unauthenticated', 'forbidden'],
  example: CALENDAR_EXAMPLES.getCalendarWeek,
});

export const CalendarLane = z
  .object({
    chefId: id('chf'),
    name: z.string(),
    payClass: z.string(),
    station: StationRef,
    works: z.array(LocalTime).meta({ description: 'The slots worked on this day' }),
    timeOff: z.string().nullable().meta({ description: 'The reason of approved time off on this day' }),
    pendingTimeOff: z.boolean(),
  })
  .meta({ id: 'CalendarLane' });
export type CalendarLane = z.infer<typeof CalendarLane>;

export const CalendarDay = z
  .object({
    date: IsoDate,
    lanes: z.array(CalendarLane),
    events: z.array(CalendarEvent),
    closures: z.array(Closure),
  })
  .meta({ id: 'CalendarDay' });
export type CalendarDay = z.infer<typeof CalendarDay>;

export const getCalendarDay = defineEndpoint({
  id: 'getCalendarDay',
  method: 'GET',
  path: '/api/v1/admin/calendar/day',
  tag: 'Calendar',
  summary: 'One day, chef by chef',
  description:
    'A lane a chef with what they work, and every party of the day; those with fewer chefs at work than `chefsNeeded` wait for one. Chefs see their own lane.',
  query: z.strictObject({ date: IsoDate, stationId: id('stn').optional() }),
  status: 200,
  response: CalendarDay,
  errors: ['unauthenticated', 'forbidden'],
  example: CALENDAR_EXAMPLES.getCalendarDay,
});

const BookingParams = z.strictObject({ bookingId: id('bkg') });

export const MovePreview = z
  .object({
    possible: z.boolean(),
    date: IsoDate,
    start: LocalTime,
    feeCents: Cents.nullable().meta({ description: 'Null for those who may not see money' }),
    rule: z.string().nullable().meta({ description: 'Why the fee is what it is; null while the move is impossible' }),
    dueCents: Cents.nullable(),
    conflicts: z.array(z.object({ code: z.string(), message: z.string() })),
    alternatives: z.array(SlotAlternative),
    chefs: z.array(z.object({ chefId: id('chf'), name: z.string(), kept: z.boolean(), why: z.array(z.string()) })),
    version: z.int(),
  })
  .meta({ id: 'MovePreview' });
export type MovePreview = z.infer<typeof MovePreview>;

export const previewMove = defineEndpoint({
  id: 'previewMove',
  method: 'POST',
  path: '/api/v1/admin/calendar/bookings/:bookingId/move-preview',
  tag: 'Calendar',
  summary: 'What moving a party would mean',
  description:
    'Changes nothing: the fee, everything that stands in the way in words, the nearest free starts, and which chefs could come along. `version_conflict`: the party has changed meanwhile.',
  params: BookingParams,
  body: z.strictObject({ version: z.int().min(1), date: IsoDate, start: LocalTime }),
  status: 200,
  response: MovePreview,
  errors: ['unauthenticated', 'forbidden', 'version_conflict'],
  example: CALENDAR_EXAMPLES.previewMove,
});

const CHEF_ERRORS =
  '`chef_unavailable`: time off, not at work then, another party with the drive between, or another station; each reason is in `errors`. `version_conflict`: the party has changed meanwhile, or somebody has just assigned there. `invalid_transition`: it is cancelled or over.';

export const assignChef = defineEndpoint({
  id: 'assignChef',
  method: 'POST',
  path: '/api/v1/admin/calendar/bookings/:bookingId/chefs',
  tag: 'Calendar',
  summary: 'Assign a chef',
  description: `Takes the first free place at the party. \`already_done\`: they cook there already. \`limit_reached\`: the party has all the chefs it takes. ${CHEF_ERRORS}`,
  params: BookingParams,
  body: z.strictObject({ version: z.int().min(1), chefId: id('chf') }),
  status: 200,
  response: CalendarEvent,
  errors: [
    'unauthenticated',
    'forbidden',
    'chef_unavailable',
    'version_conflict',
    'invalid_transition',
    'already_done',
    'limit_reached',
  ],
  example: CALENDAR_EXAMPLES.assignChef,
});

export const unassignChef = defineEndpoint({
  id: 'unassignChef',
  method: 'POST',
  path: '/api/v1/admin/calendar/bookings/:bookingId/chefs/:chefId/unassignment',
  tag: 'Calendar',
  summary: 'Take a chef off a party',
  description:
    '`already_done`: they do not cook there. `version_conflict`: the party has changed meanwhile. `invalid_transition`: it is cancelled or over.',
  params: BookingParams.extend({ chefId: id('chf') }),
  body: z.strictObject({ version: z.int().min(1) }),
  status: 200,
  response: CalendarEvent,
  errors: ['unauthenticated', 'forbidden', 'version_conflict', 'invalid_transition', 'already_done'],
  example: CALENDAR_EXAMPLES.unassignChef,
});

export const swapChef = defineEndpoint({
  id: 'swapChef',
  method: 'POST',
  path: '/api/v1/admin/calendar/bookings/:bookingId/chefs/:chefId/swap',
  tag: 'Calendar',
  summary: 'Put another chef in one’s place',
  description: `With \`exchangeWith\` the two chefs change parties in one step. \`already_done\`: the one who is to leave does not cook there any more. ${CHEF_ERRORS}`,
  params: BookingParams.extend({ chefId: id('chf') }),
  body: z.strictObject({
    version: z.int().min(1),
    toChefId: id('chf'),
    exchangeWith: z.strictObject({ bookingId: id('bkg'), version: z.int().min(1) }).optional(),
  }),
  status: 200,
  response: CalendarEvent,
  errors: [
    'unauthenticated',
    'forbidden',
    'chef_unavailable',
    'version_conflict',
    'invalid_transition',
    'already_done',
  ],
  example: CALENDAR_EXAMPLES.swapChef,
});
