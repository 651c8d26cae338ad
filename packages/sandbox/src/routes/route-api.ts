/** Google's and OpenRouteService's matrix endpoints, answered from geometry: great circle × 1.25 at believable speeds. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addFaults, type Faults } from '../faults.ts';

interface Point {
  readonly lat: number;
  readonly lng: number;
}

const EARTH_RADIUS_METERS = 6_371_008.8;
const ROAD_FACTOR = 1.25;
const METERS_PER_MILE = 1609.344;
/** In town up to 15 miles, on the highway after that (domain 2). */
const TOWN_MILES = 15;
const TOWN_MPH = 30;
const HIGHWAY_MPH = 50;

/** A drive in meters and seconds; null beyond a day's drive, where the sandbox knows no roads (across oceans). */
function sandboxDrive(from: Point, to: Point): { meters: number; seconds: number } | null {
  const latitude = Math.sin(radians(to.lat - from.lat) / 2) ** 2;
  const longitude = Math.sin(radians(to.lng - from.lng) / 2) ** 2;
  const chord = latitude + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * longitude;
  const meters = 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord))) * ROAD_FACTOR;
  const miles = meters / METERS_PER_MILE;
  if (miles > 3500) return null;
  const hours = Math.min(miles, TOWN_MILES) / TOWN_MPH + Math.max(0, miles - TOWN_MILES) / HIGHWAY_MPH;
  return { meters: Math.round(meters), seconds: Math.round(hours * 3600) };
}

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const waypoint = z.object({
  waypoint: z.object({ location: z.object({ latLng: z.object({ latitude, longitude }) }) }),
});
const googleRequest = z.object({
  origins: z.array(waypoint).min(1),
  destinations: z.array(waypoint).min(1),
  travelMode: z.literal('DRIVE').optional(),
  routingPreference: z.string().optional(),
});
const orsRequest = z.object({
  locations: z.array(z.tuple([longitude, latitude])).min(2),
  sources: z.array(z.int().min(0)),
  destinations: z.array(z.int().min(0)),
  metrics: z.array(z.enum(['distance', 'duration'])),
  units: z.literal('m').optional(),
});

export function addRouteApis(app: FastifyInstance, { faults, key }: { faults: Faults; key: string }): void {
  addFaults(app, 'routes', faults, (status) => ({
    error: { code: status, message: 'Sandbox fault', status: 'UNAVAILABLE' },
  }));

  app.post('/distanceMatrix/v2::computeRouteMatrix', async (request, reply) => {
    if (!keyMatches(request, 'x-goog-api-key', key)) {
      return reply.code(400).send(googleError('API key not valid. Please pass a valid API key.', 'API_KEY_INVALID'));
    }
    if (request.headers['x-goog-fieldmask'] === undefined) {
      return reply.code(400).send(googleError('FieldMask is a required parameter.', 'FIELD_MASK_MISSING'));
    }
    const parsed = googleRequest.safeParse(request.body);
    if (!parsed.success)
      return reply.code(400).send(googleError('Request contains an invalid argument.', 'INVALID_ARGUMENT'));
    return parsed.data.origins.flatMap((origin, originIndex) =>
      parsed.data.destinations.map((destination, destinationIndex) => {
        const drive = sandboxDrive(pointOf(origin), pointOf(destination));
        const place = { originIndex, destinationIndex, status: {} };
        if (drive === null) return { ...place, condition: 'ROUTE_NOT_FOUND' };
        return { ...place, condition: 'ROUTE_EXISTS', distanceMeters: drive.meters, duration: `${drive.seconds}s` };
      }),
    );
  });

  app.post('/v2/matrix/driving-car', async (request, reply) => {
    if (!keyMatches(request, 'authorization', key))
      return reply.code(403).send({ error: 'Access to this API has been disallowed' });
    const parsed = orsRequest.safeParse(request.body);
    if (!parsed.success)
      return reply.code(400).send({ error: { code: 6002, message: 'Request parameters are missing or invalid.' } });
    const { locations, sources, destinations } = parsed.data;
    const at = (index: number): Point => ({ lat: locations[index]?.[1] ?? 0, lng: locations[index]?.[0] ?? 0 });
    const cells = sources.map((source) => destinations.map((destination) => sandboxDrive(at(source), at(destination))));
    return {
      distances: cells.map((row) => row.map((drive) => drive?.meters ?? null)),
      durations: cells.map((row) => row.map((drive) => drive?.seconds ?? null)),
      sources: sources.map((source) => ({ location: locations[source] })),
      destinations: destinations.map((destination) => ({ location: locations[destination] })),
      metadata: { service: 'matrix', attribution: 'Sandbox' },
    };
  });
}

function pointOf({ waypoint: { location } }: z.infer<typeof waypoint>): Point {
  return { lat: location.latLng.latitude, lng: location.latLng.longitude };
}

function googleError(message: string, reason: string): object {
  const info = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com' };
  return { error: { code: 400, message, status: 'INVALID_ARGUMENT', details: [info] } };
}

function keyMatches(request: FastifyRequest, header: string, key: string): boolean {
  const sent = request.headers[header];
  return typeof sent === 'string' && timingSafeEqual(digest(sent), digest(key));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
