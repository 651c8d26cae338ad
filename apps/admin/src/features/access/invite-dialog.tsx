import { inviteStaff } from '@myhibachi/api-client/calls';
import type { StaffOptions } from '@myhibachi/api-client/shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { GrantFields, useStaffOptions, type Grant } from './grant-fields.tsx';

function firstGrant({ roles, stations }: StaffOptions): Grant {
  const role = roles.includes('support') ? 'support' : (roles[0] ?? 'support');
  return { role, stations: stations.length === 1 ? stations.map(({ id }) => id) : [], chef: null };
}

function InviteForm({ options, close }: { readonly options: StaffOptions; readonly close: () => void }) {
  const toast = useToast();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [grant, setGrant] = useState(() => firstGrant(options));
  const send = useMutation({
    mutationFn: () =>
      ask(
        inviteStaff({
          client: api,
          body: { email, role: grant.role, stations: [...grant.stations], chef: grant.chef },
          headers: onceOnly(),
        }),
      ),
    onSuccess: async () => {
      toast({ text: `The invitation to ${email} is on its way.` });
      await queries.invalidateQueries({ queryKey: ['invitation'] });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <FormProblem error={send.error} fields={['email', 'role', 'stations', 'chef']} />
      <TextField
        label="E-mail"
        type="email"
        required
        value={email}
        error={fieldError(send.error, 'email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <GrantFields options={options} grant={grant} error={send.error} change={setGrant} />
      <DialogActions>
        <Button onClick={close}>Leave it</Button>
        <Button type="submit" variant="primary" busy={send.isPending}>
          Send the invitation
        </Button>
      </DialogActions>
    </form>
  );
}

export function InviteDialog({ close }: { readonly close: () => void }) {
  const options = useStaffOptions();
  return (
    <Dialog
      open
      onOpen={close}
      title="Invite somebody"
      description="They get a link by e-mail that is good for seven days, once."
    >
      {options.isPending && <Skeleton lines={4} />}
      {options.isError && <ErrorState error={options.error} retry={() => void options.refetch()} />}
      {options.data !== undefined && <InviteForm options={options.data} close={close} />}
    </Dialog>
  );
}
