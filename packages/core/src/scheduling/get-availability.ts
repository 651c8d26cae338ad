import type { Availability, AvailabilityQuery } from '@myhibachi/contracts';
import type { z } from 'zod';
import { authorize, encodeId, invalidField, type Context } from '../kernel/index.ts';
import { servingStation } from '../travel/index.ts';
import { getVariables } from '../variables/index.ts';
import { daysBetween } from './event-time.ts';
import { readCalendar } from './read-calendar.ts';
import { explainClosed } from './slot-state.ts';

const MAX_DAYS = 62;

/** Every slot of the days asked for, at the station that would serve the place, each closed one with its reason. */
export async function getAvailability(ctx: Context, query: z.output<typeof AvailabilityQuery>): Promise<Availability> {
  authorize(ctx, 'availability.read');
  const span = daysBetween(query.from, query.to);
  if (span < 0) throw invalidField('to', 'Please end on or after the first day.');
  if (span >= MAX_DAYS) throw invalidField('to', `Please ask for at most ${MAX_DAYS} days at once.`);
  const station = await servingStation(ctx, query);
  const figures = await getVariables(ctx);
  const days = await readCalendar(ctx, station, query.from, query.to);
  return {
    station: { id: encodeId('stn', station.id), name: station.name, timeZone: station.timeZone },
    days: days.map((day) => ({
      date: day.date,
      slots: day.slots.map(({ rule, state }) => ({
        start: rule.start,
        seatsLeft: state.seatsLeft,
        open: state.open,
        ...(state.reason === undefined
          ? {}
          : { reason: state.reason, reasonText: explainClosed(state.reason, figures) }),
      })),
    })),
  };
}
