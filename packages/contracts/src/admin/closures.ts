/** Days and slots on which a station, or all of them, takes no parties. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { CLOSURE_EXAMPLES } from '../examples/admin-closures.ts';
import { Instant, IsoDate, LocalTime, Reason, id } from '../primitives.ts';

/** A party in the way of what somebody wants to do: enough to find it and call its host. */
export const AffectedEvent = z
  .object({
    id: z.string().meta({ description: 'Id of the booking, or of the hold while it is unpaid' }),
    code: z.string(),
    kind: z.enum(['booking', 'hold']),
    status: z.string(),
    date: IsoDate,
    start: LocalTime,
    guests: z.int().nullable(),
    why: z.string().meta({ description: 'Why it is in the way, in words' }),
  })
  .meta({ id: 'AffectedEvent' });
export type AffectedEvent = z.infer<typeof AffectedEvent>;

export const Closure = z
  .object({
    id: id('clo'),
    stationId: id('stn').nullable().meta({ description: 'Null closes every station' }),
    firstDate: IsoDate,
    lastDate: IsoDate,
    slots: z.array(LocalTime).nullable().meta({ description: 'Null closes the whole day' }),
    reason: z.string(),
    createdAt: Instant,
    reopenedAt: Instant.nullable(),
  })
  .meta({ id: 'Closure' });
export type Closure = z.infer<typeof Closure>;

export const listClosures = defineEndpoint({
  id: 'listClosures',
  method: 'GET',
  path: '/api/v1/admin/closures',
  tag: 'Calendar',
  summary: 'Closing days of a time',
  description:
    'Those in force that touch the days from `from` to `to`, earliest first, at most 500; with a station also those of all stations.',
  query: z.strictObject({ from: IsoDate, to: IsoDate, stationId: id('stn').optional() }),
  status: 200,
  response: z.object({ items: z.array(Closure) }),
  errors: ['unauthenticated', 'forbidden'],
  example: CLOSURE_EXAMPLES.listClosures,
});

const closedSlots = z
  .array(LocalTime)
  .min(1)
  .max(12)
  .refine((slots) => new Set(slots).size === slots.length, 'Please name each slot once.');

export const CloseDaysRequest = z
  .strictObject({
    stationId: id('stn').nullable(),
    firstDate: IsoDate,
    lastDate: IsoDate,
    slots: closedSlots.nullable().default(null),
    reason: Reason,
    preview: z.boolean().default(false),
  })
  .meta({ id: 'CloseDaysRequest' });
export type CloseDaysRequest = z.infer<typeof CloseDaysRequest>;

export const ClosureAnswer = z
  .object({
    applied: z.boolean(),
    closure: Closure.nullable(),
    affected: z.array(AffectedEvent).meta({ description: 'Parties that stay booked in that time, at most 200' }),
  })
  .meta({ id: 'ClosureAnswer' });
export type ClosureAnswer = z.infer<typeof ClosureAnswer>;

export const closeDays = defineEndpoint({
  id: 'closeDays',
  method: 'POST',
  path: '/api/v1/admin/closures',
  tag: 'Calendar',
  summary: 'Close days or slots',
  description:
    'From then on nobody can hold or book there, also not those who ask in the same moment. Parties that are booked stay and come back in `affected`. Send `preview: true` first to see them without closing. Days that are over, and a time that is closed already, are refused naming `firstDate`. `forbidden`: closing every station needs someone who reaches them all.',
  body: CloseDaysRequest,
  status: 200,
  response: ClosureAnswer,
  errors: ['unauthenticated', 'forbidden'],
  example: CLOSURE_EXAMPLES.closeDays,
});

export const reopenDays = defineEndpoint({
  id: 'reopenDays',
  method: 'POST',
  path: '/api/v1/admin/closures/:closureId/reopening',
  tag: 'Calendar',
  summary: 'Open closed days again',
  description: '`already_done`: they are open already. `forbidden`: this is not yours to open.',
  params: z.strictObject({ closureId: id('clo') }),
  status: 200,
  response: Closure,
  errors: ['unauthenticated', 'forbidden', 'already_done'],
  example: CLOSURE_EXAMPLES.reopenDays,
});
