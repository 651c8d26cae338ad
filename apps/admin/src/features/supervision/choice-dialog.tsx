import { changeVariable } from '@myhibachi/api-client/calls';
import type { Variable } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { RadioField, SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { useToast } from '../../ui/toast.tsx';
import { nameOf } from './setting-words.ts';

type Value = Variable['value'];

/** What there is to choose from, as the server’s schema says. */
function choicesOf({ schema }: Variable): readonly string[] {
  const { enum: own, items } = schema as { readonly enum?: readonly string[]; readonly items?: { enum?: string[] } };
  return own ?? items?.enum ?? [];
}

interface FieldProps {
  readonly variable: Variable;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** On means that the concierge answers it: what is kept is the list of what it does not. */
function Switches({ variable, value, onValue }: FieldProps) {
  const off = Array.isArray(value) ? value.map(String) : [];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {choicesOf(variable).map((name) => (
        <SwitchField
          key={name}
          label={formatWord(name)}
          hint={off.includes(name) ? 'Goes to a person' : 'The concierge answers'}
          checked={!off.includes(name)}
          onChecked={(on) => onValue(on ? off.filter((other) => other !== name) : [...off, name])}
        />
      ))}
    </div>
  );
}

function ValueField(props: FieldProps) {
  const { variable, value, onValue } = props;
  if (typeof variable.value === 'boolean')
    return <SwitchField label={nameOf(variable)} checked={value === true} onChecked={onValue} />;
  if (Array.isArray(variable.value)) return <Switches {...props} />;
  return (
    <RadioField
      label={nameOf(variable)}
      value={typeof value === 'string' ? value : ''}
      onValue={onValue}
      choices={choicesOf(variable).map((choice) => ({ value: choice, label: formatWord(choice) }))}
    />
  );
}

/** Changes a setting by choosing; the reason stays in its history. */
export function ChoiceDialog({ variable, close }: { readonly variable: Variable; readonly close: () => void }) {
  const [value, setValue] = useState<Value>(variable.value);
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const toast = useToast();
  const save = useMutation({
    mutationFn: () =>
      ask(
        changeVariable({
          client: api,
          path: { key: variable.key },
          body: { value, reason, alone: false },
          headers: onceOnly(),
        }),
      ),
    onSuccess: async () => {
      toast({ text: `${nameOf(variable)} is changed.` });
      await queries.invalidateQueries({ queryKey: ['variable'] });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Dialog open onOpen={close} wide title={nameOf(variable)} description={variable.unit}>
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={save.error} fields={['reason']} />
        <ValueField variable={variable} value={value} onValue={setValue} />
        <ReasonField kept=". It stays in the history." value={reason} onValue={setReason} error={save.error} />
        <DialogActions>
          <Button variant="ghost" onClick={close}>
            Leave it
          </Button>
          <Button
            type="submit"
            variant="primary"
            busy={save.isPending}
            disabled={JSON.stringify(value) === JSON.stringify(variable.value)}
          >
            Change it
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
