import { receiveMail as receiveMailEndpoint } from '@myhibachi/contracts';
import { AppError, actingAs } from '@myhibachi/core/kernel';
import { receiveMail } from '@myhibachi/core/messaging';
import { z } from 'zod';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

/** 10 MB of mail, in base64. */
const MOST_BODY = 14 * 1024 * 1024;
const Posted = z.object({ raw: z.base64().min(4) });

function rawOf(rawBody: string): Uint8Array {
  try {
    return Buffer.from(Posted.parse(JSON.parse(rawBody)).raw, 'base64');
  } catch (cause) {
    throw new AppError('bad_request', { reason: 'a posted mail is not JSON with raw in base64', cause });
  }
}

/** E-mails a mail service posts, believed only with its signature. */
export function addMailRoutes(app: App): void {
  register(app, receiveMailEndpoint, { policy: 'signature', bodyLimit: MOST_BODY }, async (ctx, input) => {
    const { rawBody, header } = input;
    const signed = ctx.gateways.mailWebhook?.verify({
      rawBody,
      id: header('webhook-id') ?? '',
      timestamp: header('webhook-timestamp') ?? '',
      signature: header('webhook-signature') ?? '',
    });
    if (signed !== true) throw new AppError('forbidden', { reason: 'a mail without a valid signature' });
    await receiveMail(actingAs(ctx, { kind: 'webhook', provider: 'mail' }), { raw: rawOf(rawBody) });
  });
}
