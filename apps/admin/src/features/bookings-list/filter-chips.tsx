import { X } from 'lucide-react';
import { formatDate, formatSource, formatWord } from '../../format/format.ts';
import { useSession } from '../../session/session.ts';
import { isApiProblem } from '../../api/api-problem.ts';
import { FILTER_NAMES, type FilterName, type ListSearch } from './list-search.ts';

const WORDS: Partial<Readonly<Record<FilterName, (value: string) => string>>> = {
  status: (value) => value.split(',').map(formatWord).join(' or '),
  source: (value) => `Came: ${value.split(',').map(formatSource).join(' or ')}`,
  from: (value) => `Event from ${formatDate(value)}`,
  to: (value) => `Event until ${formatDate(value)}`,
  createdFrom: (value) => `Made from ${formatDate(value)}`,
  createdTo: (value) => `Made until ${formatDate(value)}`,
  cancelledFrom: (value) => `Cancelled from ${formatDate(value)}`,
  cancelledTo: (value) => `Cancelled until ${formatDate(value)}`,
  due: (value) => ({ yes: 'Money due', credit: 'Owed to the host' })[value] ?? 'Nothing due',
  unassigned: (value) => (value === 'yes' ? 'A chef is missing' : 'All chefs assigned'),
  waiting: (value) => (value === 'any' ? 'Waits for a decision' : `Waits: ${value}`),
  deleted: () => 'Deleted',
};

const FIELDS: Partial<Readonly<Record<string, string>>> = {
  to: 'Event until',
  createdTo: 'Made until',
  cancelledTo: 'Cancelled until',
};

/** What is wrong with the filters, in words; nothing while they are right. */
export function wrongFilters(error: unknown): readonly string[] {
  if (!isApiProblem(error) || error.code !== 'validation_failed') return [];
  return Object.entries(error.fields).map(([field, message]) => {
    const label = FIELDS[field];
    return label === undefined ? message : `${label}: ${message}`;
  });
}

interface Props {
  readonly search: ListSearch;
  readonly takeAway: (name: FilterName) => void;
}

function wordsFor(wordsOf: (value: string) => string, value: string): string {
  try {
    return wordsOf(value);
  } catch (error) {
    // A date in a typed address need not be one.
    if (error instanceof RangeError) return value;
    throw error;
  }
}

/** What the list is narrowed by, each to be taken away. */
export function FilterChips({ search, takeAway }: Props) {
  const { stations } = useSession();
  const station = stations.find(({ id }) => id === search.station)?.name ?? search.station;
  const chips = [
    ...(station === undefined ? [] : [{ name: 'station' as const, text: station }]),
    ...FILTER_NAMES.flatMap((name) => {
      const [value, wordsOf] = [search[name], WORDS[name]];
      return value === undefined || wordsOf === undefined ? [] : [{ name, text: wordsFor(wordsOf, value) }];
    }),
  ];
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap gap-1.5">
      {chips.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            aria-label={`Remove the filter: ${text}`}
            className="inline-flex items-center gap-1.5 rounded-full bg-accent-wash py-1 pr-2 pl-3 text-xs font-medium text-accent hover:bg-sunken"
            onClick={() => takeAway(name)}
          >
            {text}
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  );
}
