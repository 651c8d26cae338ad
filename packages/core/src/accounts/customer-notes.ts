import type { CustomerNote } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  masked,
  newId,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { countNotes, insertNote, listNotes, lockOwnNote, saveNote, type Note } from './note-store.ts';
import { reachToChange } from './reach-customer.ts';

const MOST = 500;
const RESTORABLE = { hours: 24 } as const;

/** A person of our own: keys and machines write no notes. */
function authorOf(ctx: Context): string {
  authorize(ctx, 'customer.change');
  if (ctx.actor.kind !== 'staff') throw notFound('a person of our own');
  return ctx.actor.staffId;
}

async function present(ctx: Context, notes: readonly Note[]): Promise<CustomerNote[]> {
  const names = await staffNames(
    ctx,
    notes.map(({ writtenBy }) => writtenBy),
  );
  const me = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
  return notes.map((note) => ({
    id: encodeId('nte', note.id),
    text: note.text,
    by: { id: encodeId('stf', note.writtenBy), name: names.get(note.writtenBy) ?? null },
    at: note.writtenAt.toString(),
    editedAt: note.editedAt?.toString() ?? null,
    mine: note.writtenBy === me,
  }));
}

/** The newest notes about a customer, whom the caller has made sure is within reach. */
export async function notesOf(ctx: Context, customerId: string, limit: number): Promise<CustomerNote[]> {
  return present(ctx, await listNotes(ctx, customerId, limit));
}

async function one(ctx: Context, note: Note): Promise<CustomerNote> {
  const [view] = await present(ctx, [note]);
  if (view === undefined) throw notFound('note');
  return view;
}

/** Writes a note down. Throws `limit_reached` where there are very many already. */
export async function addCustomerNote(
  ctx: Context,
  input: { readonly customerId: string; readonly text: string },
): Promise<CustomerNote> {
  authorize(ctx, 'customer.change');
  const by = authorOf(ctx);
  return withTransaction(ctx, async (tx) => {
    const { id: customerId } = await reachToChange(tx, input.customerId, 'customer.change');
    if ((await countNotes(tx, customerId)) >= MOST)
      throw new AppError('limit_reached', { message: 'There are 500 notes already. Please tidy up first.' });
    const id = newId();
    await insertNote(tx, { id, customerId, text: input.text, by });
    const after = { noteId: encodeId('nte', id), text: masked(input.text) };
    audit(tx, { action: 'customer.add_note', entityType: 'customer', entityId: customerId, after });
    const note = await lockOwnNote(tx, { id, customerId, by });
    if (note === null) throw notFound('note');
    return one(tx, note);
  });
}

interface OwnNote {
  readonly customerId: string;
  readonly noteId: string;
}

async function lockNote(tx: TransactionContext, input: OwnNote): Promise<Note> {
  const by = authorOf(tx);
  const { id: customerId } = await reachToChange(tx, input.customerId, 'customer.change');
  const note = await lockOwnNote(tx, { id: input.noteId, customerId, by });
  if (note === null) throw notFound('note');
  return note;
}

/** Changes one's own note. Somebody else's looks like none. */
export async function editCustomerNote(
  ctx: Context,
  input: OwnNote & { readonly text: string },
): Promise<CustomerNote> {
  authorize(ctx, 'customer.change');
  return withTransaction(ctx, async (tx) => {
    const note = await lockNote(tx, input);
    if (note.deletedAt !== null) throw notFound('note');
    await saveNote(tx, note.id, { text: input.text });
    const after = { noteId: encodeId('nte', note.id), text: masked(input.text) };
    audit(tx, { action: 'customer.edit_note', entityType: 'customer', entityId: input.customerId, after });
    return one(tx, { ...note, text: input.text, editedAt: tx.clock.now() });
  });
}

/** Takes one's own note away; for a day it can be put back. */
export async function deleteCustomerNote(ctx: Context, input: OwnNote): Promise<void> {
  authorize(ctx, 'customer.change');
  await withTransaction(ctx, async (tx) => {
    const note = await lockNote(tx, input);
    if (note.deletedAt !== null) throw notFound('note');
    await saveNote(tx, note.id, { deletedAt: tx.clock.now() });
    const after = { noteId: encodeId('nte', note.id) };
    audit(tx, { action: 'customer.delete_note', entityType: 'customer', entityId: input.customerId, after });
  });
}

export async function restoreCustomerNote(ctx: Context, input: OwnNote): Promise<CustomerNote> {
  authorize(ctx, 'customer.change');
  return withTransaction(ctx, async (tx) => {
    const note = await lockNote(tx, input);
    const since = tx.clock.now().subtract(RESTORABLE);
    if (note.deletedAt === null || Temporal.Instant.compare(note.deletedAt, since) < 0) throw notFound('note');
    await saveNote(tx, note.id, { deletedAt: null });
    const after = { noteId: encodeId('nte', note.id) };
    audit(tx, { action: 'customer.restore_note', entityType: 'customer', entityId: input.customerId, after });
    return one(tx, { ...note, deletedAt: null });
  });
}
