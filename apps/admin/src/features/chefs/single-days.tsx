import type { ChefDetail } from '@myhibachi/api-client/shapes';
import { useState, type FormEvent } from 'react';
import { formatDate, formatTime } from '../../format/format.ts';
import { useToday } from '../../session/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { Badge } from '../../ui/surfaces.tsx';

import { useSlots } from '../calendar/use-slots.ts';
import { useRosterChange } from './chef-queries.ts';
import { RosterWarning } from './roster-warning.tsx';

const WORKS = [
  { value: 'no', label: 'Does not work' },
  { value: 'yes', label: 'Works' },
];

/** Days on which a chef works, or does not, against their usual week. */
export function SingleDays({ chef, mayChange }: { readonly chef: ChefDetail; readonly mayChange: boolean }) {
  const slots = useSlots();
  const today = useToday(chef.stationId);
  const [draft, setDraft] = useState({ date: today, slot: '', works: 'no', reason: '' });
  const change = useRosterChange(chef, 'The day is changed.');
  const slot = draft.slot === '' ? (slots[0] ?? '') : draft.slot;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body = { date: draft.date, slot, works: draft.works === 'yes', reason: draft.reason };
    change.wish({ kind: 'day', body });
  };
  return (
    <div className="grid gap-3">
      {chef.overrides.length === 0 && <p className="text-sm text-soft">No day differs from the usual week.</p>}
      <ul>
        {chef.overrides.map((row) => (
          <li
            key={`${row.date} ${row.slot}`}
            className="flex items-center justify-between gap-3 border-t border-line py-2 text-sm first:border-t-0"
          >
            <span>
              <span className="font-medium">
                {formatDate(row.date, 'weekday')}, {formatTime(row.slot)}
              </span>{' '}
              <Badge tone={row.works ? 'good' : 'warn'}>{row.works ? 'Works' : 'Does not work'}</Badge>{' '}
              <span className="text-soft">{row.reason}</span>
            </span>
            {mayChange && (
              <Button
                size="small"
                busy={change.busy}
                onClick={() => change.wish({ kind: 'day', body: { date: row.date, slot: row.slot, works: null } })}
              >
                As usual
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RosterWarning change={change} />
      {mayChange && (
        <form onSubmit={submit} className="grid gap-3 rounded-lg bg-sunken p-3 sm:grid-cols-2">
          <TextField
            label="Day"
            type="date"
            required
            min={today}
            value={draft.date}
            onChange={({ target }) => setDraft({ ...draft, date: target.value })}
          />
          <SelectField
            label="Slot"
            value={slot}
            choices={slots.map((start) => ({ value: start, label: formatTime(start) }))}
            onValue={(next) => setDraft({ ...draft, slot: next })}
          />
          <SelectField
            label="Then the chef"
            value={draft.works}
            choices={WORKS}
            onValue={(works) => setDraft({ ...draft, works })}
          />
          <TextField
            label="Why"
            required
            minLength={3}
            maxLength={500}
            value={draft.reason}
            onChange={({ target }) => setDraft({ ...draft, reason: target.value })}
          />
          <Button type="submit" busy={change.busy} className="justify-self-start">
            Change this day
          </Button>
        </form>
      )}
    </div>
  );
}
