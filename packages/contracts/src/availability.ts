import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { AVAILABILITY_EXAMPLES } from './examples/availability.ts';
import { IsoDate, Latitude, LocalTime, Longitude, PostalCode, StationRef } from './primitives.ts';

export const ClosedReason = z.enum(['past', 'notice', 'horizon', 'closed', 'full', 'no_chefs']);

export const Slot = z
  .object({
    start: LocalTime,
    seatsLeft: z.int(),
    open: z.boolean(),
    reason: ClosedReason.optional(),
    reasonText: z.string().optional().meta({ description: 'The reason in words a host can read' }),
  })
  .meta({ id: 'Slot' });
export type Slot = z.infer<typeof Slot>;

export const Availability = z
  .object({
    station: StationRef.extend({ timeZone: z.string() }),
    days: z.array(z.object({ date: IsoDate, slots: z.array(Slot) })),
  })
  .meta({ id: 'Availability' });
export type Availability = z.infer<typeof Availability>;

export const AvailabilityQuery = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  postalCode: PostalCode.optional(),
  lat: z.coerce.number().pipe(Latitude).optional(),
  lng: z.coerce.number().pipe(Longitude).optional(),
  guests: z.coerce.number().int().min(1).max(1000).default(1),
});

export const getAvailability = defineEndpoint({
  id: 'getAvailability',
  method: 'GET',
  path: '/api/v1/availability',
  tag: 'Booking',
  summary: 'Free slots by day',
  description:
    'At most 62 days at once. Each closed slot says why: in the past, too short notice, beyond the horizon, closed, full, or no chef at work. ' +
    'Times are the wall clock of the serving station, the one with the shortest drive to the ZIP code or coordinates. Nothing is reserved by looking.',
  query: AvailabilityQuery,
  status: 200,
  response: Availability,
  errors: [],
  example: AVAILABILITY_EXAMPLES.getAvailability,
});
