import { authorize, type Context } from '../kernel/index.ts';
import { notifyPresence } from './change-store.ts';

/** PostgreSQL refuses longer notices (8,000 bytes). */
const MAX_BYTES = 7_900;

/** Tells every process who looks at what. Nothing is kept: it is true only as long as it is repeated. */
export async function announcePresence(ctx: Context, payload: string): Promise<void> {
  authorize(ctx, 'operations.run');
  if (Buffer.byteLength(payload) <= MAX_BYTES) await notifyPresence(ctx.db, payload);
}
