/** Texts of a service that only tells that something has happened: what, it is asked for. */
import { z } from 'zod';
import {
  actingAs,
  audit,
  authorize,
  defineJob,
  enqueue,
  withTransaction,
  type Context,
  type SmsChange,
} from '../kernel/index.ts';
import { recordDelivery } from './record-delivery.ts';
import { receiveSms } from './receive-sms.ts';
import { readSmsMark, writeSmsMark } from './sms-mark-store.ts';

/** Asks the text service what has happened. Started by its notices, and by the clock for those that never came. */
export const smsNews = defineJob({ name: 'message.sms_news', schema: z.strictObject({}) });
/** Keeps the subscription to those notices alive. */
export const smsSubscribe = defineJob({ name: 'message.sms_subscribe', schema: z.strictObject({}) });

/** How far back the first question goes. */
const FIRST = { hours: 24 } as const;
/** A mark that was lost: what was asked for before it is asked for again, which does nothing twice. */
const OVERLAP = { hours: 1 } as const;

/** A notice came: one question for all of those that came since the last was asked. */
export async function noteSmsNews(ctx: Context): Promise<void> {
  authorize(ctx, 'message.send');
  await withTransaction(ctx, async (tx) => {
    await enqueue(tx, smsNews, {}, { singletonKey: smsNews.name });
    const { provider } = tx.gateways.sms;
    audit(tx, { action: 'message.notice', entityType: 'sms_feed', entityId: provider, after: { noticed: true } });
  });
}

async function take(ctx: Context, change: SmsChange): Promise<void> {
  if (change.kind === 'delivery') {
    const { providerMessageId, status } = change;
    return recordDelivery(ctx, { providerMessageId, status });
  }
  const { kind: _kind, ...text } = change;
  return receiveSms(ctx, text);
}

/**
 * Takes in what has happened to texts since it was last asked for. The mark moves on once everything before it is
 * written down, so that a crash repeats some of it and loses nothing; each change is taken once however often it comes.
 * Answers how many there were. Throws `GatewayError` when the service does not answer.
 */
export async function takeSmsNews(ctx: Context): Promise<number> {
  authorize(ctx, 'message.send');
  const { feed = null, provider } = ctx.gateways.sms;
  if (feed === null) return 0;
  const before = await readSmsMark(ctx.db, feed.name);
  const asked = ctx.clock.now();
  const since = before === null ? asked.subtract(FIRST) : before.askedAt.subtract(OVERLAP);
  const { mark, changes } = await feed.changesSince({ mark: before?.mark ?? null, since });
  const asService = actingAs(ctx, { kind: 'webhook', provider });
  for (const change of changes) await take(asService, change);
  await writeSmsMark(ctx.db, { feed: feed.name, mark, askedAt: asked, before: before?.mark ?? null });
  return changes.length;
}

/** Sees to it that notices come, where the service sends some. Says in the log what that took. */
export async function subscribeToSms(ctx: Context): Promise<'none' | 'kept' | 'renewed' | 'created'> {
  authorize(ctx, 'message.send');
  const { feed = null, provider } = ctx.gateways.sms;
  if (feed === null) return 'none';
  const { until, made } = await feed.subscribe(ctx.clock.now());
  if (made !== 'kept') ctx.log.info({ provider, made, until: until.toString() }, 'notices of texts are subscribed');
  return made;
}
