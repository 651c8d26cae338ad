import { approveStaff, changeStaff } from '@myhibachi/api-client/calls';
import type { StaffMember, StaffOptions } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { isApiProblem } from '../../api/api-problem.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { GrantFields, useStaffOptions, type Grant } from './grant-fields.tsx';

interface FormProps {
  readonly person: StaffMember;
  readonly options: StaffOptions;
}

function grantOf(person: StaffMember): Grant {
  return { role: person.role, stations: person.stations.map(({ id }) => id), chef: person.chef?.id ?? null };
}

function useSave(person: StaffMember, name: string, grant: Grant) {
  const toast = useToast();
  const queries = useQueryClient();
  // The version the form was filled from: what others save meanwhile must be noticed, though the page shows it live.
  const [version, setVersion] = useState(person.version);
  const waits = person.status === 'pending_approval';
  const body = { role: grant.role, stations: [...grant.stations], chef: grant.role === 'chef' ? grant.chef : null };
  return useMutation({
    mutationFn: () =>
      waits
        ? ask(approveStaff({ client: api, path: { id: person.id }, body, headers: onceOnly() }))
        : ask(changeStaff({ client: api, path: { id: person.id }, body: { version, name, ...body } })),
    onSuccess: async (saved) => {
      setVersion(saved.version);
      queries.setQueryData(['staff', 'one', person.id], saved);
      toast({ text: waits ? `${saved.name} may come in.` : 'Saved. It counts from their next click on.' });
      await queries.invalidateQueries({ queryKey: ['staff', 'list'] });
    },
    onError: async (error) => {
      if (!isApiProblem(error) || error.code !== 'version_conflict') return;
      if (typeof error.problem['version'] === 'number') setVersion(error.problem['version']);
      await queries.invalidateQueries({ queryKey: ['staff', 'one', person.id] });
    },
  });
}

function Form({ person, options }: FormProps) {
  const [name, setName] = useState(person.name);
  const [grant, setGrant] = useState(() => grantOf(person));
  const save = useSave(person, name, grant);
  const waits = person.status === 'pending_approval';
  const conflict = isApiProblem(save.error) && save.error.code === 'version_conflict';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      {waits && <Notice tone="warn">They signed in with Google and wait for a role.</Notice>}
      {conflict ? (
        <Notice tone="warn">
          Somebody changed {person.name} meanwhile. Above is how they are now; saving again keeps what you chose here.
        </Notice>
      ) : (
        <FormProblem error={save.error} fields={['name', 'role', 'stations', 'chef']} />
      )}
      {!waits && (
        <TextField
          label="Name"
          required
          maxLength={120}
          value={name}
          error={fieldError(save.error, 'name')}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <GrantFields options={options} grant={grant} error={save.error} change={setGrant} ownChef={person.chef} />
      <div>
        <Button type="submit" variant="primary" busy={save.isPending}>
          {waits ? 'Approve' : 'Save'}
        </Button>
      </div>
    </form>
  );
}

/** Name, role, stations and chef of somebody the reader may change. */
export function PersonForm({ person }: { readonly person: StaffMember }) {
  const options = useStaffOptions();
  if (options.isPending) return <Skeleton lines={4} />;
  if (options.isError) return <ErrorState error={options.error} retry={() => void options.refetch()} />;
  return <Form person={person} options={options.data} />;
}
