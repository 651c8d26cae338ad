import { blockIp } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';

const LENGTHS = [
  { value: '1', label: 'For an hour' },
  { value: '24', label: 'For a day' },
  { value: '720', label: 'For 30 days' },
  { value: '', label: 'Until somebody lifts it' },
];
const A_DAY = '24';

function expiryAfter(hours: string): string | null {
  return hours === ''
    ? null
    : Temporal.Now.instant()
        .add({ hours: Number(hours) })
        .toString({ smallestUnit: 'second' });
}

/** Asks for an address, how long, and why. */
export function BlockDialog({ network: first, close }: { readonly network: string; readonly close: () => void }) {
  const toast = useToast();
  const queries = useQueryClient();
  const [network, setNetwork] = useState(first);
  const [hours, setHours] = useState(A_DAY);
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: () =>
      ask(blockIp({ client: api, body: { network, reason, expiresAt: expiryAfter(hours) }, headers: onceOnly() })),
    onSuccess: async (block) => {
      toast({ text: `${block.network} is let in no more.` });
      await queries.invalidateQueries({ queryKey: ['ip_block'] });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <Dialog
      open
      onOpen={close}
      title="Block an address"
      description="It reaches neither the API nor the console. The public site stays open to it."
    >
      <form onSubmit={submit} className="grid gap-4">
        <FormProblem error={send.error} fields={['network', 'reason', 'expiresAt']} />
        <TextField
          label="Address or network"
          hint="Such as 192.0.2.44, or 192.0.2.0/24 for all of its neighbours."
          required
          value={network}
          error={fieldError(send.error, 'network')}
          onChange={(event) => setNetwork(event.target.value.trim())}
        />
        <SelectField
          label="How long"
          value={hours}
          choices={LENGTHS}
          error={fieldError(send.error, 'expiresAt')}
          onValue={setHours}
        />
        <ReasonField
          label="Why?"
          kept="; kept in the audit log."
          value={reason}
          onValue={setReason}
          error={send.error}
        />
        <DialogActions>
          <Button onClick={close}>Leave it</Button>
          <Button type="submit" variant="danger" busy={send.isPending}>
            Block it
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
