/** What a dialogue left in the database, read past the verbs: whoever judges the concierge does not ask it. */
import type { Connection } from '@myhibachi/database';

type Pool = Connection['pool'];

export interface QuoteRow {
  readonly id: string;
  readonly outcome: string;
  readonly total_cents: number;
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
  readonly upgrades: readonly { readonly item: string; readonly quantity: number }[];
  readonly add_ons: readonly { readonly item: string; readonly quantity: number }[];
}

/** A hold, or a booking that waits for its deposit. */
export interface SecuredRow {
  readonly id: string;
  readonly status: string;
  readonly event_date: string;
  readonly start_time: string;
  readonly venue_enc: string;
  readonly total_cents: number;
}

export interface BookingRow {
  readonly id: string;
  readonly status: string;
  readonly event_date: string;
  readonly start_time: string;
  readonly adults: number;
  readonly children: number;
  readonly toddlers: number;
  readonly total_cents: number;
}

export interface ConversationFacts {
  readonly language: string;
  readonly reasons: readonly string[];
  readonly waiting: string | null;
  readonly gaps: number;
}

/** Quotes that are not among those known, in the order of their making. */
export async function quotesSince(pool: Pool, known: ReadonlySet<string>): Promise<readonly QuoteRow[]> {
  const { rows } = await pool.query<QuoteRow>(
    `select id, outcome, total_cents, adults, children, toddlers, upgrades, add_ons
       from quotes where not id = any($1::uuid[]) order by created_at, id`,
    [[...known]],
  );
  return rows;
}

/** Everything of a quote that states an amount. */
export async function quoteDocuments(pool: Pool, ids: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await pool.query<{ document: unknown }>(
    `select to_jsonb(quotes) - 'venue_enc' as document from quotes where id = any($1::uuid[])`,
    [ids],
  );
  return rows.map(({ document }) => document);
}

export async function holdsSince(pool: Pool, known: ReadonlySet<string>): Promise<readonly SecuredRow[]> {
  const { rows } = await pool.query<SecuredRow>(
    `select h.id, h.status, h.event_date::text, to_char(h.start_time, 'HH24:MI') as start_time, h.venue_enc, q.total_cents
       from holds h join quotes q on q.id = h.quote_id where not h.id = any($1::uuid[]) order by h.created_at, h.id`,
    [[...known]],
  );
  return rows;
}

export async function bookingsSince(
  pool: Pool,
  known: ReadonlySet<string>,
): Promise<readonly (SecuredRow & BookingRow)[]> {
  const { rows } = await pool.query<SecuredRow & BookingRow>(
    `select id, status, event_date::text, to_char(start_time, 'HH24:MI') as start_time, venue_enc, total_cents, adults,
            children, toddlers
       from bookings where not id = any($1::uuid[]) order by created_at, id`,
    [[...known]],
  );
  return rows;
}

export async function bookingById(pool: Pool, id: string): Promise<BookingRow | null> {
  const found = await bookingsSince(pool, new Set());
  return found.find((row) => row.id === id) ?? null;
}

export async function conversationFacts(pool: Pool, conversationId: string): Promise<ConversationFacts> {
  const { rows } = await pool.query<ConversationFacts>(
    `select c.language,
            array(select e.reason from escalations e where e.conversation_id = c.id order by e.raised_at) as reasons,
            (select a.tool from approvals a where a.conversation_id = c.id and a.status = 'waiting'
              order by a.asked_at desc limit 1) as waiting,
            (select count(*)::int from knowledge_gaps g where g.conversation_id = c.id) as gaps
       from conversations c where c.id = $1`,
    [conversationId],
  );
  const [facts] = rows;
  if (facts === undefined) throw new Error(`there is no conversation ${conversationId}`);
  return facts;
}

export interface TurnRow {
  readonly engine: string;
  readonly trace_enc: string | null;
}

/** How every message of the conversation was answered, in order; the traces are sealed. */
export async function turnsOf(pool: Pool, conversationId: string): Promise<readonly TurnRow[]> {
  const { rows } = await pool.query<TurnRow>(
    'select engine, trace_enc from concierge_turns where conversation_id = $1 order by trigger_seq',
    [conversationId],
  );
  return rows;
}

/** What the concierge remembers of the conversation, sealed; null before it has answered. */
export async function memoryOf(pool: Pool, conversationId: string): Promise<string | null> {
  const { rows } = await pool.query<{ state_enc: string }>(
    'select state_enc from dialogue_states where conversation_id = $1',
    [conversationId],
  );
  return rows[0]?.state_enc ?? null;
}

/** Sealed inputs of what the host was asked to agree to. */
export async function approvalInputs(pool: Pool, conversationId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ input_enc: string }>(
    'select input_enc from approvals where conversation_id = $1',
    [conversationId],
  );
  return rows.map(({ input_enc: sealed }) => sealed);
}

export async function customerOf(pool: Pool, bookingId: string): Promise<string> {
  const { rows } = await pool.query<{ customer_id: string }>('select customer_id from bookings where id = $1', [
    bookingId,
  ]);
  return rows[0]?.customer_id ?? '';
}

/** Ends what one dialogue took, so that the next one finds the calendar as it was: `keep` are the parties of others. */
export async function clearCalendar(pool: Pool, keep: ReadonlySet<string>): Promise<void> {
  await pool.query('delete from seats where booking_id is null or not booking_id = any($1::uuid[])', [[...keep]]);
  await pool.query(`update holds set status = 'released' where status in ('pending_signature', 'pending_deposit')`);
}
