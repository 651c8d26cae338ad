import { listApiKeys, revokeApiKey } from '@myhibachi/api-client/calls';
import type { ApiKey } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { KeyRound, Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { OWN_ZONE, formatFromNow, formatInstant, formatWord } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { PagedTable, type Column } from '../../ui/data-table.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, EmptyState, PageHeader, type Tone } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SCOPE_WORDS } from './scope-words.ts';
import { StateFilter } from './state-filter.tsx';

const ApiKeyDialog = lazyPart(() => import('./api-key-dialog.tsx'), 'ApiKeyDialog');

type State = ApiKey['state'];

const TONES: Readonly<Record<State, Tone>> = { active: 'good', expired: 'warn', revoked: 'plain' };
const STATES = Object.keys(TONES) as State[];

/** A key that is gone is gone for good, which no undo brings back: so it is asked first. */
function RevokeDialog({ apiKey, close }: { readonly apiKey: ApiKey; readonly close: () => void }) {
  const toast = useToast();
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => ask(revokeApiKey({ client: api, path: { id: apiKey.id } })),
    onSuccess: async () => {
      toast({ text: `${apiKey.name} is revoked.` });
      await queries.invalidateQueries({ queryKey: ['api_key'] });
      close();
    },
  });
  return (
    <Dialog open onOpen={close} title={`Revoke ${apiKey.name}?`}>
      <p className="text-sm text-soft">
        Whatever uses {apiKey.prefix}… stops with its next request, and only a new key brings it back. It was last used{' '}
        {apiKey.lastUsedAt === null ? 'never' : formatFromNow(apiKey.lastUsedAt)}.
      </p>
      <FormProblem error={revoke.error} />
      <DialogActions>
        <Button onClick={close}>Leave it</Button>
        <Button variant="danger" busy={revoke.isPending} onClick={() => revoke.mutate()}>
          Revoke
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function columns(revoke: (apiKey: ApiKey) => void): readonly Column<ApiKey>[] {
  return [
    {
      key: 'name',
      title: 'Key',
      cell: ({ name, prefix, createdBy }) => (
        <span className="grid min-w-0">
          <span className="font-medium break-words">{name}</span>
          <span className="text-xs font-normal text-faint">
            <span className="font-mono">{prefix}…</span>
            {createdBy !== null && ` by ${createdBy}`}
          </span>
        </span>
      ),
    },
    {
      key: 'scopes',
      title: 'May',
      cell: ({ scopes, stations }) => (
        <span className="grid text-right md:text-left">
          {scopes.map((scope) => SCOPE_WORDS[scope]).join(', ')}
          <span className="text-xs text-faint">
            {stations === null ? 'Every station' : stations.map(({ name }) => name).join(', ')}
          </span>
        </span>
      ),
    },
    { key: 'state', title: 'State', cell: ({ state }) => <Badge tone={TONES[state]}>{formatWord(state)}</Badge> },
    {
      key: 'used',
      title: 'Last used',
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? 'Never' : formatFromNow(lastUsedAt)),
    },
    { key: 'expires', title: 'Works until', cell: ({ expiresAt }) => formatInstant(expiresAt, OWN_ZONE) },
    {
      key: 'actions',
      title: '',
      cell: (apiKey) =>
        apiKey.state === 'revoked' ? null : (
          <Button size="small" onClick={() => revoke(apiKey)} aria-label={`Revoke ${apiKey.name}`}>
            Revoke
          </Button>
        ),
    },
  ];
}

function useKeys(state: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['api_key', 'list', state],
    queryFn: ({ pageParam }) =>
      ask(
        listApiKeys({
          client: api,
          query: {
            ...(state === undefined ? {} : { state: state as State }),
            ...(pageParam === '' ? {} : { cursor: pageParam }),
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function ApiKeysPage() {
  const { state } = useSearch({ from: '/shell/access/api-keys' });
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const [ending, setEnding] = useState<ApiKey | null>(null);
  const keys = useKeys(state);
  return (
    <>
      <PageHeader
        title="API keys"
        hint="For programs of partners and of our own. Each does only what it was given."
        actions={
          <Button variant="primary" onClick={() => setMaking(true)}>
            <Plus aria-hidden /> New key
          </Button>
        }
      />
      <StateFilter state={state} states={STATES} show={(search) => void navigate({ to: '/access/api-keys', search })} />
      <PagedTable
        label="API keys"
        list={keys}
        columns={columns(setEnding)}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="There are no keys." icon={<KeyRound aria-hidden />}>
            Make one for a program that shall read or book without a person, such as a partner’s calendar.
          </EmptyState>
        }
      />
      {making && (
        <Suspense>
          <ApiKeyDialog close={() => setMaking(false)} />
        </Suspense>
      )}
      {ending !== null && <RevokeDialog apiKey={ending} close={() => setEnding(null)} />}
    </>
  );
}
