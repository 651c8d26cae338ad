import type { Database } from '@myhibachi/database';
import { olderThan, type PageWindow } from './page-window-store.ts';

export type BlockState = 'in_force' | 'expired' | 'lifted';

export interface BlockRow {
  readonly id: string;
  readonly networkEnc: string;
  readonly reason: string;
  readonly blockedBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
  readonly liftedAt: Temporal.Instant | null;
}

const COLUMNS = [
  'id',
  'network_enc as networkEnc',
  'reason',
  'blocked_by as blockedBy',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'lifted_at as liftedAt',
] as const;

/** Those in force now. */
export async function readBlocksInForce(
  db: Database,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly BlockRow[]> {
  return db
    .selectFrom('ip_blocks')
    .select(COLUMNS)
    .where('lifted_at', 'is', null)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
    .orderBy('created_at')
    .limit(limit)
    .execute();
}

/** Newest first, after the one a cursor names. */
export async function readBlocks(
  db: Database,
  filter: { readonly state: BlockState | null; readonly now: Temporal.Instant },
  window: PageWindow,
): Promise<readonly BlockRow[]> {
  const { state, now } = filter;
  let query = db.selectFrom('ip_blocks').select(COLUMNS);
  if (state === 'lifted') query = query.where('lifted_at', 'is not', null);
  if (state === 'expired') query = query.where('lifted_at', 'is', null).where('expires_at', '<=', now);
  if (state === 'in_force')
    query = query
      .where('lifted_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]));
  if (window.after !== null) query = query.where(olderThan('ip_blocks', window.after));
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(window.limit).execute();
}

export interface NewBlock {
  readonly id: string;
  readonly networkEnc: string;
  readonly networkBidx: string;
  readonly reason: string;
  readonly blockedBy: string | null;
  readonly createdAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant | null;
}

/** False when this very network is blocked already. A block that ran out makes room first. */
export async function insertBlock(db: Database, block: NewBlock): Promise<boolean> {
  await db
    .updateTable('ip_blocks')
    .set((eb) => ({ lifted_at: eb.ref('expires_at') }))
    .where('network_bidx', '=', block.networkBidx)
    .where('lifted_at', 'is', null)
    .where('expires_at', '<=', block.createdAt)
    .execute();
  const row = await db
    .insertInto('ip_blocks')
    .values({
      id: block.id,
      network_enc: block.networkEnc,
      network_bidx: block.networkBidx,
      reason: block.reason,
      blocked_by: block.blockedBy,
      created_at: block.createdAt,
      expires_at: block.expiresAt,
    })
    .onConflict((conflict) => conflict.column('network_bidx').where('lifted_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function lockBlock(db: Database, id: string): Promise<BlockRow | undefined> {
  return db.selectFrom('ip_blocks').select(COLUMNS).where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function liftBlock(db: Database, id: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('ip_blocks').set({ lifted_at: now }).where('id', '=', id).execute();
}
