import { Link } from '@tanstack/react-router';
import { formatCount, formatWord } from '../../format/format.ts';
import type { ConciergeReport, ReportSearch } from './report-queries.ts';

interface Props {
  readonly report: ConciergeReport;
  readonly search: ReportSearch;
}

/** The most frequent first, each a link to its conversations; the bar shows its share. */
export function ReasonList({ report: { reasons, counts }, search }: Props) {
  if (reasons.length === 0) return <p className="text-sm text-soft">Nobody had to.</p>;
  return (
    <ul className="grid gap-2 text-sm">
      {reasons.map(({ reason, count }) => (
        <li key={reason}>
          <Link
            to="/concierge/report"
            search={{ ...search, mark: 'handed_over', reason }}
            hash="conversations"
            className="grid gap-1 rounded hover:underline"
          >
            <span className="flex justify-between gap-3">
              <span>{formatWord(reason)}</span>
              <span className="tabular-nums">{formatCount(count)}</span>
            </span>
            <span aria-hidden className="h-1.5 rounded bg-sunken">
              <span
                className="block h-full rounded bg-accent-fill"
                style={{ width: `${(count / Math.max(1, counts.handed_over)) * 100}%` }}
              />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
