import { addChef } from '@myhibachi/api-client/calls';
import type { ChefDetail, Station } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useRosterChange } from './chef-queries.ts';
import { RosterWarning } from './roster-warning.tsx';

const PAY_CLASSES = [
  { value: 'new', label: 'New' },
  { value: 'chef', label: 'Chef' },
  { value: 'senior', label: 'Senior' },
  { value: 'lead', label: 'Lead' },
] as const;
type PayClass = ChefDetail['payClass'];

function payClassOf(value: string): PayClass {
  return PAY_CLASSES.find((row) => row.value === value)?.value ?? 'chef';
}

interface AddChefProps {
  readonly stations: readonly Station[];
  readonly close: () => void;
  readonly added: (chefId: string) => void;
}

export function AddChefDialog({ stations, close, added }: AddChefProps) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState({
    stationId: stations[0]?.id ?? '',
    displayName: '',
    payClass: 'new' as PayClass,
  });
  const adding = useMutation({
    mutationFn: () => ask(addChef({ client: api, headers: onceOnly(), body: { ...draft, weeklySlots: [] } })),
    onSuccess: async (chef) => {
      await queries.invalidateQueries({ queryKey: ['chef'] });
      close();
      added(chef.id);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    adding.mutate();
  };
  return (
    <Dialog open onOpen={close} title="Add a chef" description="Their week comes next; until then they have no seats.">
      <form onSubmit={submit} className="grid gap-3">
        <TextField
          label="Name"
          required
          maxLength={80}
          value={draft.displayName}
          error={fieldError(adding.error, 'displayName')}
          onChange={({ target }) => setDraft({ ...draft, displayName: target.value })}
        />
        <SelectField
          label="Station"
          value={draft.stationId}
          choices={stations.map(({ id, name }) => ({ value: id, label: name }))}
          onValue={(stationId) => setDraft({ ...draft, stationId })}
        />
        <SelectField
          label="Pay class"
          value={draft.payClass}
          choices={PAY_CLASSES}
          onValue={(value) => setDraft({ ...draft, payClass: payClassOf(value) })}
        />
        <FormProblem error={adding.error} fields={['displayName']} />
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="primary" busy={adding.isPending}>
            Add
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Name, pay class and whether the chef cooks at all. */
export function ChefFields({ chef }: { readonly chef: ChefDetail }) {
  const change = useRosterChange(chef, `${chef.displayName} is saved.`);
  const { displayName, payClass, active } = chef;
  const [draft, setDraft] = useState({ displayName, payClass, active });
  const dirty = draft.displayName !== displayName || draft.payClass !== payClass || draft.active !== active;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.wish({ kind: 'chef', body: draft });
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label="Name"
          required
          maxLength={80}
          value={draft.displayName}
          onChange={({ target }) => setDraft({ ...draft, displayName: target.value })}
        />
        <SelectField
          label="Pay class"
          value={draft.payClass}
          choices={PAY_CLASSES}
          onValue={(value) => setDraft({ ...draft, payClass: payClassOf(value) })}
        />
      </div>
      <SwitchField
        label="On the roster"
        hint="Off: no seats, no new parties."
        checked={draft.active}
        onChecked={(next) => setDraft({ ...draft, active: next })}
      />
      <RosterWarning change={change} />
      {dirty && change.waiting === null && (
        <Button type="submit" variant="primary" busy={change.busy} className="justify-self-start">
          Save
        </Button>
      )}
    </form>
  );
}
