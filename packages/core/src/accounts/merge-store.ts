import type { DB } from '@myhibachi/database';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import type { Context } from '../kernel/index.ts';

const Ids = z.array(z.uuid());
export const Moved = z.object({
  bookings: Ids,
  holds: Ids,
  notes: Ids,
  /** Duplicates of the duplicate, which now belong to the survivor. */
  customers: Ids,
  take: z.array(z.enum(['name', 'email', 'phone'])),
});
export type Moved = z.infer<typeof Moved>;

const Contact = z.object({
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string(),
});
/** What was there before, and what the merge made of it. */
export const Before = z.object({
  survivor: Contact,
  absorbed: Contact,
  result: Contact,
  /** Words the merge took back, to be given again by the undo. */
  stopped: z.array(
    z.object({
      channel: z.enum(['sms', 'email']),
      purpose: z.enum(['transactional', 'marketing']),
      address: z.string(),
    }),
  ),
});
export type Before = z.infer<typeof Before>;

export interface Merge {
  readonly id: string;
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly moved: Moved;
  /** Null once it was undone, or one of the two was erased. */
  readonly before: Before | null;
  readonly mergedBy: string;
  readonly mergedAt: Temporal.Instant;
  readonly undoUntil: Temporal.Instant;
  readonly undoneAt: Temporal.Instant | null;
}

async function hand(
  ctx: Context,
  table: 'bookings' | 'holds' | 'customer_notes',
  from: string,
  to: string,
  only?: readonly string[],
): Promise<string[]> {
  const chosen = only === undefined ? sql`true` : sql`id = any(${[...only]}::uuid[])`;
  const { rows } = await sql<{ id: string }>`
    update ${sql.table(table)} set customer_id = ${to} where customer_id = ${from} and ${chosen} returning id`.execute(
    ctx.db,
  );
  return rows.map(({ id }) => id);
}

async function handDuplicates(ctx: Context, from: string, to: string, only?: readonly string[]): Promise<string[]> {
  const chosen = only === undefined ? sql`true` : sql`id = any(${[...only]}::uuid[])`;
  const { rows } = await sql<{ id: string }>`
    update customers set merged_into = ${to} where merged_into = ${from} and ${chosen} returning id`.execute(ctx.db);
  return rows.map(({ id }) => id);
}

/** Hands over everything that hangs on a customer, or only what is named. Answers what it was. */
export async function handOver(
  ctx: Context,
  way: { readonly from: string; readonly to: string; readonly only?: Omit<Moved, 'take'> },
): Promise<Omit<Moved, 'take'>> {
  const { from, to, only } = way;
  return {
    bookings: await hand(ctx, 'bookings', from, to, only?.bookings),
    holds: await hand(ctx, 'holds', from, to, only?.holds),
    notes: await hand(ctx, 'customer_notes', from, to, only?.notes),
    customers: await handDuplicates(ctx, from, to, only?.customers),
  };
}

/** Makes a customer a duplicate of another, or one of their own again; pages that show either of them are behind. */
export async function markMerged(ctx: Context, absorbed: string, into: string | null): Promise<void> {
  await ctx.db
    .updateTable('customers')
    .set((eb) => ({ merged_into: into, version: eb('version', '+', 1), updated_at: ctx.clock.now() }))
    .where('id', '=', absorbed)
    .execute();
}

export async function raiseVersion(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .updateTable('customers')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: ctx.clock.now() }))
    .where('id', '=', id)
    .execute();
}

export async function insertMerge(ctx: Context, merge: Omit<Merge, 'undoneAt'>): Promise<void> {
  await ctx.db
    .insertInto('customer_merges')
    .values({
      id: merge.id,
      survivor_id: merge.survivorId,
      absorbed_id: merge.absorbedId,
      moved: JSON.stringify(merge.moved),
      before_enc: ctx.crypto.encrypt('customer_merges.before', JSON.stringify(merge.before)),
      merged_by: merge.mergedBy,
      merged_at: merge.mergedAt,
      undo_until: merge.undoUntil,
    })
    .execute();
}

function openMerge(ctx: Context, row: Selectable<DB['customer_merges']> | undefined): Merge | null {
  if (row === undefined) return null;
  const before = row.before_enc === null ? null : ctx.crypto.decrypt('customer_merges.before', row.before_enc);
  return {
    id: row.id,
    survivorId: row.survivor_id,
    absorbedId: row.absorbed_id,
    moved: Moved.parse(row.moved),
    before: before === null ? null : Before.parse(JSON.parse(before)),
    mergedBy: row.merged_by,
    mergedAt: row.merged_at,
    undoUntil: row.undo_until,
    undoneAt: row.undone_at,
  };
}

export async function lockMerge(ctx: Context, id: string): Promise<Merge | null> {
  const row = await ctx.db
    .selectFrom('customer_merges')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return openMerge(ctx, row);
}

/** One merge, to look at. */
export async function findMerge(ctx: Context, id: string): Promise<Merge | null> {
  return openMerge(ctx, await ctx.db.selectFrom('customer_merges').selectAll().where('id', '=', id).executeTakeFirst());
}

/** They are two people: neither keeps what the other was. */
export async function markUndone(ctx: Context, id: string, by: string): Promise<void> {
  await ctx.db
    .updateTable('customer_merges')
    .set({ undone_by: by, undone_at: ctx.clock.now(), before_enc: null })
    .where('id', '=', id)
    .execute();
}

/** Those that can still be undone, newest first. */
export async function listOpenMerges(ctx: Context, survivorId: string) {
  const rows = await ctx.db
    .selectFrom('customer_merges')
    .select([
      'id',
      'survivor_id as survivorId',
      'absorbed_id as absorbedId',
      'moved',
      'merged_by as by',
      'merged_at as at',
      'undo_until as undoUntil',
    ])
    .where('survivor_id', '=', survivorId)
    .where('undone_at', 'is', null)
    .where('before_enc', 'is not', null)
    .where('undo_until', '>', ctx.clock.now())
    .orderBy('merged_at', 'desc')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, moved: Moved.parse(row.moved) }));
}
