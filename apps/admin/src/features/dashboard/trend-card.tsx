import type { Trends } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatCount, formatDate, formatDollars } from '../../format/format.ts';
import { Select } from '../../ui/select.tsx';
import { Card, EmptyState, ErrorState, Skeleton } from '../../ui/surfaces.tsx';
import { trendsQuery, type Weeks } from './dashboard-queries.ts';
import { ListJump } from './list-jump.tsx';

const Chart = lazyPart(() => import('../../ui/charts.tsx'), 'Chart');

type Point = Trends['points'][number];

export const METRICS = ['made', 'events', 'revenue', 'cancelled', 'leads'] as const;
export type Metric = (typeof METRICS)[number];

const TITLES: Readonly<Record<Metric, string>> = {
  made: 'Bookings made',
  events: 'Events',
  revenue: 'Revenue by event date',
  cancelled: 'Cancellations',
  leads: 'Leads that became bookings',
};

function valueOf(point: Point, metric: Metric): number | null {
  switch (metric) {
    case 'made':
      return point.made.count;
    case 'events':
      return point.events.count;
    case 'cancelled':
      return point.cancelled.count;
    case 'revenue':
      return point.events.revenueCents;
    case 'leads':
      if (point.leads === null) return null;
      return point.leads.count === 0 ? 0 : Math.round((point.leads.converted / point.leads.count) * 100);
  }
}

function format(metric: Metric): (value: number) => string {
  if (metric === 'revenue') return formatDollars;
  return metric === 'leads' ? (value) => `${value} %` : formatCount;
}

function linkOf(point: Point, metric: Metric): Point['made']['link'] | null {
  if (metric === 'leads') return null;
  return metric === 'revenue' ? point.events.link : point[metric].link;
}

function nameOf({ from }: Point): string {
  return formatDate(from).replace(/, \d{4}$/, '');
}

/** The newest points as links: a bar cannot be reached by keyboard, these can. */
function Jumps({ points, metric }: { readonly points: readonly Point[]; readonly metric: Metric }) {
  const last = points.slice(-4).toReversed();
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {last.map((point) => {
        const link = linkOf(point, metric);
        const value = valueOf(point, metric);
        return link === null || value === null ? null : (
          <li key={point.from}>
            <ListJump link={link} className="text-accent underline-offset-4 hover:underline">
              {nameOf(point)}: {format(metric)(value)}
            </ListJump>
          </li>
        );
      })}
    </ul>
  );
}

function Drawn({ trends, metric }: { readonly trends: Trends; readonly metric: Metric }) {
  const rows = trends.points.flatMap((point) => {
    const value = valueOf(point, metric);
    return value === null ? [] : [{ name: nameOf(point), value }];
  });
  if (rows.every(({ value }) => value === 0))
    return <EmptyState title="Nothing in this time">Choose a longer time to see how it went.</EmptyState>;
  const per = trends.per === 'day' ? 'by day' : 'by week';
  return (
    <Suspense fallback={<Skeleton lines={6} className="h-56" />}>
      <Chart
        label={`${TITLES[metric]} ${per}`}
        rows={rows}
        format={format(metric)}
        kind={trends.per === 'day' ? 'bar' : 'area'}
      />
      <Jumps points={trends.points} metric={metric} />
    </Suspense>
  );
}

interface Props {
  readonly station: string | undefined;
  readonly weeks: Weeks;
  readonly metric: Metric;
  readonly apply: (change: { weeks?: string; metric?: string }) => void;
}

export function TrendCard({ station, weeks, metric, apply }: Props) {
  const trends = useQuery(trendsQuery(station, weeks));
  const first = trends.data?.points[0];
  const offered = METRICS.filter((name) => first === undefined || valueOf(first, name) !== null);
  const chosen = offered.includes(metric) ? metric : 'made';
  return (
    <Card
      title="Trends"
      actions={
        <>
          <Select
            aria-label="What"
            className="w-56"
            value={chosen}
            choices={offered.map((name) => ({ value: name, label: TITLES[name] }))}
            onValue={(value) => apply({ metric: value })}
          />
          <Select
            aria-label="How long"
            className="w-36"
            value={weeks}
            choices={[
              { value: '4', label: '4 weeks' },
              { value: '12', label: '12 weeks' },
              { value: '52', label: 'A year' },
            ]}
            onValue={(value) => apply({ weeks: value })}
          />
        </>
      }
    >
      {trends.isError && trends.data === undefined && (
        <ErrorState error={trends.error} retry={() => void trends.refetch()} />
      )}
      {trends.isPending && <Skeleton lines={6} className="h-56" />}
      {trends.data !== undefined && <Drawn trends={trends.data} metric={chosen} />}
    </Card>
  );
}
