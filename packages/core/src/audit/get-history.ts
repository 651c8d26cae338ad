import type { AuditEntry } from '@myhibachi/contracts';
import { authorize, notFound, reachesStation, stationScope, type Context, type Page } from '../kernel/index.ts';
import { findBookingEntities, findCustomerEntities, readAuditOf } from './audit-log-store.ts';
import { pageOfEntries, rowBefore } from './list-audit.ts';

interface Wanted {
  readonly id: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Also the rows that only say who looked. */
  readonly reads?: boolean | undefined;
}

function windowOf({ cursor, limit, reads = false }: Wanted) {
  return { before: rowBefore(cursor), limit: limit + 1, reads };
}

/** Every change the audit log has of a booking and what hangs on it, newest first; its amounts are part of it. */
export async function getBookingHistory(ctx: Context, wanted: Wanted): Promise<Page<AuditEntry>> {
  authorize(ctx, 'payment.read');
  const found = await findBookingEntities(ctx.db, wanted.id);
  if (found === null || !reachesStation(ctx.actor, 'payment.read', found.stationId)) throw notFound('booking');
  const window = windowOf(wanted);
  return pageOfEntries(ctx, await readAuditOf(ctx.db, found.entities, window), wanted.limit);
}

/** Every change the audit log has of a customer and their bookings within the actor's stations, newest first. */
export async function getCustomerHistory(ctx: Context, wanted: Wanted): Promise<Page<AuditEntry>> {
  authorize(ctx, 'customer.read');
  const entities = await findCustomerEntities(ctx.db, wanted.id, stationScope(ctx.actor, 'customer.read'));
  if (entities === null) throw notFound('customer');
  const window = windowOf(wanted);
  return pageOfEntries(ctx, await readAuditOf(ctx.db, entities, window), wanted.limit);
}
