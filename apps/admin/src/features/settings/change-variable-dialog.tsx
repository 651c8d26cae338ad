import { changeVariable, previewVariable } from '@myhibachi/api-client/calls';
import type { Variable } from '@myhibachi/api-client/shapes';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE } from '../../format/format.ts';
import { useDialogDraft, type DialogDraft } from '../../session/kept-draft.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { EffectTable } from './effect-table.tsx';
import { readTyped, typedOf, type Shape, type Typed } from './structure-draft.ts';
import { StructureFields } from './structure-fields.tsx';
import { draftOf, formatValue, rangeOf, readDraft, unitOf, type Draft, type Value } from './variable-value.ts';

interface Props {
  readonly variable: Variable;
  /** What the form begins with: an old value when somebody goes back to it. */
  readonly begin: Value;
  readonly close: () => void;
}

function ValueField(props: {
  readonly variable: Variable;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly error: string | undefined;
}) {
  const { variable, text, onText, error } = props;
  const range = rangeOf(variable);
  const unit = unitOf(variable);
  const hint = [variable.type === 'money' ? 'in dollars' : '', unit, range === null ? '' : `from ${range}`]
    .filter((part) => part !== '')
    .join(', ');
  return (
    <TextField
      label="New value"
      hint={hint}
      error={error}
      value={text}
      type={variable.type === 'time' ? 'time' : 'text'}
      inputMode={variable.type === 'text' ? 'text' : 'decimal'}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

function useEffectOf(variable: Variable, draft: Draft) {
  const asked = useDeferredValue(draft.ok ? JSON.stringify(draft.value) : null);
  return useQuery({
    queryKey: ['variable', 'preview', variable.key, asked],
    enabled: asked !== null && asked !== JSON.stringify(variable.value),
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: () =>
      ask(
        previewVariable({
          client: api,
          path: { key: variable.key },
          body: { value: JSON.parse(asked ?? 'null') as Value },
          headers: onceOnly(),
        }),
      ),
  });
}

function useSave({ variable, close }: Pick<Props, 'variable' | 'close'>) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (body: Parameters<typeof changeVariable>[0]['body']) =>
      ask(changeVariable({ client: api, path: { key: variable.key }, body, headers: onceOnly() })),
    onSuccess: ({ outcome }) => {
      const done = outcome === 'applied' ? 'is changed' : 'waits for a second person';
      toast({ text: `${variable.label} ${done}.` });
      void queries.invalidateQueries({ queryKey: ['variable'] });
      close();
    },
  });
}

function Effect({ variable, draft }: { readonly variable: Variable; readonly draft: Draft }) {
  const effect = useEffectOf(variable, draft);
  if (!draft.ok || JSON.stringify(draft.value) === JSON.stringify(variable.value)) {
    return <p className="text-sm text-faint">Type another value to see what parties would cost.</p>;
  }
  if (effect.data !== undefined && !effect.isError)
    return <EffectTable effect={effect.data} busy={effect.isFetching} />;
  return effect.isError ? <FormProblem error={effect.error} /> : <Skeleton lines={6} />;
}

/** The form as it stands; `text` is one value, `typed` a list or table. */
interface Proposal {
  readonly text: string;
  readonly typed: Typed;
  readonly reason: string;
  readonly from: string;
  readonly alone: boolean;
}

function proposalOf(variable: Variable, begin: Value): Proposal {
  const typed = typedOf(variable.schema, begin);
  return { text: draftOf(variable, begin), typed, reason: '', from: '', alone: false };
}

/** What is typed for the variable: one input, or those of a list or table. */
function useEntry(variable: Variable, { draft: { text, typed }, change }: DialogDraft<Proposal>) {
  const shape = variable.schema as Shape;
  const [tried, setTried] = useState(false);
  const isOne = variable.type !== 'structure';
  const read = useMemo(() => (isOne ? null : readTyped(shape, typed)), [isOne, shape, typed]);
  const complete = read !== null && read.problems.size === 0 && read.missing.size === 0;
  const table: Draft = complete
    ? { ok: true, value: read.value }
    : { ok: false, says: 'Some fields need another look.' };
  const draft = isOne ? readDraft(variable, text) : table;
  const problems = new Map([...(read?.problems ?? []), ...(tried ? (read?.missing ?? []) : [])]);
  const setText = (now: string): void => change({ text: now });
  const setTyped = (now: Typed): void => change({ typed: now });
  return { text, setText, shape, typed, setTyped, problems, draft, isOne, tried, setTried };
}

