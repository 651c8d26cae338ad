/** Notes our own people leave for each other: written, corrected, and taken back with a way back. */
import { useState, type FormEvent } from 'react';
import { useChange } from '../api/use-change.ts';
import { OWN_ZONE, formatInstant } from '../format/format.ts';
import { useKeptDraft } from '../session/kept-draft.ts';
import { Button } from './button.tsx';
import { TextareaField } from './field.tsx';
import { FormProblem, fieldError } from './form-problem.tsx';
import { Card } from './surfaces.tsx';
import { useToast } from './toast.tsx';

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly by: { readonly name: string | null };
  readonly at: string;
  readonly editedAt: string | null;
  readonly mine: boolean;
}

/** What the notes are about, and how the server is told. */
export interface NoteCalls {
  readonly about: 'booking' | 'customer';
  /** The id of what they are about. */
  readonly of: string;
  /** The key stays the same over tries of one and the same note. */
  readonly add: (text: string, key: string) => Promise<unknown>;
  readonly edit: (id: string, text: string) => Promise<unknown>;
  readonly remove: (id: string) => Promise<unknown>;
  readonly restore: (id: string) => Promise<unknown>;
}

interface FormProps {
  readonly label: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly hint?: string | undefined;
  /** Where the words are kept as a draft. */
  readonly draft?: string;
  readonly action: string;
  readonly save: (text: string, key: string) => Promise<unknown>;
  readonly about: NoteCalls['about'];
  readonly done?: () => void;
}

function NoteForm({ label, text, write: setText, hint, draft, action, save, about, done }: FormProps) {
  // One for what stands in the box: written twice by any mishap, it is one note still.
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const saving = useChange(about, (words: string) => save(words, key));
  const write = (words: string): void => {
    setText(words);
    setKey(crypto.randomUUID());
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    saving.mutate(text, {
      onSuccess: () => {
        write('');
        done?.();
      },
    });
  };
  return (
    <form className="grid gap-2" data-draft={draft} onSubmit={submit}>
      <TextareaField
        label={label}
        hint={hint}
        value={text}
        maxLength={2000}
        error={fieldError(saving.error, 'text')}
        onChange={(event) => write(event.target.value)}
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

const NOTHING = { text: '' };

/** What is begun here is there again after a new sign-in, until it is added or thrown away. */
function NewNote({ calls }: { readonly calls: NoteCalls }) {
  const { draft, change, takenUp, startOver, place } = useKeptDraft(`note:${calls.of}`, NOTHING);
  return (
    <NoteForm
      label="A new note"
      text={draft.text}
      write={(text) => (text === '' ? startOver() : change({ text }))}
      hint={takenUp ? 'Taken up where you left it.' : undefined}
      draft={place}
      action="Add the note"
      save={calls.add}
      about={calls.about}
    />
  );
}

function Correction({ note, calls, done }: ItemProps & { readonly done: () => void }) {
  const [text, write] = useState(note.text);
  const save = (words: string): Promise<unknown> => calls.edit(note.id, words);
  return (
    <NoteForm
      label="Your note"
      text={text}
      write={write}
      action="Save the note"
      save={save}
      about={calls.about}
      done={done}
    />
  );
}

interface ItemProps {
  readonly note: Note;
  readonly calls: NoteCalls;
}

function NoteItem({ note, calls }: ItemProps) {
  const [editing, setEditing] = useState(false);
  const toast = useToast();
  const { about } = calls;
  const restore = useChange(about, () => calls.restore(note.id));
  const remove = useChange(about, () => calls.remove(note.id));
  const takeBack = (): void =>
    remove.mutate(undefined, {
      onSuccess: () => toast({ text: 'The note is taken back.', undo: () => restore.mutateAsync(undefined) }),
    });
  if (editing) return <Correction note={note} calls={calls} done={() => setEditing(false)} />;
  return (
    <div className="grid gap-1 text-sm">
      <p className="whitespace-pre-wrap">{note.text}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-faint">
        {note.by.name ?? 'Somebody'}, {formatInstant(note.at, OWN_ZONE)}
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

interface NotesProps {
  readonly notes: readonly Note[];
  readonly calls: NoteCalls;
  readonly mayWrite: boolean;
}

export function NotesCard({ notes, calls, mayWrite }: NotesProps) {
  return (
    <Card title="Notes for us">
      <ul className="grid gap-4 not-empty:mb-4">
        {notes.map((note) => (
          <li key={note.id}>
            <NoteItem note={note} calls={calls} />
          </li>
        ))}
      </ul>
      {mayWrite && <NewNote key={calls.of} calls={calls} />}
      {!mayWrite && notes.length === 0 && <p className="text-sm text-soft">No notes.</p>}
    </Card>
  );
}
