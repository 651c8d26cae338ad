import type { MergeUndone, UndoPreview } from '@myhibachi/contracts';
import { indexAddress, listWords, lockCustomer, recordConsent } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  describeActor,
  encodeId,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import {
  findMerge,
  handOver,
  lockMerge,
  markMerged,
  markUndone,
  raiseVersion,
  type Before,
  type Merge,
} from './merge-store.ts';
import { takenBack } from './merge-terms.ts';
import { writeBoth } from './merge-customers.ts';
import { reachesMerge } from './reach-customer.ts';
import { giveSince, sortSince, tellSince, type Undoable } from './since-merge.ts';

async function assertUndoable(ctx: Context, merge: Merge | null): Promise<Undoable> {
  if (merge === null || !(await reachesMerge(ctx, merge, 'customer.merge'))) throw notFound('merge');
  if (merge.undoneAt !== null) throw new AppError('already_done', { message: 'This merge is undone already.' });
  if (merge.before === null)
    throw new AppError('invalid_transition', {
      message: 'The person was erased since; there is nothing to go back to.',
    });
  if (Temporal.Instant.compare(merge.undoUntil, ctx.clock.now()) <= 0)
    throw new AppError('cutoff_passed', { message: 'This merge is too long ago to be undone.' });
  return { ...merge, before: merge.before };
}

/** The merge's own word is taken back; one the person spoke since stands. */
async function speakAgain(tx: TransactionContext, stopped: Before['stopped']): Promise<void> {
  for (const { channel, purpose, address } of stopped) {
    const words = await listWords(tx.db, [indexAddress(tx, channel, address)], 50);
    const newest = words.find((word) => word.channel === channel && word.purpose === purpose);
    if (newest?.source !== 'merge') continue;
    await recordConsent(tx, {
      channel,
      purpose,
      address,
      granted: true,
      wording: 'As it was before two customers were merged by mistake.',
      wordingVersion: 'merge',
      source: 'merge_undone',
    });
  }
}

async function writeBack(tx: TransactionContext, merge: Undoable): Promise<UndoPreview['since']> {
  const { survivorId, absorbedId, before, moved } = merge;
  const [first = '', second = ''] = [survivorId, absorbedId].toSorted();
  const locked = [await lockCustomer(tx, first), await lockCustomer(tx, second)];
  const survivor = locked.find((row) => row?.id === survivorId);
  if (survivor === undefined || survivor === null) throw notFound('customer');
  if (survivor.mergedInto !== null || survivor.erasedAt !== null)
    throw new AppError('invalid_transition', {
      message: 'This customer was merged into another since. Undo that first.',
    });
  // Asked before the addresses go back: whoever books meanwhile waits for the locks.
  const since = await sortSince(tx, merge);
  await markMerged(tx, absorbedId, null);
  if (moved.take.length > 0)
    await writeBoth(
      tx,
      { id: survivorId, contact: takenBack(survivor, before) },
      { id: absorbedId, contact: before.absorbed },
    );
  else await raiseVersion(tx, survivorId);
  await handOver(tx, { from: survivorId, to: absorbedId, only: moved });
  await giveSince(tx, merge, since);
  await speakAgain(tx, before.stopped);
  return tellSince(since);
}

/** Shows what an undo would do with what was made since the merge, and changes nothing. */
export async function previewUndo(ctx: Context, input: { readonly mergeId: string }): Promise<UndoPreview> {
  authorize(ctx, 'customer.merge');
  const merge = await assertUndoable(ctx, await findMerge(ctx, input.mergeId));
  return { since: tellSince(await sortSince(ctx, merge)) };
}

/**
 * Puts everything back that a merge moved. What was made since goes to whom its contact says it is; what nobody can tell
 * stays with the survivor, and the answer lists it.
 */
export async function undoMerge(ctx: Context, input: { readonly mergeId: string }): Promise<MergeUndone> {
  authorize(ctx, 'customer.merge');
  return withTransaction(ctx, async (tx) => {
    const merge = await assertUndoable(tx, await lockMerge(tx, input.mergeId));
    const since = await writeBack(tx, merge);
    await markUndone(tx, merge.id, describeActor(tx.actor));
    audit(tx, {
      action: 'customer.undo_merge',
      entityType: 'customer',
      entityId: merge.survivorId,
      after: {
        mergeId: encodeId('mrg', merge.id),
        restored: encodeId('cus', merge.absorbedId),
        wentAlong: since.filter(({ to }) => to === 'duplicate').map(({ id }) => id),
        untold: since.filter(({ to }) => to === 'unknown').map(({ id }) => id),
      },
    });
    return {
      id: encodeId('mrg', merge.id),
      customerId: encodeId('cus', merge.survivorId),
      undoUntil: merge.undoUntil.toString(),
      since,
    };
  });
}
