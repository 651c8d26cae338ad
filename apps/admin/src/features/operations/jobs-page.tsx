import { listDeadJobs, listQueues, replayDeadJobs } from '@myhibachi/api-client/calls';
import type { Queue } from '@myhibachi/api-client/shapes';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ask, onceOnly } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { useMutation } from '../../api/use-mutation.ts';
import { countOf, formatCount, formatFromNow } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormProblem } from '../../ui/form-problem.tsx';
import { Badge, Card, EmptyState, ErrorState, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { useToast } from '../../ui/toast.tsx';

const LOOK_AGAIN_MS = 10_000;

const COLUMNS: readonly Column<Queue>[] = [
  { key: 'name', title: 'Queue', cell: (row) => row.name },
  { key: 'waiting', title: 'Waiting', align: 'end', cell: (row) => formatCount(row.waiting) },
  { key: 'active', title: 'Running', align: 'end', cell: (row) => formatCount(row.active) },
  {
    key: 'dead',
    title: 'Given up',
    align: 'end',
    cell: (row) => (row.dead === 0 ? '0' : <Badge tone="bad">{formatCount(row.dead)}</Badge>),
  },
  { key: 'cron', title: 'Starts by itself (UTC)', cell: (row) => row.cron ?? '—' },
];

function useReplay(queue: string) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (id: string | undefined) =>
      ask(
        replayDeadJobs({
          client: api,
          path: { queue },
          body: id === undefined ? {} : { id },
          headers: onceOnly(),
        }),
      ),
    onSuccess: ({ replayed }) => {
      toast({ text: `Put ${countOf(replayed, 'job')} back to work.` });
      return queries.invalidateQueries({ queryKey: ['job'] });
    },
  });
}

function DeadJobs({ queue }: { readonly queue: string }) {
  const mayReplay = usePermission('job.replay');
  const replay = useReplay(queue);
  const dead = useInfiniteQuery({
    queryKey: ['job', 'dead', queue],
    queryFn: ({ pageParam }) =>
      ask(listDeadJobs({ client: api, path: { queue }, query: pageParam === '' ? {} : { cursor: pageParam } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  if (dead.isPending) return <Skeleton lines={5} />;
  if (dead.isError) return <ErrorState error={dead.error} retry={() => void dead.refetch()} />;
  const jobs = dead.data.pages.flatMap((page) => page.items);
  if (jobs.length === 0)
    return <EmptyState title="No job was given up on.">A job lands here after its last attempt failed.</EmptyState>;
  return (
    <div className="grid gap-4">
      <FormProblem error={replay.error} />
      {mayReplay && (
        <Button variant="primary" busy={replay.isPending} onClick={() => replay.mutate(undefined)}>
          Put all back to work
        </Button>
      )}
      <ul className="grid gap-3">
        {jobs.map((job) => (
          <li key={job.id} className="grid gap-2 rounded-lg border border-line p-3 text-sm">
            <p className="flex flex-wrap items-baseline gap-2">
              <span className="font-medium">{job.reason ?? 'Failed'}</span>
              <span className="text-faint">
                {formatFromNow(job.failedAt)}, after {countOf(job.attempts, 'attempt')}
              </span>
            </p>
            <pre className="overflow-x-auto rounded bg-sunken p-2 text-xs">{JSON.stringify(job.payload, null, 2)}</pre>
            {mayReplay && (
              <Button size="small" busy={replay.isPending} onClick={() => replay.mutate(job.id)}>
                Put back to work
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dead.hasNextPage && (
        <Button busy={dead.isFetchingNextPage} onClick={() => void dead.fetchNextPage()}>
          Show more
        </Button>
      )}
    </div>
  );
}

export function JobsPage() {
  const { queue } = useSearch({ from: '/shell/jobs' });
  const navigate = useNavigate();
  const queues = useQuery({
    queryKey: ['job', 'queues'],
    queryFn: () => ask(listQueues({ client: api })),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const open = (name: string | undefined): void =>
    void navigate({ to: '/jobs', search: name === undefined ? {} : { queue: name } });
  return (
    <>
      <PageHeader title="Jobs" hint="What runs in the background, and what was given up on." />
      <Card className="[&>div]:p-0">
        <DataTable
          label="Queues"
          columns={COLUMNS}
          rows={queues.data?.items}
          rowKey={(row) => row.name}
          onOpen={(row) => open(row.name)}
          error={queues.error}
          retry={() => void queues.refetch()}
          empty="There are no queues yet."
        />
      </Card>
      <Dialog open={queue !== undefined} onOpen={() => open(undefined)} title={queue ?? ''} place="side">
        {queue !== undefined && <DeadJobs queue={queue} />}
      </Dialog>
    </>
  );
}
