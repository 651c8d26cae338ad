import { requestTimeOff } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useToday } from '../../session/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { useToast } from '../../ui/toast.tsx';

const FIELDS = ['firstDate', 'lastDate', 'reason'];

/** Asks for whole days off; they count once somebody approves them. */
export function AskTimeOff({ chefId, stationId }: { readonly chefId: string; readonly stationId: string }) {
  const queries = useQueryClient();
  const toast = useToast();
  const today = useToday(stationId);
  const [draft, setDraft] = useState({ firstDate: '', lastDate: '', reason: '' });
  const asking = useMutation({
    mutationFn: () => ask(requestTimeOff({ client: api, headers: onceOnly(), body: { chefId, ...draft } })),
    onSuccess: () => {
      setDraft({ firstDate: '', lastDate: '', reason: '' });
      toast({ text: 'Asked. It counts once it is approved.' });
      return queries.invalidateQueries({ queryKey: ['chef'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    asking.mutate();
  };
  return (
    <form onSubmit={submit} className="grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-2">
      <TextField
        label="First day off"
        type="date"
        required
        min={today}
        value={draft.firstDate}
        error={fieldError(asking.error, 'firstDate')}
        onChange={({ target }) =>
          setDraft({
            ...draft,
            firstDate: target.value,
            lastDate: draft.lastDate < target.value ? target.value : draft.lastDate,
          })
        }
      />
      <TextField
        label="Last day off"
        type="date"
        required
        min={draft.firstDate}
        value={draft.lastDate}
        error={fieldError(asking.error, 'lastDate')}
        onChange={({ target }) => setDraft({ ...draft, lastDate: target.value })}
      />
      <TextField
        label="Why"
        required
        minLength={3}
        maxLength={500}
        className="sm:col-span-2"
        value={draft.reason}
        error={fieldError(asking.error, 'reason')}
        onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
      />
      <div className="grid gap-2 sm:col-span-2">
        <FormProblem error={asking.error} fields={FIELDS} />
        <Button type="submit" busy={asking.isPending} className="justify-self-start">
          Ask for time off
        </Button>
      </div>
    </form>
  );
}
