import {
  listStaffClients,
  listStaffSessions,
  revokeStaffClient,
  revokeStaffSession,
  signOutStaff,
} from '@myhibachi/api-client/calls';
import type { StaffMember } from '@myhibachi/api-client/shapes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ClientList } from './client-list.tsx';
import { SessionList } from './session-list.tsx';

interface Part {
  readonly person: StaffMember;
}

function Sessions({ person }: Part) {
  const queries = useQueryClient();
  const { id } = person;
  const sessions = useQuery({
    queryKey: ['session', 'of', id],
    meta: { shows: ['staff'] },
    queryFn: () => ask(listStaffSessions({ client: api, path: { id } })),
  });
  const end = useMutation({
    mutationFn: (session: string) => ask(revokeStaffSession({ client: api, path: { id, session } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['session', 'of', id] }),
  });
  if (sessions.isPending) return <Skeleton lines={2} />;
  if (sessions.isError) return <ErrorState error={sessions.error} retry={() => void sessions.refetch()} />;
  return (
    <>
      <FormProblem error={end.error} />
      <SessionList
        sessions={sessions.data.items}
        end={person.mayChange ? (session) => end.mutate(session) : undefined}
        busyId={end.isPending ? end.variables : undefined}
      />
    </>
  );
}

function Clients({ person }: Part) {
  const queries = useQueryClient();
  const { id } = person;
  const clients = useQuery({
    queryKey: ['client', 'of', id],
    meta: { shows: ['staff'] },
    queryFn: () => ask(listStaffClients({ client: api, path: { id } })),
  });
  const end = useMutation({
    mutationFn: (client: string) => ask(revokeStaffClient({ client: api, path: { id, client } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['client', 'of', id] }),
  });
  if (clients.isPending) return null;
  if (clients.isError) return <ErrorState error={clients.error} retry={() => void clients.refetch()} />;
  return (
    <>
      <FormProblem error={end.error} />
      <ClientList
        clients={clients.data.items}
        end={person.mayChange ? (client) => end.mutate(client) : undefined}
        busyId={end.isPending ? end.variables : undefined}
      />
    </>
  );
}

/** Where somebody is signed in, in browsers and by programs, and ways to end it. */
export function PersonAccess({ person }: Part) {
  const toast = useToast();
  const queries = useQueryClient();
  const { id, name } = person;
  const everywhere = useMutation({
    mutationFn: () => ask(signOutStaff({ client: api, path: { id }, headers: onceOnly() })),
    onSuccess: async () => {
      toast({ text: `${name} is signed out everywhere.` });
      await queries.invalidateQueries({ queryKey: ['session', 'of', id] });
      await queries.invalidateQueries({ queryKey: ['client', 'of', id] });
    },
  });
  return (
    <section className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <h3 className="text-sm font-semibold">Signed in</h3>
        {person.mayChange && person.status !== 'suspended' && (
          <Button size="small" busy={everywhere.isPending} onClick={() => everywhere.mutate()}>
            Sign out everywhere
          </Button>
        )}
      </div>
      <FormProblem error={everywhere.error} />
      <Sessions person={person} />
      <Clients person={person} />
    </section>
  );
}
