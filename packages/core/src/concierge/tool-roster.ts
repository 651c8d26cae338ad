/** What our own people ask the console's assistant about who cooks when, and who does not; a chef hears of themselves. */
import { BookingStatus, IsoDate, LocalTime } from '@myhibachi/contracts';
import { z } from 'zod';
import { listTimeOff } from '../chefs/index.ts';
import { getCalendarDay, getCalendarWeek } from '../dispatch/index.ts';
import { reachOf, type Context } from '../kernel/index.ts';
import { defineTool } from './tool.ts';

const Days = z.strictObject({ from: IsoDate, to: IsoDate, station: z.string().max(60).optional() });
/** The calendar gives no more days in full. */
const DAYS_IN_FULL = 14;
const MOST_OF_A_DAY = 10;
const MOST_OFF = 100;

function readsOwn({ actor }: Context, action: 'booking.read' | 'chef.read'): boolean {
  return actor.kind === 'staff' && reachOf(actor.role, action) === 'own';
}

export const listPartiesTool = defineTool({
  title: 'Who cooks when',
  description:
    'The parties between two days, both included, at most 62 days, with who cooks at each and how many chefs it still needs. A chef hears of their own.',
  scope: 'staff',
  effect: 'read',
  input: Days,
  output: z.object({
    from: IsoDate,
    to: IsoDate,
    own: z.boolean().meta({ description: 'Only the asker’s own parties' }),
    count: z.int(),
    lacking: z.int().meta({ description: 'How many of them need another chef' }),
    more: z.boolean(),
    parties: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        status: BookingStatus,
        hostName: z.string(),
        date: IsoDate,
        start: LocalTime,
        city: z.string(),
        guests: z.int(),
        chefs: z.array(z.string()),
        chefsNeeded: z.int(),
      }),
    ),
  }),
  async run(ctx, { from, to, station }) {
    const whole = Temporal.PlainDate.from(from).until(to).days < DAYS_IN_FULL;
    const perDay = whole ? undefined : MOST_OF_A_DAY;
    const { events, more } = await getCalendarWeek(ctx, { from, to, stationId: station, perDay });
    const parties = events.map(({ id, code, status, host, date, start, city, guests, chefs, chefsNeeded }) => ({
      id,
      code,
      status,
      hostName: host,
      date,
      start,
      city,
      guests,
      chefs: chefs.flatMap(({ name, absent }) => (absent ? [] : [name])),
      chefsNeeded,
    }));
    const lacking = parties.filter(({ chefs, chefsNeeded }) => chefs.length < chefsNeeded).length;
    return { from, to, own: readsOwn(ctx, 'booking.read'), count: parties.length, lacking, more, parties };
  },
});

export const listTimeOffTool = defineTool({
  title: 'Who is off',
  description: 'Chefs with time off between two days, both included: granted, or asked for. A chef hears of their own.',
  scope: 'staff',
  effect: 'read',
  input: Days,
  output: z.object({
    from: IsoDate,
    to: IsoDate,
    own: z.boolean(),
    more: z.boolean(),
    items: z.array(
      z.object({
        chefName: z.string(),
        firstDate: IsoDate,
        lastDate: IsoDate,
        status: z.enum(['approved', 'pending']),
      }),
    ),
  }),
  async run(ctx, { from, to, station }) {
    const days = { from, to, limit: MOST_OFF, stationId: station };
    const [approved, pending] = [
      await listTimeOff(ctx, { ...days, status: 'approved' }),
      await listTimeOff(ctx, { ...days, status: 'pending' }),
    ];
    const named = (status: 'approved' | 'pending', { items }: typeof approved) =>
      items.map(({ chef, firstDate, lastDate }) => ({ chefName: chef.name, firstDate, lastDate, status }));
    return {
      from,
      to,
      own: readsOwn(ctx, 'chef.read'),
      more: approved.nextCursor !== null || pending.nextCursor !== null,
      items: [...named('approved', approved), ...named('pending', pending)].toSorted((one, other) =>
        one.firstDate.localeCompare(other.firstDate),
      ),
    };
  },
});

export const listFreeChefsTool = defineTool({
  title: 'Who is free',
  description:
    'Of one day: the chefs who work it and cook at no party, those who cook, and those who asked to be off. A chef hears of themselves.',
  scope: 'staff',
  needs: 'chef.read',
  effect: 'read',
  input: z.strictObject({ date: IsoDate, station: z.string().max(60).optional() }),
  output: z.object({
    date: IsoDate,
    own: z.boolean(),
    free: z.array(z.object({ name: z.string(), station: z.string(), asksToBeOff: z.boolean() })),
    cooking: z.array(z.string()),
  }),
  async run(ctx, { date, station }) {
    const { lanes, events } = await getCalendarDay(ctx, { date, stationId: station });
    const cooking = new Set(
      events.flatMap(({ chefs }) => chefs.flatMap(({ chefId, absent }) => (absent ? [] : [chefId]))),
    );
    const works = lanes.filter((lane) => lane.works.length > 0 && lane.timeOff === null);
    return {
      date,
      own: readsOwn(ctx, 'chef.read'),
      free: works
        .filter(({ chefId }) => !cooking.has(chefId))
        .map((lane) => ({ name: lane.name, station: lane.station.name, asksToBeOff: lane.pendingTimeOff })),
      cooking: lanes.filter(({ chefId }) => cooking.has(chefId)).map(({ name }) => name),
    };
  },
});
