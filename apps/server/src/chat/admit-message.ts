/** How much one visitor may say in the chat, whatever addresses they come from (variable `chat.visitorMessagesPerMinute`). */
import { AppError, type Context } from '@myhibachi/core/kernel';
import { getVariables } from '@myhibachi/core/variables';
import type { Limits } from '../http/limits.ts';

/** Seconds until they may go on; null when they may now. Counts the message. */
export async function waitsFor(ctx: Context, limits: Limits | null, visitorId: string): Promise<number | null> {
  if (limits === null) return null;
  const within = (await getVariables(ctx))['chat.visitorMessagesPerMinute'];
  const { allowed, resetSeconds } = await limits.consumeVisitor(visitorId, within);
  return allowed ? null : resetSeconds;
}

/** Throws `rate_limited` when this visitor has said too much this minute. */
export async function admitMessage(ctx: Context, limits: Limits | null, visitorId: string): Promise<void> {
  const seconds = await waitsFor(ctx, limits, visitorId);
  if (seconds === null) return;
  throw new AppError('rate_limited', {
    message: `That was a lot at once. Please go on in ${seconds} seconds.`,
    details: { retryAfterSeconds: seconds },
  });
}
