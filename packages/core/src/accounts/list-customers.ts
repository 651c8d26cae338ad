import type { CustomerQuery, CustomerRow } from '@myhibachi/contracts';
import { z } from 'zod';
import { searchTerms } from '../customers/index.ts';
import {
  authorize,
  decodeCursor,
  decodeId,
  encodeId,
  narrowedScope,
  pageOf,
  recordRead,
  stationScope,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { listCustomers as listRows, type CustomerListRow, type CustomerSort } from './customer-list-store.ts';

const Moment = z.iso.datetime({ offset: true, precision: null });
const KEYS = {
  last_party: z.tuple([Moment, z.uuid()]),
  created: z.tuple([Moment, z.uuid()]),
  spend: z.tuple([z.int(), z.uuid()]),
} as const;

function keyOf(row: CustomerListRow, sort: CustomerSort): [string | number, string] {
  switch (sort) {
    case 'last_party':
      return [row.lastPartyAt.toString(), row.id];
    case 'created':
      return [row.createdAt.toString(), row.id];
    case 'spend':
      return [row.spentCents, row.id];
  }
}

function present(row: CustomerListRow): CustomerRow {
  const { id, lastPartyAt, lastPartyTimeZone, createdAt, ...rest } = row;
  const never = lastPartyAt.epochMilliseconds === 0;
  return {
    ...rest,
    id: encodeId('cus', id),
    lastPartyAt: never ? null : lastPartyAt.toString(),
    lastPartyTimeZone: never ? null : lastPartyTimeZone,
    createdAt: createdAt.toString(),
  };
}

/** One page of customers within the actor's stations. A search by name, number or address is kept in the audit log. */
export async function listCustomers(ctx: Context, query: CustomerQuery): Promise<Page<CustomerRow>> {
  authorize(ctx, 'customer.read');
  const { q, sort, cursor, limit, station } = query;
  const terms = q === undefined ? null : searchTerms(ctx.crypto, q);
  if (q !== undefined) await recordRead(ctx, { action: 'customer.search', entityType: 'customer', entityId: 'list' });
  if (q !== undefined && terms === null) return { items: [], nextCursor: null };
  const rows = await listRows(ctx, {
    sort,
    terms,
    scope: narrowedScope(
      stationScope(ctx.actor, 'customer.read'),
      station === undefined ? undefined : decodeId('stn', station),
    ),
    after: cursor === undefined ? null : decodeCursor(cursor, KEYS[sort]),
    limit: limit + 1,
  });
  const { items, nextCursor } = pageOf(rows, limit, (row) => keyOf(row, sort));
  return { items: items.map(present), nextCursor };
}
