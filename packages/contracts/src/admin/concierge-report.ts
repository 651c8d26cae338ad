/** How well the concierge does: what came of its conversations, what they cost and how hosts found them (product 6). */
import { z } from 'zod';
import { ConversationChannel } from '../chat.ts';
import { defineEndpoint } from '../endpoint.ts';
import { REPORT_EXAMPLES } from '../examples/admin-concierge-report.ts';
import { Instant, IsoDate, PageQuery, id, page } from '../primitives.ts';

const REFUSED = ['unauthenticated', 'forbidden'] as const;

/** What a conversation is counted as; several may hold of one, but resolved, under way and handed over part them all. */
export const ConciergeMark = z
  .enum([
    'all',
    'resolved',
    'under_way',
    'handed_over',
    'quoted',
    'held',
    'booked',
    'unbacked',
    'fell_back',
    'thumbs_up',
    'thumbs_down',
    'rated',
  ])
  .meta({
    id: 'ConciergeMark',
    description:
      '`resolved`: closed without a person; `handed_over`: a person was asked for, or answered; `unbacked`: a draft was kept back by the guards; `fell_back`: the built-in engine answered for the model',
  });
export type ConciergeMark = z.infer<typeof ConciergeMark>;

const Count = z.int().min(0);

export const ConciergeCounts = z
  .object({
    all: Count,
    resolved: Count,
    under_way: Count,
    handed_over: Count,
    quoted: Count,
    held: Count,
    booked: Count,
    unbacked: Count,
    fell_back: Count,
    thumbs_up: Count,
    thumbs_down: Count,
    rated: Count,
  } satisfies Record<ConciergeMark, typeof Count>)
  .meta({ id: 'ConciergeCounts', description: 'Conversations of each mark: as many as the list with that `mark` has' });
export type ConciergeCounts = z.infer<typeof ConciergeCounts>;

const Figures = z.object({
  counts: ConciergeCounts,
  answers: z.int().meta({ description: 'Messages of hosts the concierge took on' }),
  bookings: z.int().meta({ description: 'Bookings that came of its holds' }),
  costMicros: z.int().meta({ description: 'Millionths of a dollar' }),
  csat: z.number().nullable().meta({ description: 'Mean of 1 to 5; null where nobody has answered' }),
});

const Period = z.strictObject({
  from: IsoDate.optional().meta({ description: 'First day, by the clock of the station; 27 days before `to`' }),
  to: IsoDate.optional().meta({ description: 'Last day; today when left out. At most 366 days' }),
  station: id('stn').optional(),
});
export type ConciergePeriod = z.infer<typeof Period>;

export const ConciergeReport = Figures.extend({
  from: IsoDate,
  to: IsoDate,
  timeZone: z.string(),
  costPerBookingMicros: z.int().nullable(),
  reasons: z
    .array(z.object({ reason: z.string(), count: z.int() }))
    .meta({ description: 'Why people took over, the most frequent first; `taken_over`: a person answered unasked' }),
  gaps: z.int().meta({ description: 'Open questions without an article, asked in this time, of all stations' }),
  per: z.enum(['day', 'week']),
  points: z.array(Figures.extend({ from: IsoDate, to: IsoDate })),
}).meta({ id: 'ConciergeReport' });
export type ConciergeReport = z.infer<typeof ConciergeReport>;

const ABOUT =
  'Conversations are counted on the day they were opened, by the clock of the station, within the stations you reach and among those whose station nobody knows.';

export const getConciergeReport = defineEndpoint({
  id: 'getConciergeReport',
  method: 'GET',
  path: '/api/v1/admin/concierge/report',
  tag: 'Concierge',
  summary: 'See how well the concierge does',
  description: ABOUT,
  query: Period,
  status: 200,
  response: ConciergeReport,
  errors: REFUSED,
  example: REPORT_EXAMPLES.getConciergeReport,
});

export const exportConciergeReport = defineEndpoint({
  id: 'exportConciergeReport',
  method: 'GET',
  path: '/api/v1/admin/concierge/report.csv',
  tag: 'Concierge',
  summary: 'Take the report along as CSV',
  description: `A row a day, or a week where the time is longer than 31 days. ${ABOUT}`,
  query: Period,
  status: 200,
  produces: 'text/csv',
  errors: REFUSED,
  example: REPORT_EXAMPLES.exportConciergeReport,
});

export const SupervisedRow = z
  .object({
    id: id('cnv'),
    name: z.string().nullable().meta({ description: 'Null for a visitor who has not said who they are' }),
    channel: ConversationChannel,
    openedAt: Instant,
    outcome: z.enum(['resolved', 'under_way', 'handed_over']),
    reason: z.string().nullable().meta({ description: 'Why a person took over' }),
    answers: z.int(),
    unbacked: z.int(),
    fellBack: z.int(),
    quotes: z.int(),
    holds: z.int(),
    bookings: z.int(),
    thumbsUp: z.int(),
    thumbsDown: z.int(),
    score: z.int().nullable(),
    costMicros: z.int(),
  })
  .meta({ id: 'SupervisedRow' });
export type SupervisedRow = z.infer<typeof SupervisedRow>;

const SupervisedQuery = PageQuery.extend(Period.shape).extend({
  mark: ConciergeMark.default('all'),
  reason: z
    .string()
    .regex(/^[a-z_]{1,40}$/, 'Please send a reason such as severe_allergy.')
    .optional()
    .meta({ description: 'Only those people took over for this' }),
});
export type SupervisedQuery = z.infer<typeof SupervisedQuery>;

export const listSupervised = defineEndpoint({
  id: 'listSupervised',
  method: 'GET',
  path: '/api/v1/admin/concierge/conversations',
  tag: 'Concierge',
  summary: 'List what a figure of the report counts',
  description: `Newest first. ${ABOUT}`,
  query: SupervisedQuery,
  status: 200,
  response: page(SupervisedRow).meta({ id: 'SupervisedPage' }),
  errors: REFUSED,
  example: REPORT_EXAMPLES.listSupervised,
});
