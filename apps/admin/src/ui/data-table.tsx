/**
 * A list of rows as a table on wide screens and as cards on a phone. Sorting and paging are the server's: the table
 * only says what is wanted. Rows are walked with j and k or the arrows, opened with Enter, chosen with x or the box.
 */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { CheckBox } from './choice-controls.tsx';
import { cn } from './class-names.ts';
import { EmptyState, ErrorState, Skeleton } from './surfaces.tsx';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** The name the server sorts by, where it can. */
  readonly sort?: string;
  readonly align?: 'end';
  /** Left out of the card on a phone; the first column is its heading. */
  readonly wideOnly?: boolean;
  readonly className?: string;
}

export interface Sorting {
  readonly by: string;
  readonly direction: 'asc' | 'desc';
}

export interface DataTableProps<T> {
  /** What the rows are, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<T>[];
  /** Undefined while they are loading. */
  readonly rows: readonly T[] | undefined;
  readonly rowKey: (row: T) => string;
  /** What a row is called, for its checkbox. */
  readonly rowName?: (row: T) => string;
  readonly onOpen?: (row: T) => void;
  readonly error?: unknown;
  readonly retry?: () => void;
  readonly empty: ReactNode;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  readonly chosen?: ReadonlySet<string>;
  readonly onChoose?: (chosen: ReadonlySet<string>) => void;
  readonly more?: { readonly busy: boolean; readonly load: () => void } | null;
}

function HeadCell<T>({
  column,
  sorting,
  onSort,
}: { column: Column<T> } & Pick<DataTableProps<T>, 'sorting' | 'onSort'>) {
  const { sort } = column;
  const active = sort !== undefined && sorting?.by === sort ? sorting.direction : null;
  const classes = cn('px-3 py-2 text-left text-xs font-semibold text-faint', column.align === 'end' && 'text-right');
  if (sort === undefined || onSort === undefined) {
    return (
      <th scope="col" className={classes}>
        {column.title}
      </th>
    );
  }
  const Arrow = active === 'asc' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" className={classes} aria-sort={active === null ? 'none' : `${active}ending`}>
      <button
        type="button"
        className="inline-flex items-center gap-1 hover:text-ink"
        onClick={() => onSort({ by: sort, direction: active === 'asc' ? 'desc' : 'asc' })}
      >
        {column.title}
        <Arrow aria-hidden className={cn('size-3.5', active === null && 'opacity-0')} />
      </button>
    </th>
  );
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}

interface RowProps<T> {
  readonly row: T;
  readonly table: DataTableProps<T>;
  readonly toggle: (key: string) => void;
}

function Row<T>({ row, table, toggle }: RowProps<T>) {
  const { columns, rowKey, rowName, onOpen, chosen } = table;
  const key = rowKey(row);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onOpen?.(row);
    if (event.key === 'x' && chosen !== undefined) toggle(key);
  };
  return (
    <tr
      data-row
      tabIndex={0}
      onKeyDown={press}
      onClick={onOpen === undefined ? undefined : () => onOpen(row)}
      className={cn(
        'block border-b border-line px-3 py-2.5 last:border-b-0 focus-visible:-outline-offset-2 md:table-row md:p-0',
        onOpen !== undefined && 'cursor-pointer hover:bg-sunken',
        chosen?.has(key) === true && 'bg-accent-wash',
      )}
    >
      {chosen !== undefined && (
        <td
          className="float-left mr-3 block md:float-none md:table-cell md:w-10 md:pl-3"
          onClick={(event) => event.stopPropagation()}
        >
          <CheckBox
            label={`Choose ${rowName?.(row) ?? 'row'}`}
            checked={chosen.has(key)}
            onChecked={() => toggle(key)}
          />
        </td>
      )}
      {columns.map((column, at) => (
        <td
          key={column.key}
          data-label={column.title}
          className={cn(
            'flex items-baseline justify-between gap-3 py-0.5 text-sm md:table-cell md:px-3 md:py-2.5 md:align-middle',
            at === 0
              ? 'font-medium md:font-normal'
              : 'before:text-xs before:text-faint before:content-[attr(data-label)] md:before:content-none',
            column.align === 'end' && 'md:text-right',
            column.wideOnly === true && 'hidden',
            column.className,
          )}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

function Body<T>({ table }: { readonly table: DataTableProps<T> }) {
  const { label, columns, rows = [], rowKey, chosen, onChoose } = table;
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose?.(next);
  };
  const all = rows.length > 0 && rows.every((row) => chosen?.has(rowKey(row)) === true);
  const some = rows.some((row) => chosen?.has(rowKey(row)) === true);
  return (
    <table aria-label={label} className="block w-full md:table">
      <thead className="hidden border-b border-line md:table-header-group">
        <tr>
          {chosen !== undefined && (
            <th scope="col" className="w-10 pl-3">
              <CheckBox
                label="Choose all"
                checked={!all && some ? 'indeterminate' : all}
                onChecked={() => onChoose?.(all ? new Set() : new Set(rows.map(rowKey)))}
              />
            </th>
          )}
          {columns.map((column) => (
            <HeadCell
              key={column.key}
              column={column}
              {...(table.sorting === undefined ? {} : { sorting: table.sorting })}
              {...(table.onSort === undefined ? {} : { onSort: table.onSort })}
            />
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map((row) => (
          <Row key={rowKey(row)} row={row} table={table} toggle={toggle} />
        ))}
      </tbody>
    </table>
  );
}

export function DataTable<T>(table: DataTableProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const { rows, error, retry, empty, more } = table;
  if (rows === undefined && error !== undefined && error !== null)
    return <ErrorState error={error} {...(retry === undefined ? {} : { retry })} />;
  if (rows === undefined) return <Skeleton lines={8} className="p-4" />;
  if (rows.length === 0) return typeof empty === 'string' ? <EmptyState title={empty} /> : empty;
  return (
    <div ref={frame} onKeyDown={walk} role="presentation" className="overflow-x-auto">
      <Body table={table} />
      {more !== undefined && more !== null && (
        <div className="flex justify-center border-t border-line p-3">
          <Button busy={more.busy} onClick={more.load}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}
