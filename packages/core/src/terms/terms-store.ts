import { sql, type Selectable } from 'kysely';
import type { DB } from '@myhibachi/database';
import type { Context } from '../kernel/index.ts';
import { languageOf, type Language } from '../messaging/index.ts';

import type { AllergyState } from './allergy-store.ts';

export type TermsStatus = 'asked' | 'agreed' | 'refused' | 'unclear' | 'expired' | 'stopped' | 'signed' | 'withdrawn';

export interface TermsRequestRow {
  readonly id: string;
  readonly bookingId: string;
  /** E.164. */
  readonly phone: string;
  readonly templateVersion: string;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  /** In which they were asked. */
  readonly language: Language;
  readonly status: TermsStatus;
  readonly needsCode: boolean;
  readonly askedBy: string;
  readonly askedAt: Temporal.Instant;
  readonly lastAskedAt: Temporal.Instant;
  readonly reAsks: number;
  readonly expiresAt: Temporal.Instant;
  readonly messageId: string | null;
  readonly closedAt: Temporal.Instant | null;
  /** What became of the question for allergies; null until they have agreed. */
  readonly allergies: AllergyState | null;
}

/** A request with the code its booking is called by. */
export interface AnswerableTerms extends TermsRequestRow {
  readonly code: string;
}

function openRow(ctx: Context, row: Selectable<DB['terms_requests']>): TermsRequestRow {
  return {
    id: row.id,
    bookingId: row.booking_id,
    phone: ctx.crypto.decrypt('terms_requests.address', row.address_enc),
    templateVersion: row.template_version,
    title: row.title,
    text: row.text,
    sha256: row.text_sha256,
    language: languageOf(row.language),
    status: row.status as TermsStatus,
    needsCode: row.needs_code,
    askedBy: row.asked_by,
    askedAt: row.asked_at,
    lastAskedAt: row.last_asked_at,
    reAsks: row.re_asks,
    expiresAt: row.expires_at,
    messageId: row.message_id,
    closedAt: row.closed_at,
    allergies: row.allergies as AllergyState | null,
  };
}

/** One at a time for a phone: whoever asks it, reads what it answers or ends a request waits for the others. */
export async function lockTermsOf(ctx: Context, phone: string): Promise<void> {
  await lockTermsOfIndex(ctx, ctx.crypto.blindIndex('phone', phone));
}

async function lockTermsOfIndex(ctx: Context, addressBidx: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(71630037, hashtext(${addressBidx}))`.execute(ctx.db);
}

export async function insertTermsRequest(
  ctx: Context,
  row: Omit<TermsRequestRow, 'status' | 'lastAskedAt' | 'reAsks' | 'closedAt' | 'allergies'>,
): Promise<void> {
  await ctx.db
    .insertInto('terms_requests')
    .values({
      id: row.id,
      booking_id: row.bookingId,
      address_enc: ctx.crypto.encrypt('terms_requests.address', row.phone),
      address_bidx: ctx.crypto.blindIndex('phone', row.phone),
      template_version: row.templateVersion,
      title: row.title,
      text: row.text,
      text_sha256: row.sha256,
      language: row.language,
      status: 'asked',
      needs_code: row.needsCode,
      asked_by: row.askedBy,
      asked_at: row.askedAt,
      last_asked_at: row.askedAt,
      expires_at: row.expiresAt,
      message_id: row.messageId,
    })
    .execute();
}

/**
 * The requests a text that came in then can be an answer to: open ones, those that ran out between its arrival and its
 * being read, and, for a clear word, those that stayed unclear and went to our people. The caller holds the phone's lock.
 */
export async function listAnswerable(ctx: Context, phone: string, at: Temporal.Instant): Promise<TermsRequestRow[]> {
  const rows = await ctx.db
    .selectFrom('terms_requests as r')
    .selectAll('r')
    .where('r.address_bidx', '=', ctx.crypto.blindIndex('phone', phone))
    .where('r.expires_at', '>', at)
    .where('r.asked_at', '<=', at)
    .where((row) =>
      row.or([
        row('r.status', '=', 'asked'),
        row.and([
          row('r.status', 'in', ['expired', 'unclear']),
          row.not(
            row.exists(
              row
                .selectFrom('terms_requests as newer')
                .select('newer.id')
                .whereRef('newer.booking_id', '=', 'r.booking_id')
                .whereRef('newer.asked_at', '>', 'r.asked_at'),
            ),
          ),
        ]),
      ]),
    )
    .orderBy('r.asked_at')
    .orderBy('r.id')
    .execute();
  return rows.map((row) => openRow(ctx, row));
}

/** Every open request of a phone, whatever the clock says. */
export async function listOpenTerms(ctx: Context, phone: string): Promise<TermsRequestRow[]> {
  const rows = await ctx.db
    .selectFrom('terms_requests')
    .selectAll()
    .where('address_bidx', '=', ctx.crypto.blindIndex('phone', phone))
    .where('status', '=', 'asked')
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => openRow(ctx, row));
}

/** From now on only a reply that names the booking's code is about it. */
export async function demandCode(ctx: Context, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db.updateTable('terms_requests').set({ needs_code: true }).where('id', 'in', ids).execute();
}

export async function noteReAsk(ctx: Context, ids: readonly string[]): Promise<void> {
  await ctx.db
    .updateTable('terms_requests')
    .set({ re_asks: sql<number>`re_asks + 1`, last_asked_at: ctx.clock.now() })
    .where('id', 'in', ids)
    .execute();
}

/** Ends a request; false when it has ended already. What ran out may still turn out to be answered in time. */
export async function closeTermsRequest(
  ctx: Context,
  id: string,
  end: { readonly status: Exclude<TermsStatus, 'asked'>; readonly agreementId?: string },
): Promise<boolean> {
  const from = end.status === 'expired' ? ['asked'] : ['asked', 'expired', 'unclear'];
  const row = await ctx.db
    .updateTable('terms_requests')
    .set({ status: end.status, closed_at: ctx.clock.now(), agreement_id: end.agreementId ?? null })
    .where('id', '=', id)
    .where('status', 'in', from)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findTermsRequest(ctx: Context, id: string): Promise<TermsRequestRow | null> {
  const row = await ctx.db.selectFrom('terms_requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : openRow(ctx, row);
}

/** Newest first. */
export async function listTermsOfBooking(ctx: Context, bookingId: string): Promise<TermsRequestRow[]> {
  const rows = await ctx.db
    .selectFrom('terms_requests')
    .selectAll()
    .where('booking_id', '=', bookingId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => openRow(ctx, row));
}

export async function listOverdueTerms(ctx: Context, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('terms_requests')
    .select('id')
    .where('status', '=', 'asked')
    .where('expires_at', '<=', ctx.clock.now())
    .orderBy('expires_at')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
