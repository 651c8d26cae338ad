/** Inputs for a list or a table among the variables, drawn from its description: rows that are added, moved and removed. */
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { cn } from '../../ui/class-names.ts';
import { TextField } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select.tsx';
import { stationsQuery } from '../calendar/calendar-queries.ts';
import {
  emptyRow,
  fieldOf,
  isMoney,
  isNamed,
  isRows,
  isTime,
  labelOf,
  rangeOf,
  rowShape,
  type Problems,
  type Shape,
  type Typed,
  type TypedRow,
} from './structure-draft.ts';

interface PartProps {
  readonly name: string;
  readonly shape: Shape;
  readonly typed: Typed;
  readonly path: string;
  readonly problems: Problems;
  readonly onTyped: (typed: Typed) => void;
}

function StationField({
  label,
  typed,
  error,
  onTyped,
}: Pick<PartProps, 'onTyped'> & {
  readonly label: string;
  readonly typed: string;
  readonly error: string | undefined;
}) {
  const stations = useQuery(stationsQuery).data?.items ?? [];
  return (
    <SelectField
      label={label}
      value={typed}
      error={error}
      choices={[
        { value: '', label: 'Choose a station' },
        ...stations.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onValue={onTyped}
    />
  );
}

function LeafField({ name, shape, typed, path, problems, onTyped }: PartProps & { readonly typed: string }) {
  const { field, optional } = fieldOf(shape);
  const label = labelOf(name, field);
  const error = problems.get(path);
  if (field.format === 'station') return <StationField label={label} typed={typed} error={error} onTyped={onTyped} />;
  const hint = [field.description ?? '', isMoney(field) ? 'in dollars' : '', rangeOf(field) ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return (
    <TextField
      label={label}
      {...(hint === '' ? {} : { hint })}
      optional={optional}
      error={error}
      type={isTime(field) ? 'time' : 'text'}
      inputMode={field.type === 'string' ? 'text' : 'decimal'}
      value={typed}
      onChange={(event) => onTyped(event.target.value)}
    />
  );
}

interface RowProps extends Omit<PartProps, 'typed' | 'onTyped'> {
  readonly row: TypedRow;
  readonly at: number;
  readonly rows: readonly TypedRow[];
  readonly onRows: (rows: readonly TypedRow[]) => void;
}

function RowButtons({ at, rows, shape, onRows }: Pick<RowProps, 'at' | 'rows' | 'shape' | 'onRows'>) {
  const move = (to: number): void => {
    const [row] = rows.slice(at, at + 1);
    if (row !== undefined) onRows(rows.toSpliced(at, 1).toSpliced(to, 0, row));
  };
  const number = at + 1;
  return (
    <span className="flex shrink-0 self-end">
      {!isNamed(shape) && (
        <>
          <Button
            variant="ghost"
            size="icon"
            aria-label={`Move row ${number} up`}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button
            variant="ghost"
            size="icon"
            aria-label={`Move row ${number} down`}
            disabled={at === rows.length - 1}
            onClick={() => move(at + 1)}
          >
            <ArrowDown aria-hidden />
          </Button>
        </>
      )}
      <Button
        variant="ghost"
        size="icon"
        aria-label={`Remove row ${number}`}
        disabled={rows.length <= (shape.minItems ?? 0)}
        onClick={() => onRows(rows.toSpliced(at, 1))}
      >
        <Trash2 aria-hidden />
      </Button>
    </span>
  );
}

function Row({ row, at, rows, onRows, shape, path, problems, name }: RowProps) {
  const inner = rowShape(shape) ?? {};
  const set = (part: Partial<TypedRow>): void => onRows(rows.with(at, { ...row, ...part }));
  const place = `${path}.${row.id}`;
  return (
    <li className="grid gap-2 rounded-lg border border-line p-3 sm:flex sm:items-start">
      <div className={cn('grid flex-1 gap-3', isNamed(shape) && 'grid-cols-2')}>
        {isNamed(shape) && (
          <TextField
            label="Name"
            maxLength={60}
            value={row.name}
            error={problems.get(`${place}.name`)}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
        <Part
          name={inner.title ?? (isNamed(shape) ? 'Value' : `${name} ${at + 1}`)}
          shape={inner}
          typed={row.typed}
          path={place}
          problems={problems}
          onTyped={(typed) => set({ typed })}
        />
      </div>
      <RowButtons at={at} rows={rows} shape={shape} onRows={onRows} />
    </li>
  );
}

function Part(props: PartProps) {
  const { shape, typed, path, problems, onTyped } = props;
  if (typeof typed === 'string') return <LeafField {...props} typed={typed} />;
  if (!isRows(typed))
    return (
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
        {Object.entries(typed).map(([name, part]) => (
          <Part
            key={name}
            name={name}
            shape={shape.properties?.[name] ?? {}}
            typed={part}
            path={`${path}.${name}`}
            problems={problems}
            onTyped={(next) => onTyped({ ...typed, [name]: next })}
          />
        ))}
      </div>
    );
  return (
    <div className="grid gap-2">
      <ol className="grid gap-2">
        {typed.map((row, at) => (
          <Row key={row.id} {...props} row={row} at={at} rows={typed} onRows={onTyped} />
        ))}
      </ol>
      {typed.length === 0 && <p className="text-sm text-soft">No rows.</p>}
      <Button
        size="small"
        className="justify-self-start"
        disabled={typed.length >= (shape.maxItems ?? Infinity)}
        onClick={() => onTyped([...typed, emptyRow(shape)])}
      >
        <Plus aria-hidden /> Add a row
      </Button>
    </div>
  );
}

interface Props {
  readonly unit: string;
  readonly shape: Shape;
  readonly typed: Typed;
  readonly problems: Problems;
  /** What the server has against the whole. */
  readonly error: string | undefined;
  readonly onTyped: (typed: Typed) => void;
}

/** A long list would hide what the server has against it from whoever pressed the button below. */
function bringIntoView(refusal: HTMLElement | null): void {
  refusal?.scrollIntoView({ block: 'center' });
}

export function StructureFields({ unit, error, ...part }: Props) {
  return (
    <fieldset data-edits className="grid gap-2">
      <legend className="text-sm font-medium">
        New value <span className="font-normal text-faint">({unit})</span>
      </legend>
      <Part name="Value" path="" {...part} />
      {error !== undefined && (
        <p key={error} ref={bringIntoView} role="alert" className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
