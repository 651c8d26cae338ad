import type { BlocksQuery, IpBlock, IpBlockRequest } from '@myhibachi/contracts';
import { recordSecurityEvent, staffNames } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  encodeId,
  invalidField,
  newId,
  notFound,
  withTransaction,
  type Context,
  type Page,
} from '../kernel/index.ts';
import { MOST_BLOCKS } from './blocked-addresses.ts';
import { insertBlock, liftBlock, lockBlock, readBlocks, readBlocksInForce, type BlockRow } from './ip-block-store.ts';
import { contains, readNetwork, writeNetwork, type Network } from './network.ts';
import { newestFirst, windowOf } from './page-window.ts';

/** Wider than this is half a country. */
const WIDEST = { ipv4: 16, ipv6: 32 } as const;

function stateOf(row: BlockRow, now: Temporal.Instant): IpBlock['state'] {
  if (row.liftedAt !== null) return 'lifted';
  return row.expiresAt !== null && Temporal.Instant.compare(row.expiresAt, now) <= 0 ? 'expired' : 'in_force';
}

async function view(ctx: Context, rows: readonly BlockRow[]): Promise<IpBlock[]> {
  const names = await staffNames(
    ctx,
    rows.map((row) => row.blockedBy).filter((id) => id !== null),
  );
  const now = ctx.clock.now();
  return rows.map((row) => ({
    id: encodeId('blk', row.id),
    network: ctx.crypto.decrypt('ip_blocks.network', row.networkEnc),
    reason: row.reason,
    blockedBy: row.blockedBy === null ? null : (names.get(row.blockedBy) ?? null),
    state: stateOf(row, now),
    createdAt: row.createdAt.toString(),
    expiresAt: row.expiresAt?.toString() ?? null,
    liftedAt: row.liftedAt?.toString() ?? null,
  }));
}

/** Blocked addresses, newest first. */
export async function listIpBlocks(ctx: Context, query: BlocksQuery): Promise<Page<IpBlock>> {
  authorize(ctx, 'security.read');
  const filter = { state: query.state ?? null, now: ctx.clock.now() };
  const rows = await readBlocks(ctx.db, filter, windowOf(query));
  const page = newestFirst(rows, query, (row) => row.createdAt);
  return { ...page, items: await view(ctx, page.items) };
}

function networkOf(ctx: Context, text: string): Network {
  const network = readNetwork(text);
  if (network === null) throw invalidField('network', 'Please send an address such as 192.0.2.44 or 192.0.2.0/24.');
  const widest = WIDEST[network.family];
  if (network.prefix < widest) throw invalidField('network', `Please block no more than a /${widest} at a time.`);
  const own = ctx.origin.ip;
  if (own !== null && contains(network, own))
    throw invalidField('network', 'This is where you are. You would lock yourself out.');
  return network;
}

function expiryOf(request: IpBlockRequest, now: Temporal.Instant): Temporal.Instant | null {
  if (request.expiresAt === null) return null;
  const expiresAt = Temporal.Instant.from(request.expiresAt);
  if (Temporal.Instant.compare(expiresAt, now) <= 0)
    throw invalidField('expiresAt', 'Please choose a moment that is not over yet.');
  return expiresAt;
}

/** Lets an address or network in no more, at every process within seconds. Nobody can block where they are themselves. */
export async function blockIp(ctx: Context, request: IpBlockRequest): Promise<IpBlock> {
  authorize(ctx, 'security.block');
  const network = writeNetwork(networkOf(ctx, request.network));
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const row = {
      id: newId(),
      networkEnc: tx.crypto.encrypt('ip_blocks.network', network),
      reason: request.reason,
      blockedBy: tx.actor.kind === 'staff' ? tx.actor.staffId : null,
      createdAt: now,
      expiresAt: expiryOf(request, now),
    };
    if ((await readBlocksInForce(tx.db, now, MOST_BLOCKS)).length >= MOST_BLOCKS)
      throw new AppError('limit_reached', { message: 'There are too many blocks. Please lift some first.' });
    if (!(await insertBlock(tx.db, { ...row, networkBidx: tx.crypto.blindIndex('ip', network) })))
      throw new AppError('already_exists', { message: 'This network is blocked already.' });
    await recordSecurityEvent(tx, { kind: 'address_blocked', staffId: row.blockedBy, detail: { blockId: row.id } });
    audit(tx, {
      action: 'ip_block.create',
      entityType: 'ip_block',
      entityId: row.id,
      after: { expiresAt: row.expiresAt?.toString() ?? null },
      reason: request.reason,
    });
    const [block] = await view(tx, [{ ...row, liftedAt: null }]);
    return block as IpBlock;
  });
}

/** Lets a blocked address in again. Throws `invalid_transition` when the block is over already. */
export async function unblockIp(
  ctx: Context,
  input: { readonly blockId: string; readonly reason: string },
): Promise<IpBlock> {
  authorize(ctx, 'security.block');
  return withTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const row = await lockBlock(tx.db, input.blockId);
    if (row === undefined) throw notFound('ip block');
    if (stateOf(row, now) !== 'in_force') throw new AppError('invalid_transition');
    await liftBlock(tx.db, row.id, now);
    const staffId = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
    await recordSecurityEvent(tx, { kind: 'address_unblocked', staffId, detail: { blockId: row.id } });
    const facts = { entityType: 'ip_block', entityId: row.id, reason: input.reason };
    audit(tx, { action: 'ip_block.lift', ...facts, before: { state: 'in_force' }, after: { state: 'lifted' } });
    const [block] = await view(tx, [{ ...row, liftedAt: now }]);
    return block as IpBlock;
  });
}
