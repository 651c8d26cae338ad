import { authorize, encodeId, type Context } from '../kernel/index.ts';
import { readOpenRefunds, type OpenRefund } from './refund-store.ts';

const LIMIT = 100;

/** The refunds that wait for a second person or for being sent by hand, oldest first, at most a hundred. */
export async function listOpenRefunds(ctx: Context): Promise<OpenRefund[]> {
  authorize(ctx, 'payment.refund');
  return (await readOpenRefunds(ctx.db, LIMIT)).map((refund) => ({ ...refund, id: encodeId('rfd', refund.id) }));
}
