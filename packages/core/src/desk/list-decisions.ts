import type { WaitingDecision } from '@myhibachi/contracts';
import { Contact } from '@myhibachi/contracts';
import { z } from 'zod';
import {
  AppError,
  authorize,
  decodeCursor,
  decodeId,
  describeActor,
  encodeId,
  narrowedScope,
  pageOf,
  reachesStation,
  seesMoney,
  stationScope,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { listStations } from '../stations/index.ts';
import { DECIDING_ACTION, mayDecide } from './judge-decision.ts';
import { namePeople } from './people.ts';
import { MONEY_DECISIONS, hideAmounts } from './without-money.ts';
import { readQueue, type QueueRow } from './queue-store.ts';

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);
const Name = Contact.pick({ firstName: true, lastName: true }).loose();

function hostName(ctx: Context, row: QueueRow): string {
  if (row.contactEnc === null) return '';
  // A booking's and a hold's contact are sealed each for its own column.
  const column = row.bookingId === null ? 'holds.contact' : 'bookings.contact';
  const { firstName, lastName } = Name.parse(JSON.parse(ctx.crypto.decrypt(column, row.contactEnc)));
  return `${firstName} ${lastName}`;
}

function bookingOf(ctx: Context, row: QueueRow): WaitingDecision['booking'] {
  if (row.bookingId === null || row.code === null || row.date === null || row.start === null) return null;
  const { code, date, start } = row;
  return { id: encodeId('bkg', row.bookingId), code, hostName: hostName(ctx, row), date, start };
}

function rightsOn(ctx: Context, row: QueueRow): Pick<WaitingDecision, 'mayDecide' | 'mayReject' | 'mayWithdraw'> {
  const mine = row.requestedBy === describeActor(ctx.actor);
  if (row.kind !== 'refund') {
    const may = mayDecide(ctx.actor, { ...row, kind: row.kind });
    return { mayDecide: may, mayReject: may, mayWithdraw: mine };
  }
  const action = row.byHand ? 'payment.refund' : DECIDING_ACTION.overpayment;
  const reaches = reachesStation(ctx.actor, action, row.stationId);
  const mayAsk = reachesStation(ctx.actor, 'payment.request_refund', row.stationId);
  return {
    mayDecide: reaches && (row.byHand ? row.wayBy !== describeActor(ctx.actor) : !mine),
    mayReject: reaches && !row.byHand && !mine && !row.owed,
    mayWithdraw: mayAsk && !row.owed && (mine || (row.byHand && reaches)),
  };
}

interface Wanted {
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly kind?: QueueRow['kind'] | undefined;
  /** As the API names it; without, every station in reach. */
  readonly station?: string | undefined;
}

function reasonOf(ctx: Context, row: QueueRow): string {
  const reason =
    row.reasonEnc === null ? (row.reason ?? '') : ctx.crypto.decrypt('booking_decisions.reason', row.reasonEnc);
  return seesMoney(ctx) ? reason : hideAmounts(reason);
}

/**
 * What waits for a decision within the actor's stations, the oldest first (domain 5, 7). Refunds and overpayments are
 * for those who may see money; throws `forbidden` when somebody else asks for them.
 */
export async function listDecisions(ctx: Context, query: Wanted): Promise<Page<WaitingDecision>> {
  authorize(ctx, 'booking.read');
  const money = seesMoney(ctx);
  if (!money && query.kind !== undefined && MONEY_DECISIONS.has(query.kind))
    throw new AppError('forbidden', { reason: 'decisions about money need payment.read' });
  const [at, id] = query.cursor === undefined ? [] : decodeCursor(query.cursor, Key);
  const after = at === undefined || id === undefined ? null : { at, id };
  const wanted = query.station === undefined ? undefined : decodeId('stn', query.station);
  const scope = narrowedScope(stationScope(ctx.actor, 'booking.read'), wanted);
  const rows = await readQueue(ctx, { scope, kind: query.kind ?? null, money, after, limit: query.limit });
  const { items, nextCursor } = pageOf(rows, query.limit, (row) => [row.at.toString(), row.id]);
  const people = items.map((row) => row.requestedBy);
  const [name, stations] = await Promise.all([namePeople(ctx, people), listStations(ctx)]);
  const stationName = new Map(stations.map((station) => [station.id, station.name]));
  return {
    nextCursor,
    items: items.map((row) => ({
      id: encodeId(row.kind === 'refund' ? 'rfd' : 'dec', row.id),
      kind: row.kind,
      booking: bookingOf(ctx, row),
      station: { id: encodeId('stn', row.stationId), name: stationName.get(row.stationId) ?? '' },
      cause: row.cause,
      amountCents: row.amountCents,
      method: row.method,
      byHand: row.byHand,
      cardTookNone: row.cardTookNone,
      reason: reasonOf(ctx, row),
      because: row.because,
      by: name(row.requestedBy),
      at: row.at.toString(),
      ...rightsOn(ctx, row),
    })),
  };
}
