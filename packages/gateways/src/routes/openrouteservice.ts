import { z } from 'zod';
import type { Coordinates } from '@myhibachi/core/kernel';
import { driveOf, type RouteProvider, type RouteRequest } from './route-provider.ts';

/** One row per origin, one column for the destination; null where no road leads. */
const column = z.array(z.tuple([z.number().min(0).nullable()]));
const matrix = z.object({ distances: column, durations: column });

/** OpenRouteService v2 matrix, profile driving-car. */
export function openRouteService(config: { readonly apiKey: string; readonly baseUrl?: string }): RouteProvider {
  const url = new URL('/v2/matrix/driving-car', config.baseUrl ?? 'https://api.openrouteservice.org').href;
  const ask = (origins: readonly Coordinates[], destination: Coordinates): RouteRequest => ({
    url,
    headers: { Authorization: config.apiKey },
    body: {
      locations: [...origins, destination].map(({ lat, lng }) => [lng, lat]),
      sources: origins.map((_, index) => index),
      destinations: [origins.length],
      metrics: ['distance', 'duration'],
      units: 'm',
    },
  });
  return {
    name: 'openrouteservice',
    request: ask,
    read(answer, originCount) {
      const { distances, durations } = matrix.parse(answer);
      return Array.from({ length: originCount }, (_, index) => {
        const meters = distances[index]?.[0] ?? null;
        const seconds = durations[index]?.[0] ?? null;
        return meters === null || seconds === null ? null : driveOf(meters, seconds);
      });
    },
    // Two points of downtown Sacramento: the service has no cheaper question that also tests the key.
    probe: () => ask([{ lat: 38.5816, lng: -121.4944 }], { lat: 38.5767, lng: -121.4934 }),
    isHealthyRefusal: () => false,
  };
}
