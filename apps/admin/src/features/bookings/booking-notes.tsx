import { addBookingNote, deleteBookingNote, editBookingNote, restoreBookingNote } from '@myhibachi/api-client/calls';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { NotesCard, type NoteCalls } from '../../ui/notes.tsx';
import type { DeskBooking } from './booking-queries.ts';

function callsFor(bookingId: string): NoteCalls {
  return {
    about: 'booking',
    of: bookingId,
    add: (text, key) =>
      ask(addBookingNote({ client: api, path: { id: bookingId }, body: { text }, headers: onceOnly(key) })),
    edit: (id, text) => ask(editBookingNote({ client: api, path: { id }, body: { text } })),
    remove: (id) => ask(deleteBookingNote({ client: api, path: { id } })),
    restore: (id) => ask(restoreBookingNote({ client: api, path: { id }, headers: onceOnly() })),
  };
}

export function BookingNotes({ booking }: { readonly booking: DeskBooking }) {
  return <NotesCard notes={booking.notes} calls={callsFor(booking.id)} mayWrite={booking.can.note} />;
}