type Entry = ReturnType<typeof useEntry>;

function EntryFields({
  variable,
  entry,
  error,
}: Pick<Props, 'variable'> & { readonly entry: Entry; readonly error: unknown }) {
  const { draft } = entry;
  const refused = fieldError(error, 'value');
  if (entry.isOne)
    return (
      <ValueField
        variable={variable}
        text={entry.text}
        onText={entry.setText}
        error={draft.ok ? refused : draft.says}
      />
    );
  return (
    <div className="sm:col-span-2">
      <StructureFields
        unit={variable.unit}
        shape={entry.shape}
        typed={entry.typed}
        problems={entry.problems}
        error={refused ?? (entry.tried && !draft.ok ? draft.says : undefined)}
        onTyped={entry.setTyped}
      />
    </div>
  );
}

/** A list or table stands in the form itself. */
function inForce(variable: Variable): string {
  if (variable.type === 'structure') return 'The form begins with what is in force.';
  return `In force: ${formatValue(variable, variable.value)} ${unitOf(variable)}`;
}

/** Changes a variable, or asks for it where two people must agree; what it would mean stands beside the value. */
export function ChangeVariableDialog({ variable, begin, close }: Props) {
  const kept = useDialogDraft(`variable:${variable.key}`, () => proposalOf(variable, begin), close);
  const { change, leave } = kept;
  const { reason, from, alone } = kept.draft;
  const entry = useEntry(variable, kept);
  const mayActAlone = usePermission('variable.change');
  const save = useSave({ variable, close: leave });
  const { draft } = entry;
  const waits = variable.needsTwo && !alone;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entry.setTried(true);
    if (!draft.ok) return;
    const effectiveFrom = from === '' ? {} : { effectiveFrom: new Date(from).toISOString() };
    save.mutate({ value: draft.value, reason, alone, ...effectiveFrom });
  };
  return (
    <Dialog open onOpen={leave} wide title={`Change ${variable.label.toLowerCase()}`} description={inForce(variable)}>
      <KeptForm kept={kept} onSubmit={submit} onStartOver={save.reset} className="grid gap-4">
        <FormProblem error={save.error} fields={['value', 'effectiveFrom', 'reason']} />
        <div className="grid gap-4 sm:grid-cols-2">
          <EntryFields variable={variable} entry={entry} error={save.error} />
          <TextField
            label="From"
            optional
            type="datetime-local"
            hint={`On your own clock (${OWN_ZONE}). Empty: at once.`}
            value={from}
            error={fieldError(save.error, 'effectiveFrom')}
            onChange={(event) => change({ from: event.target.value })}
          />
        </div>
        <ReasonField
          kept=". It stays in the history."
          value={reason}
          onValue={(words) => change({ reason: words })}
          error={save.error}
        />
        <section aria-label="What it would mean" className="rounded-lg border border-line bg-sunken p-3">
          <Effect variable={variable} draft={draft} />
        </section>
        {variable.needsTwo && mayActAlone && (
          <SwitchField
            label="Without a second person"
            hint="You may, as a super admin. The log says that you acted alone."
            checked={alone}
            onChecked={(checked) => change({ alone: checked })}
          />
        )}
        {waits && (
          <Notice tone="info">
            Somebody else approves it before it takes effect; it lapses when nobody does in time.
          </Notice>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={leave}>
            Leave it
          </Button>
          <Button type="submit" variant="primary" busy={save.isPending} disabled={entry.isOne && !draft.ok}>
            {waits ? 'Ask for approval' : 'Change it'}
          </Button>
        </DialogActions>
      </KeptForm>
    </Dialog>
  );
}
