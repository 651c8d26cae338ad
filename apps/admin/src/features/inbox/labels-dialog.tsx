/** The company's labels: made, renamed, given a colour, removed. */
import { addLabel, changeLabel, removeLabel } from '@myhibachi/api-client/calls';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { isApiProblem, messageOf } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { RemoveQuestion } from '../../ui/remove-question.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { labelsQuery, type Label } from './inbox-queries.ts';

type Colour = Label['colour'];

const COLOURS: readonly { readonly value: Colour; readonly label: string }[] = [
  { value: 'plain', label: 'Grey' },
  { value: 'info', label: 'Blue' },
  { value: 'good', label: 'Green' },
  { value: 'warn', label: 'Amber' },
  { value: 'bad', label: 'Red' },
  { value: 'accent', label: 'House colour' },
];

function useLabelChange<Input, Answer>(run: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['label'] });
      await queries.invalidateQueries({ queryKey: ['conversation'] });
    },
  });
}

function colourOf(value: string): Colour {
  return COLOURS.find((colour) => colour.value === value)?.value ?? 'plain';
}

function usedBy(used: number): string {
  if (used === 0) return 'on no conversation';
  return used === 1 ? 'on one conversation' : `on ${used} conversations`;
}

interface FormProps {
  readonly label: Pick<Label, 'name' | 'colour'>;
  readonly action: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly save: (wish: Pick<Label, 'name' | 'colour'>, done: () => void) => void;
}

function LabelForm({ label, action, busy, error, save }: FormProps) {
  const [name, setName] = useState(label.name);
  const [colour, setColour] = useState(label.colour);
  const problem = isApiProblem(error) ? error.fields['name'] : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save({ name: name.trim(), colour }, () => setName(label.name));
  };
  return (
    <form className="grid gap-2" onSubmit={submit}>
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          className="min-w-0 flex-1"
          label="Name"
          required
          maxLength={40}
          value={name}
          error={problem}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          className="w-36"
          label="Colour"
          choices={COLOURS}
          value={colour}
          onValue={(value) => setColour(colourOf(value))}
        />
        <Button type="submit" busy={busy}>
          {action}
        </Button>
      </div>
      {error !== null && problem === undefined && <Notice tone="bad">{messageOf(error)}</Notice>}
    </form>
  );
}

function LabelRow({ label }: { readonly label: Label }) {
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const change = useLabelChange((wish: Pick<Label, 'name' | 'colour'>) =>
    ask(changeLabel({ client: api, path: { id: label.id }, body: { version: label.version, ...wish } })),
  );
  const remove = useLabelChange(() => ask(removeLabel({ client: api, path: { id: label.id } })));
  if (editing)
    return (
      <li className="py-2">
        <LabelForm
          label={label}
          action="Save"
          busy={change.isPending}
          error={change.error}
          save={(wish) => change.mutate(wish, { onSuccess: () => setEditing(false) })}
        />
      </li>
    );
  return (
    <li className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center gap-2">
        <Badge tone={label.colour}>{label.name}</Badge>
        <span className="mr-auto text-xs text-soft">{usedBy(label.used)}</span>
        <Button size="small" aria-label={`Change ${label.name}`} onClick={() => setEditing(true)}>
          Change
        </Button>
        <Button size="icon" variant="ghost" aria-label={`Remove ${label.name}`} onClick={() => setAsking(true)}>
          <Trash2 aria-hidden />
        </Button>
      </div>
      {asking && (
        <RemoveQuestion
          name={label.name}
          removing={remove}
          remove={() => remove.mutate(undefined)}
          keep={() => setAsking(false)}
        >
          {formatWord(usedBy(label.used))}. It comes off for good, and there is no way back.
        </RemoveQuestion>
      )}
    </li>
  );
}

export function LabelsDialog({ close }: { readonly close: () => void }) {
  const labels = useQuery(labelsQuery);
  const add = useLabelChange((body: Pick<Label, 'name' | 'colour'>) =>
    ask(addLabel({ client: api, body, headers: onceOnly() })),
  );
  return (
    <Dialog open onOpen={close} title="Labels" description="One set for everybody.">
      <LabelForm
        label={{ name: '', colour: 'info' }}
        action="Add"
        busy={add.isPending}
        error={add.error}
        save={(wish, done) => add.mutate(wish, { onSuccess: done })}
      />
      {labels.isPending && <Skeleton />}
      {labels.isError && <Notice tone="bad">{messageOf(labels.error)}</Notice>}
      <ul aria-label="All labels" className="mt-4 max-h-80 divide-y divide-line overflow-y-auto">
        {labels.data?.items.map((label) => (
          <LabelRow key={`${label.id} ${label.version}`} label={label} />
        ))}
      </ul>
    </Dialog>
  );
}
