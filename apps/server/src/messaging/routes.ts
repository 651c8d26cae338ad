import { receiveRingCentralNotice, receiveSmsEvent } from '@myhibachi/contracts';
import { AppError, actingAs, type Context, type SmsDelivery } from '@myhibachi/core/kernel';
import { noteSmsNews, receiveSms, recordDelivery } from '@myhibachi/core/messaging';
import { register } from '../http/register.ts';
import type { App } from '../http/app.ts';

/** Twilio's words for where a text is, in ours; what is not listed is still on its way. */
const DELIVERIES: Readonly<Record<string, SmsDelivery>> = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** A count above nought, or null for whatever else stands there. */
function segmentsOf({ NumSegments: written = '' }: Readonly<Record<string, string>>): number | null {
  return /^[1-9]\d{0,1}$/.test(written) ? Number(written) : null;
}

/** `MediaUrl0` and on, as many as `NumMedia` says; Twilio sends ten at most. */
function mediaOf(params: Readonly<Record<string, string>>): readonly string[] {
  const count = Math.min(Number(params['NumMedia'] ?? 0) || 0, 10);
  return Array.from({ length: count }, (_, place) => params[`MediaUrl${String(place)}`] ?? '').filter(
    (url) => url !== '',
  );
}

async function receive(ctx: Context, params: Readonly<Record<string, string>>): Promise<void> {
  const providerMessageId = params['MessageSid'] ?? params['SmsSid'] ?? '';
  if (providerMessageId === '') throw new AppError('bad_request', { reason: 'an SMS event without a MessageSid' });
  const status = params['MessageStatus'];
  if (status !== undefined && status !== 'received') {
    const segments = segmentsOf(params);
    await recordDelivery(ctx, { providerMessageId, status: DELIVERIES[status] ?? 'queued', segments });
  } else if (params['From'] !== undefined) {
    const segments = segmentsOf(params);
    const mediaUrls = mediaOf(params);
    await receiveSms(ctx, { from: params['From'], body: params['Body'] ?? '', providerMessageId, segments, mediaUrls });
  }
}

/** What an address that is tried before it is subscribed is to say again. */
const HANDSHAKE = /^[\w.~+/=-]{1,256}$/;

/** Delivery reports and incoming texts, believed only with the SMS service's signature over our public address. */
export function addMessagingRoutes(app: App): void {
  register(app, receiveSmsEvent, { policy: 'signature' }, async (ctx, input) => {
    const params = Object.fromEntries(new URLSearchParams(input.rawBody));
    const signature = input.header('x-twilio-signature') ?? '';
    const url = `${ctx.settings.publicUrl}${input.url}`;
    const signed = ctx.gateways.sms.verifyWebhook({ url, params, signature });
    if (!signed) throw new AppError('forbidden', { reason: 'an SMS event without a valid signature' });
    await receive(actingAs(ctx, { kind: 'webhook', provider: ctx.gateways.sms.provider }), params);
  });
  register(app, receiveRingCentralNotice, { policy: 'signature' }, async (ctx, input) => {
    const { feed = null } = ctx.gateways.sms;
    if (feed === null) throw new AppError('forbidden', { reason: 'RingCentral does not carry our texts' });
    const trial = input.header('validation-token');
    if (trial !== null && HANDSHAKE.test(trial)) {
      input.answerHeader('Validation-Token', trial);
      return;
    }
    if (!feed.isOurs(input.header('verification-token') ?? ''))
      throw new AppError('forbidden', { reason: 'a notice of texts without our token' });
    await noteSmsNews(actingAs(ctx, { kind: 'webhook', provider: ctx.gateways.sms.provider }));
  });
}
