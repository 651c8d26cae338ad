/** What our own people ask the console's assistant about parties and figures; each sees what their role lets them. */
import {
  BookingCode,
  BookingFilters,
  BookingStatus,
  Cents,
  Dashboard,
  IsoDate,
  ListLink,
  LocalTime,
  PeriodFigures,
  PeriodQuery,
  SearchFindings,
  StationRef,
  Trends,
  getTrends as trends,
  type BookingDetail,
  type BookingRow,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { bookingIdByCode } from '../booking/index.ts';
import { countPeriod, getDashboard, getTrends, listBookings, searchEverything } from '../console/index.ts';
import { openBooking } from '../desk/index.ts';
import { decodeId } from '../kernel/index.ts';
import { defineTool } from './tool.ts';

export const findAnythingTool = defineTool({
  title: 'Find',
  description: 'Bookings, customers and stations by name, code, phone, e-mail or town, within the asker’s reach.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ q: z.string().trim().min(2).max(80), station: z.string().max(60).optional() }),
  output: SearchFindings,
  run: searchEverything,
});

export const getDashboardTool = defineTool({
  title: 'Figures of today',
  description:
    'Events of the next days, money due, deposits and holds that wait, parties without a chef, open decisions.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({ station: z.string().max(60).optional() }),
  output: Dashboard,
  run: getDashboard,
});

export const getTrendsTool = defineTool({
  title: 'Trends',
  description: 'Bookings, events, guests, money and leads by day or week, up to today.',
  scope: 'staff',
  effect: 'read',
  input: trends.query,
  output: Trends,
  run: getTrends,
});

export const countPeriodTool = defineTool({
  title: 'Figures of a period',
  description:
    'Between two days, both included, past or to come: bookings made, events, guests, revenue, cancellations, leads, parties without a chef, and what an event is on average.',
  scope: 'staff',
  effect: 'read',
  input: PeriodQuery,
  output: PeriodFigures.extend({
    /** Of an event; null where there is none. */
    average: z.object({ guests: z.number(), revenueCents: Cents.nullable() }).nullable(),
  }),
  async run(ctx, query) {
    const figures = await countPeriod(ctx, query);
    const { count, revenueCents } = figures.events;
    const each = (sum: number, digits: number) => Math.round((sum / count) * 10 ** digits) / 10 ** digits;
    const money = revenueCents === null || count === 0 ? null : each(revenueCents, 0);
    return { ...figures, average: count === 0 ? null : { guests: each(figures.guests, 1), revenueCents: money } };
  },
});

/** As many as are looked through for the day their deposit is due. */
const MOST_LISTED = 100;

function depositDay({ depositDueAt, timeZone }: BookingRow): string {
  if (depositDueAt === null) return '';
  return Temporal.Instant.from(depositDueAt).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export const listBookingsTool = defineTool({
  title: 'Bookings of a kind',
  description:
    'Bookings by status, by what is still to pay, by whether a chef is missing, by the days of the party or the day their deposit is due: how many, and the soonest of them.',
  scope: 'staff',
  effect: 'read',
  input: z.strictObject({
    status: BookingStatus.optional(),
    due: z.literal('yes').optional(),
    unassigned: z.literal('yes').optional(),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    depositFrom: IsoDate.optional(),
    depositTo: IsoDate.optional(),
    station: z.string().max(60).optional(),
  }),
  output: z.object({
    count: z.int(),
    more: z.boolean().meta({ description: 'There are more than were counted' }),
    link: ListLink,
    from: z.string().meta({ description: 'The days that were asked for; empty where none were' }),
    to: z.string(),
    bookings: z.array(
      z.object({
        id: z.string(),
        code: z.string(),
        hostName: z.string(),
        date: IsoDate,
        start: LocalTime,
        status: BookingStatus,
        guests: z.int(),
        dueCents: Cents.nullable(),
        depositDay: z.string(),
      }),
    ),
  }),
  async run(ctx, { depositFrom = '', depositTo, ...wish }) {
    const filters = BookingFilters.parse({ ...wish, sort: 'event', dir: 'asc' });
    const { items, count, countIsMore } = await listBookings(ctx, { ...filters, limit: MOST_LISTED });
    const ofDeposit = depositTo !== undefined;
    const rows = ofDeposit
      ? items.filter((row) => depositDay(row) >= depositFrom && depositDay(row) <= depositTo)
      : items;
    const search = Object.fromEntries(
      Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    return {
      count: ofDeposit ? rows.length : (count ?? rows.length),
      more: ofDeposit ? (count ?? 0) > items.length : countIsMore,
      link: { to: 'bookings' as const, search },
      from: wish.from ?? depositFrom,
      to: wish.to ?? depositTo ?? '',
      bookings: rows.map((row) => ({
        id: row.id,
        code: row.code,
        hostName: row.hostName,
        date: row.date,
        start: row.start,
        status: row.status,
        guests: row.guests,
        dueCents: row.dueCents,
        depositDay: depositDay(row),
      })),
    };
  },
});

const BookingBrief = z.object({
  id: z.string(),
  code: z.string(),
  status: BookingStatus,
  hostName: z.string(),
  date: IsoDate,
  start: LocalTime,
  station: StationRef,
  party: z.object({ adults: z.int(), children: z.int(), toddlers: z.int() }),
  city: z.string(),
  chefs: z.array(z.string()),
  agreementSigned: z.boolean(),
  allergens: z.array(z.string()),
  requests: z.string().nullable(),
  dietaryNotes: z.string().nullable(),
  /** Null for those who may not see money. */
  money: z.object({ totalCents: Cents, paidCents: Cents, dueCents: Cents }).nullable(),
  waiting: z.array(z.string()),
  noteCount: z.int().nullable(),
});

/** What both views of a booking have; the desk's adds money, decisions and notes. */
function briefOf(booking: BookingDetail): z.output<typeof BookingBrief> {
  const { id, status, summary, chefs, allergens, dietaryNotes } = booking;
  const { code, date, start, station, party, venue, contact, requests } = summary;
  const common = {
    id,
    code,
    status,
    hostName: `${contact.firstName} ${contact.lastName}`.trim(),
    date,
    start,
    station: { id: station.id, name: station.name },
    party,
    city: venue.city,
    chefs: chefs.map(({ name }) => name),
    allergens: allergens.map(({ allergen, severity }) => `${allergen} (${severity})`),
    requests,
    dietaryNotes,
  };
  if (booking.view === 'chef')
    return { ...common, agreementSigned: booking.agreementSigned, money: null, waiting: [], noteCount: null };
  const { money, agreement, decisions, notes } = booking;
  return {
    ...common,
    agreementSigned: agreement !== null,
    money: money && { totalCents: money.totalCents, paidCents: money.paidCents, dueCents: money.dueCents },
    waiting: decisions.map(({ kind }) => kind),
    noteCount: notes.length,
  };
}

export const openBookingTool = defineTool({
  title: 'Summarise a booking',
  description: 'One booking by its id or code, as far as the asker may see it: when, where, who, guests, chefs, money.',
  scope: 'staff',
  effect: 'read',
  input: z.union([
    z.strictObject({ code: BookingCode }),
    z.strictObject({ bookingId: z.string().regex(/^bkg_[0-9a-f]{32}$/, 'Please send an id that begins with bkg_.') }),
  ]),
  output: BookingBrief,
  async run(ctx, input) {
    const bookingId = 'code' in input ? await bookingIdByCode(ctx, input.code) : decodeId('bkg', input.bookingId);
    return briefOf(await openBooking(ctx, { bookingId }));
  },
});
