import { authoriseClient, listOwnClients, revokeOwnClient } from '@myhibachi/api-client/calls';
import type { TokenPair } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { countOf } from '../../format/format.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormProblem, fieldError } from '../../ui/form-problem.tsx';
import { Card, EmptyState, ErrorState, Notice, Skeleton } from '../../ui/surfaces.tsx';
import { ClientList } from './client-list.tsx';

const KEY = ['client', 'own'];
const MINUTE = 60;

function Secret({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-sm font-medium">{label}</p>
      <p className="rounded-md bg-sunken p-3 font-mono text-sm break-all">{text}</p>
      <div>
        <CopyButton text={text} />
      </div>
    </div>
  );
}

function NewTokens({ pair, close }: { readonly pair: TokenPair; readonly close: () => void }) {
  return (
    <div className="grid gap-4">
      <Notice tone="warn">Copy them now: they are not kept and never shown again.</Notice>
      <Secret
        label={`Access token, works ${countOf(Math.round(pair.expiresIn / MINUTE), 'minute')}`}
        text={pair.accessToken}
      />
      <Secret label="Refresh token, good once, answers the next pair" text={pair.refreshToken} />
      <DialogActions>
        <Button variant="primary" onClick={close}>
          I have kept them
        </Button>
      </DialogActions>
    </div>
  );
}

function AuthoriseClient({ close }: { readonly close: () => void }) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const send = useMutation({
    mutationFn: () => ask(authoriseClient({ client: api, body: { name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  if (send.isSuccess) return <NewTokens pair={send.data} close={close} />;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p className="text-sm text-soft">It may do everything you may, until you revoke it.</p>
      <FormProblem error={send.error} fields={['name']} />
      <TextField
        label="Name"
        hint="Such as: reports on my laptop."
        required
        maxLength={80}
        value={name}
        error={fieldError(send.error, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      <DialogActions>
        <Button onClick={close}>Leave it</Button>
        <Button type="submit" variant="primary" busy={send.isPending}>
          Authorise it
        </Button>
      </DialogActions>
    </form>
  );
}

export function OwnClientsCard() {
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const clients = useQuery({ queryKey: KEY, queryFn: () => ask(listOwnClients({ client: api })) });
  const end = useMutation({
    mutationFn: (id: string) => ask(revokeOwnClient({ client: api, path: { id } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Card
      title="Programs in your name"
      actions={
        <Button size="small" onClick={() => setMaking(true)}>
          Authorise one
        </Button>
      }
    >
      <FormProblem error={end.error} />
      {clients.isPending && <Skeleton lines={2} />}
      {clients.isError && <ErrorState error={clients.error} retry={() => void clients.refetch()} />}
      {clients.data?.items.length === 0 && (
        <EmptyState title="No program acts for you.">
          Authorise one to call the API from a script of yours, without a browser.
        </EmptyState>
      )}
      {clients.data !== undefined && (
        <ClientList
          clients={clients.data.items}
          end={(id) => end.mutate(id)}
          busyId={end.isPending ? end.variables : undefined}
        />
      )}
      {making && (
        <Dialog open onOpen={() => setMaking(false)} title="A program in your name">
          <AuthoriseClient close={() => setMaking(false)} />
        </Dialog>
      )}
    </Card>
  );
}
