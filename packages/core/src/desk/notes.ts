/** Internal notes on a booking: written by our people for each other, encrypted, corrected by whoever wrote them. */
import {
  AppError,
  audit,
  authorize,
  describeActor,
  encodeId,
  masked,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { countNotes, findNote, insertNote, updateNote, type Note } from './desk-store.ts';
import { loadForDesk } from './load-booking.ts';

const MOST = 200;

/** Adds a note. Throws `limit_reached` when the booking is full of them. */
export async function addNote(ctx: Context, input: { bookingId: string; text: string }): Promise<{ id: string }> {
  authorize(ctx, 'booking.note');
  return withTransaction(ctx, async (tx) => {
    const booking = await loadForDesk(tx, { bookingId: input.bookingId, action: 'booking.note' });
    if ((await countNotes(tx, booking.id)) >= MOST)
      throw new AppError('limit_reached', { message: `A booking takes ${MOST} notes.` });
    const id = await insertNote(tx, booking.id, input.text);
    audit(tx, {
      action: 'booking.add_note',
      entityType: 'booking',
      entityId: booking.id,
      stationId: booking.stationId,
      after: { note: masked(input.text) },
    });
    return { id: encodeId('nte', id) };
  });
}

/** One's own note on a booking within reach. */
async function ownNote(tx: TransactionContext, noteId: string): Promise<{ note: Note; stationId: string }> {
  const note = await findNote(tx, noteId);
  if (note === null) throw notFound('note');
  const booking = await loadForDesk(tx, { bookingId: note.bookingId, action: 'booking.note' });
  if (note.writtenBy !== describeActor(tx.actor))
    throw new AppError('forbidden', { message: 'Only whoever wrote a note may change it.' });
  return { note, stationId: booking.stationId };
}

async function change(
  ctx: Context,
  noteId: string,
  step: { action: string; set: Parameters<typeof updateNote>[2]; after: Record<string, unknown> },
): Promise<void> {
  authorize(ctx, 'booking.note');
  await withTransaction(ctx, async (tx) => {
    const { note, stationId } = await ownNote(tx, noteId);
    await updateNote(tx, note.id, step.set);
    audit(tx, {
      action: step.action,
      entityType: 'booking',
      entityId: note.bookingId,
      stationId,
      after: step.after,
    });
  });
}

/** Corrects one's own note. */
export async function editNote(ctx: Context, input: { noteId: string; text: string }): Promise<void> {
  authorize(ctx, 'booking.note');
  const after = { note: masked(input.text) };
  await change(ctx, input.noteId, { action: 'booking.edit_note', set: { text: input.text }, after });
}

/** Takes one's own note back; it can be put back. */
export async function deleteNote(ctx: Context, input: { noteId: string }): Promise<void> {
  authorize(ctx, 'booking.note');
  await change(ctx, input.noteId, { action: 'booking.delete_note', set: { deleted: true }, after: { note: null } });
}

/** Puts one's own note back. */
export async function restoreNote(ctx: Context, input: { noteId: string }): Promise<void> {
  authorize(ctx, 'booking.note');
  const after = { note: masked('restored') };
  await change(ctx, input.noteId, { action: 'booking.restore_note', set: { deleted: false }, after });
}
