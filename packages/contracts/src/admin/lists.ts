/** The list of bookings as staff search, filter, sort, keep and take it along (product 4). */
import { z } from 'zod';
import { BookingStatus } from '../bookings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { LIST_EXAMPLES } from '../examples/admin-lists.ts';
import {
  Cents,
  Instant,
  IsoDate,
  LocalTime,
  PageQuery,
  Party,
  Reason,
  StationRef,
  id,
  line,
  page,
} from '../primitives.ts';

const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;

/** Several values of one filter, with commas between them, so that they stand in an address readably. */
function oneOrMore(values: readonly string[], what: string) {
  const any = values.join('|');
  return z
    .string()
    .max(200)
    .regex(new RegExp(`^(${any})(,(${any}))*$`), `Please send ${what}, with commas between several.`);
}

export const BookingSource = z.enum(['web', 'staff', 'phone', 'sms', 'chat']);
const YesNo = z.enum(['yes', 'no']);

export const BookingFilters = z
  .strictObject({
    q: line(120).optional().meta({
      description:
        'A name or the beginning of one (three letters or more), a whole e-mail address or phone number, the last four digits of a number, or the beginning of a code',
    }),
    status: oneOrMore(BookingStatus.options, 'a status such as confirmed')
      .optional()
      .meta({ description: 'One or more, such as `confirmed,in_progress`' }),
    station: id('stn').optional(),
    from: IsoDate.optional().meta({ description: 'First date of the event' }),
    to: IsoDate.optional().meta({ description: 'Last date of the event' }),
    source: oneOrMore(BookingSource.options, 'a source such as web').optional(),
    due: z
      .enum(['yes', 'no', 'credit'])
      .optional()
      .meta({ description: '`yes`: the host owes money, `credit`: money is owed to the host, `no`: neither' }),
    unassigned: YesNo.optional().meta({ description: '`yes`: live parties that no chef is assigned to' }),
    waiting: z
      .enum(['any', 'cancellation', 'deletion', 'overpayment'])
      .optional()
      .meta({ description: 'Waits for a decision of this kind' }),
    createdFrom: IsoDate.optional().meta({ description: 'First date it was made, by the station’s clock' }),
    createdTo: IsoDate.optional(),
    cancelledFrom: IsoDate.optional().meta({ description: 'First date it was cancelled, by the station’s clock' }),
    cancelledTo: IsoDate.optional(),
    deleted: z
      .literal('yes')
      .optional()
      .meta({ description: 'Deleted ones that can still be restored, and only those' }),
    sort: z.enum(['upcoming', 'event', 'created', 'total', 'status']).default('upcoming').meta({
      description:
        '`upcoming`: today and what comes, soonest first, then what was, latest first; `dir` means nothing to it',
    }),
    dir: z.enum(['asc', 'desc']).default('desc'),
  })
  .meta({ id: 'BookingFilters' });
export type BookingFilters = z.output<typeof BookingFilters>;

const BookingQuery = PageQuery.extend(BookingFilters.shape);
export type BookingQuery = z.output<typeof BookingQuery>;

export const BookingFlag = z.enum(['unassigned', 'waiting', 'travel', 'dietary', 'kept_open', 'deleted']);
export type BookingFlag = z.infer<typeof BookingFlag>;

export const BookingRow = z
  .object({
    id: id('bkg'),
    version: z.int(),
    code: z.string(),
    hostName: z.string(),
    date: IsoDate,
    start: LocalTime,
    timeZone: z.string(),
    startsAt: Instant,
    party: Party,
    guests: z.int(),
    status: BookingStatus,
    source: BookingSource,
    totalCents: Cents.nullable().meta({ description: 'Null for those who may not see money' }),
    dueCents: Cents.nullable(),
    station: StationRef,
    chefs: z.array(
      z.object({
        id: id('chf'),
        name: z.string(),
        absent: z.boolean().meta({ description: 'They do not work at its time, so the party is without them' }),
      }),
    ),
    flags: z.array(BookingFlag),
    depositDueAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'BookingRow' });
export type BookingRow = z.infer<typeof BookingRow>;

export const BookingPage = page(BookingRow)
  .extend({
    count: z
      .int()
      .nullable()
      .meta({ description: 'On the first page, counted up to 1000, and up to 200 of a search; null on the others' }),
    countIsMore: z.boolean().meta({ description: 'True when there are more than were counted' }),
  })
  .meta({ id: 'BookingPage' });
export type BookingPage = z.infer<typeof BookingPage>;

export const listBookings = defineEndpoint({
  id: 'listBookings',
  method: 'GET',
  path: '/api/v1/admin/bookings',
  tag: 'Lists',
  summary: 'List and search bookings',
  description:
    'Those of the stations you reach; chefs see their own events. Filters add up. `forbidden` also for filters and orders by money when you may not see money.',
  query: BookingQuery,
  status: 200,
  response: BookingPage,
  errors: STAFF_ERRORS,
  example: LIST_EXAMPLES.listBookings,
});

