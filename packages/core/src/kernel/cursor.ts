/** Keyset pagination: a cursor names the last row seen, so that a page costs the same however deep it lies. */
import type { z } from 'zod';
import { invalidField } from './errors.ts';

export interface Page<T> {
  readonly items: T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
}

const MAX_CURSOR = 500;

export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The key of the row a cursor stands for. One that does not fit the list it is sent to is the caller's mistake. */
export function decodeCursor<S extends z.ZodType>(cursor: string, key: S): z.output<S> {
  if (cursor.length <= MAX_CURSOR) {
    try {
      const parsed = key.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
      if (parsed.success) return parsed.data;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  throw invalidField('cursor', 'Please send the nextCursor of the page before, unchanged.');
}

/** Turns `limit + 1` rows into a page: the row too many only says that there is more. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number | null)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
