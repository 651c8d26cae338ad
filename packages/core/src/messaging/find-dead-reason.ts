import { indexAddress } from '../customers/index.ts';
import type { Context } from '../kernel/index.ts';
import { bounceReason } from '../mail/index.ts';
import { findDeadAddress } from './dead-address-store.ts';

/** Why nothing is sent to an e-mail address any more, in words; null while mail may go there. */
export async function findDeadReason(ctx: Context, address: string): Promise<string | null> {
  const dead = await findDeadAddress(ctx.db, indexAddress(ctx, 'email', address));
  return dead === null ? null : bounceReason(dead.code);
}
