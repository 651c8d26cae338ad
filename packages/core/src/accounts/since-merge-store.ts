/** What was made at a customer since a duplicate was merged into them, and the addresses that say whose it is. */
import type { DeskContact } from '@myhibachi/contracts';
import { sql } from 'kysely';
import type { Context } from '../kernel/index.ts';

export type SinceKind = 'booking' | 'hold' | 'conversation' | 'lead' | 'note';

/** Blind indexes; null where none was given. */
export interface Addressed {
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Since {
  readonly kind: SinceKind;
  readonly id: string;
  /** The booking's code. */
  readonly code: string | null;
  readonly at: Temporal.Instant;
  readonly addresses: readonly Addressed[];
  /** Where the evening held was one of the duplicate's own. */
  readonly holdId: string | null;
  /** Whose words a conversation holds. */
  readonly identityId: string | null;
}

interface Window {
  readonly survivorId: string;
  readonly mergedAt: Temporal.Instant;
}

type Index = (contact: DeskContact) => Addressed;

async function madeSince(
  ctx: Context,
  table: 'bookings' | 'holds',
  { survivorId, mergedAt }: Window,
  index: Index,
): Promise<Since[]> {
  const { rows } = await sql<{
    id: string;
    code: string;
    at: Temporal.Instant;
    contact: string;
    holdId: string | null;
  }>`select id, code, created_at as at, contact_enc as contact, ${table === 'bookings' ? sql`hold_id` : sql`id`} as "holdId"
       from ${sql.table(table)} where customer_id = ${survivorId} and created_at >= ${mergedAt}
      order by created_at, id`.execute(ctx.db);
  return rows.map(({ contact, ...row }) => {
    const opened = JSON.parse(ctx.crypto.decrypt(`${table}.contact`, contact)) as DeskContact;
    const kind = table === 'bookings' ? 'booking' : 'hold';
    return { ...row, kind, addresses: [index(opened)], identityId: null };
  });
}

/** Conversations of whoever was taken for the customer, but not of whoever had spoken as them before the merge. */
async function saidSince(ctx: Context, { survivorId, mergedAt }: Window): Promise<Since[]> {
  const rows = await ctx.db
    .selectFrom('conversations as c')
    .innerJoin('contact_identities as i', 'i.id', 'c.identity_id')
    .select([
      'c.id',
      'c.last_message_at as at',
      'i.id as identityId',
      'i.kind',
      'i.address_bidx as own',
      'i.given_email_bidx as email',
      'i.given_phone_bidx as phone',
    ])
    .where('i.customer_id', '=', survivorId)
    .where('c.last_message_at', '>=', mergedAt)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('conversation_messages as m')
            .innerJoin('conversations as before', 'before.id', 'm.conversation_id')
            .select('m.id')
            .whereRef('before.identity_id', '=', 'i.id')
            .where('m.customer_id', '=', survivorId)
            .where('m.at', '<', mergedAt),
        ),
      ),
    )
    .orderBy('c.last_message_at')
    .execute();
  return rows.map(({ id, at, identityId, kind, own, email, phone }) => ({
    kind: 'conversation',
    id,
    code: null,
    at,
    addresses: [{ email: kind === 'email' ? own : email, phone: kind === 'phone' ? own : phone }],
    holdId: null,
    identityId,
  }));
}

async function askedSince(ctx: Context, { mergedAt }: Window, indexes: readonly string[]): Promise<Since[]> {
  const { rows } = await sql<{ id: string; at: Temporal.Instant; emails: string[]; phones: string[] }>`
    select l.id, l.created_at as at,
           coalesce(array_agg(a.address_bidx) filter (where a.kind = 'email'), '{}') as emails,
           coalesce(array_agg(a.address_bidx) filter (where a.kind = 'phone'), '{}') as phones
      from leads l join lead_addresses a on a.lead_id = l.id
     where l.created_at >= ${mergedAt}
       and l.id in (select lead_id from lead_addresses where address_bidx = any(${[...indexes]}::text[]))
     group by l.id order by l.created_at, l.id`.execute(ctx.db);
  return rows.map(({ id, at, emails, phones }) => ({
    kind: 'lead',
    id,
    code: null,
    at,
    addresses: [...emails.map((email) => ({ email, phone: null })), ...phones.map((phone) => ({ email: null, phone }))],
    holdId: null,
    identityId: null,
  }));
}

