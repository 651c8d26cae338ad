import type { Availability, SlotAlternative } from '@myhibachi/contracts';
import { authorize, encodeId, type Context } from '../kernel/index.ts';
import { servingStation } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';
import { refusalOfStart, requireSlot } from './claim-seat.ts';
import { findAlternatives } from './find-alternatives.ts';
import { readCalendar } from './read-calendar.ts';
import { explainClosed, type ClosedReason, type SlotState } from './slot-state.ts';
import { nearestBookableStart } from './slots.ts';

export interface StartWish {
  readonly date: string;
  /** As the host says it, `HH:MM`; it may fall into a gap between the slots. */
  readonly time: string;
  readonly postalCode?: string | undefined;
}

export interface FoundStart {
  readonly station: Availability['station'];
  readonly date: string;
  /** The time that was asked for. */
  readonly asked: string;
  /** The bookable start it comes to: the same, or the nearest of the slot it snaps to. */
  readonly start: string;
  readonly open: boolean;
  readonly reason: ClosedReason | null;
  readonly reasonText: string | null;
  /** The nearest free starts when this one cannot be had. */
  readonly alternatives: readonly SlotAlternative[];
}

function noSeat(state: SlotState | undefined): ClosedReason | null {
  if (state === undefined || state.capacity === 0) return 'no_chefs';
  return state.seatsLeft > 0 ? null : 'full';
}

/**
 * What a time asked for in words comes to (domain 3): the bookable start, whether it can be had at the station that
 * serves the place, and if not, why and what is free nearby. Holds nothing. Throws `validation_failed` for an unknown ZIP.
 */
export async function findStart(ctx: Context, wish: StartWish): Promise<FoundStart> {
  authorize(ctx, 'availability.read');
  const { date, time, postalCode } = wish;
  const figures = await getVariables(ctx);
  const station = await servingStation(ctx, { postalCode });
  const start = nearestBookableStart(time, figures['scheduling.slots']);
  const slot = await requireSlot(ctx, start);
  const [day] = await readCalendar(ctx, station, date, date);
  const state = day?.slots.find(({ rule }) => rule.start === slot)?.state;
  // Notice counts to the hour asked for, which may lie on either side of the slot's own.
  const refusal = await refusalOfStart(ctx, { station, date, start });
  const reason = refusal ?? noSeat(state);
  return {
    station: { id: encodeId('stn', station.id), name: station.name, timeZone: station.timeZone },
    date,
    asked: time,
    start,
    open: reason === null,
    reason,
    reasonText: reason === null ? null : explainClosed(reason, figures),
    alternatives: reason === null ? [] : await findAlternatives(ctx, station, { date, start, slot }),
  };
}
