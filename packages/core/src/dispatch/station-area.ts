import type { StationArea } from '@myhibachi/contracts';
import { authorize, decodeId, encodeId, type Context } from '../kernel/index.ts';
import { assertReadsStation, getStation, listStations, type Station } from '../stations/index.ts';
import { travelFee } from '../travel/index.ts';
import { getVariables, travelFiguresOf } from '../variables/index.ts';

/** Drives people ask about, beside the two limits. */
const SAMPLE_MILES = [10, 40, 50, 75, 100] as const;

function spot({ id, name, lat, lng }: Station) {
  return { id: encodeId('stn', id), name, lat, lng };
}

/** How far a station drives and what it costs, for the map and the table (domain 2). */
export async function getStationArea(ctx: Context, input: { stationId: string }): Promise<StationArea> {
  authorize(ctx, 'station.read');
  const stationId = decodeId('stn', input.stationId);
  assertReadsStation(ctx, stationId);
  const [station, stations, figures] = await Promise.all([
    getStation(ctx, stationId),
    listStations(ctx),
    getVariables(ctx),
  ]);
  const { freeMiles, centsPerMile, maxMiles } = travelFiguresOf(figures, input.stationId);
  const road = figures['travel.roadFactor'];
  const drives = [...new Set([...SAMPLE_MILES.filter((miles) => miles < maxMiles), freeMiles, maxMiles, maxMiles + 1])];
  return {
    station: { ...spot(station), state: station.state },
    isOwn: figures['travel.byStation'].some((row) => row.station === input.stationId),
    freeMiles,
    maxMiles,
    freeRadiusMiles: freeMiles / road,
    maxRadiusMiles: maxMiles / road,
    centsPerMile,
    fees: drives
      .toSorted((a, b) => a - b)
      .map((miles) => ({
        miles,
        feeCents: miles > maxMiles ? null : travelFee(miles, { freeMiles, centsPerMile }),
      })),
    others: stations.filter((row) => row.id !== stationId).map(spot),
  };
}
