import type { Dashboard } from '@myhibachi/api-client/shapes';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { wrongIn } from '../../app/wrong-in.ts';
import { formatDate } from '../../format/format.ts';
import { ListProblem } from '../../ui/list-problem.tsx';
import { PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { DayStrip } from './day-strip.tsx';
import { WEEKS, dashboardQuery, type Weeks } from './dashboard-queries.ts';
import { DecisionList } from './decision-list.tsx';
import { FigureTiles } from './figure-tiles.tsx';
import { METRICS, TrendCard, type Metric } from './trend-card.tsx';

interface Change {
  readonly station?: string;
  readonly weeks?: string;
  readonly metric?: string;
}

/** What waits for a decision comes first: on a phone it would stand below every figure. Where nothing does, it says so last. */
function Now({ shown }: { readonly shown: Dashboard }) {
  const waits = shown.decisions.some(({ count }) => count > 0);
  const decisions = (
    <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
      <DecisionList decisions={shown.decisions} />
    </div>
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      {waits && decisions}
      <FigureTiles shown={shown} />
      <DayStrip days={[shown.today, ...shown.days]} />
      {!waits && decisions}
    </div>
  );
}

export function DashboardPage() {
  const search: Change = useSearch({ from: '/shell/dashboard' });
  const navigate = useNavigate();
  const apply = (change: Change): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/dashboard', search: Object.fromEntries(next), replace: true });
  };
  const weeks: Weeks = WEEKS.find((value) => value === search.weeks) ?? '12';
  const metric: Metric = METRICS.find((name) => name === search.metric) ?? 'made';
  const dashboard = useQuery(dashboardQuery(search.station));
  const wrong = wrongIn({ weeks: search.weeks, metric: search.metric }, { weeks: WEEKS, metric: METRICS });
  const shown = wrong === null ? dashboard.data : undefined;
  return (
    <>
      <PageHeader
        title="Dashboard"
        hint={shown === undefined ? <span>&nbsp;</span> : formatDate(shown.today.date, 'long')}
      />
      {wrong !== null && <ListProblem error={wrong} />}
      {dashboard.isError && wrong === null && shown === undefined && (
        <ListProblem error={dashboard.error} retry={() => void dashboard.refetch()} what="stations" />
      )}
      {dashboard.isPending && wrong === null && <Skeleton lines={8} />}
      {shown !== undefined && (
        <div className="grid gap-4">
          <Now shown={shown} />
          <TrendCard station={search.station} weeks={weeks} metric={metric} apply={apply} />
        </div>
      )}
    </>
  );
}
