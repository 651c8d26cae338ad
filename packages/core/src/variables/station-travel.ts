import type { Variables } from './definitions.ts';

export interface TravelFigures {
  readonly freeMiles: number;
  readonly centsPerMile: number;
  /** Farther than this a person quotes. */
  readonly maxMiles: number;
}

/** The travel figures of a station, named as the API names it: its own where it has some, everybody's otherwise. */
export function travelFiguresOf(figures: Variables, station: string): TravelFigures {
  const own = figures['travel.byStation'].find((row) => row.station === station);
  return {
    freeMiles: own?.freeMiles ?? figures['travel.freeMiles'],
    centsPerMile: own?.centsPerMile ?? figures['travel.centsPerMile'],
    maxMiles: own?.maxMiles ?? figures['travel.maxMiles'],
  };
}
