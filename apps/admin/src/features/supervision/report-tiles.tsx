import { Link } from '@tanstack/react-router';
import { countOf, formatCount } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Tile, type Tone } from '../../ui/surfaces.tsx';
import { labelOfMark, type ConciergeMark, type ConciergeReport, type ReportSearch } from './report-queries.ts';
import { formatMicros } from './supervision-words.ts';

interface Props {
  readonly report: ConciergeReport;
  readonly search: ReportSearch;
}

interface Figure {
  readonly mark: ConciergeMark;
  readonly label?: string;
  readonly value?: string;
  readonly hint: string;
  readonly tone?: Tone;
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'of none' : `${Math.round((part / whole) * 100)} % of all`;
}

function figuresOf({ counts, answers, bookings, costMicros, costPerBookingMicros, csat }: ConciergeReport): Figure[] {
  return [
    { mark: 'all', hint: countOf(answers, 'answer') },
    { mark: 'resolved', hint: share(counts.resolved, counts.all) },
    { mark: 'handed_over', hint: share(counts.handed_over, counts.all) },
    { mark: 'under_way', hint: 'not closed yet' },
    { mark: 'quoted', hint: share(counts.quoted, counts.all) },
    { mark: 'held', hint: share(counts.held, counts.all) },
    { mark: 'booked', hint: countOf(bookings, 'booking') },
    { mark: 'all', label: 'Cost', value: formatMicros(costMicros), hint: 'what the model’s provider charges' },
    {
      mark: 'booked',
      label: 'Cost per booking',
      value: costPerBookingMicros === null ? '–' : formatMicros(costPerBookingMicros),
      hint: costPerBookingMicros === null ? 'nothing booked yet' : 'all answers, by bookings',
    },
    {
      mark: 'rated',
      label: 'Hosts’ rating',
      value: csat === null ? '–' : `${csat.toFixed(1)} of 5`,
      hint: counts.rated === 1 ? '1 host answered' : `${formatCount(counts.rated)} hosts answered`,
    },
    { mark: 'thumbs_up', hint: 'by our own people' },
    { mark: 'thumbs_down', hint: 'by our own people', tone: counts.thumbs_down > 0 ? 'warn' : 'plain' },
    { mark: 'unbacked', hint: 'caught before the host saw it' },
    { mark: 'fell_back', hint: 'the built-in engine answered', tone: counts.fell_back > 0 ? 'warn' : 'plain' },
  ];
}

function Gaps({ report: { gaps } }: Props) {
  const mayRead = usePermission('knowledge.read');
  if (!mayRead) return null;
  return (
    <li>
      <Link to="/knowledge" search={{ tab: 'gaps' }} className="block h-full rounded-xl">
        <Tile
          label="Questions without an article"
          value={formatCount(gaps)}
          hint="open, asked in this time"
          tone={gaps > 0 ? 'warn' : 'plain'}
        />
      </Link>
    </li>
  );
}

/** The figures of the time, each a link to the conversations it counts. */
export function ReportTiles({ report, search }: Props) {
  const { reason: _reason, ...period } = search;
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-3 2xl:grid-cols-5">
      {figuresOf(report).map(({ mark, label = labelOfMark(mark), value, hint, tone = 'plain' }) => (
        <li key={label}>
          <Link
            to="/concierge/report"
            search={{ ...period, mark }}
            hash="conversations"
            className="block h-full rounded-xl"
          >
            <Tile label={label} value={value ?? formatCount(report.counts[mark])} hint={hint} tone={tone} />
          </Link>
        </li>
      ))}
      <Gaps report={report} search={search} />
    </ul>
  );
}
