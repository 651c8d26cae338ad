import {
  ConciergeCounts,
  ConciergeMark,
  type ConciergePeriod,
  type ConciergeReport,
  type SupervisedQuery,
  type SupervisedRow,
} from '@myhibachi/contracts';
import { z } from 'zod';
import { renderCsv } from '../documents/index.ts';
import { authorize, decodeCursor, encodeId, pageOf, type Context, type Page } from '../kernel/index.ts';
import { readPeriod } from './report-filter.ts';
import { countGaps, readMarked, readSums, type FactRow, type SumRow } from './report-store.ts';

/** Longer than this a line of days is noise. */
const BY_DAY = 31;

interface Span {
  readonly from: string;
  readonly to: string;
}

type Figures = Omit<ConciergeReport['points'][number], 'from' | 'to'>;

/** The days of the time, or its weeks from Monday on, the first and last cut to it. Calendar dates know no clock changes. */
function spansOf({ from, to }: Span): { readonly per: 'day' | 'week'; readonly spans: readonly Span[] } {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const per = first.until(last, { largestUnit: 'days' }).days < BY_DAY ? 'day' : 'week';
  const spans: Span[] = [];
  for (let at = first; Temporal.PlainDate.compare(at, last) <= 0;) {
    const end = per === 'day' ? at : at.add({ days: 7 - at.dayOfWeek });
    spans.push({ from: at.toString(), to: Temporal.PlainDate.compare(end, last) < 0 ? end.toString() : to });
    at = end.add({ days: 1 });
  }
  return { per, spans };
}

function sum(rows: readonly SumRow[], of: (row: SumRow) => number): number {
  return rows.reduce((total, row) => total + of(row), 0);
}

function countsOf(rows: readonly SumRow[]): ConciergeCounts {
  const counts = ConciergeMark.options.map((mark) => [mark, sum(rows, (row) => row[mark])]);
  return ConciergeCounts.parse(Object.fromEntries(counts));
}

function figuresOf(rows: readonly SumRow[]): Figures {
  const counts = countsOf(rows);
  const scores = sum(rows, (row) => row.scores);
  return {
    counts,
    answers: sum(rows, (row) => row.answers),
    bookings: sum(rows, (row) => row.bookings),
    costMicros: sum(rows, (row) => row.cost_micros),
    csat: counts.rated === 0 ? null : Math.round((scores / counts.rated) * 10) / 10,
  };
}

function reasonsOf(rows: readonly SumRow[]): ConciergeReport['reasons'] {
  const by = Map.groupBy(
    rows.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  );
  return [...by]
    .map(([reason, those]) => ({ reason, count: sum(those, (row) => row.all) }))
    .toSorted((one, other) => other.count - one.count || one.reason.localeCompare(other.reason));
}

/**
 * How well the concierge does over a time: what became of the conversations it took on, why people took over, what came
 * of it and what it cost. Each count is as many as `listSupervised` lists under its mark.
 */
export async function getConciergeReport(ctx: Context, query: ConciergePeriod): Promise<ConciergeReport> {
  authorize(ctx, 'concierge.report');
  const filter = await readPeriod(ctx, query);
  const [rows, gaps] = await Promise.all([readSums(ctx.db, filter), countGaps(ctx.db, filter)]);
  const { from, to, timeZone } = filter;
  const { per, spans } = spansOf(filter);
  const all = figuresOf(rows);
  return {
    ...all,
    from,
    to,
    timeZone,
    costPerBookingMicros: all.bookings === 0 ? null : Math.round(all.costMicros / all.bookings),
    reasons: reasonsOf(rows),
    gaps,
    per,
    points: spans.map((span) => ({
      ...span,
      ...figuresOf(rows.filter(({ day }) => day >= span.from && day <= span.to)),
    })),
  };
}

const COLUMNS: readonly (readonly [
  title: string,
  of: (point: ConciergeReport['points'][number]) => string | number,
])[] = [
  ['From', ({ from }) => from],
  ['To', ({ to }) => to],
  ['Conversations', ({ counts }) => counts.all],
  ['Resolved', ({ counts }) => counts.resolved],
  ['Under way', ({ counts }) => counts.under_way],
  ['Handed over', ({ counts }) => counts.handed_over],
  ['With a quote', ({ counts }) => counts.quoted],
  ['With a hold', ({ counts }) => counts.held],
  ['Bookings', ({ bookings }) => bookings],
  ['Answers', ({ answers }) => answers],
  ['With a draft kept back', ({ counts }) => counts.unbacked],
  ['With a fallback', ({ counts }) => counts.fell_back],
  ['Thumbs up', ({ counts }) => counts.thumbs_up],
  ['Thumbs down', ({ counts }) => counts.thumbs_down],
  ['Rated', ({ counts }) => counts.rated],
  ['Mean rating', ({ csat }) => csat ?? ''],
  ['Cost in dollars', ({ costMicros }) => (costMicros / 1_000_000).toFixed(6)],
];

/** The report's line as CSV, a row a day or week. It names nobody. */
export async function exportConciergeReport(
  ctx: Context,
  query: ConciergePeriod,
): Promise<{ readonly content: string; readonly filename: string }> {
  authorize(ctx, 'concierge.report');
  const { points, from, to } = await getConciergeReport(ctx, query);
  const rows = points.map((point) => COLUMNS.map(([, of]) => of(point)));
  const titles = COLUMNS.map(([title]) => title);
  return { content: renderCsv(titles, rows, { bom: true }), filename: `concierge-${from}-${to}.csv` };
}

const OUTCOMES = z.enum(['resolved', 'under_way', 'handed_over']);
const CHANNELS = z.enum(['web_chat', 'sms', 'email']);

function viewRow(ctx: Context, row: FactRow): SupervisedRow {
  const { answers, unbacked, quotes, holds, bookings, score, reason } = row;
  return {
    id: encodeId('cnv', row.id),
    name: row.name_enc === null ? null : ctx.crypto.decrypt('contact_identities.name', row.name_enc),
    channel: CHANNELS.parse(row.channel),
    openedAt: row.opened_at.toString(),
    outcome: OUTCOMES.parse(row.outcome),
    reason,
    answers,
    unbacked,
    fellBack: row.fell_back,
    quotes,
    holds,
    bookings,
    thumbsUp: row.thumbs_up,
    thumbsDown: row.thumbs_down,
    score,
    costMicros: row.cost_micros,
  };
}

const Place = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

/** The conversations a figure of the report counts, newest first. */
export async function listSupervised(ctx: Context, query: SupervisedQuery): Promise<Page<SupervisedRow>> {
  authorize(ctx, 'concierge.report');
  const { mark, reason = null, cursor, limit, ...period } = query;
  const filter = await readPeriod(ctx, period);
  const before = cursor === undefined ? null : decodeCursor(cursor, Place);
  const rows = await readMarked(ctx.db, filter, { mark, reason, before, limit: limit + 1 });
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.opened_at.toString(), row.id]);
  return { items: items.map((row) => viewRow(ctx, row)), nextCursor };
}
