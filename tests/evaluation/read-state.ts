/** What there is now that there was not before a dialogue began. */
import { z } from 'zod';
import type { Booked } from '../support/journey.ts';
import type { TestPlatform } from '../support/platform.ts';
import type { Stage } from './stage.ts';
import {
  bookingById,
  bookingsSince,
  approvalInputs,
  conversationFacts,
  holdsSince,
  memoryOf,
  quotesSince,
  turnsOf,
  type BookingRow,
  type ConversationFacts,
  type QuoteRow,
  type SecuredRow,
} from './state-store.ts';

/** Ids of everything that was there before. */
export interface Known {
  readonly quotes: ReadonlySet<string>;
  readonly holds: ReadonlySet<string>;
  readonly bookings: ReadonlySet<string>;
}

export interface State {
  readonly quotes: readonly QuoteRow[];
  readonly holds: readonly (SecuredRow & { readonly street: string })[];
  readonly bookings: readonly SecuredRow[];
  /** The booking the host had before. */
  readonly mine: BookingRow | null;
  readonly talk: ConversationFacts;
  /** Tools that were used and writes that were asked about, from the first message on. */
  readonly tools: ReadonlySet<string>;
  readonly moment: Moment;
}

/** The day and hour the talk has come to; null where there is none. */
export interface Moment {
  readonly date: string | null;
  readonly start: string | null;
}

export interface Played {
  readonly conversationId: string;
  readonly known: Known;
  readonly mine: Booked | null;
}

const NOTHING: ReadonlySet<string> = new Set();

export async function readKnown({ database: { pool } }: TestPlatform): Promise<Known> {
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    quotes: ids(await quotesSince(pool, NOTHING)),
    holds: ids(await holdsSince(pool, NOTHING)),
    bookings: ids(await bookingsSince(pool, NOTHING)),
  };
}

function streetOf({ t }: Stage, table: 'holds', sealed: string): string {
  const venue: unknown = JSON.parse(t.platform.crypto.decrypt(`${table}.venue`, sealed));
  return typeof venue === 'object' && venue !== null && 'street' in venue ? String(venue.street) : '';
}

const Trace = z.object({
  steps: z.array(z.looseObject({ kind: z.string(), tool: z.string().optional(), ok: z.boolean().optional() })),
});

async function readTools({ t }: Stage, conversationId: string): Promise<ReadonlySet<string>> {
  const turns = await turnsOf(t.database.pool, conversationId);
  const steps = turns.flatMap(({ trace_enc: sealed }) => {
    if (sealed === null) return [];
    const trace: unknown = JSON.parse(t.platform.crypto.decrypt('concierge_turns.trace', sealed));
    return Trace.parse(trace).steps;
  });
  return new Set(steps.flatMap(({ tool, ok }) => (tool === undefined || ok === false ? [] : [tool])));
}

const Asked = z.object({ date: z.string(), start: z.string() });
/** What the engines remember of a party that is being put together, or of a change to one. */
const Remembered = z.object({
  engine: z.object({
    wanted: z.object({ date: z.string().nullable(), time: z.string().nullable() }),
    own: z.object({ wanted: z.object({ date: z.string().nullable(), time: z.string().nullable() }) }).nullable(),
  }),
});

async function readMoment({ t }: Stage, conversationId: string, secured: readonly SecuredRow[]): Promise<Moment> {
  const { pool } = t.database;
  const last = secured.at(-1);
  if (last !== undefined) return { date: last.event_date, start: last.start_time };
  const inputs = await approvalInputs(pool, conversationId);
  const asked = inputs.map((sealed) =>
    Asked.safeParse(JSON.parse(t.platform.crypto.decrypt('approvals.input', sealed))),
  );
  const newest = asked.findLast(({ success }) => success)?.data;
  if (newest !== undefined) return newest;
  const sealed = await memoryOf(pool, conversationId);
  if (sealed === null) return { date: null, start: null };
  const kept = Remembered.safeParse(JSON.parse(t.platform.crypto.decrypt('dialogue_states.state', sealed)));
  const wanted = kept.success ? (kept.data.engine.own?.wanted ?? kept.data.engine.wanted) : null;
  return { date: wanted?.date ?? null, start: wanted?.time ?? null };
}

export async function readState(stage: Stage, { conversationId, known, mine }: Played): Promise<State> {
  const { pool } = stage.t.database;
  const holds = await holdsSince(pool, known.holds);
  const bookings = await bookingsSince(pool, known.bookings);
  return {
    quotes: await quotesSince(pool, known.quotes),
    holds: holds.map((row) => ({ ...row, street: streetOf(stage, 'holds', row.venue_enc) })),
    bookings,
    mine: mine === null ? null : await bookingById(pool, mine.bookingId),
    talk: await conversationFacts(pool, conversationId),
    tools: await readTools(stage, conversationId),
    moment: await readMoment(stage, conversationId, [...holds, ...bookings]),
  };
}
