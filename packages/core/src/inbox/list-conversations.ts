import type { ConversationQuery, ConversationRow, EscalationRow, InboxCounts } from '@myhibachi/contracts';
import { z } from 'zod';
import { codeTerms, searchTerms } from '../customers/index.ts';
import {
  authorize,
  decodeCursor,
  decodeId,
  may,
  narrowedScope,
  pageOf,
  recordRead,
  stationScope,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { answeringOf } from './answering.ts';
import { countInbox, readEscalations, readInbox, readLate, type BookingCode, type InboxRow } from './inbox-store.ts';
import { reachedBooking } from './reached-booking.ts';
import { viewEscalation, viewRow } from './view-row.ts';

const READ = 'conversation.read';
const Key = z.tuple([z.iso.datetime({ offset: true, precision: null }), z.uuid()]);

function meOf({ actor }: Context): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

function keyOf(row: InboxRow, sort: ConversationQuery['sort']): [string, string] {
  const at = sort === 'due' ? (row.due_at ?? row.last_message_at) : row.last_message_at;
  return [at.toString(), row.id];
}

const WHOLE = /^(?:MH)?([A-Z0-9]{6})$/;

/** What was typed as a booking's code, for those who may find bookings by it. */
function codeOf(ctx: Context, typed: string): BookingCode | null {
  if (!may(ctx.actor, 'booking.read')) return null;
  const terms = codeTerms(ctx.crypto, typed);
  if (terms.length === 0) return null;
  const whole = WHOLE.exec(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))?.[1];
  return {
    terms,
    whole: whole === undefined ? null : `MH-${whole}`,
    scope: stationScope(ctx.actor, 'booking.read'),
  };
}

/**
 * One page of the inbox within the actor's stations: what is late for a person stands before the newest. A search by name, number, address or code is kept in the audit log.
 */
export async function listConversations(ctx: Context, query: ConversationQuery): Promise<Page<ConversationRow>> {
  authorize(ctx, READ);
  const { q, cursor, limit, sort, status, owner, channel, priority, unread, waiting, label } = query;
  const terms = q === undefined ? null : searchTerms(ctx.crypto, q);
  if (q !== undefined) await recordRead(ctx, { action: 'conversation.search', entityType: 'inbox', entityId: 'list' });
  if (q !== undefined && terms === null) return { items: [], nextCursor: null };
  const answering = await answeringOf(ctx);
  const scope = stationScope(ctx.actor, READ);
  const labelId = label === undefined ? undefined : decodeId('lbl', label);
  const code = q === undefined ? null : codeOf(ctx, q);
  const bookingId =
    query.booking === undefined ? undefined : (await reachedBooking(ctx, decodeId('bkg', query.booking))).id;
  const narrowed = { status, owner, channel, priority, unread, waiting, labelId, bookingId, terms, code };
  const filter = { ...narrowed, sort, answering, scope, me: meOf(ctx) };
  const after = cursor === undefined ? null : decodeCursor(cursor, Key);
  const late = sort === 'recent' && status === 'active' ? await readLate(ctx.db, filter, ctx.clock.now()) : [];
  const rows = await readInbox(ctx.db, filter, { after, limit: limit + 1, without: late.map(({ id }) => id) });
  const { items, nextCursor } = pageOf(rows, limit, (row) => keyOf(row, sort));
  const shown = after === null ? [...late, ...items] : items;
  return { items: shown.map((row) => viewRow(ctx, row)), nextCursor };
}

/** What waits for people now, within the actor's stations; of a station that is asked for, what is known to be its own. */
export async function countConversations(
  ctx: Context,
  { station }: { readonly station?: string | undefined } = {},
): Promise<InboxCounts> {
  authorize(ctx, READ);
  const answering = await answeringOf(ctx);
  const asked = station === undefined ? undefined : decodeId('stn', station);
  const scope = narrowedScope(stationScope(ctx.actor, READ), asked);
  return countInbox(ctx.db, { scope, isNamed: asked !== undefined, me: meOf(ctx), answering }, ctx.clock.now());
}

/** The queue of those who wait for a person, late ones first, then by when they are due. */
export async function listEscalations(
  ctx: Context,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<EscalationRow>> {
  authorize(ctx, READ);
  const after = cursor === undefined ? null : decodeCursor(cursor, Key);
  const rows = await readEscalations(ctx.db, stationScope(ctx.actor, READ), { after, limit: limit + 1 });
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.due_at.toString(), row.id]);
  return { items: items.map((row) => viewEscalation(ctx, row)), nextCursor };
}
