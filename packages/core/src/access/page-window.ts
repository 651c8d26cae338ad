import { z } from 'zod';
import { decodeCursor, pageOf, type Page } from '../kernel/index.ts';
import type { PageWindow } from './page-window-store.ts';

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What to read for a page of a list from the newest to the oldest: one row too many, which says that there is more. */
export function windowOf({ cursor, limit }: Asked): PageWindow {
  return { after: cursor === undefined ? null : decodeCursor(cursor, Cursor), limit: limit + 1 };
}

/** The rows read through `windowOf` as a page; `at` is the moment they are in order of. */
export function newestFirst<T extends { readonly id: string }>(
  rows: readonly T[],
  { limit }: Asked,
  at: (row: T) => Temporal.Instant,
): Page<T> {
  return pageOf(rows, limit, (row) => [at(row).toString(), row.id]);
}
