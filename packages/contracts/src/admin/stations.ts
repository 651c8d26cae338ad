/** The stations: where the company cooks from, when, and how far it drives. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { STATION_EXAMPLES } from '../examples/admin-stations.ts';
import { Cents, Email, Latitude, LocalTime, Longitude, PostalCode, Reason, id, line, text } from '../primitives.ts';
import { SettingOutcome } from './variables.ts';

const ClosedHour = z
  .strictObject({ weekday: z.int().min(1).max(7).meta({ description: '1 is Monday' }), slot: LocalTime })
  .meta({ id: 'ClosedHour' });
const ClosedHours = z
  .array(ClosedHour)
  .max(84)
  .refine(
    (rows) => new Set(rows.map((row) => `${row.weekday} ${row.slot}`)).size === rows.length,
    'Please name each slot of a weekday once.',
  );

const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Please use lower-case letters, digits and single dashes.');

export const Station = z
  .object({
    id: id('stn'),
    slug: z.string(),
    name: z.string(),
    city: z.string(),
    state: z.string(),
    lat: Latitude,
    lng: Longitude,
    timeZone: z.string(),
    taxRateMillipercent: z.int().meta({ description: 'Thousandths of a percent: 8250 is 8.25 %' }),
    alertEmail: z.string().nullable().meta({ description: 'Null for those who may not manage the station' }),
    active: z.boolean(),
    version: z.int(),
    closedHours: z.array(ClosedHour).meta({ description: 'Standard slots it does not offer on a weekday' }),
    chefs: z.int().meta({ description: 'Active ones' }),
    upcoming: z.int().meta({ description: 'Parties still to come' }),
  })
  .meta({ id: 'Station' });
export type Station = z.infer<typeof Station>;

const StationParams = z.strictObject({ stationId: id('stn') });

export const listStations = defineEndpoint({
  id: 'listStations',
  method: 'GET',
  path: '/api/v1/admin/stations',
  tag: 'Stations',
  summary: 'The stations you reach',
  description: 'By name, those no longer active too.',
  status: 200,
  response: z.object({ items: z.array(Station) }),
  errors: ['unauthenticated', 'forbidden'],
  example: STATION_EXAMPLES.listStations,
});

export const getStation = defineEndpoint({
  id: 'getStation',
  method: 'GET',
  path: '/api/v1/admin/stations/:stationId',
  tag: 'Stations',
  summary: 'One station',
  description: 'A station you do not reach is `not_found`.',
  params: StationParams,
  status: 200,
  response: Station,
  errors: ['unauthenticated', 'forbidden'],
  example: STATION_EXAMPLES.getStation,
});

const Values = {
  slug,
  name: line(80),
  city: line(80),
  state: z.string().regex(/^[A-Z]{2}$/, 'Please send the two letters of a US state, such as CA.'),
  lat: Latitude,
  lng: Longitude,
  timeZone: line(60),
  taxRateMillipercent: z.int().min(0).max(20_000),
  alertEmail: Email,
};

export const createStation = defineEndpoint({
  id: 'createStation',
  method: 'POST',
  path: '/api/v1/admin/stations',
  tag: 'Stations',
  summary: 'Open a station',
  description:
    'It takes parties at once where its drive is the shortest. Without a tax rate it has the default. Only who reaches every station opens one.',
  body: z.strictObject({
    ...Values,
    taxRateMillipercent: Values.taxRateMillipercent.optional(),
    closedHours: ClosedHours.default([]),
  }),
  status: 201,
  response: Station,
  errors: ['unauthenticated', 'forbidden'],
  example: STATION_EXAMPLES.createStation,
});

export const changeStation = defineEndpoint({
  id: 'changeStation',
  method: 'PATCH',
  path: '/api/v1/admin/stations/:stationId',
  tag: 'Stations',
  summary: 'Change a station',
  description:
    'Send only what changes. What is booked keeps its time zone. The sales tax is asked for by itself. `version_conflict`: somebody changed it meanwhile. `invalid_transition`: parties are still to come, so closing it needs a reason of 10 to 500 characters. `figures_changed`: not as many parties are to come as `expectedUpcoming` says.',
  params: StationParams,
  body: z.strictObject({
    version: z.int().min(1),
    slug: Values.slug.optional(),
    name: Values.name.optional(),
    city: Values.city.optional(),
    state: Values.state.optional(),
    lat: Latitude.optional(),
    lng: Longitude.optional(),
    timeZone: Values.timeZone.optional(),
    alertEmail: Email.optional(),
    active: z.boolean().optional(),
    closedHours: ClosedHours.optional(),
    expectedUpcoming: z
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .meta({ description: 'To stop it: `upcoming` as you were shown it, needed while parties are to come' }),
    reason: text(500).min(10, 'Please say why in 10 to 500 characters.').optional(),
  }),
  status: 200,
  response: Station,
  errors: ['unauthenticated', 'forbidden', 'version_conflict', 'figures_changed', 'invalid_transition'],
  example: STATION_EXAMPLES.changeStation,
});

export const changeStationTax = defineEndpoint({
  id: 'changeStationTax',
  method: 'POST',
  path: '/api/v1/admin/stations/:stationId/tax-changes',
  tag: 'Stations',
  summary: 'Ask for another sales tax of a station',
  description:
    'Waits for a second person, like a price; what is booked keeps its tax. `already_exists`: a rate waits already. `forbidden`: only a super admin may act alone.',
  params: StationParams,
  body: z.strictObject({
    taxRateMillipercent: Values.taxRateMillipercent.meta({ description: 'Thousandths of a percent: 8250 is 8.25 %' }),
    reason: Reason,
    alone: z.boolean().default(false).meta({
      description: 'A super admin may change it without a second person; it is logged as such',
    }),
  }),
  status: 200,
  response: SettingOutcome,
  errors: ['unauthenticated', 'forbidden', 'already_exists'],
  example: STATION_EXAMPLES.changeStationTax,
});

const Spot = z.object({ lat: Latitude, lng: Longitude });

export const StationArea = z
  .object({
    station: Spot.extend({ id: id('stn'), name: z.string(), state: z.string() }),
    isOwn: z.boolean().meta({ description: 'By rates of its own, and not those of every station' }),
    freeMiles: z.number(),
    maxMiles: z.number(),
    freeRadiusMiles: z.number().meta({ description: 'As the crow flies, by the road factor' }),
    maxRadiusMiles: z.number(),
    centsPerMile: z.int(),
    fees: z.array(z.object({ miles: z.number(), feeCents: Cents.nullable() })).meta({
      description: 'What a drive costs; null where a person quotes',
    }),
    others: z.array(Spot.extend({ id: id('stn'), name: z.string() })),
  })
  .meta({ id: 'StationArea' });
export type StationArea = z.infer<typeof StationArea>;

export const getStationArea = defineEndpoint({
  id: 'getStationArea',
  method: 'GET',
  path: '/api/v1/admin/stations/:stationId/area',
  tag: 'Stations',
  summary: 'How far a station drives',
  description:
    'For the map and the table of travel fees; the miles are business variables: `travel.byStation`, where the station differs.',
  params: StationParams,
  status: 200,
  response: StationArea,
  errors: ['unauthenticated', 'forbidden'],
  example: STATION_EXAMPLES.getStationArea,
});

export const lookUpPlace = defineEndpoint({
  id: 'lookUpPlace',
  method: 'GET',
  path: '/api/v1/admin/places/:postalCode',
  tag: 'Stations',
  summary: 'Where a ZIP code is',
  description: 'Its middle, city and state, to fill in a form.',
  params: z.strictObject({ postalCode: PostalCode }),
  status: 200,
  response: Spot.extend({ postalCode: z.string(), city: z.string(), state: z.string() }),
  errors: ['unauthenticated', 'forbidden'],
  example: STATION_EXAMPLES.lookUpPlace,
});
