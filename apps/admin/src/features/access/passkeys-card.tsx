import { addPasskey, listPasskeys, removePasskey, startPasskey } from '@myhibachi/api-client/calls';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { formatFromNow } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Badge, Card, EmptyState, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { browserOf } from './access-words.ts';
import { CodeForm } from './second-factor-card.tsx';

const KEY = ['staff', 'own-passkeys'];

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** The server hands the browser's own options on; ours only looks that they are there. */
function isCreation(options: object): options is Options {
  return 'rp' in options && 'user' in options && 'pubKeyCredParams' in options;
}

/** The browser says so when the person closes its window. */
function wasGivenUp(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError');
}

async function register(input: { readonly name: string; readonly code: string }) {
  const options = await ask(startPasskey({ client: api, body: { code: input.code }, headers: onceOnly() }));
  if (!isCreation(options)) throw new Error('the options of a new passkey are incomplete');
  const response = await startRegistration({ optionsJSON: options });
  const body = { name: input.name, response: { ...response, type: 'public-key' as const } };
  return ask(addPasskey({ client: api, body, headers: onceOnly() }));
}

function AddPasskey({ close }: { readonly close: () => void }) {
  const toast = useToast();
  const queries = useQueryClient();
  const [name, setName] = useState(() => browserOf(navigator.userAgent));
  const add = useMutation({
    mutationFn: (code: string) => register({ name, code }),
    onSuccess: (passkeys) => {
      queries.setQueryData(KEY, passkeys);
      toast({ text: 'The passkey is yours. It signs you in by itself.' });
      close();
    },
  });
  const givenUp = wasGivenUp(add.error);
  return (
    <CodeForm
      label="A code of your authenticator app"
      action="Add the passkey"
      field="code"
      error={givenUp ? null : add.error}
      busy={add.isPending}
      send={(code) => add.mutate(code)}
    >
      {givenUp && <Notice tone="warn">No passkey was made. Try again with the next code.</Notice>}
      <TextField
        label="Name"
        hint="By which you know it again."
        required
        maxLength={60}
        value={name}
        error={fieldError(add.error, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
    </CodeForm>
  );
}

function PasskeyList() {
  const queries = useQueryClient();
  const passkeys = useQuery({ queryKey: KEY, queryFn: () => ask(listPasskeys({ client: api })) });
  const remove = useMutation({
    mutationFn: (passkeyId: string) => ask(removePasskey({ client: api, path: { passkeyId } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  if (passkeys.isPending) return <Skeleton />;
  if (passkeys.isError) return <ErrorState error={passkeys.error} retry={() => void passkeys.refetch()} />;
  if (passkeys.data.items.length === 0)
    return (
      <EmptyState title="No passkeys yet." icon={<KeyRound aria-hidden />}>
        With one, a finger or your face signs you in, without password and code.
      </EmptyState>
    );
  return (
    <>
      <FormProblem error={remove.error} />
      <ul className="grid">
        {passkeys.data.items.map(({ id, name, backedUp, createdAt }) => (
          <li key={id} className="flex items-center gap-3 border-b border-line py-3 last:border-b-0">
            <KeyRound aria-hidden className="size-5 shrink-0 text-faint" />
            <p className="grid min-w-0 flex-1 text-sm">
              <span className="flex flex-wrap items-center gap-2 font-medium break-words">
                {name} {backedUp && <Badge>Backed up</Badge>}
              </span>
              <span className="text-xs text-faint">Added {formatFromNow(createdAt)}</span>
            </p>
            <Button
              size="small"
              busy={remove.isPending && remove.variables === id}
              aria-label={`Remove ${name}`}
              onClick={() => remove.mutate(id)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

export function PasskeysCard() {
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title="Passkeys"
      actions={
        browserSupportsWebAuthn() && (
          <Button size="small" onClick={() => setAdding(true)}>
            Add a passkey
          </Button>
        )
      }
    >
      <PasskeyList />
      {adding && (
        <Dialog open onOpen={() => setAdding(false)} title="Add a passkey">
          <AddPasskey close={() => setAdding(false)} />
        </Dialog>
      )}
    </Card>
  );
}
