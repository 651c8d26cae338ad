/** What the day looks like, in numbers that each lead to the list they count (product 4). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { DASHBOARD_EXAMPLES } from '../examples/admin-dashboard.ts';
import { Cents, Instant, IsoDate, StationRef, id } from '../primitives.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;

export const ListLink = z
  .object({
    to: z
      .enum(['bookings', 'holds', 'decisions', 'time-off', 'settings-changes', 'staff'])
      .meta({ description: 'The list' }),
    search: z.record(z.string(), z.string()).meta({ description: 'Its filter; the list then counts the same' }),
  })
  .meta({ id: 'ListLink' });
export type ListLink = z.infer<typeof ListLink>;

const Count = z.object({ count: z.int(), link: ListLink }).meta({ id: 'LinkedCount' });
const Money = z.object({ count: z.int(), amountCents: Cents, link: ListLink }).meta({ id: 'LinkedAmount' });
const Events = z
  .object({ date: IsoDate, events: z.int(), guests: z.int(), link: ListLink })
  .meta({ id: 'EventsOfDay' });

export const Dashboard = z
  .object({
    station: StationRef.nullable(),
    timeZone: z.string().meta({ description: 'The station’s; for all, that of your oldest station' }),
    today: Events,
    days: z.array(Events).meta({ description: 'The seven days after today' }),
    due: z
      .object({ overdue: Money, next7Days: Money, credits: Money.meta({ description: 'Money owed to hosts' }) })
      .nullable()
      .meta({ description: 'Null for those who may not see money' }),
    holds: Count.nullable().meta({ description: 'Dates held that expire within two hours' }),
    deposits: z
      .object({ count: z.int(), nextDeadline: Instant.nullable(), link: ListLink })
      .meta({ description: 'Bookings that wait for their deposit' }),
    unassigned: Count.meta({ description: 'Parties of today and the next seven days without a chef' }),
    decisions: z.array(
      z.object({
        kind: z.enum(['cancellation', 'deletion', 'overpayment', 'refund', 'time_off', 'setting', 'staff']),
        count: z.int().meta({ description: 'What you may decide' }),
        own: z.int().meta({
          description:
            'What you asked for yourself, so that somebody else decides; with `count` it is all the list shows',
        }),
        link: ListLink,
      }),
    ),
  })
  .meta({ id: 'Dashboard' });
export type Dashboard = z.infer<typeof Dashboard>;

export const getDashboard = defineEndpoint({
  id: 'getDashboard',
  method: 'GET',
  path: '/api/v1/admin/dashboard',
  tag: 'Dashboard',
  summary: 'See the day',
  description:
    'Of one station or of all you reach; chefs see their own events. What you may not see is null or missing. A station that is not yours is `not_found`.',
  query: z.strictObject({ station: id('stn').optional() }),
  status: 200,
  response: Dashboard,
  errors: STAFF_ERRORS,
  example: DASHBOARD_EXAMPLES.getDashboard,
});

const Point = z
  .object({
    from: IsoDate,
    to: IsoDate,
    made: Count,
    events: z.object({ count: z.int(), revenueCents: Cents.nullable(), link: ListLink }),
    cancelled: Count,
    leads: z.object({ count: z.int(), converted: z.int() }).nullable().meta({
      description: 'Leads that came then, and how many have become bookings; null when you may not see leads',
    }),
  })
  .meta({ id: 'TrendPoint' });

export const Trends = z.object({ per: z.enum(['day', 'week']), points: z.array(Point) }).meta({ id: 'Trends' });
export type Trends = z.infer<typeof Trends>;

/** Days from and to, both included, at the station looked at or at all within reach. */
export const PeriodQuery = z.strictObject({ from: IsoDate, to: IsoDate, station: id('stn').optional() });
export type PeriodQuery = z.output<typeof PeriodQuery>;

export const PeriodFigures = Point.extend({
  station: StationRef.nullable(),
  timeZone: z.string(),
  guests: z.int().meta({ description: 'Of the events that are not cancelled' }),
  unassigned: Count,
});
export type PeriodFigures = z.infer<typeof PeriodFigures>;

const TrendQuery = z.strictObject({
  station: id('stn').optional(),
  weeks: z.enum(['4', '12', '52']).default('12').meta({ description: 'Four weeks come by day, more by week' }),
});
export type TrendQuery = z.output<typeof TrendQuery>;

export const getTrends = defineEndpoint({
  id: 'getTrends',
  method: 'GET',
  path: '/api/v1/admin/dashboard/trends',
  tag: 'Dashboard',
  summary: 'See how the weeks went',
  description:
    'Bookings made and cancelled on each day, and the events of it with what they brought in, by the station’s clock; weeks begin on Monday. A station that is not yours is `not_found`.',
  query: TrendQuery,
  status: 200,
  response: Trends,
  errors: STAFF_ERRORS,
  example: DASHBOARD_EXAMPLES.getTrends,
});
