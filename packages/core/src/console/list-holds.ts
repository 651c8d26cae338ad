import type { Contact, HoldQuery, HoldRow } from '@myhibachi/contracts';
import { z } from 'zod';
import { nameInFull } from '../booking/index.ts';
import {
  authorize,
  decodeCursor,
  decodeId,
  encodeId,
  may,
  pageOf,
  stationScope,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { countHolds, readHolds, type HoldFilter, type ListedHold } from './hold-list-store.ts';

const Key = z.tuple([z.iso.datetime(), z.uuid()]);

/** What the dashboard counts and the list shows mean the same holds. */
export function holdFilter(ctx: Context, stationId: string | undefined, withinMinutes: number | undefined): HoldFilter {
  return {
    scope: stationScope(ctx.actor, 'hold.read'),
    stationId,
    until: withinMinutes === undefined ? undefined : ctx.clock.now().add({ minutes: withinMinutes }),
  };
}

function viewHold(ctx: Context, row: ListedHold): HoldRow {
  const contact = JSON.parse(ctx.crypto.decrypt('holds.contact', row.contact_enc)) as Contact;
  return {
    id: encodeId('hld', row.id),
    code: row.code,
    hostName: nameInFull(contact),
    date: row.event_date,
    start: row.start_time,
    startsAt: row.starts_at.toString(),
    timeZone: row.time_zone,
    station: { id: encodeId('stn', row.station_id), name: row.station_name },
    contact: may(ctx.actor, 'customer.read') ? { phone: contact.phone, email: contact.email } : null,
    smsAllowed: row.sms_consent,
    signingLinksLeft: Math.max(0, row.links_left),
    status: row.status,
    expiresAt: row.expires_at.toString(),
    createdAt: row.created_at.toString(),
  };
}

/** Dates somebody is about to book, within the actor's stations. */
export async function listHolds(ctx: Context, query: HoldQuery): Promise<Page<HoldRow> & { count: number | null }> {
  authorize(ctx, 'hold.read');
  const { cursor, limit, station, withinMinutes } = query;
  const filter = holdFilter(ctx, station === undefined ? undefined : decodeId('stn', station), withinMinutes);
  const after = cursor === undefined ? null : decodeCursor(cursor, Key);
  const [rows, count] = await Promise.all([
    readHolds(ctx.db, filter, { after, limit: limit + 1 }),
    after === null ? countHolds(ctx.db, filter) : null,
  ]);
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.expires_at.toString(), row.id]);
  return { items: items.map((row) => viewHold(ctx, row)), nextCursor, count };
}
