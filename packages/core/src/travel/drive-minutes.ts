import type { Variables } from '../variables/index.ts';

export type DriveFigures = Pick<
  Variables,
  | 'travel.townMph'
  | 'travel.highwayMph'
  | 'travel.townMiles'
  | 'travel.rushFactor'
  | 'travel.rushFrom'
  | 'travel.rushTo'
>;

function isRush(departure: Temporal.PlainDateTime, figures: DriveFigures): boolean {
  const time = departure.toPlainTime();
  const after = Temporal.PlainTime.compare(time, figures['travel.rushFrom']) >= 0;
  const before = Temporal.PlainTime.compare(time, figures['travel.rushTo']) < 0;
  return departure.dayOfWeek <= 5 && after && before;
}

/**
 * Minutes of a drive nobody has measured: town speed for the first miles, then highway speed, longer in the weekday
 * rush (domain 2). `departure` is the station's wall clock; null when it is not known yet.
 */
export function driveMinutes(miles: number, figures: DriveFigures, departure: Temporal.PlainDateTime | null): number {
  const town = Math.min(miles, figures['travel.townMiles']);
  const hours = town / figures['travel.townMph'] + (miles - town) / figures['travel.highwayMph'];
  return hours * 60 * (departure !== null && isRush(departure, figures) ? figures['travel.rushFactor'] : 1);
}
