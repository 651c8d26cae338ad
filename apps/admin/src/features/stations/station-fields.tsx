import { lookUpPlace } from '@myhibachi/api-client/calls';
import { useState, type FormEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { messageOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { SelectField } from '../../ui/select.tsx';

export interface StationDraft {
  readonly name: string;
  readonly slug: string;
  readonly city: string;
  readonly state: string;
  readonly lat: string;
  readonly lng: string;
  readonly timeZone: string;
  readonly alertEmail: string;
}

export const NO_STATION: StationDraft = {
  name: '',
  slug: '',
  city: '',
  state: '',
  lat: '',
  lng: '',
  timeZone: 'America/Los_Angeles',
  alertEmail: '',
};

const ZONES = [
  { value: 'America/Los_Angeles', label: 'Pacific' },
  { value: 'America/Denver', label: 'Mountain' },
  { value: 'America/Phoenix', label: 'Arizona' },
  { value: 'America/Chicago', label: 'Central' },
  { value: 'America/New_York', label: 'Eastern' },
  { value: 'America/Anchorage', label: 'Alaska' },
  { value: 'Pacific/Honolulu', label: 'Hawaii' },
];

const FIELDS = ['name', 'slug', 'city', 'state', 'lat', 'lng', 'timeZone', 'alertEmail'] as const;

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The numbers a draft stands for. */
export function valuesOf(draft: StationDraft) {
  return { ...draft, state: draft.state.toUpperCase(), lat: Number(draft.lat), lng: Number(draft.lng) };
}

/** Fills in city, state and the middle of a ZIP code. */
function ZipLookup({
  found,
}: {
  readonly found: (place: Pick<StationDraft, 'city' | 'state' | 'lat' | 'lng'>) => void;
}) {
  const [zip, setZip] = useState('');
  const lookUp = useMutation({
    mutationFn: () => ask(lookUpPlace({ client: api, path: { postalCode: zip } })),
    onSuccess: ({ city, state, lat, lng }) => found({ city, state, lat: String(lat), lng: String(lng) }),
  });
  return (
    <div className="flex items-end gap-2">
      <TextField
        label="ZIP code"
        hint="Fills in the place below."
        inputMode="numeric"
        maxLength={10}
        className="flex-1"
        value={zip}
        error={lookUp.isError ? messageOf(lookUp.error) : undefined}
        onChange={({ target }) => setZip(target.value)}
      />
      <Button className="mb-5.5" busy={lookUp.isPending} disabled={zip.length < 5} onClick={() => lookUp.mutate()}>
        Look up
      </Button>
    </div>
  );
}

interface StationFieldsProps {
  readonly start: StationDraft;
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly submit: (draft: StationDraft) => void;
}

export function StationFields({ start, isNew, busy, error, submit }: StationFieldsProps) {
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<StationDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const field = (name: (typeof FIELDS)[number]) => ({
    value: draft[name],
    required: true,
    error: fieldError(error, name),
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    submit(draft);
  };
  return (
    <form onSubmit={send} className="grid max-w-2xl gap-4">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label="Name"
          {...field('name')}
          maxLength={80}
          onChange={({ target }) => set({ name: target.value, ...(isNew ? { slug: slugOf(target.value) } : {}) })}
        />
        <TextField
          label="Short name in addresses"
          {...field('slug')}
          maxLength={60}
          hint="Lower-case letters, digits and dashes."
        />
      </div>
      <ZipLookup found={set} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <TextField label="City" {...field('city')} maxLength={80} className="col-span-2 sm:col-span-1" />
        <TextField label="State" {...field('state')} maxLength={2} className="col-span-2 sm:col-span-1" />
        <TextField label="Latitude" {...field('lat')} inputMode="decimal" />
        <TextField label="Longitude" {...field('lng')} inputMode="decimal" />
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label="Time zone"
          value={draft.timeZone}
          error={fieldError(error, 'timeZone')}
          choices={
            ZONES.some(({ value }) => value === draft.timeZone)
              ? ZONES
              : [{ value: draft.timeZone, label: draft.timeZone }, ...ZONES]
          }
          onValue={(timeZone) => set({ timeZone })}
        />
        <TextField label="Alerts go to" type="email" {...field('alertEmail')} maxLength={254} />
      </div>
      <FormProblem error={error} fields={FIELDS} />
      <Button type="submit" variant="primary" busy={busy} className="justify-self-start">
        {isNew ? 'Open the station' : 'Save'}
      </Button>
    </form>
  );
}
