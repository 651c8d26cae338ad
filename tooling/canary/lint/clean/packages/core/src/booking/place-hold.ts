import { audit, authorize, withTransaction } from '../kernel/index.ts';
import { insertHold } from './booking-store.ts';

/** Holds a seat; refuses the wrong actor and leaves an audit row. */
export async function placeHold(ctx: { readonly clock: { now(): string } }): Promise<string> {
  authorize(ctx, 'booking.hold');
  return await withTransaction(ctx, async (tx) => {
    const hold = await insertHold(tx, ctx.clock.now());
    await audit(tx, 'booking.held', hold);
    return hold;
  });
}
