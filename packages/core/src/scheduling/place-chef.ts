/** How a chef comes to a party and leaves it again. The caller holds the booking's lock. */
import { lockChefAt, type ChefAt } from '../chefs/index.ts';
import { AppError, newId, notFound, type Context, type TransactionContext } from '../kernel/index.ts';
import {
  deleteAssignment,
  insertAssignment,
  readAssignments,
  readNeighbours,
  setReservedFrom,
  type Assignment,
} from './assignment-store.ts';
import { judgeChef, reservedFor, stopOf, type ChefRefusal, type ChefVerdict, type PartyToStaff } from './judge-chef.ts';

async function write(
  tx: TransactionContext,
  chef: ChefAt,
  party: PartyToStaff,
  position: number,
  verdict: ChefVerdict,
): Promise<void> {
  const { arrivesAt, leavesAt, reservedFrom, next } = verdict;
  // The party after first: what was kept for a longer drive to it may be in the way of this one.
  if (next !== null) await setReservedFrom(tx.db, next.id, next.reservedFrom);
  const row = { id: newId(), bookingId: party.id, chefId: chef.id, position, reservedFrom, arrivesAt, leavesAt };
  if (!(await insertAssignment(tx.db, row, tx.clock.now())))
    throw new AppError('version_conflict', { message: 'Somebody has just assigned a chef here. Please look again.' });
}

async function chefFor(tx: TransactionContext, chefId: string, party: PartyToStaff): Promise<ChefAt> {
  const chef = await lockChefAt(tx.db, chefId, { date: party.date, slot: party.slot });
  if (chef === undefined) throw notFound('chef');
  return chef;
}

/** Throws `chef_unavailable` with every reason. `except` are bookings this chef is about to leave. */
export async function placeChef(
  tx: TransactionContext,
  input: { chefId: string; party: PartyToStaff; position: number; except?: readonly string[] },
): Promise<ChefAt> {
  const chef = await chefFor(tx, input.chefId, input.party);
  const verdict = await judgeChef(tx, chef, input.party, input.except ?? []);
  const [first] = verdict.refusals;
  if (first !== undefined) {
    throw new AppError('chef_unavailable', {
      message: first.message,
      fields: verdict.refusals.map(({ message }) => ({ field: 'chefId', message })),
    });
  }
  await write(tx, chef, input.party, input.position, verdict);
  return chef;
}

/** Takes a chef off a party; the way to their next one begins at the one before again. */
export async function liftChef(tx: TransactionContext, assignment: Assignment): Promise<void> {
  await deleteAssignment(tx.db, assignment.id);
  const { before, after } = await readNeighbours(tx.db, assignment.chefId, assignment.arrivesAt, []);
  if (after === null) return;
  const wanted = await reservedFor(tx, before, { stop: stopOf(tx, after), arrivesAt: after.arrivesAt });
  const earliest = before?.leavesAt ?? wanted;
  await setReservedFrom(tx.db, after.id, Temporal.Instant.compare(wanted, earliest) < 0 ? earliest : wanted);
}

export interface ChefOnMove {
  readonly chefId: string;
  readonly name: string;
  readonly kept: boolean;
  /** Why they cannot come along. */
  readonly refusals: readonly ChefRefusal[];
}

/** Which of a party's chefs could come along to where and when it is to be. Changes nothing. */
export async function previewChefs(ctx: Context, party: PartyToStaff): Promise<ChefOnMove[]> {
  const moves: ChefOnMove[] = [];
  for (const row of await readAssignments(ctx.db, party.id)) {
    const chef = await lockChefAt(ctx.db, row.chefId, { date: party.date, slot: party.slot });
    if (chef === undefined) continue;
    const { refusals } = await judgeChef(ctx, chef, party);
    moves.push({ chefId: row.chefId, name: row.chefName, kept: refusals.length === 0, refusals });
  }
  return moves;
}

/**
 * Lets the chefs of a party follow it to another time or length: who is free there stays, who is not leaves it. To be
 * called in the transaction that moves the party, with the party as it is then.
 */
export async function followParty(tx: TransactionContext, party: PartyToStaff): Promise<ChefOnMove[]> {
  const assigned = await readAssignments(tx.db, party.id);
  for (const row of assigned) await liftChef(tx, row);
  const moves: ChefOnMove[] = [];
  for (const row of assigned) {
    const chef = await chefFor(tx, row.chefId, party);
    const verdict = await judgeChef(tx, chef, party);
    const kept = verdict.refusals.length === 0;
    if (kept) await write(tx, chef, party, row.position, verdict);
    moves.push({ chefId: row.chefId, name: row.chefName, kept, refusals: verdict.refusals });
  }
  return moves;
}
