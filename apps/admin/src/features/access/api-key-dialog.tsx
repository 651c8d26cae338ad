import { createApiKey } from '@myhibachi/api-client/calls';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { RadioField } from '../../ui/choice-controls.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Notice } from '../../ui/surfaces.tsx';
import { SCOPE_WORDS, type Scope } from './scope-words.ts';

const SCOPES = Object.keys(SCOPE_WORDS) as Scope[];
const FIELDS = ['name', 'scopes', 'stations', 'expiresOn'];
const MONTHS_AHEAD = 6;

function inMonths(months: number): string {
  return Temporal.Now.plainDateISO('UTC').add({ months }).toString();
}

interface BoxesProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly change: (chosen: T[]) => void;
  readonly problem: string | undefined;
}

function Boxes<T extends string>({ legend, choices, chosen, change, problem }: BoxesProps<T>) {
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-1.5 text-sm font-medium">{legend}</legend>
      {choices.map(({ value, label }) => (
        <CheckboxField
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChecked={(on) => change(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
        />
      ))}
      {problem !== undefined && <p className="text-xs font-medium text-bad sm:col-span-2">{problem}</p>}
    </fieldset>
  );
}

/** The only time the key is seen. */
function NewKey({ secret, close }: { readonly secret: string; readonly close: () => void }) {
  return (
    <div className="grid gap-4">
      <Notice tone="warn">Copy it now: it is not kept and never shown again.</Notice>
      <p className="rounded-md bg-sunken p-3 font-mono text-sm break-all" data-secret>
        {secret}
      </p>
      <p className="text-sm text-soft">
        Requests carry it as <code className="font-mono">Authorization: Bearer {secret.slice(0, 8)}…</code>
      </p>
      <DialogActions>
        <CopyButton text={secret} label="Copy the key" />
        <Button variant="primary" onClick={close}>
          I have kept it
        </Button>
      </DialogActions>
    </div>
  );
}

function useDraft() {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [everywhere, setEverywhere] = useState(true);
  const [stations, setStations] = useState<string[]>([]);
  const [expiresOn, setExpiresOn] = useState(() => inMonths(MONTHS_AHEAD));
  const body = { name, scopes, stations: everywhere ? null : stations, expiresOn };
  return { body, stations, everywhere, setName, setScopes, setEverywhere, setStations, setExpiresOn };
}

function KeyForm({ close, made }: { readonly close: () => void; readonly made: (secret: string) => void }) {
  const queries = useQueryClient();
  const { stations } = useSession();
  const draft = useDraft();
  const { body } = draft;
  const send = useMutation({
    mutationFn: () => ask(createApiKey({ client: api, body })),
    onSuccess: async ({ key }) => {
      made(key);
      await queries.invalidateQueries({ queryKey: ['api_key'] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  const { error } = send;
  return (
    <form onSubmit={submit} className="grid gap-5">
      <FormProblem error={error} fields={FIELDS} />
      <TextField
        label="Name"
        hint="What will use it, so that others know what ends when it is revoked."
        required
        maxLength={80}
        value={body.name}
        error={fieldError(error, 'name')}
        onChange={(event) => draft.setName(event.target.value)}
      />
      <Boxes
        legend="It may"
        choices={SCOPES.map((value) => ({ value, label: SCOPE_WORDS[value] }))}
        chosen={body.scopes}
        change={draft.setScopes}
        problem={fieldError(error, 'scopes')}
      />
      <RadioField
        label="Where"
        value={draft.everywhere ? 'all' : 'some'}
        onValue={(value) => draft.setEverywhere(value === 'all')}
        choices={[
          { value: 'all', label: 'At every station' },
          { value: 'some', label: 'At these stations' },
        ]}
      />
      {!draft.everywhere && (
        <Boxes
          legend="Stations"
          choices={stations.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={draft.stations}
          change={draft.setStations}
          problem={fieldError(error, 'stations')}
        />
      )}
      <TextField
        label="Last day"
        hint="At most a year from today."
        type="date"
        required
        value={body.expiresOn}
        error={fieldError(error, 'expiresOn')}
        onChange={(event) => draft.setExpiresOn(event.target.value)}
      />
      <DialogActions>
        <Button onClick={close}>Leave it</Button>
        <Button type="submit" variant="primary" busy={send.isPending}>
          Make the key
        </Button>
      </DialogActions>
    </form>
  );
}

export function ApiKeyDialog({ close }: { readonly close: () => void }) {
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Dialog open onOpen={close} title={secret === null ? 'A new key' : 'Your new key'}>
      {secret === null ? <KeyForm close={close} made={setSecret} /> : <NewKey secret={secret} close={close} />}
    </Dialog>
  );
}
