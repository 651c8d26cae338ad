import { Suspense, useState } from 'react';
import { lazyPart } from '../../app/lazy-part.ts';
import { formatCount, formatDate } from '../../format/format.ts';
import { Select } from '../../ui/select.tsx';
import { Card, EmptyState, Skeleton } from '../../ui/surfaces.tsx';
import { MARKS, labelOfMark, markOf, type ConciergeMark, type ConciergeReport } from './report-queries.ts';
import { formatMicros } from './supervision-words.ts';

const Chart = lazyPart(() => import('../../ui/charts.tsx'), 'Chart');

const COST = { value: 'cost', label: 'Cost' } as const;

/** One figure by day, or by week where the time is long. */
export function ReportTrend({ report: { points, per } }: { readonly report: ConciergeReport }) {
  const [shown, setShown] = useState<ConciergeMark | 'cost'>('all');
  const rows = points.map(({ from, counts, costMicros }) => ({
    name: formatDate(from).replace(/, \d{4}$/, ''),
    value: shown === 'cost' ? costMicros : counts[shown],
  }));
  const title = shown === 'cost' ? COST.label : labelOfMark(shown);
  return (
    <Card
      title="Trend"
      actions={
        <Select
          aria-label="What"
          className="w-56"
          value={shown}
          choices={[...MARKS, COST]}
          onValue={(value) => setShown(value === COST.value ? COST.value : markOf(value))}
        />
      }
    >
      {rows.every(({ value }) => value === 0) ? (
        <EmptyState title="Nothing in this time">Choose a longer time to see how it went.</EmptyState>
      ) : (
        <Suspense fallback={<Skeleton lines={6} className="h-56" />}>
          <Chart
            label={`${title} ${per === 'day' ? 'by day' : 'by week'}`}
            rows={rows}
            format={shown === 'cost' ? formatMicros : formatCount}
            kind={per === 'day' ? 'bar' : 'area'}
          />
        </Suspense>
      )}
    </Card>
  );
}
