import { BlockList } from 'node:net';
import { readFigure, type Context } from '../kernel/index.ts';
import { readBlocksInForce } from './ip-block-store.ts';
import { contains, plainAddress, readNetwork, type Network } from './network.ts';

export const MOST_BLOCKS = 1_000;

interface Blocks {
  readonly list: BlockList;
  readonly each: readonly { readonly network: Network; readonly expiresAt: Temporal.Instant | null }[];
}

async function load(ctx: Context): Promise<Blocks> {
  const rows = await readBlocksInForce(ctx.db, ctx.clock.now(), MOST_BLOCKS);
  const each = rows.flatMap((row) => {
    const network = readNetwork(ctx.crypto.decrypt('ip_blocks.network', row.networkEnc));
    return network === null ? [] : [{ network, expiresAt: row.expiresAt }];
  });
  const list = new BlockList();
  for (const { network } of each) list.addSubnet(network.address, network.prefix, network.family);
  return { list, each };
}

/** Whether an address is let in at all. Cached like figures are, and forgotten whenever a block changes anywhere. */
export async function isBlocked(ctx: Context, ip: string): Promise<boolean> {
  const { list, each } = await readFigure(ctx, 'ip_blocks', () => load(ctx));
  const address = plainAddress(ip);
  if (each.length === 0 || !list.check(address, address.includes(':') ? 'ipv6' : 'ipv4')) return false;
  const now = ctx.clock.now();
  // The list may hold one that ran out since it was read.
  return each.some(
    ({ network, expiresAt }) =>
      contains(network, address) && (expiresAt === null || Temporal.Instant.compare(expiresAt, now) > 0),
  );
}
