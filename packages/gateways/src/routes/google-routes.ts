import { z } from 'zod';
import type { Coordinates } from '@myhibachi/core/kernel';
import { driveOf, type RouteProvider, type RouteRequest } from './route-provider.ts';

/** One cell of the matrix; proto3 JSON leaves zeros out. */
const element = z.object({
  originIndex: z.int().min(0).default(0),
  condition: z.enum(['ROUTE_EXISTS', 'ROUTE_NOT_FOUND', 'ROUTE_MATRIX_ELEMENT_CONDITION_UNSPECIFIED']).optional(),
  status: z.object({ code: z.int().default(0) }).optional(),
  distanceMeters: z.number().min(0).default(0),
  duration: z
    .string()
    .regex(/^\d+(\.\d+)?s$/)
    .default('0s'),
});
const matrix = z.array(element);

const refusal = z.object({
  error: z.object({ details: z.array(z.object({ reason: z.string().optional() })).optional() }),
});

const FIELDS = 'originIndex,destinationIndex,status,condition,distanceMeters,duration';

/** Google Routes API v2, computeRouteMatrix, without live traffic (quotes must not change by the minute). */
export function googleRoutes(config: { readonly apiKey: string; readonly baseUrl?: string }): RouteProvider {
  const url = new URL('/distanceMatrix/v2:computeRouteMatrix', config.baseUrl ?? 'https://routes.googleapis.com').href;
  const headers = { 'X-Goog-Api-Key': config.apiKey, 'X-Goog-FieldMask': FIELDS };
  const ask = (origins: readonly Coordinates[], destinations: readonly Coordinates[]): RouteRequest => ({
    url,
    headers,
    body: {
      origins: origins.map(waypoint),
      destinations: destinations.map(waypoint),
      travelMode: 'DRIVE',
      routingPreference: 'TRAFFIC_UNAWARE',
    },
  });
  return {
    name: 'google',
    request: (origins, destination) => ask(origins, [destination]),
    read(answer, originCount) {
      const byOrigin = new Map(matrix.parse(answer).map((cell) => [cell.originIndex, cell]));
      return Array.from({ length: originCount }, (_, index) => {
        const cell = byOrigin.get(index);
        if (cell === undefined || cell.condition !== 'ROUTE_EXISTS' || (cell.status?.code ?? 0) !== 0) return null;
        return driveOf(cell.distanceMeters, Number.parseFloat(cell.duration));
      });
    },
    // An empty matrix is refused and so not billed; a wrong key is told apart by its reason.
    probe: () => ask([], []),
    isHealthyRefusal(status, answer) {
      const parsed = refusal.safeParse(answer);
      if (status !== 400 || !parsed.success) return false;
      return !(parsed.data.error.details ?? []).some((detail) => detail.reason?.startsWith('API_KEY_') === true);
    },
  };
}

function waypoint({ lat, lng }: Coordinates): unknown {
  return { waypoint: { location: { latLng: { latitude: lat, longitude: lng } } } };
}
