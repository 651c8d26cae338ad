/** The company's ready-made answers: written, changed, removed. */
import { addCannedReply, changeCannedReply, listCannedReplies, removeCannedReply } from '@myhibachi/api-client/calls';
import type { CannedReply } from '@myhibachi/api-client/shapes';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

type Words = Pick<CannedReply, 'name' | 'body'>;
type Placeholders = readonly { readonly name: string; readonly means: string }[];

const preparedQuery = queryOptions({
  queryKey: ['canned_reply', 'list'],
  queryFn: () => ask(listCannedReplies({ client: api })),
});

function usePreparedChange<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['canned_reply'] }),
  });
}

function useAdd() {
  return usePreparedChange((body: Words) => ask(addCannedReply({ client: api, body, headers: onceOnly() })));
}

interface FormProps {
  readonly begin: Words;
  readonly placeholders: Placeholders;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly save: (words: Words) => void;
  readonly leave: () => void;
}

function WordsForm({ begin, placeholders, busy, error, save, leave }: FormProps) {
  const [words, setWords] = useState(begin);
  const fields = isApiProblem(error) ? error.fields : {};
  const named = fields['name'] !== undefined || fields['body'] !== undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save({ name: words.name.trim(), body: words.body.trim() });
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <TextField
        label="Name"
        required
        maxLength={60}
        value={words.name}
        error={fields['name']}
        onChange={(event) => setWords({ ...words, name: event.target.value })}
      />
      <TextareaField
        label="Words"
        required
        rows={5}
        maxLength={2000}
        value={words.body}
        error={fields['body']}
        onChange={(event) => setWords({ ...words, body: event.target.value })}
      />
      <details className="text-sm">
        <summary className="cursor-pointer text-soft">What may stand in braces</summary>
        <ul className="mt-2 grid gap-1">
          {placeholders.map(({ name, means }) => (
            <li key={name}>
              <code>{`{${name}}`}</code> <span className="text-soft">{means}</span>
            </li>
          ))}
        </ul>
      </details>
      {error !== null && !named && <Notice tone="bad">{messageOf(error)}</Notice>}
      <DialogActions>
        <Button onClick={leave}>Back</Button>
        <Button type="submit" variant="primary" busy={busy}>
          Save
        </Button>
      </DialogActions>
    </form>
  );
}

interface EditProps {
  /** Null writes a new one. */
  readonly reply: CannedReply | null;
  readonly placeholders: Placeholders;
  readonly leave: () => void;
}

function Edit({ reply, placeholders, leave }: EditProps) {
  const add = useAdd();
  const change = usePreparedChange(({ id, version, ...words }: CannedReply) =>
    ask(changeCannedReply({ client: api, path: { id }, body: { version, ...words } })),
  );
  const save = (words: Words): void => {
    if (reply === null) add.mutate(words, { onSuccess: leave });
    else change.mutate({ ...reply, ...words }, { onSuccess: leave });
  };
  return (
    <WordsForm
      begin={reply ?? { name: '', body: '' }}
      placeholders={placeholders}
      busy={add.isPending || change.isPending}
      error={add.error ?? change.error}
      save={save}
      leave={leave}
    />
  );
}

interface RowProps {
  readonly reply: CannedReply;
  readonly edit: () => void;
}

function Row({ reply, edit }: RowProps) {
  const toast = useToast();
  const again = useAdd();
  const remove = usePreparedChange(() => ask(removeCannedReply({ client: api, path: { id: reply.id } })));
  const { name, body } = reply;
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="min-w-0 flex-1">
        <p className="text-sm font-medium">{name}</p>
        <p className="line-clamp-2 text-xs text-soft">{body}</p>
      </div>
      <Button size="small" aria-label={`Change ${name}`} onClick={edit}>
        Change
      </Button>
      <Button
        size="icon"
        variant="ghost"
        aria-label={`Remove ${name}`}
        busy={remove.isPending}
        onClick={() =>
          void remove.mutateAsync(undefined).then(
            () => toast({ text: `Removed “${name}”.`, undo: () => again.mutateAsync({ name, body }) }),
            (error: unknown) => toast({ text: messageOf(error), tone: 'bad' }),
          )
        }
      >
        <Trash2 aria-hidden />
      </Button>
    </li>
  );
}

export function PreparedDialog({ close }: { readonly close: () => void }) {
  const prepared = useQuery(preparedQuery);
  const [editing, setEditing] = useState<CannedReply | 'new' | null>(null);
  return (
    <Dialog open onOpen={close} title="Ready-made answers" description="For everybody who answers hosts.">
      {editing !== null && prepared.data !== undefined ? (
        <Edit
          reply={editing === 'new' ? null : editing}
          placeholders={prepared.data.placeholders}
          leave={() => setEditing(null)}
        />
      ) : (
        <>
          {prepared.isPending && <Skeleton />}
          {prepared.isError && <Notice tone="bad">{messageOf(prepared.error)}</Notice>}
          <ul aria-label="All ready-made answers" className="max-h-96 divide-y divide-line overflow-y-auto">
            {prepared.data?.items.map((reply) => (
              <Row key={reply.id} reply={reply} edit={() => setEditing(reply)} />
            ))}
          </ul>
          <DialogActions>
            <Button variant="primary" disabled={prepared.data === undefined} onClick={() => setEditing('new')}>
              Write a new one
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
