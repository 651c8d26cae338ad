import { roundHalfUp, type Cents } from '../kernel/index.ts';

export interface TravelRates {
  readonly freeMiles: number;
  readonly centsPerMile: number;
}

/** One way from the serving station: the first miles are free. Miles are not rounded, the fee is, half-up (domain 2). */
export function travelFee(miles: number, rates: TravelRates): Cents {
  return roundHalfUp(Math.max(0, miles - rates.freeMiles) * rates.centsPerMile);
}
