/** The list's filters as they stand in the address, so that every view is a link. */
import type { BookingRow, SavedView } from '@myhibachi/api-client/shapes';

export const FILTER_NAMES = [
  'q',
  'status',
  'station',
  'from',
  'to',
  'source',
  'due',
  'unassigned',
  'waiting',
  'createdFrom',
  'createdTo',
  'cancelledFrom',
  'cancelledTo',
  'deleted',
  'sort',
  'dir',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export const SEARCH_NAMES = [...FILTER_NAMES, 'columns'] as const;
export type ListSearch = { readonly [N in (typeof SEARCH_NAMES)[number]]?: string };

/** What the server is asked; a wrong value in a typed address is its to refuse. */
export type Filters = Partial<Omit<SavedView['filters'], 'sort' | 'dir'>> & {
  sort?: SavedView['filters']['sort'];
  dir?: SavedView['filters']['dir'];
};

export function filtersOf(search: ListSearch): Filters {
  const { columns: _columns, ...filters } = search;
  return filters as Filters;
}

export type ColumnKey = SavedView['columns'][number];
/** Every column there is, as the server knows them, in the order of the list. */
export const COLUMN_TITLES: Readonly<Record<ColumnKey, string>> = {
  code: 'Code',
  host: 'Host',
  event: 'Event',
  guests: 'Guests',
  status: 'Status',
  total: 'Total',
  due: 'Due',
  station: 'Station',
  chefs: 'Chefs',
  source: 'Source',
  flags: 'To know',
  created: 'Made',
};
const ALL_COLUMNS = Object.keys(COLUMN_TITLES) as readonly ColumnKey[];
/** Left out until somebody chooses them. */
const RARE_COLUMNS = new Set<ColumnKey>(['code', 'source', 'created']);

const MONEY_COLUMNS = new Set<ColumnKey>(['total', 'due']);

/** The columns there are for somebody: without money they would hold dashes for ever. */
export function columnsFor(seesMoney: boolean): readonly ColumnKey[] {
  return ALL_COLUMNS.filter((key) => seesMoney || !MONEY_COLUMNS.has(key));
}

export function columnsOf({ columns }: ListSearch, seesMoney: boolean): readonly ColumnKey[] {
  const wanted = columns?.split(',') ?? [];
  const known = columnsFor(seesMoney).filter((key) => wanted.includes(key));
  return known.length === 0 ? columnsFor(seesMoney).filter((key) => !RARE_COLUMNS.has(key)) : known;
}

/** A kept view as the address that shows it. */
export function searchOfView(view: SavedView): ListSearch {
  return { ...(view.filters as Readonly<Record<string, string>>), columns: view.columns.join(',') };
}

export type Row = BookingRow;
