/** A drawn map: the states, the reach of the station as the crow flies, and the stations around it. */
import type { StationArea } from '@myhibachi/api-client/shapes';
import { geoCircle, geoMercator, geoPath } from 'd3-geo';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { feature, mesh } from 'topojson-client';
import statesUrl from 'us-atlas/states-10m.json?url';
import { countOf } from '../../format/format.ts';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';

type Topology = Parameters<typeof mesh>[0];
type States = Parameters<typeof feature>[1] & Parameters<typeof mesh>[1];
type Atlas = Topology & { readonly objects: { readonly states: States } };

async function readAtlas(): Promise<Atlas> {
  const response = await fetch(statesUrl);
  if (!response.ok) throw new TypeError(`the outlines of the states were answered with ${response.status}`);
  return (await response.json()) as Atlas;
}

const WIDTH = 720;
const HEIGHT = 480;
const MARGIN = 36;
/** Miles along one degree of a great circle. */
const MILES_PER_DEGREE = 69.093;

function circle(lng: number, lat: number, miles: number) {
  return geoCircle()
    .center([lng, lat])
    .radius(miles / MILES_PER_DEGREE)();
}

function draw(atlas: Atlas, area: StationArea) {
  const { lat, lng } = area.station;
  const reach = circle(lng, lat, area.maxRadiusMiles);
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [WIDTH - MARGIN, HEIGHT - MARGIN],
    ],
    reach,
  );
  const path = geoPath(projection);
  return {
    land: path(feature(atlas, atlas.objects.states)) ?? '',
    borders: path(mesh(atlas, atlas.objects.states, (a, b) => a !== b)) ?? '',
    reach: path(reach) ?? '',
    free: path(circle(lng, lat, area.freeRadiusMiles)) ?? '',
    spots: [area.station, ...area.others].flatMap((spot) => {
      const at = projection([spot.lng, spot.lat]);
      return at === null ? [] : [{ ...spot, x: at[0], y: at[1] }];
    }),
  };
}

function Drawing({ atlas, area }: { readonly atlas: Atlas; readonly area: StationArea }) {
  const map = useMemo(() => draw(atlas, area), [atlas, area]);
  const { name } = area.station;
  const inSight = map.spots.filter(({ x, y }) => x > 0 && x < WIDTH && y > 0 && y < HEIGHT);
  return (
    <figure className="grid items-start gap-x-6 gap-y-3 xl:grid-cols-[minmax(0,48rem)_1fr]">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${name} drives free for ${countOf(area.freeMiles, 'mile')} and at most ${area.maxMiles}.`}
        className="w-full max-w-3xl rounded-lg border border-line bg-info-wash"
      >
        <path d={map.land} className="fill-page" />
        <path d={map.borders} className="fill-none stroke-line-strong" strokeWidth={1} />
        <path
          d={map.reach}
          className="fill-accent-fill/10 stroke-accent-fill"
          strokeWidth={1.5}
          strokeDasharray="6 4"
        />
        <path d={map.free} className="fill-good/20 stroke-good" strokeWidth={1.5} />
        {inSight.map((spot) => (
          <g key={spot.id}>
            <circle
              cx={spot.x}
              cy={spot.y}
              r={spot.id === area.station.id ? 6 : 4.5}
              className={spot.id === area.station.id ? 'fill-accent-fill' : 'fill-soft'}
            />
            <text x={spot.x + 9} y={spot.y + 4} className="fill-ink text-[13px] font-medium">
              {spot.name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-soft xl:grid">
        <span className="flex items-baseline gap-2">
          <span aria-hidden className="size-3 shrink-0 rounded-full border border-good bg-good/20" />
          No travel fee: {countOf(area.freeMiles, 'mile')} of driving, about {Math.round(area.freeRadiusMiles)} as the
          crow flies
        </span>
        <span className="flex items-baseline gap-2">
          <span
            aria-hidden
            className="size-3 shrink-0 rounded-full border border-dashed border-accent-fill bg-accent-fill/10"
          />
          As far as we drive: {countOf(area.maxMiles, 'mile')}, about {Math.round(area.maxRadiusMiles)}
        </span>
      </figcaption>
    </figure>
  );
}

export function AreaMap({ area }: { readonly area: StationArea }) {
  const atlas = useQuery({ queryKey: ['atlas'], queryFn: readAtlas, staleTime: Infinity });
  if (atlas.isPending) return <Skeleton lines={6} />;
  if (atlas.isError) return <ErrorState error={atlas.error} retry={() => void atlas.refetch()} />;
  return <Drawing atlas={atlas.data} area={area} />;
}
