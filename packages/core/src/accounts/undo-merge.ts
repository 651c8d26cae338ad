import type { MergeDone } from '@myhibachi/contracts';
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
import { handOver, lockMerge, markMerged, markUndone, raiseVersion, type Before, type Merge } from './merge-store.ts';
import { takenBack } from './merge-terms.ts';
import { writeBoth } from './merge-customers.ts';
import { reachesMerge } from './reach-customer.ts';

type Undoable = Merge & { readonly before: Before };

async function openMerge(tx: TransactionContext, id: string): Promise<Undoable> {
  const merge = await lockMerge(tx, id);
  if (merge === null || !(await reachesMerge(tx, merge, 'customer.merge'))) throw notFound('merge');
  if (merge.undoneAt !== null) throw new AppError('already_done', { message: 'This merge is undone already.' });
  if (merge.before === null)
    throw new AppError('invalid_transition', {
      message: 'The person was erased since; there is nothing to go back to.',
    });
  if (Temporal.Instant.compare(merge.undoUntil, tx.clock.now()) <= 0)
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

async function writeBack(tx: TransactionContext, merge: Undoable): Promise<void> {
  const { survivorId, absorbedId, before, moved } = merge;
  const [first = '', second = ''] = [survivorId, absorbedId].toSorted();
  const locked = [await lockCustomer(tx, first), await lockCustomer(tx, second)];
  const survivor = locked.find((row) => row?.id === survivorId);
  if (survivor === undefined || survivor === null) throw notFound('customer');
  if (survivor.mergedInto !== null || survivor.erasedAt !== null)
    throw new AppError('invalid_transition', {
      message: 'This customer was merged into another since. Undo that first.',
    });
  await markMerged(tx, absorbedId, null);
  if (moved.take.length > 0)
    await writeBoth(
      tx,
      { id: survivorId, contact: takenBack(survivor, before) },
      { id: absorbedId, contact: before.absorbed },
    );
  else await raiseVersion(tx, survivorId);
  await handOver(tx, { from: survivorId, to: absorbedId, only: moved });
  await speakAgain(tx, before.stopped);
}

/** Puts everything back that a merge moved; what came since stays with the survivor. */
export async function undoMerge(ctx: Context, input: { readonly mergeId: string }): Promise<MergeDone> {
  authorize(ctx, 'customer.merge');
  return withTransaction(ctx, async (tx) => {
    const merge = await openMerge(tx, input.mergeId);
    await writeBack(tx, merge);
    await markUndone(tx, merge.id, describeActor(tx.actor));
    audit(tx, {
      action: 'customer.undo_merge',
      entityType: 'customer',
      entityId: merge.survivorId,
      after: { mergeId: encodeId('mrg', merge.id), restored: encodeId('cus', merge.absorbedId) },
    });
    return {
      id: encodeId('mrg', merge.id),
      customerId: encodeId('cus', merge.survivorId),
      undoUntil: merge.undoUntil.toString(),
    };
  });
}
