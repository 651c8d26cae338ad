/**
 * A list of rows as a table on wide screens and as cards on a phone. Sorting and paging are the server's: the table
 * only says what is wanted. Rows are walked with j and k or the arrows, opened with Enter, chosen with x or the box.
 */
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTable, type RowData } from '@tanstack/react-table';
import { Suspense, useMemo, useRef, type KeyboardEvent } from 'react';
import { lazyPart } from '../app/lazy-part.ts';
import { useShortcut } from '../app/shortcuts.tsx';
import { Button } from './button.tsx';
import { CheckBox } from './check-box.tsx';
import { cn } from './class-names.ts';
import { ListProblem } from './list-problem.tsx';
import { useShownColumns } from './shown-columns.ts';
import { EmptyState, Skeleton } from './surfaces.tsx';
import { FEATURES, definitionsOf, type DataTableProps } from './table-columns.ts';
import { HEAD_CELL, HeadCell, TableRow } from './table-parts.tsx';

const ColumnPicker = lazyPart(() => import('./column-picker.tsx'), 'ColumnPicker');

export type { Column, Sorting } from './table-columns.ts';

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}

/** The rows as the table library sees them: what is shown, chosen and sorted is said by whoever draws the list. */
function useRows<T extends RowData>(list: DataTableProps<T>) {
  const { columns, rows, rowKey, chosen, onChoose, sorting } = list;
  const [shown, keepShown] = useShownColumns(list.keepColumnsAs);
  const definitions = useMemo(() => definitionsOf(columns), [columns]);
  const data = useMemo(() => [...(rows ?? [])], [rows]);
  const rowSelection = useMemo(
    () => Object.fromEntries([...(chosen ?? [])].map((key) => [key, true as const])),
    [chosen],
  );
  const table = useTable({
    features: FEATURES,
    columns: definitions,
    data,
    getRowId: rowKey,
    manualSorting: true,
    enableRowSelection: chosen !== undefined,
    state: {
      columnVisibility: { ...shown },
      rowSelection,
      sorting: sorting === undefined ? [] : [{ id: sorting.by, desc: sorting.direction === 'desc' }],
    },
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(rowSelection) : change;
      onChoose?.(new Set(Object.keys(next).filter((key) => next[key] === true)));
    },
  });
  return { table, shown, keepShown };
}

function Body<T extends RowData>({ list, parts }: { list: DataTableProps<T>; parts: ReturnType<typeof useRows<T>> }) {
  const { label, chosen } = list;
  const { table } = parts;
  const columns = table.getVisibleLeafColumns().flatMap(({ id }) => list.columns.find(({ key }) => key === id) ?? []);
  return (
    <table aria-label={label} className="block w-full md:table">
      <thead className="hidden border-b border-line md:table-header-group">
        <tr>
          {chosen !== undefined && (
            <th scope="col" className={cn(HEAD_CELL, 'w-10 pr-0')}>
              <CheckBox
                label="Choose all"
                checked={table.getIsSomeRowsSelected() ? 'indeterminate' : table.getIsAllRowsSelected()}
                onChecked={() => table.toggleAllRowsSelected()}
              />
            </th>
          )}
          {columns.map((column) => (
            <HeadCell
              key={column.key}
              column={column}
              {...(list.sorting === undefined ? {} : { sorting: list.sorting })}
              {...(list.onSort === undefined ? {} : { onSort: list.onSort })}
            />
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {table.getRowModel().rows.map((row) => (
          <TableRow
            key={row.id}
            row={row.original}
            table={list}
            columns={columns}
            toggle={() => row.toggleSelected()}
          />
        ))}
      </tbody>
    </table>
  );
}

/** A label as it stands within a sentence: `API keys` keeps its capitals. */
function wordsOf(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

export function DataTable<T extends RowData>(list: DataTableProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const { label, rows, error, retry, empty, more, keepColumnsAs } = list;
  const parts = useRows(list);
  useShortcut('j', 'Next row', () => frame.current?.querySelector<HTMLElement>('[data-row]')?.focus());
  if (rows === undefined && error !== undefined && error !== null)
    return <ListProblem error={error} retry={retry} what={wordsOf(label)} />;
  if (rows === undefined) return <Skeleton lines={8} className="p-4" />;
  if (rows.length === 0) return typeof empty === 'string' ? <EmptyState title={empty} /> : empty;
  return (
    <div ref={frame} onKeyDown={walk} role="presentation" className="overflow-x-auto lg:overflow-visible">
      {keepColumnsAs !== undefined && (
        <div className="flex justify-end px-2 pt-2 md:h-10">
          <Suspense>
            <ColumnPicker columns={list.columns.slice(1)} shown={parts.shown} onShown={parts.keepShown} />
          </Suspense>
        </div>
      )}
      <Body list={list} parts={parts} />
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

interface PagedTableProps<T> extends Omit<DataTableProps<T>, 'rows' | 'error' | 'retry' | 'more'> {
  readonly list: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly T[] }>>;
}

/** A table in a frame of its own, of a list that comes page by page. */
export function PagedTable<T extends RowData>({ list, ...table }: PagedTableProps<T>) {
  return (
    <div className="rounded-xl border border-line bg-panel">
      <DataTable
        {...table}
        rows={list.data?.pages.flatMap((page) => page.items)}
        error={list.error}
        retry={() => void list.refetch()}
        more={list.hasNextPage ? { busy: list.isFetchingNextPage, load: () => void list.fetchNextPage() } : null}
      />
    </div>
  );
}
