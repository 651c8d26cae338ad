import type { Contact, HoldStatus, Venue } from '@myhibachi/contracts';
import type { DB } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { Policy } from '../agreements/index.ts';
import type { Context } from '../kernel/index.ts';

export interface Hold {
  readonly id: string;
  readonly code: string;
  readonly quoteId: string;
  readonly customerId: string;
  readonly stationId: string;
  readonly date: string;
  readonly start: string;
  readonly slot: string;
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly venue: Venue;
  readonly contact: Contact;
  readonly requests: string | null;
  readonly smsConsent: boolean;
  readonly status: HoldStatus;
  readonly expiresAt: Temporal.Instant;
  readonly policy: Policy;
  readonly signingLinksSent: number;
  readonly signingLinkLimit: number;
  readonly createdAt: Temporal.Instant;
}

function toHold(ctx: Context, row: Selectable<DB['holds']>): Hold {
  const open = (column: string, value: string): string => ctx.crypto.decrypt(`holds.${column}`, value);
  return {
    id: row.id,
    code: row.code,
    quoteId: row.quote_id,
    customerId: row.customer_id,
    stationId: row.station_id,
    date: row.event_date,
    start: row.start_time,
    slot: row.slot,
    timeZone: row.time_zone,
    startsAt: row.starts_at,
    durationMinutes: row.duration_minutes,
    venue: JSON.parse(open('venue', row.venue_enc)) as Venue,
    contact: JSON.parse(open('contact', row.contact_enc)) as Contact,
    requests: row.requests_enc === null ? null : open('requests', row.requests_enc),
    smsConsent: row.sms_consent,
    status: row.status as HoldStatus,
    expiresAt: row.expires_at,
    policy: Policy.parse(row.policy),
    signingLinksSent: row.signing_links_sent,
    signingLinkLimit: row.signing_link_limit,
    createdAt: row.created_at,
  };
}

export type NewHold = Omit<Hold, 'signingLinksSent'>;

/** False when the code is taken by another hold, or this very request has made one already. */
export async function insertHold(ctx: Context, hold: NewHold): Promise<boolean> {
  const seal = (column: string, value: string): string => ctx.crypto.encrypt(`holds.${column}`, value);
  const row = await ctx.db
    .insertInto('holds')
    .values({
      id: hold.id,
      code: hold.code,
      request_key: ctx.origin.requestKey ?? null,
      quote_id: hold.quoteId,
      customer_id: hold.customerId,
      station_id: hold.stationId,
      event_date: hold.date,
      start_time: hold.start,
      slot: hold.slot,
      time_zone: hold.timeZone,
      starts_at: hold.startsAt,
      duration_minutes: hold.durationMinutes,
      venue_enc: seal('venue', JSON.stringify(hold.venue)),
      contact_enc: seal('contact', JSON.stringify(hold.contact)),
      requests_enc: hold.requests === null ? null : seal('requests', hold.requests),
      sms_consent: hold.smsConsent,
      status: hold.status,
      expires_at: hold.expiresAt,
      policy: JSON.stringify(hold.policy),
      signing_link_limit: hold.signingLinkLimit,
      created_at: hold.createdAt,
      updated_at: hold.createdAt,
    })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findHold(ctx: Context, id: string): Promise<Hold | null> {
  const row = await ctx.db.selectFrom('holds').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : toHold(ctx, row);
}

/** Locked until the transaction ends: whoever decides about a hold decides alone. */
export async function lockHold(ctx: Context, id: string): Promise<Hold | null> {
  const row = await ctx.db.selectFrom('holds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : toHold(ctx, row);
}

export async function findHoldByCode(ctx: Context, code: string): Promise<Hold | null> {
  const row = await ctx.db.selectFrom('holds').selectAll().where('code', '=', code).executeTakeFirst();
  return row === undefined ? null : toHold(ctx, row);
}

export async function setHoldStatus(
  ctx: Context,
  id: string,
  status: HoldStatus,
  expiresAt?: Temporal.Instant,
): Promise<void> {
  await ctx.db
    .updateTable('holds')
    .set({
      status,
      updated_at: ctx.clock.now(),
      version: sql<number>`version + 1`,
      ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
    })
    .where('id', '=', id)
    .execute();
}

/** Counts one more signing link, or answers null when the limit is reached. Answers how many are left. */
export async function countSigningLink(ctx: Context, id: string): Promise<number | null> {
  const row = await ctx.db
    .updateTable('holds')
    .set({ signing_links_sent: sql<number>`signing_links_sent + 1`, updated_at: ctx.clock.now() })
    .where('id', '=', id)
    .whereRef('signing_links_sent', '<', 'signing_link_limit')
    .returning(sql<number>`signing_link_limit - signing_links_sent`.as('left'))
    .executeTakeFirst();
  return row?.left ?? null;
}

/** Live holds whose deadline has passed, oldest first. */
export async function listOverdueHolds(ctx: Context, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('holds')
    .select('id')
    .where('status', 'in', ['pending_signature', 'pending_deposit'])
    .where('expires_at', '<=', ctx.clock.now())
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Whether anybody has ever asked for a seat here. */
export async function hasAnyHold(ctx: Context): Promise<boolean> {
  return (await ctx.db.selectFrom('holds').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/**
 * How many live holds a host has, counted under a lock of their own that lasts until the transaction ends, so that
 * parallel requests cannot all find room for one more.
 */
export async function countLiveHolds(ctx: Context, customerId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(71630002, hashtext(${customerId}))`.execute(ctx.db);
  const row = await ctx.db
    .selectFrom('holds')
    .select((eb) => eb.fn.countAll<number>().as('holds'))
    .where('customer_id', '=', customerId)
    .where('status', 'in', ['pending_signature', 'pending_deposit'])
    .executeTakeFirstOrThrow();
  return row.holds;
}

/** The hold this very request made when it was sent before; null for a request that is new or has no key. */
export async function findHoldOfRequest(ctx: Context): Promise<Hold | null> {
  const { requestKey } = ctx.origin;
  if (requestKey === undefined) return null;
  const row = await ctx.db.selectFrom('holds').selectAll().where('request_key', '=', requestKey).executeTakeFirst();
  return row === undefined ? null : toHold(ctx, row);
}
