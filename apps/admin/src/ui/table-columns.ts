import {
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

export const FEATURES = tableFeatures({ columnVisibilityFeature, rowSelectionFeature, rowSortingFeature });

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** The name the server sorts by, where it can. */
  readonly sort?: string;
  readonly align?: 'end';
  /** Left out of the card on a phone; the first column is its heading and always shown. */
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
  /** Under this name the person's choice of columns is kept; without it there is none. */
  readonly keepColumnsAs?: string;
  readonly more?: { readonly busy: boolean; readonly load: () => void } | null;
}

/** Our columns as the table library knows them; `column.id` leads back to ours. */
export function definitionsOf<T extends RowData>(columns: readonly Column<T>[]): ColumnDef<typeof FEATURES, T>[] {
  return columns.map((column, at) => ({
    id: column.key,
    header: column.title,
    accessorFn: (row: T) => row,
    enableHiding: at > 0,
    enableSorting: column.sort !== undefined,
  }));
}