export const exportBookings = defineEndpoint({
  id: 'exportBookings',
  method: 'GET',
  path: '/api/v1/admin/bookings.csv',
  tag: 'Lists',
  summary: 'Take the list along as CSV',
  description:
    'At most 50,000 rows of the filter, in its order, with contact details for those who may see customers. Leaves a row that says who took what.',
  query: z.strictObject(BookingFilters.shape),
  status: 200,
  produces: 'text/csv',
  errors: STAFF_ERRORS,
  example: LIST_EXAMPLES.exportBookings,
});

export const HoldRow = z
  .object({
    id: id('hld'),
    code: z.string(),
    hostName: z.string(),
    date: IsoDate,
    start: LocalTime,
    startsAt: Instant,
    timeZone: z.string().meta({ description: 'The venue’s' }),
    station: StationRef,
    contact: z
      .object({ phone: z.string(), email: z.string() })
      .nullable()
      .meta({ description: 'Null for who may not see customers' }),
    smsAllowed: z.boolean().meta({ description: 'Whether the host agreed to texts when they took the hold' }),
    signingLinksLeft: z.int().meta({ description: 'How often the signing link can still be sent' }),
    status: z.enum(['pending_signature', 'pending_deposit']),
    expiresAt: Instant,
    createdAt: Instant,
  })
  .meta({ id: 'HoldRow' });
export type HoldRow = z.infer<typeof HoldRow>;

const HoldQuery = PageQuery.extend({
  station: id('stn').optional(),
  withinMinutes: z.coerce.number().int().min(1).max(1440).optional().meta({
    description: 'Only those that expire within so many minutes',
  }),
});
export type HoldQuery = z.output<typeof HoldQuery>;

export const listHolds = defineEndpoint({
  id: 'listHolds',
  method: 'GET',
  path: '/api/v1/admin/holds',
  tag: 'Lists',
  summary: 'List live holds',
  description: 'Dates somebody is about to book, the one that expires first on top.',
  query: HoldQuery,
  status: 200,
  response: page(HoldRow).extend({ count: z.int().nullable() }).meta({ id: 'HoldPage' }),
  errors: STAFF_ERRORS,
  example: LIST_EXAMPLES.listHolds,
});

const HoldParams = z.strictObject({ id: id('hld') });

export const resendSigningLink = defineEndpoint({
  id: 'resendSigningLink',
  method: 'POST',
  path: '/api/v1/admin/holds/:id/signing-link',
  tag: 'Lists',
  summary: 'Send a host their signing link again',
  description:
    'Goes to the address of the hold only, by text where the host agreed to texts. `limit_reached`: it was sent as often as a hold allows. ' +
    '`hold_expired`: the seat is free again. `invalid_transition`: the party is booked. `not_found` also where it lies outside your stations.',
  params: HoldParams,
  body: z.strictObject({ channel: z.enum(['email', 'sms']) }).meta({ id: 'SigningLinkAgain' }),
  status: 202,
  response: z.object({ signingLinksLeft: z.int() }).meta({ id: 'SigningLinkResent' }),
  errors: [...STAFF_ERRORS, 'not_found', 'hold_expired', 'invalid_transition', 'limit_reached'],
  example: LIST_EXAMPLES.resendSigningLink,
});

export const releaseHoldForHost = defineEndpoint({
  id: 'releaseHoldForHost',
  method: 'POST',
  path: '/api/v1/admin/holds/:id/release',
  tag: 'Lists',
  summary: 'Release a hold',
  description:
    'Frees the seat at once, closes a payment that was begun, returns money that has arrived, and tells the host. ' +
    '`invalid_transition`: it is booked, expired or released already. `not_found` also where it lies outside your stations.',
  params: HoldParams,
  body: z.strictObject({ reason: Reason }).meta({ id: 'HoldReleaseRequest' }),
  status: 204,
  errors: [...STAFF_ERRORS, 'not_found', 'invalid_transition'],
  example: LIST_EXAMPLES.releaseHoldForHost,
});

export const SearchFindings = z
  .object({
    bookings: z.array(
      z.object({
        id: id('bkg'),
        code: z.string(),
        hostName: z.string(),
        date: IsoDate,
        start: LocalTime,
        status: BookingStatus,
        station: StationRef,
      }),
    ),
    customers: z.array(z.object({ id: id('cus'), name: z.string(), bookings: z.int() })),
    stations: z.array(z.object({ id: id('stn'), name: z.string(), city: z.string() })),
  })
  .meta({ id: 'SearchFindings' });
export type SearchFindings = z.infer<typeof SearchFindings>;

export const searchEverything = defineEndpoint({
  id: 'searchEverything',
  method: 'GET',
  path: '/api/v1/admin/search',
  tag: 'Lists',
  summary: 'Search bookings, customers and stations at once',
  description:
    'At most eight of each kind you may see: by name, e-mail address, phone number or code, as the list of bookings searches; with `station`, only its bookings and who booked there. That you found customers is recorded.',
  query: z.strictObject({ q: line(120), station: id('stn').optional() }),
  status: 200,
  response: SearchFindings,
  errors: STAFF_ERRORS,
  example: LIST_EXAMPLES.searchEverything,
});
