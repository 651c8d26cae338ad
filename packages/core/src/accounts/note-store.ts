import type { Context } from '../kernel/index.ts';

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Temporal.Instant;
  readonly editedAt: Temporal.Instant | null;
  readonly deletedAt: Temporal.Instant | null;
}

const COLUMNS = [
  'id',
  'text_enc as textEnc',
  'written_by as writtenBy',
  'written_at as writtenAt',
  'edited_at as editedAt',
  'deleted_at as deletedAt',
] as const;

type Row = Omit<Note, 'text'> & { readonly textEnc: string };

function toNote(ctx: Context, { textEnc, ...row }: Row): Note {
  return { ...row, text: ctx.crypto.decrypt('customer_notes.text', textEnc) };
}

export async function listNotes(ctx: Context, customerId: string, limit: number): Promise<Note[]> {
  const rows = await ctx.db
    .selectFrom('customer_notes')
    .select(COLUMNS)
    .where('customer_id', '=', customerId)
    .where('deleted_at', 'is', null)
    .orderBy('written_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => toNote(ctx, row));
}

export async function countNotes(ctx: Context, customerId: string): Promise<number> {
  const row = await ctx.db
    .selectFrom('customer_notes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('customer_id', '=', customerId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function insertNote(
  ctx: Context,
  note: { readonly id: string; readonly customerId: string; readonly text: string; readonly by: string },
): Promise<void> {
  await ctx.db
    .insertInto('customer_notes')
    .values({
      id: note.id,
      customer_id: note.customerId,
      text_enc: ctx.crypto.encrypt('customer_notes.text', note.text),
      written_by: note.by,
      written_at: ctx.clock.now(),
    })
    .execute();
}

/** A note of this author, locked; whether it was taken away is the caller's to judge. */
export async function lockOwnNote(
  ctx: Context,
  wanted: { readonly id: string; readonly customerId: string; readonly by: string },
): Promise<Note | null> {
  const row = await ctx.db
    .selectFrom('customer_notes')
    .select(COLUMNS)
    .where('id', '=', wanted.id)
    .where('customer_id', '=', wanted.customerId)
    .where('written_by', '=', wanted.by)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : toNote(ctx, row);
}

export async function saveNote(
  ctx: Context,
  id: string,
  change: { readonly text: string } | { readonly deletedAt: Temporal.Instant | null },
): Promise<void> {
  await ctx.db
    .updateTable('customer_notes')
    .set(
      'text' in change
        ? { text_enc: ctx.crypto.encrypt('customer_notes.text', change.text), edited_at: ctx.clock.now() }
        : { deleted_at: change.deletedAt },
    )
    .where('id', '=', id)
    .execute();
}
