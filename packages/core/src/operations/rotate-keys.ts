import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { listSealedColumns, lockOldValues, writeResealed, type SealedColumn } from './rotation-store.ts';

const BATCH = 500;
/** Files are megabytes each: so few at a time fit into memory. */
const FILES = 4;

function batchOf({ table, column }: SealedColumn): number {
  return table === 'conversation_attachments' && column === 'content_enc' ? FILES : BATCH;
}

async function rotateBatch(ctx: Context, where: SealedColumn): Promise<number> {
  authorize(ctx, 'keys.rotate');
  return withTransaction(ctx, async (tx) => {
    const old = await lockOldValues(tx.db, where, tx.crypto.activeKeyId, batchOf(where));
    if (old.length === 0) return 0;
    const field = `${where.table}.${where.column.replace(/_enc$/, '')}`;
    const sealed = old.map(({ place, value }) => ({
      place,
      value: tx.crypto.seal(field, tx.crypto.open(field, value)),
    }));
    await writeResealed(tx.db, where, sealed);
    audit(tx, {
      action: 'keys.rotate',
      entityType: 'column',
      entityId: field,
      after: { values: sealed.length, key: tx.crypto.activeKeyId },
    });
    return sealed.length;
  });
}

/**
 * Seals every value anew that an older key sealed, batch by batch while everything runs (domain 14). When it answers
 * 0, the older keys are needed only for the addresses inside the audit log, which is never rewritten.
 */
export async function rotateKeys(ctx: Context): Promise<number> {
  authorize(ctx, 'keys.rotate');
  let rotated = 0;
  for (const where of await listSealedColumns(ctx.db)) {
    for (let batch = batchOf(where); batch === batchOf(where);) {
      batch = await rotateBatch(ctx, where);
      rotated += batch;
    }
  }
  return rotated;
}
