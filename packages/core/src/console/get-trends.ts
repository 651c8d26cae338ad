import type { ListLink, TrendQuery, Trends } from '@myhibachi/contracts';
import { authorize, may, narrowedScope, seesMoney, stationScope, type Context } from '../kernel/index.ts';
import { reachWith } from './booking-filter.ts';
import { cancelledBetween, eventsBetween, linkTo, madeBetween, type Search } from './dashboard-links.ts';
import { stationView, todayAt, type StationView } from './station-view.ts';
import { readDays, readDaysOfChef, readLeads, type DayFigures, type Days, type LeadFigures } from './trend-store.ts';

/** Longer than this a line of days is noise. */
const BY_DAY_WEEKS = 4;

interface Spans {
  readonly per: 'day' | 'week';
  readonly spans: readonly Days[];
}

/** The days up to today, or whole weeks from Monday to Sunday up to this one. Calendar dates know no change of clocks. */
function spansOf(today: Temporal.PlainDate, weeks: number): Spans {
  if (weeks <= BY_DAY_WEEKS) {
    const count = weeks * 7;
    const spans = Array.from({ length: count }, (_, n) => {
      const date = today.subtract({ days: count - 1 - n }).toString();
      return { from: date, to: date };
    });
    return { per: 'day', spans };
  }
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const spans = Array.from({ length: weeks }, (_, n) => {
    const first = monday.subtract({ weeks: weeks - 1 - n });
    return { from: first.toString(), to: first.add({ days: 6 }).toString() };
  });
  return { per: 'week', spans };
}

function sumOf<R extends { readonly day: string }>(
  rows: readonly R[],
  { from, to }: Days,
  of: (row: R) => number,
): number {
  return rows.reduce((sum, row) => (row.day >= from && row.day <= to ? sum + of(row) : sum), 0);
}

interface Found {
  readonly days: readonly DayFigures[];
  readonly leads: readonly LeadFigures[] | null;
}

/** What each day of a period adds up to, within the actor's reach. */
export async function readPeriod(ctx: Context, period: Days, { station, timeZone }: StationView): Promise<Found> {
  const reach = reachWith(ctx, 'booking.read');
  const [days, leads] = await Promise.all([
    reach.chefId === null ? readDays(ctx.db, reach, period, station?.id) : readDaysOfChef(ctx.db, reach.chefId, period),
    may(ctx.actor, 'lead.record')
      ? readLeads(ctx.db, period, timeZone, narrowedScope(stationScope(ctx.actor, 'lead.record'), station?.id))
      : null,
  ]);
  return { days, leads };
}

/** One point of a line: the sums of a span, each with its list. */
export function pointOf(
  ctx: Context,
  span: Days,
  { days, leads }: Found,
  link: (search: Search) => ListLink,
): Trends['points'][number] {
  const { from, to } = span;
  return {
    from,
    to,
    made: { count: sumOf(days, span, (row) => row.made), link: link(madeBetween(from, to)) },
    events: {
      count: sumOf(days, span, (row) => row.parties),
      revenueCents: seesMoney(ctx) ? sumOf(days, span, (row) => row.revenue_cents) : null,
      link: link(eventsBetween(from, to)),
    },
    cancelled: { count: sumOf(days, span, (row) => row.cancelled), link: link(cancelledBetween(from, to)) },
    leads:
      leads === null
        ? null
        : { count: sumOf(leads, span, (row) => row.leads), converted: sumOf(leads, span, (row) => row.converted) },
  };
}

/** Bookings made and cancelled, events and what they bring in, leads and what became of them, over some weeks. */
export async function getTrends(ctx: Context, query: TrendQuery): Promise<Trends> {
  authorize(ctx, 'dashboard.read');
  const seen = await stationView(ctx, query.station);
  const { per, spans } = spansOf(todayAt(ctx, seen.timeZone), Number(query.weeks));
  const period = { from: spans[0]?.from ?? '', to: spans.at(-1)?.to ?? '' };
  const found = await readPeriod(ctx, period, seen);
  const link = (search: Search): ListLink => linkTo('bookings', search, query.station);
  return { per, points: spans.map((span) => pointOf(ctx, span, found, link)) };
}
