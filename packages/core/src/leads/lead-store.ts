import type { Database } from '@myhibachi/database';
import { sql } from 'kysely';

export interface LeadAddress {
  readonly kind: 'email' | 'phone';
  readonly bidx: string;
}

/** Sealed columns are handed on as they are stored. */
export interface StoredLead {
  readonly id: string;
  readonly source: string;
  readonly status: string;
  readonly firstNameEnc: string | null;
  readonly lastNameEnc: string | null;
  readonly emailEnc: string | null;
  readonly phoneEnc: string | null;
  readonly venueEnc: string | null;
  readonly messageEnc: string | null;
  readonly adults: number | null;
  readonly children: number | null;
  readonly budgetCents: number | null;
  readonly eventDate: string | null;
  readonly stationId: string | null;
  readonly lastQuoteId: string | null;
  readonly activities: number;
  readonly createdAt: Temporal.Instant;
}

const COLUMNS = [
  'id',
  'source',
  'status',
  'first_name_enc as firstNameEnc',
  'last_name_enc as lastNameEnc',
  'email_enc as emailEnc',
  'phone_enc as phoneEnc',
  'venue_enc as venueEnc',
  'message_enc as messageEnc',
  'adults',
  'children',
  'budget_cents as budgetCents',
  'event_date as eventDate',
  'station_id as stationId',
  'last_quote_id as lastQuoteId',
  'activities',
  'created_at as createdAt',
] as const;

/** Whoever writes about one of these addresses waits here for whoever was first. Sorted, so that nobody deadlocks. */
export async function lockAddresses(db: Database, addresses: readonly LeadAddress[]): Promise<void> {
  const keys = addresses.map(({ kind, bidx }) => `${kind}:${bidx}`).toSorted();
  for (const key of keys) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 7163))`.execute(db);
}

async function leadIdsOf(db: Database, addresses: readonly LeadAddress[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('lead_addresses')
    .select('lead_id')
    .distinct()
    .where((eb) => eb.or(addresses.map(({ kind, bidx }) => eb.and({ kind, address_bidx: bidx }))))
    .orderBy('lead_id')
    .execute();
  return rows.map((row) => row.lead_id);
}

/** The leads these addresses belong to, oldest first, locked. */
export async function lockLeadsOf(db: Database, addresses: readonly LeadAddress[]): Promise<readonly StoredLead[]> {
  for (;;) {
    const ids = await leadIdsOf(db, addresses);
    if (ids.length === 0) return [];
    const query = db
      .selectFrom('leads')
      .select(COLUMNS)
      .where('id', 'in', ids)
      .orderBy('created_at')
      .orderBy('id')
      .forUpdate();
    const leads = await query.execute();
    // While we waited for the locks, one of them may have been merged into another by its other address.
    if ((await leadIdsOf(db, addresses)).join() === ids.join()) return leads;
  }
}

export interface LeadValues extends Omit<StoredLead, 'id' | 'createdAt'> {
  readonly score: number;
  readonly scoreParts: readonly object[];
  readonly lastActivityAt: Temporal.Instant;
}

function rowOf(values: LeadValues) {
  return {
    source: values.source,
    status: values.status,
    first_name_enc: values.firstNameEnc,
    last_name_enc: values.lastNameEnc,
    email_enc: values.emailEnc,
    phone_enc: values.phoneEnc,
    venue_enc: values.venueEnc,
    message_enc: values.messageEnc,
    adults: values.adults,
    children: values.children,
    budget_cents: values.budgetCents,
    event_date: values.eventDate,
    station_id: values.stationId,
    last_quote_id: values.lastQuoteId,
    activities: values.activities,
    score: values.score,
    score_parts: JSON.stringify(values.scoreParts),
    last_activity_at: values.lastActivityAt,
  };
}

export async function insertLead(db: Database, id: string, values: LeadValues): Promise<void> {
  await db
    .insertInto('leads')
    .values({ id, ...rowOf(values), created_at: values.lastActivityAt })
    .execute();
}

export async function updateLead(db: Database, id: string, values: LeadValues): Promise<void> {
  await db.updateTable('leads').set(rowOf(values)).where('id', '=', id).execute();
}

/** Makes these addresses the lead's own; they stay with it even when it is later reached by others. */
export async function claimAddresses(db: Database, leadId: string, addresses: readonly LeadAddress[]): Promise<void> {
  await db
    .insertInto('lead_addresses')
    .values(addresses.map(({ kind, bidx }) => ({ kind, address_bidx: bidx, lead_id: leadId })))
    .onConflict((conflict) => conflict.columns(['kind', 'address_bidx']).doUpdateSet({ lead_id: leadId }))
    .execute();
}

/** Hands everything of one lead to another; what is left of it is a mark of where it went. */
export async function absorbLead(db: Database, absorbed: string, into: string): Promise<void> {
  await db.updateTable('lead_addresses').set({ lead_id: into }).where('lead_id', '=', absorbed).execute();
  await db.updateTable('lead_activities').set({ lead_id: into }).where('lead_id', '=', absorbed).execute();
  await db
    .updateTable('leads')
    .set({
      merged_into: into,
      first_name_enc: null,
      last_name_enc: null,
      email_enc: null,
      phone_enc: null,
      venue_enc: null,
      message_enc: null,
    })
    .where('id', '=', absorbed)
    .execute();
  await db.updateTable('leads').set({ merged_into: into }).where('merged_into', '=', absorbed).execute();
}

export async function insertActivity(
  db: Database,
  activity: {
    readonly id: string;
    readonly leadId: string;
    readonly kind: string;
    readonly detail: object;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const { id, leadId, kind, detail, at } = activity;
  await db
    .insertInto('lead_activities')
    .values({ id, lead_id: leadId, kind, detail: JSON.stringify(detail), at })
    .execute();
}

export async function countActivitiesSince(db: Database, leadId: string, since: Temporal.Instant): Promise<number> {
  const row = await db
    .selectFrom('lead_activities')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('lead_id', '=', leadId)
    .where('at', '>=', since)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function setStatus(db: Database, leadId: string, status: string): Promise<void> {
  await db.updateTable('leads').set({ status }).where('id', '=', leadId).execute();
}

/** Whether the database refused a lead because the quote it names does not exist. */
export function isUnknownQuote(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'leads_last_quote';
}
