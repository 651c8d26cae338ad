import { SlidersHorizontal } from 'lucide-react';
import { formatSource, formatWord } from '../../format/format.ts';
import { usePermission } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/field.tsx';
import { fieldError } from '../../ui/form-problem.tsx';
import { Popover } from '../../ui/popover.tsx';
import { SelectField } from '../../ui/select.tsx';
import { FILTER_NAMES, type FilterName, type ListSearch } from './list-search.ts';

const STATUSES = [
  'deposit_pending',
  'confirmed',
  'in_progress',
  'completed',
  'cancellation_requested',
  'cancelled',
  'no_show',
] as const;
const SOURCES = ['web', 'staff', 'phone', 'sms', 'chat'] as const;
const ANY = { value: '', label: 'Any' } as const;

interface Props {
  readonly search: ListSearch;
  readonly apply: (change: ListSearch) => void;
  /** What the server has against the filters, if anything. */
  readonly error: unknown;
}

function Statuses({ search, apply }: Omit<Props, 'error'>) {
  const chosen = search.status?.split(',') ?? [];
  const toggle = (status: string, on: boolean): void => {
    const next = STATUSES.filter((one) => (one === status ? on : chosen.includes(one)));
    apply({ status: next.join(',') });
  };
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="mb-2 text-sm font-medium">Status</legend>
      {STATUSES.map((status) => (
        <CheckboxField
          key={status}
          label={formatWord(status)}
          checked={chosen.includes(status)}
          onChecked={(on) => toggle(status, on)}
        />
      ))}
    </fieldset>
  );
}

function DateFields({ search, apply, error }: Props) {
  const fields = [
    ['from', 'Event from'],
    ['to', 'Event until'],
    ['createdFrom', 'Made from'],
    ['createdTo', 'Made until'],
    ['cancelledFrom', 'Cancelled from'],
    ['cancelledTo', 'Cancelled until'],
  ] as const;
  return (
    <div className="grid grid-cols-2 gap-3">
      {fields.map(([name, label]) => (
        <TextField
          key={name}
          label={label}
          type="date"
          value={search[name] ?? ''}
          error={fieldError(error, name)}
          onChange={(event) => apply({ [name]: event.target.value })}
        />
      ))}
    </div>
  );
}

function Choices({ search, apply }: Omit<Props, 'error'>) {
  const seesMoney = usePermission('payment.read');
  const pick = (name: FilterName, label: string, choices: readonly { value: string; label: string }[]) => (
    <SelectField
      label={label}
      value={search[name] ?? ''}
      choices={[ANY, ...choices]}
      onValue={(value) => apply({ [name]: value })}
    />
  );
  return (
    <div className="grid grid-cols-2 gap-3">
      {pick(
        'source',
        'Source',
        SOURCES.map((value) => ({ value, label: formatSource(value) })),
      )}
      {seesMoney &&
        pick('due', 'Money', [
          { value: 'yes', label: 'Something is due' },
          { value: 'credit', label: 'Owed to the host' },
          { value: 'no', label: 'Nothing is due' },
        ])}
      {pick('unassigned', 'Chefs', [
        { value: 'yes', label: 'A chef is missing' },
        { value: 'no', label: 'All assigned' },
      ])}
      {pick('waiting', 'To decide', [
        { value: 'any', label: 'Anything' },
        { value: 'cancellation', label: 'A cancellation' },
        { value: 'deletion', label: 'A deletion' },
      ])}
    </div>
  );
}

/** Everything the list can be narrowed by beside the search; each change counts at once. */
export function FilterPanel({ search, apply, error }: Props) {
  const active = FILTER_NAMES.filter(
    (name) => !['q', 'station', 'sort', 'dir'].includes(name) && search[name] !== undefined,
  ).length;
  return (
    <Popover
      label="Filters"
      trigger={
        <Button>
          <SlidersHorizontal aria-hidden /> Filters{active > 0 && ` (${active})`}
        </Button>
      }
    >
      <div className="grid w-[min(30rem,86vw)] gap-4">
        <Statuses search={search} apply={apply} />
        <Choices search={search} apply={apply} />
        <DateFields search={search} apply={apply} error={error} />
        <CheckboxField
          label="Deleted bookings"
          hint="Only those that can still be restored."
          checked={search.deleted === 'yes'}
          onChecked={(on) => apply({ deleted: on ? 'yes' : '' })}
        />
      </div>
    </Popover>
  );
}
