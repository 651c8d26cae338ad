import { changeStationTax, listSettingChanges } from '@myhibachi/api-client/calls';
import type { Station } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatTax } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { SwitchField } from '../../ui/choice-controls.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { ReasonField } from '../../ui/reason-field.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

/** A rate somebody has asked for already: it is decided first. */
function useWaiting(station: Station) {
  const waiting = useQuery({
    queryKey: ['variable', 'changes', 'tax', station.id],
    queryFn: () => ask(listSettingChanges({ client: api, query: { status: 'open', subject: station.id } })),
    meta: { shows: ['station'] },
  });
  return waiting.data?.items[0];
}

function useAsk(station: Station, done: () => void) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (body: { taxRateMillipercent: number; reason: string; alone: boolean }) =>
      ask(changeStationTax({ client: api, path: { stationId: station.id }, body, headers: onceOnly() })),
    onSuccess: ({ outcome }) => {
      toast({ text: outcome === 'applied' ? 'The tax rate is saved.' : 'The tax rate waits for a second person.' });
      done();
    },
    onSettled: () => Promise.all(['station', 'variable'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

/** Asks for another sales tax: what every host pays there changes by two people. */
export function TaxForm({ station }: { readonly station: Station }) {
  const [percent, setPercent] = useState(String(station.taxRateMillipercent / 1_000));
  const [reason, setReason] = useState('');
  const [alone, setAlone] = useState(false);
  const mayActAlone = usePermission('variable.change');
  const waiting = useWaiting(station);
  const saving = useAsk(station, () => setReason(''));
  if (waiting !== undefined)
    return (
      <Notice tone="info">
        {formatTax(Number(waiting.to))} waits for a second person.{' '}
        <Link to="/settings/approvals" className="underline">
          See what waits
        </Link>
      </Notice>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate({ taxRateMillipercent: Math.round(Number(percent) * 1_000), reason, alone });
  };
  return (
    <form onSubmit={submit} className="grid max-w-sm gap-3">
      <FormProblem error={saving.error} fields={['taxRateMillipercent', 'reason']} />
      <TextField
        label="Sales tax in percent"
        inputMode="decimal"
        required
        value={percent}
        error={fieldError(saving.error, 'taxRateMillipercent')}
        onChange={({ target }) => setPercent(target.value)}
      />
      <ReasonField kept=". It stays in the history." value={reason} onValue={setReason} error={saving.error} />
      {mayActAlone && (
        <SwitchField
          label="Without a second person"
          hint="You may, as a super admin. The log says that you acted alone."
          checked={alone}
          onChecked={setAlone}
        />
      )}
      <Button type="submit" variant="primary" busy={saving.isPending} className="justify-self-start">
        {alone ? 'Change it' : 'Ask for approval'}
      </Button>
    </form>
  );
}