async function notedSince(ctx: Context, { survivorId, mergedAt }: Window): Promise<Since[]> {
  const rows = await ctx.db
    .selectFrom('customer_notes')
    .select(['id', 'written_at as at'])
    .where('customer_id', '=', survivorId)
    .where('written_at', '>=', mergedAt)
    .where('deleted_at', 'is', null)
    .orderBy('written_at')
    .execute();
  const nothing = { code: null, addresses: [], holdId: null, identityId: null };
  return rows.map((row) => ({ ...row, ...nothing, kind: 'note' }));
}

/** Everything of it, by kind. `indexes`: addresses of both people, by which leads are found. */
export async function readSince(
  ctx: Context,
  window: Window,
  by: { readonly index: Index; readonly indexes: readonly string[] },
): Promise<Since[]> {
  return [
    ...(await madeSince(ctx, 'bookings', window, by.index)),
    ...(await madeSince(ctx, 'holds', window, by.index)),
    ...(await saidSince(ctx, window)),
    ...(await askedSince(ctx, window, by.indexes)),
    ...(await notedSince(ctx, window)),
  ];
}

/** Blind indexes of these customers, as they are now. */
export async function readAddresses(ctx: Context, ids: readonly string[]): Promise<Addressed[]> {
  return ctx.db
    .selectFrom('customers')
    .select(['email_bidx as email', 'phone_bidx as phone'])
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** The customer himself and all who are merged into him. */
export async function readFamily(ctx: Context, survivorId: string): Promise<string[]> {
  const rows = await ctx.db.selectFrom('customers').select('id').where('merged_into', '=', survivorId).execute();
  return rows.map(({ id }) => id);
}

/** Whoever was taken for the survivor is the other one, in what they have said since, too. */
export async function handIdentities(
  ctx: Context,
  ids: readonly string[],
  way: { readonly from: string; readonly to: string; readonly nameEnc: string; readonly tokens: readonly number[] },
): Promise<void> {
  if (ids.length === 0) return;
  await ctx.db
    .updateTable('contact_identities')
    .set({
      customer_id: way.to,
      name_enc: way.nameEnc,
      search_tokens: [...way.tokens],
      // It is not the one chat of whom it leaves any more.
      address_bidx: sql<string>`case kind when 'visitor' then id::text else address_bidx end`,
    })
    .where('id', 'in', [...ids])
    .where('customer_id', '=', way.from)
    .execute();
  await ctx.db
    .updateTable('conversation_messages')
    .set({ customer_id: way.to })
    .where('customer_id', '=', way.from)
    .where('conversation_id', 'in', (eb) =>
      eb
        .selectFrom('conversations')
        .select('id')
        .where('identity_id', 'in', [...ids]),
    )
    .execute();
}

/**
 * Who signed in while two were one may have been either: they sign in again. A link that was not used yet opens what its
 * address says.
 */
export async function endSharedSessions(
  ctx: Context,
  window: Window,
  other: { readonly id: string; readonly emails: readonly string[] },
): Promise<number> {
  await ctx.db
    .updateTable('host_sign_in_links')
    .set({ customer_id: other.id })
    .where('customer_id', '=', window.survivorId)
    .where('email_bidx', '=', sql<string>`any(${[...other.emails]}::text[])`)
    .execute();
  const ended = await ctx.db
    .deleteFrom('host_sessions')
    .where('customer_id', '=', window.survivorId)
    .where('created_at', '>=', window.mergedAt)
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}
