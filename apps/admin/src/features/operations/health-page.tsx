import { getHealthDetail } from '@myhibachi/api-client/calls';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../api/ask.ts';
import { api } from '../../api/client.ts';
import { formatCount, formatFromNow } from '../../format/format.ts';
import { Badge, Card, ErrorState, Facts, PageHeader, Skeleton } from '../../ui/surfaces.tsx';

const LOOK_AGAIN_MS = 10_000;
const TONES = { up: 'good', degraded: 'warn', down: 'bad' } as const;
const WORDS = {
  ready: 'Everything works',
  degraded: 'Works, with something missing',
  down: 'Something essential fails',
};

function megabytes(bytes: number): string {
  return `${formatCount(Math.round(bytes / 1_048_576))} MB`;
}

export function HealthPage() {
  const health = useQuery({
    queryKey: ['health'],
    queryFn: () => ask(getHealthDetail({ client: api })),
    refetchInterval: LOOK_AGAIN_MS,
  });
  if (health.isPending) return <Skeleton lines={8} />;
  if (health.isError && health.data === undefined)
    return <ErrorState error={health.error} retry={() => void health.refetch()} />;
  const { readiness, process, database } = health.data;
  return (
    <>
      <PageHeader title="Health" hint={WORDS[readiness.status]} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="What we depend on">
          <ul className="grid">
            {readiness.checks.map((check) => (
              <li
                key={check.name}
                className="flex items-center gap-3 border-b border-line py-2 text-sm last:border-b-0"
              >
                <span className="font-medium">{check.name}</span>
                <span className="min-w-0 flex-1 truncate text-soft">{check.detail ?? ''}</span>
                <span className="text-xs text-faint">{check.latencyMs} ms</span>
                <Badge tone={TONES[check.status]}>{check.status}</Badge>
              </li>
            ))}
          </ul>
        </Card>
        <div className="grid gap-4">
          <Card title="This process">
            <Facts
              rows={[
                ['Version', process.version],
                ['Node.js', process.nodeVersion],
                ['Does', process.roles.join(', ')],
                ['Started', formatFromNow(process.startedAt)],
                ['Memory', megabytes(process.memoryBytes)],
                ['Event loop, 99th percentile', `${process.eventLoopDelayMs} ms`],
                ['Open consoles', formatCount(process.openConsoles)],
              ]}
            />
          </Card>
          <Card title="Database">
            <Facts
              rows={[
                ['Size', megabytes(database.sizeBytes)],
                ['Connections', formatCount(database.connections)],
                ['Oldest transaction', `${database.oldestTransactionSeconds.toFixed(1)} s`],
              ]}
            />
          </Card>
        </div>
      </div>
    </>
  );
}
