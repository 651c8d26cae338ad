import { authorize, withTransaction } from '../kernel/index.ts';

export async function confirmUntold(ctx: unknown): Promise<string> {
  authorize(ctx, 'booking.confirm');
  return await withTransaction(ctx, async (tx) => await Promise.resolve(typeof tx));
}
