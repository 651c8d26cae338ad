import type { TravelSummary } from '@myhibachi/contracts';
import type { PriceSnapshot } from '../catalog/index.ts';
import type { Cents } from '../kernel/index.ts';
import type { ItemRows } from './read-items.ts';

/** Everything the price of a party depends on. */
export interface PartyToPrice {
  readonly snapshot: PriceSnapshot;
  readonly party: { readonly adults: number; readonly children: number; readonly toddlers: number };
  readonly items: ItemRows;
  /** Thousandths of a percent, of the serving station. */
  readonly taxRateMillipercent: number;
  readonly travel: TravelSummary;
  readonly travelCents: Cents;
  /** Null: no gratuity now. */
  readonly gratuityPercent: number | null;
  /** Never takes off more than food and minimum adjustment come to. */
  readonly discountCents?: Cents;
}
