import type { MergeDone, MergePreview, MergeRequest, MergeSide } from '@myhibachi/contracts';
import {
  consentStates,
  findCustomer,
  lockCustomer,
  recordConsent,
  saveContact,
  type CustomerContact,
  type CustomerRecord,
} from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  describeActor,
  encodeId,
  invalidField,
  masked,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { belongingsOf } from './family-store.ts';
import { countNotes } from './note-store.ts';
import { handOver, insertMerge, markMerged, raiseVersion } from './merge-store.ts';
import { contactOf, stopsOf, swap, type Stop, type Take } from './merge-terms.ts';
import { assertReached } from './reach-customer.ts';

interface Pair {
  readonly survivor: CustomerRecord;
  readonly absorbed: CustomerRecord;
}

function assertApart({ survivor, absorbed }: Pair): void {
  for (const { mergedInto, erasedAt } of [survivor, absorbed]) {
    if (mergedInto !== null || erasedAt !== null)
      throw new AppError('invalid_transition', { message: 'One of the two is merged or erased already.' });
  }
}

/** Both of them, where both are within reach: a foreign one and none look the same. */
async function pairOf(
  ctx: Context,
  input: { readonly customerId: string; readonly otherId: string },
  load: (id: string) => Promise<CustomerRecord | null>,
): Promise<Pair> {
  if (input.customerId === input.otherId) throw invalidField('otherId', 'Please choose another customer.');
  // The lower id first: two merges of the same people never wait for each other in a circle.
  const [first = '', second = ''] = [input.customerId, input.otherId].toSorted();
  const found = [await load(first), await load(second)];
  const [survivor, absorbed] = [input.customerId, input.otherId].map((id) => found.find((row) => row?.id === id));
  const pair = {
    survivor: await assertReached(ctx, survivor ?? null, 'customer.merge'),
    absorbed: await assertReached(ctx, absorbed ?? null, 'customer.merge'),
  };
  assertApart(pair);
  return pair;
}

async function stopsBetween(ctx: Context, { survivor, absorbed }: Pair): Promise<readonly Stop[]> {
  const side = async (contact: CustomerRecord) => ({ contact, states: await consentStates(ctx, contact) });
  return stopsOf(await side(survivor), await side(absorbed));
}

async function sideOf(ctx: Context, customer: CustomerRecord): Promise<MergeSide> {
  const { bookingIds } = await belongingsOf(ctx.db, customer.id, { proven: false });
  return {
    ...contactOf(customer),
    id: encodeId('cus', customer.id),
    version: customer.version,
    createdAt: customer.createdAt.toString(),
    bookings: bookingIds.length,
  };
}

interface Wish {
  readonly customerId: string;
  readonly otherId: string;
  readonly take: Take;
}

/** Shows what a merge would do, and changes nothing. */
export async function previewMerge(ctx: Context, input: Wish): Promise<MergePreview> {
  authorize(ctx, 'customer.merge');
  const pair = await pairOf(ctx, input, (id) => findCustomer(ctx, id));
  const own = await belongingsOf(ctx.db, pair.absorbed.id, { proven: false });
  return {
    survivor: await sideOf(ctx, pair.survivor),
    duplicate: await sideOf(ctx, pair.absorbed),
    result: swap(pair.survivor, pair.absorbed, input.take).survivor,
    moves: {
      bookings: own.bookingIds.length,
      holds: own.holdIds.length,
      notes: await countNotes(ctx, pair.absorbed.id),
      quotes: own.quoteIds.length,
      leads: own.leadIds.length,
    },
    consents: [...(await stopsBetween(ctx, pair))],
    undoDays: (await getVariables(ctx))['customers.mergeUndoDays'],
  };
}

/** Two addresses that change places must not meet on the way: the index allows each once. */
export async function writeBoth(
  tx: TransactionContext,
  survivor: { readonly id: string; readonly contact: CustomerContact },
  absorbed: { readonly id: string; readonly contact: CustomerContact },
): Promise<void> {
  await saveContact(tx, absorbed.id, { ...absorbed.contact, email: `${absorbed.id}@moving.invalid` });
  await saveContact(tx, survivor.id, survivor.contact);
  await saveContact(tx, absorbed.id, absorbed.contact);
}

async function stop(tx: TransactionContext, stops: readonly Stop[]): Promise<void> {
  for (const { channel, purpose, address } of stops) {
    await recordConsent(tx, {
      channel,
      purpose,
      address,
      granted: false,
      wording: 'Stopped at another address of the same person.',
      wordingVersion: 'merge',
      source: 'merge',
    });
  }
}

async function write(tx: TransactionContext, pair: Pair, take: Take): Promise<MergeDone> {
  const { survivor, absorbed } = pair;
  const [stopped, contacts] = [await stopsBetween(tx, pair), swap(survivor, absorbed, take)];
  if (take.length > 0) {
    await writeBoth(
      tx,
      { id: survivor.id, contact: contacts.survivor },
      { id: absorbed.id, contact: contacts.absorbed },
    );
  } else await raiseVersion(tx, survivor.id);
  const moved = await handOver(tx, { from: absorbed.id, to: survivor.id });
  await markMerged(tx, absorbed.id, survivor.id);
  await stop(tx, stopped);
  const days = (await getVariables(tx))['customers.mergeUndoDays'];
  const [id, mergedAt] = [newId(), tx.clock.now()];
  const undoUntil = mergedAt.add({ hours: days * 24 });
  await insertMerge(tx, {
    id,
    survivorId: survivor.id,
    absorbedId: absorbed.id,
    moved: { ...moved, take },
    before: {
      survivor: contactOf(survivor),
      absorbed: contactOf(absorbed),
      result: contacts.survivor,
      stopped: [...stopped],
    },
    mergedBy: describeActor(tx.actor),
    mergedAt,
    undoUntil,
  });
  return { id: encodeId('mrg', id), customerId: encodeId('cus', survivor.id), undoUntil: undoUntil.toString() };
}

function assertVersions({ survivor, absorbed }: Pair, wanted: { version: number; otherVersion: number }): void {
  if (survivor.version === wanted.version && absorbed.version === wanted.otherVersion) return;
  throw new AppError('version_conflict', {
    message: 'One of the two has changed since you looked. Please look again.',
    details: { version: survivor.version },
  });
}

/**
 * Merges a duplicate into a customer: parties, holds and notes move, addresses are found from both, and what one of them
 * has stopped hearing both have. Of two merges at once one wins; the other gets `version_conflict` or
 * `invalid_transition`.
 */
export async function mergeCustomers(
  ctx: Context,
  input: Wish & Pick<MergeRequest, 'version' | 'otherVersion'>,
): Promise<MergeDone> {
  authorize(ctx, 'customer.merge');
  return withTransaction(ctx, async (tx) => {
    const pair = await pairOf(tx, input, (id) => lockCustomer(tx, id));
    assertVersions(pair, input);
    const done = await write(tx, pair, input.take);
    audit(tx, {
      action: 'customer.merge',
      entityType: 'customer',
      entityId: pair.survivor.id,
      after: {
        mergeId: done.id,
        absorbed: encodeId('cus', pair.absorbed.id),
        ...Object.fromEntries(input.take.map((part) => [part, masked(part)])),
      },
    });
    return done;
  });
}
