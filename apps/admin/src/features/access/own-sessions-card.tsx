import { listOwnSessions, revokeOtherSessions, revokeOwnSession } from '@myhibachi/api-client/calls';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { countOf } from '../../format/format.ts';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { Button } from '../../ui/button.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Card, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';
import { SessionList } from './session-list.tsx';

const KEY = ['session', 'own'];

export function OwnSessionsCard() {
  const toast = useToast();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: KEY, queryFn: () => ask(listOwnSessions({ client: api })) });
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  const end = useMutation({
    mutationFn: (sessionId: string) => ask(revokeOwnSession({ client: api, path: { sessionId } })),
    onSuccess: again,
  });
  const others = useMutation({
    mutationFn: () => ask(revokeOtherSessions({ client: api, headers: onceOnly() })),
    onSuccess: async ({ ended }) => {
      toast({ text: `${countOf(ended, 'other browser is', 'other browsers are')} signed out.` });
      await again();
    },
  });
  const more = (sessions.data?.items.length ?? 0) > 1;
  return (
    <Card
      title="Where you are signed in"
      actions={
        more && (
          <Button size="small" busy={others.isPending} onClick={() => others.mutate()}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      <FormProblem error={end.error ?? others.error} />
      {sessions.isPending && <Skeleton />}
      {sessions.isError && <ErrorState error={sessions.error} retry={() => void sessions.refetch()} />}
      {sessions.data !== undefined && (
        <SessionList
          sessions={sessions.data.items}
          end={(id) => end.mutate(id)}
          busyId={end.isPending ? end.variables : undefined}
        />
      )}
    </Card>
  );
}
