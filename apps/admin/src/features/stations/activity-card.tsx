import type { Station } from '@myhibachi/api-client/shapes';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useStationChange } from './station-queries.ts';

/** Whether a station takes new parties. What is booked stays either way. */
export function ActivityCard({ station }: { readonly station: Station }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const change = useStationChange(station);
  const toast = useToast();
  const set = (active: boolean): void =>
    change.mutate(
      { active, ...(reason === '' ? {} : { reason }) },
      {
        onSuccess: () => {
          setAsking(false);
          toast({ text: active ? `${station.name} takes parties again.` : `${station.name} takes no more parties.` });
        },
      },
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set(false);
  };
  return (
    <section className="grid gap-2 border-t border-line pt-5">
      <h2 className="text-base font-semibold">{station.active ? 'Stop taking parties' : 'Take parties again'}</h2>
      <p className="text-sm text-soft">
        {station.upcoming === 0
          ? 'No party is to come here.'
          : `${station.upcoming} ${station.upcoming === 1 ? 'party is' : 'parties are'} still to come and stay booked.`}
      </p>
      {station.active ? (
        <Button variant="danger" className="justify-self-start" onClick={() => setAsking(true)}>
          Stop taking parties…
        </Button>
      ) : (
        <Button className="justify-self-start" busy={change.isPending} onClick={() => set(true)}>
          Take parties again
        </Button>
      )}
      {!asking && <FormProblem error={change.error} />}
      <Dialog
        open={asking}
        onOpen={setAsking}
        title={`${station.name} takes no more parties`}
        description="Hosts nearby are served by the next station in reach."
      >
        <form onSubmit={submit} className="grid gap-3">
          <TextareaField
            label="Why"
            required={station.upcoming > 0}
            minLength={10}
            maxLength={500}
            value={reason}
            error={fieldError(change.error, 'reason')}
            onChange={({ target }) => setReason(target.value)}
          />
          <FormProblem error={change.error} fields={['reason']} />
          <DialogActions>
            <Button onClick={() => setAsking(false)}>Keep it as it is</Button>
            <Button type="submit" variant="danger" busy={change.isPending}>
              Stop taking parties
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </section>
  );
}
