/** Notes our own people leave for each other on a booking. */
import { addBookingNote, deleteBookingNote, editBookingNote, restoreBookingNote } from '@myhibachi/api-client/calls';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatInstant } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useDeskMutation, type DeskBooking } from './booking-queries.ts';

type Note = DeskBooking['notes'][number];

interface FormProps {
  readonly label: string;
  readonly initial?: string;
  readonly action: string;
  readonly save: (text: string) => Promise<unknown>;
  readonly done?: () => void;
}

function NoteForm({ label, initial = '', action, save, done }: FormProps) {
  const [text, setText] = useState(initial);
  const saving = useDeskMutation(save);
  const submit = (): void =>
    saving.mutate(text, {
      onSuccess: () => {
        setText('');
        done?.();
      },
    });
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextareaField
        label={label}
        value={text}
        maxLength={2000}
        error={fieldError(saving.error, 'text')}
        onChange={(event) => setText(event.target.value)}
      />
      <FormProblem error={saving.error} fields={['text']} />
      <div className="flex justify-end gap-2">
        {done !== undefined && <Button onClick={done}>Leave it</Button>}
        <Button type="submit" disabled={text.trim() === ''} busy={saving.isPending}>
          {action}
        </Button>
      </div>
    </form>
  );
}

function NoteItem({ note, timeZone }: { readonly note: Note; readonly timeZone: string }) {
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const path = { id: note.id };
  const restore = useDeskMutation(() => ask(restoreBookingNote({ client: api, path, headers: onceOnly() })));
  const remove = useDeskMutation(() => ask(deleteBookingNote({ client: api, path })));
  const takeBack = (): void =>
    remove.mutate(undefined, {
      onSuccess: () => toast({ text: 'The note is taken back.', undo: () => restore.mutate(undefined) }),
    });
  if (editing)
    return (
      <NoteForm
        label="Your note"
        initial={note.text}
        action="Save the note"
        save={(text) => ask(editBookingNote({ client: api, path, body: { text } }))}
        done={() => setEditing(false)}
      />
    );
  return (
    <div className="grid gap-1 text-sm">
      <p className="whitespace-pre-wrap">{note.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-faint">
        {note.by.name}, {formatInstant(note.at, timeZone)}
        {note.editedAt !== null && ' (corrected)'}
        {note.mine && (
          <span className="flex gap-3">
            <Button variant="link" size="small" onClick={() => setEditing(true)}>
              Correct
            </Button>
            <Button variant="link" size="small" busy={remove.isPending} onClick={takeBack}>
              Take back
            </Button>
          </span>
        )}
      </p>
    </div>
  );
}

export function BookingNotes({ booking }: { readonly booking: DeskBooking }) {
  const path = { id: booking.id };
  return (
    <Card title="Notes for us">
      <ul className="grid gap-4 not-empty:mb-4">
        {booking.notes.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} timeZone={booking.summary.timeZone} />
          </li>
        ))}
      </ul>
      {booking.can.note && (
        <NoteForm
          label="A new note"
          action="Add the note"
          save={(text) => ask(addBookingNote({ client: api, path, body: { text }, headers: onceOnly() }))}
        />
      )}
      {!booking.can.note && booking.notes.length === 0 && <p className="text-sm text-soft">No notes.</p>}
    </Card>
  );
}
