/** Closing days with a reason: at once, with what stays booked and the way back; opened again as easily. */
import { closeDays, listClosures, reopenDays } from '@myhibachi/api-client/calls';
import type { Closure, ClosureAnswer, Station } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatDate, formatTime } from '../../format/format.ts';
import { useToday } from '../../session/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField, TextareaField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';
import { ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { AffectedList } from '../chefs/affected-list.tsx';
import { addDays } from './calendar-dates.ts';

const ALL = 'all';
const FIELDS = ['firstDate', 'lastDate', 'reason'];

interface Draft {
  readonly station: string;
  readonly firstDate: string;
  readonly lastDate: string;
  readonly slots: readonly string[];
  readonly reason: string;
}

function useClosing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (draft: Draft) =>
      ask(
        closeDays({
          client: api,
          headers: onceOnly(),
          body: {
            stationId: draft.station === ALL ? null : draft.station,
            firstDate: draft.firstDate,
            lastDate: draft.lastDate,
            slots: draft.slots.length === 0 ? null : [...draft.slots],
            reason: draft.reason,
            preview: false,
          },
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['closure'] }),
        queries.invalidateQueries({ queryKey: ['booking'] }),
      ]),
  });
}

function useReopening() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (closureId: string) => ask(reopenDays({ client: api, path: { closureId }, headers: onceOnly() })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['closure'] }),
        queries.invalidateQueries({ queryKey: ['booking'] }),
      ]),
  });
}

interface FormProps {
  readonly stations: readonly Station[];
  readonly slots: readonly string[];
  readonly first: string;
  readonly mayCloseAll: boolean;
}

function CloseForm({ stations, slots, first, mayCloseAll }: FormProps) {
  const [draft, setDraft] = useState<Draft>({
    station: stations[0]?.id ?? ALL,
    firstDate: first,
    lastDate: first,
    slots: [],
    reason: '',
  });
  const [closed, setClosed] = useState<ClosureAnswer | null>(null);
  const closing = useClosing();
  const reopening = useReopening();
  const toast = useToast();
  const change = (part: Partial<Draft>): void => {
    setClosed(null);
    closing.reset();
    setDraft((before) => ({ ...before, ...part }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    closing.mutate(draft, {
      onSuccess: (answer) => {
        setClosed(answer);
        setDraft((before) => ({ ...before, reason: '' }));
        const id = answer.closure?.id;
        const undo = (made: string) => reopening.mutateAsync(made).then(() => setClosed(null));
        toast({
          text: `Closed from ${formatDate(draft.firstDate, 'weekday')} to ${formatDate(draft.lastDate, 'weekday')}.`,
          ...(id === undefined ? {} : { undo: () => undo(id) }),
        });
      },
    });
  };
  const choices = [
    ...stations.map(({ id, name }) => ({ value: id, label: name })),
    ...(mayCloseAll ? [{ value: ALL, label: 'All stations' }] : []),
  ];
  return (
    <form onSubmit={submit} className="grid gap-3">
      <SelectField label="Where" value={draft.station} choices={choices} onValue={(station) => change({ station })} />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="First day"
          type="date"
          required
          value={draft.firstDate}
          error={fieldError(closing.error, 'firstDate')}
          onChange={({ target }) =>
            change({
              firstDate: target.value,
              lastDate: target.value > draft.lastDate ? target.value : draft.lastDate,
            })
          }
        />
        <TextField
          label="Last day"
          type="date"
          required
          min={draft.firstDate}
          value={draft.lastDate}
          error={fieldError(closing.error, 'lastDate')}
          onChange={({ target }) => change({ lastDate: target.value })}
        />
      </div>
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 text-sm font-medium">
          Only these slots <span className="font-normal text-faint">(none chosen closes the whole day)</span>
        </legend>
        <div className="flex flex-wrap gap-x-4 gap-y-2">
          {slots.map((slot) => (
            <CheckboxField
              key={slot}
              label={formatTime(slot)}
              checked={draft.slots.includes(slot)}
              onChecked={(on) =>
                change({ slots: on ? [...draft.slots, slot] : draft.slots.filter((other) => other !== slot) })
              }
            />
          ))}
        </div>
      </fieldset>
      <TextareaField
        label="Why"
        required
        minLength={10}
        maxLength={500}
        value={draft.reason}
        error={fieldError(closing.error, 'reason')}
        hint="10 to 500 characters; colleagues see it in the calendar."
        onChange={({ target }) => change({ reason: target.value })}
      />
      <FormProblem error={closing.error} fields={FIELDS} />
      <div aria-live="polite">
        {closed !== null &&
          (closed.affected.length === 0 ? (
            <Notice tone="good">Closed. No party is booked in this time.</Notice>
          ) : (
            <AffectedList title="Closed. These stay booked:" affected={closed.affected} />
          ))}
      </div>
      <DialogActions>
        <Button type="submit" variant="primary" busy={closing.isPending}>
          Close these days
        </Button>
      </DialogActions>
    </form>
  );
}

function ClosureRow({ closure, stations }: { readonly closure: Closure; readonly stations: readonly Station[] }) {
  const reopening = useReopening();
  const closing = useClosing();
  const toast = useToast();
  const { stationId, firstDate, lastDate, slots, reason } = closure;
  const again = { station: stationId ?? ALL, firstDate, lastDate, slots: slots ?? [], reason };
  const open = (): void =>
    reopening.mutate(closure.id, {
      onSuccess: () => toast({ text: 'Open again.', undo: () => closing.mutateAsync(again) }),
    });
  const where = stations.find(({ id }) => id === closure.stationId)?.name ?? 'All stations';
  const days =
    closure.firstDate === closure.lastDate
      ? formatDate(closure.firstDate)
      : `${formatDate(closure.firstDate)} – ${formatDate(closure.lastDate)}`;
  return (
    <li className="flex items-start justify-between gap-3 border-t border-line py-2.5 text-sm first:border-t-0">
      <span className="grid gap-0.5">
        <span className="font-medium">
          {days}
          {closure.slots !== null && `, ${closure.slots.map(formatTime).join(', ')}`}
        </span>
        <span className="text-soft">
          {where}: {closure.reason}
        </span>
        <FormProblem error={reopening.error} />
      </span>
      <Button size="small" busy={reopening.isPending} onClick={open}>
        Open again
      </Button>
    </li>
  );
}

function ClosureList({ stations }: { readonly stations: readonly Station[] }) {
  const from = useToday();
  const closures = useQuery({
    queryKey: ['closure', 'list', from],
    queryFn: () => ask(listClosures({ client: api, query: { from, to: addDays(from, 730) } })),
  });
  if (closures.isPending) return <Skeleton lines={2} />;
  if (closures.isError) return <ErrorState error={closures.error} retry={() => void closures.refetch()} />;
  if (closures.data.items.length === 0) return <p className="text-sm text-soft">No closed days are ahead.</p>;
  return (
    <ul>
      {closures.data.items.map((closure) => (
        <ClosureRow key={closure.id} closure={closure} stations={stations} />
      ))}
    </ul>
  );
}

interface ClosuresProps extends FormProps {
  readonly close: () => void;
}

export function ClosuresDialog({ close, ...form }: ClosuresProps) {
  return (
    <Dialog
      open
      onOpen={close}
      place="side"
      title="Closed days"
      description="Nobody can book a closed day; parties that are booked stay."
    >
      <div className="grid gap-6">
        <CloseForm {...form} />
        <section className="grid gap-2">
          <h3 className="text-sm font-semibold">Ahead</h3>
          <ClosureList stations={form.stations} />
        </section>
      </div>
    </Dialog>
  );
}
