import { audit, withTransaction } from '../kernel/index.ts';

export async function confirmUnasked(ctx: unknown): Promise<string> {
  return await withTransaction(ctx, async (tx) => await audit(tx, 'booking.confirmed', 'bkg'));
}
