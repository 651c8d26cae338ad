/** A list's head cell, and its row: a line of a table on wide screens, a card on a phone. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { CheckBox } from './check-box.tsx';
import { cn } from './class-names.ts';
import type { Column, DataTableProps } from './table-columns.ts';

/** Stays in sight while its rows scroll by, below the console's own bar. */
export const HEAD_CELL =
  'px-3 py-2 text-left text-xs font-semibold text-faint lg:sticky lg:top-[calc(3.5rem+var(--offline-height))] lg:z-10 lg:bg-panel lg:shadow-[inset_0_-1px_0_var(--line)]';

export function HeadCell<T>({
  column,
  sorting,
  onSort,
}: { column: Column<T> } & Pick<DataTableProps<T>, 'sorting' | 'onSort'>) {
  const { sort } = column;
  const active = sort !== undefined && sorting?.by === sort ? sorting.direction : null;
  const classes = cn(HEAD_CELL, column.align === 'end' && 'text-right');
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
        className={cn('inline-flex items-center gap-1 hover:text-ink', column.align === 'end' && 'flex-row-reverse')}
        onClick={() => onSort({ by: sort, direction: active === 'asc' ? 'desc' : 'asc' })}
      >
        {column.title}
        <Arrow aria-hidden className={cn('size-3.5', active === null && 'opacity-0')} />
      </button>
    </th>
  );
}

interface RowProps<T> {
  readonly row: T;
  readonly table: DataTableProps<T>;
  readonly columns: readonly Column<T>[];
  readonly toggle: (key: string) => void;
}

export function TableRow<T>({ row, table, columns, toggle }: RowProps<T>) {
  const { rowKey, rowName, onOpen, chosen } = table;
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
            // On a phone each stands on a line of its own, which says nothing without a value.
            at > 0 && 'max-md:empty:hidden',
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
