import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { formatDate } from '../../format/format.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { ListProblem } from '../../ui/list-problem.tsx';
import { Card, PageHeader, Skeleton } from '../../ui/surfaces.tsx';
import { ReasonList } from './reason-list.tsx';
import { periodOf, reportQuery, type ConciergeReport, type ReportSearch } from './report-queries.ts';
import { ReportTiles } from './report-tiles.tsx';
import { ReportTrend } from './report-trend.tsx';
import { SupervisedList } from './supervised-list.tsx';

interface PeriodProps {
  readonly shown: Pick<ConciergeReport, 'from' | 'to'> | undefined;
  readonly search: ReportSearch;
  readonly apply: (change: ReportSearch) => void;
}

function Period({ shown, search, apply }: PeriodProps) {
  return (
    <search className="mb-4 flex flex-wrap items-end gap-3">
      <TextField
        className="w-40"
        label="From"
        type="date"
        value={search.from ?? shown?.from ?? ''}
        max={search.to ?? shown?.to}
        onChange={(event) => apply({ from: event.target.value })}
      />
      <TextField
        className="w-40"
        label="To"
        type="date"
        value={search.to ?? shown?.to ?? ''}
        min={search.from ?? shown?.from}
        onChange={(event) => apply({ to: event.target.value })}
      />
    </search>
  );
}

/** How well the concierge does: every number leads to the conversations it counts. */
export function ReportPage() {
  const search: ReportSearch = useSearch({ from: '/shell/concierge/report' });
  const navigate = useNavigate();
  const apply = (change: ReportSearch): void => {
    const next = Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined && value !== '');
    void navigate({ to: '/concierge/report', search: Object.fromEntries(next), replace: true });
  };
  const report = useQuery(reportQuery(search));
  const shown = report.data;
  const csv = `/api/v1/admin/concierge/report.csv?${new URLSearchParams(periodOf(search)).toString()}`;
  return (
    <>
      <PageHeader
        title="Concierge report"
        hint={
          shown === undefined ? (
            <span>&nbsp;</span>
          ) : (
            `${formatDate(shown.from)} to ${formatDate(shown.to)}, by the clock of ${shown.timeZone.replaceAll('_', ' ')}`
          )
        }
        actions={
          <Button asChild>
            <a href={csv} download>
              <Download aria-hidden /> CSV
            </a>
          </Button>
        }
      />
      <Period shown={shown} search={search} apply={apply} />
      {report.isError && <ListProblem error={report.error} retry={() => void report.refetch()} what="conversations" />}
      {report.isPending && <Skeleton lines={8} />}
      {shown !== undefined && !report.isError && (
        <div className="grid gap-4">
          <ReportTiles report={shown} search={search} />
          <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
            <ReportTrend report={shown} />
            <Card title="Why people took over">
              <ReasonList report={shown} search={search} />
            </Card>
          </div>
          <SupervisedList search={search} apply={apply} />
        </div>
      )}
    </>
  );
}
