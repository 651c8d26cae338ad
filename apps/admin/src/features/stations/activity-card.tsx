import type { Station } from '@myhibachi/api-client/shapes';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { countOf } from '../../format/format.ts';
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
  const set = (active: boolean, isUndo = false): void =>
    change.mutate(
      {
        active,
        ...(active ? {} : { expectedUpcoming: station.upcoming }),
        ...(reason === '' ? {} : { reason }),
      },
      {
        onSuccess: () => {
          setAsking(false);
          const text = active ? `${station.name} takes parties again.` : `${station.name} takes no more parties.`;
          toast(isUndo ? { text } : { text, undo: () => back.current(!active) });
        },
      },
    );
  // By the station as it is then: its version is another one.
  const back = useRef(set);
  useEffect(() => {
    back.current = (active) => set(active, true);
  });
  // Parties to come are a reason to give one; without them the way back is enough.
  const stop = (): void => (station.upcoming > 0 ? setAsking(true) : set(false));
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
          : `${countOf(station.upcoming, 'party is', 'parties are')} still to come and stay booked.`}
      </p>
      {station.active ? (
        <Button variant="danger" className="justify-self-start" busy={change.isPending} onClick={stop}>
          {station.upcoming > 0 ? 'Stop taking parties…' : 'Stop taking parties'}
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
            required
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
