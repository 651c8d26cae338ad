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
          <FigureTiles shown={shown} />
          <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
            <DayStrip days={[shown.today, ...shown.days]} />
            <DecisionList decisions={shown.decisions} />
          </div>
          <TrendCard station={search.station} weeks={weeks} metric={metric} apply={apply} />
        </div>
      )}
    </>
  );
}
