/** Keeps one subscription to RingCentral's notices alive, and clears away what would double them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SmsFeed } from '@myhibachi/core/kernel';
import type { Asking } from './ringcentral-asking.ts';

export interface NoticesConfig {
  /** Where notices go. */
  readonly webhookUrl: string;
  /** The secret they come with. */
  readonly webhookToken: string;
}

const SUBSCRIPTION = '/restapi/v1.0/subscription';
const FILTERS = [
  '/restapi/v1.0/account/~/extension/~/message-store',
  // Notices of texts that come in are also sent at once, without the store's delay.
  '/restapi/v1.0/account/~/extension/~/message-store/instant?type=SMS',
] as const;
const LASTS_SECONDS = 7 * 24 * 60 * 60;
const RENEW_BEFORE = { hours: 48 } as const;

const Subscription = z.object({
  id: z.string(),
  status: z.string(),
  expirationTime: z.string(),
  deliveryMode: z.object({ transportType: z.string(), address: z.string().default('') }),
});
type Subscription = z.infer<typeof Subscription>;
const Subscriptions = z.object({ records: z.array(Subscription).default([]) });

/** Nobody can read the token of a subscription back, so its address says which one it was made with. */
function addressOf({ webhookUrl, webhookToken }: NoticesConfig): string {
  const address = new URL(webhookUrl);
  const fingerprint = createHash('sha256').update(`address:${webhookToken}`).digest('hex');
  address.searchParams.set('token', fingerprint.slice(0, 16));
  return address.href;
}

function pathOf({ id }: Subscription): string {
  return `${SUBSCRIPTION}/${encodeURIComponent(id)}`;
}

function endsAt({ expirationTime }: Subscription): Temporal.Instant {
  return Temporal.Instant.from(expirationTime);
}

async function create(config: NoticesConfig, ask: Asking): Promise<Subscription> {
  const { webhookToken: verificationToken } = config;
  const deliveryMode = { transportType: 'WebHook', address: addressOf(config), verificationToken };
  const body = { eventFilters: FILTERS, deliveryMode, expiresIn: LASTS_SECONDS };
  return ask('subscribe', Subscription, { method: 'POST', path: SUBSCRIPTION, body });
}

/** The subscription of this door that is good, as it stands after this, and what that took. */
async function refresh(
  good: Subscription | undefined,
  ask: Asking,
  { config, now }: { readonly config: NoticesConfig; readonly now: Temporal.Instant },
): Promise<{ present: Subscription; made: 'kept' | 'renewed' | 'created' }> {
  if (good === undefined) return { present: await create(config, ask), made: 'created' };
  if (Temporal.Instant.compare(endsAt(good), now.add(RENEW_BEFORE)) > 0) return { present: good, made: 'kept' };
  const present = await ask('renew', Subscription, { method: 'POST', path: `${pathOf(good)}/renew` });
  return { present, made: 'renewed' };
}

export async function keepSubscribed(
  config: NoticesConfig,
  ask: Asking,
  now: Temporal.Instant,
): ReturnType<SmsFeed['subscribe']> {
  const { records } = await ask('subscriptions', Subscriptions, { method: 'GET', path: SUBSCRIPTION });
  const address = addressOf(config);
  const here = records.filter(({ deliveryMode }) => deliveryMode.address.split('?')[0] === config.webhookUrl);
  const good = here.find(({ status, deliveryMode }) => status === 'Active' && deliveryMode.address === address);
  // First the new one, then away with the old: no moment is without.
  const { present, made } = await refresh(good, ask, { config, now });
  for (const surplus of here.filter((each) => each !== good))
    await ask('unsubscribe', z.unknown(), { method: 'DELETE', path: pathOf(surplus) });
  return { until: endsAt(present), made };
}
