import type { AffectedEvent, CloseDaysRequest, Closure as ClosureView, ClosureAnswer } from '@myhibachi/contracts';
import {
  AppError,
  afterCommit,
  audit,
  authorize,
  decodeId,
  encodeId,
  invalidField,
  newId,
  notFound,
  reachesStation,
  stationScope,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getStation, listStations } from '../stations/index.ts';
import { getVariables } from '../variables/index.ts';
import {
  findOverlapping,
  insertClosure,
  listOccupants,
  lockClosure,
  lockStations,
  markReopened,
  readClosures,
  type Closure,
  type Occupant,
} from './closure-store.ts';
import { daysBetween } from './event-time.ts';

const MAX_AFFECTED = 200;
const MAX_LISTED = 500;
const MAX_SPAN_DAYS = 366;

/** A closure as staff read it. */
export function viewClosure(closure: Closure): ClosureView {
  return {
    id: encodeId('clo', closure.id),
    stationId: closure.stationId === null ? null : encodeId('stn', closure.stationId),
    firstDate: closure.firstDate,
    lastDate: closure.lastDate,
    slots: closure.slots === null ? null : [...closure.slots],
    reason: closure.reason,
    createdAt: closure.createdAt.toString(),
    reopenedAt: closure.reopenedAt?.toString() ?? null,
  };
}

/** A party that has a seat in some time, with the words for why somebody should look at it. */
function viewAffected(occupant: Occupant, why: string): AffectedEvent {
  return { ...occupant, id: encodeId(occupant.kind === 'booking' ? 'bkg' : 'hld', occupant.id), why };
}

/** Closing every station takes someone who reaches them all. */
function assertReach(ctx: Context, stationId: string | null): void {
  if (reachesStation(ctx.actor, 'closure.manage', stationId)) return;
  if (stationId === null) throw new AppError('forbidden', { message: 'Only who reaches every station may do this.' });
  throw notFound('station');
}

/** The day it is now: at the station, or where the day has come last. */
async function today(ctx: Context, stationId: string | null): Promise<Temporal.PlainDate> {
  const stations = stationId === null ? await listStations(ctx) : [await getStation(ctx, stationId)];
  const now = ctx.clock.now();
  const [earliest] = stations
    .map(({ timeZone }) => now.toZonedDateTimeISO(timeZone).toPlainDate())
    .toSorted((one, other) => Temporal.PlainDate.compare(one, other));
  return earliest ?? now.toZonedDateTimeISO('UTC').toPlainDate();
}

async function assertSane(ctx: Context, stationId: string | null, input: CloseDaysRequest): Promise<void> {
  const first = (await today(ctx, stationId)).toString();
  if (input.firstDate < first) throw invalidField('firstDate', 'Please begin today or later: days that are over stay.');
  const span = daysBetween(input.firstDate, input.lastDate);
  if (span < 0) throw invalidField('lastDate', 'Please end on or after the first day.');
  if (span >= MAX_SPAN_DAYS) throw invalidField('lastDate', `Please close at most ${MAX_SPAN_DAYS} days at once.`);
  const known = (await getVariables(ctx))['scheduling.slots'].map((slot) => slot.start);
  const stray = (input.slots ?? []).findIndex((slot) => !known.includes(slot));
  if (stray !== -1) throw invalidField(`slots.${stray}`, `Please choose among the slots ${known.join(', ')}.`);
}

/** One closure a time: were there two, opening one again would leave the days closed. */
async function assertOpen(tx: TransactionContext, stationId: string | null, input: CloseDaysRequest): Promise<void> {
  const there = await findOverlapping(tx.db, { ...input, stationId });
  if (there === undefined) return;
  const { firstDate, lastDate, slots } = there;
  const days = firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`;
  const what = slots === null ? days : `${days} at ${slots.join(', ')}`;
  throw invalidField('firstDate', `Closed already: ${what}. Open that again first, or choose other days or slots.`);
}

async function write(tx: TransactionContext, stationId: string | null, input: CloseDaysRequest): Promise<Closure> {
  const closure: Closure = {
    id: newId(),
    stationId,
    firstDate: input.firstDate,
    lastDate: input.lastDate,
    slots: input.slots,
    reason: input.reason,
    createdAt: tx.clock.now(),
    reopenedAt: null,
  };
  await insertClosure(tx.db, closure);
  audit(tx, {
    action: 'closure.close',
    entityType: 'closure',
    entityId: closure.id,
    stationId,
    after: { firstDate: closure.firstDate, lastDate: closure.lastDate, slots: closure.slots },
    reason: input.reason,
  });
  afterCommit(tx, () => tx.figures.clear());
  return closure;
}

/**
 * Closes days or single slots of a station, or of all. Nothing can be held or booked there from then on; parties that
 * are booked stay and are answered in `affected`. With `preview` nothing is closed. Throws `validation_failed` naming
 * `firstDate` for days that are over, and for a time that the same station, or all of them, is closed at already.
 */
export async function closeDays(ctx: Context, input: CloseDaysRequest): Promise<ClosureAnswer> {
  authorize(ctx, 'closure.manage');
  const stationId = input.stationId === null ? null : decodeId('stn', input.stationId);
  assertReach(ctx, stationId);
  await assertSane(ctx, stationId, input);
  return withTransaction(ctx, async (tx) => {
    if (!input.preview) await lockStations(tx.db, stationId);
    await assertOpen(tx, stationId, input);
    const closure = input.preview ? null : await write(tx, stationId, input);
    const time = { stationId, from: input.firstDate, to: input.lastDate, slots: input.slots };
    const affected = await listOccupants(tx.db, time, MAX_AFFECTED);
    return {
      applied: !input.preview,
      closure: closure === null ? null : viewClosure(closure),
      affected: affected.map((row) =>
        viewAffected(row, row.kind === 'hold' ? 'Is being signed and paid for.' : 'Is booked and stays booked.'),
      ),
    };
  });
}

/** Takes a closure back. Throws `already_done` when the days are open again. */
export async function reopenDays(ctx: Context, input: { closureId: string }): Promise<ClosureView> {
  authorize(ctx, 'closure.manage');
  return withTransaction(ctx, async (tx) => {
    const closure = await lockClosure(tx.db, input.closureId);
    if (closure === undefined) throw notFound('closure');
    assertReach(tx, closure.stationId);
    const at = tx.clock.now();
    if (!(await markReopened(tx.db, closure.id, at)))
      throw new AppError('already_done', { message: 'These days are open again already.' });
    audit(tx, {
      action: 'closure.reopen',
      entityType: 'closure',
      entityId: closure.id,
      stationId: closure.stationId,
      before: { firstDate: closure.firstDate, lastDate: closure.lastDate, slots: closure.slots },
    });
    afterCommit(tx, () => tx.figures.clear());
    return viewClosure({ ...closure, reopenedAt: at });
  });
}

/** Closures in force that touch these days, within the stations the actor reaches. */
export async function listClosures(
  ctx: Context,
  input: { from: string; to: string; stationId?: string | undefined },
): Promise<{ items: ClosureView[] }> {
  authorize(ctx, 'station.read');
  const scope = stationScope(ctx.actor, 'station.read');
  const stationId = input.stationId === undefined ? null : decodeId('stn', input.stationId);
  if (stationId !== null && scope !== 'all' && !scope.includes(stationId)) throw notFound('station');
  const within = { from: input.from, to: input.to, scope: stationId === null ? scope : [stationId] };
  return { items: (await readClosures(ctx.db, within, MAX_LISTED)).map(viewClosure) };
}
