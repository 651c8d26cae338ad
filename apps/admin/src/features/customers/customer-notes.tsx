/** What our own people want each other to know about a customer. */
import {
  addCustomerNote,
  deleteCustomerNote,
  editCustomerNote,
  restoreCustomerNote,
} from '@myhibachi/api-client/calls';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatInstant } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Card } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCustomerMutation, type CustomerProfile } from './customer-queries.ts';

type Note = CustomerProfile['notes'][number];

interface FormProps {
  readonly label: string;
  readonly initial?: string;
  readonly action: string;
  readonly save: (text: string) => Promise<unknown>;
  readonly done?: () => void;
}

function NoteForm({ label, initial = '', action, save, done }: FormProps) {
  const [text, setText] = useState(initial);
  const saving = useCustomerMutation(save);
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

function NoteItem({ note, customerId }: { readonly note: Note; readonly customerId: string }) {
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const path = { id: customerId, noteId: note.id };
  const restore = useCustomerMutation(() => ask(restoreCustomerNote({ client: api, path, headers: onceOnly() })));
  const remove = useCustomerMutation(() => ask(deleteCustomerNote({ client: api, path })));
  const takeAway = (): void =>
    remove.mutate(undefined, {
      onSuccess: () =>
        toast({ text: 'The note is gone.', undo: async () => void (await restore.mutateAsync(undefined)) }),
    });
  if (editing)
    return (
      <NoteForm
        label="Your note"
        initial={note.text}
        action="Save the note"
        save={(text) => ask(editCustomerNote({ client: api, path, body: { text } }))}
        done={() => setEditing(false)}
      />
    );
  return (
    <div className="grid gap-1 text-sm">
      <p className="whitespace-pre-wrap">{note.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-faint">
        {note.by.name ?? 'Somebody'}, {formatInstant(note.at)}
        {note.editedAt !== null && ' (corrected)'}
        {note.mine && (
          <>
            <Button variant="link" size="small" onClick={() => setEditing(true)}>
              Correct
            </Button>
            <Button variant="link" size="small" busy={remove.isPending} onClick={takeAway}>
              Take away
            </Button>
          </>
        )}
      </p>
    </div>
  );
}

export function CustomerNotes({ customer }: { readonly customer: CustomerProfile }) {
  const mayWrite = usePermission('customer.change') && customer.erasedAt === null;
  return (
    <Card title="Notes for us">
      <ul className="mb-4 grid gap-4">
        {customer.notes.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} customerId={customer.id} />
          </li>
        ))}
      </ul>
      {customer.notes.length === 0 && !mayWrite && <p className="text-sm text-soft">No notes.</p>}
      {mayWrite && (
        <NoteForm
          label="A new note"
          action="Add the note"
          save={(text) =>
            ask(addCustomerNote({ client: api, path: { id: customer.id }, body: { text }, headers: onceOnly() }))
          }
        />
      )}
    </Card>
  );
}
