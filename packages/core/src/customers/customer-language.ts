/** What hosts are written to in. Reads only, for whoever writes to them. */
import type { Context } from '../kernel/index.ts';
import { normaliseEmail } from './normalise-email.ts';
import { readLanguage, readLanguageOf } from './customer-store.ts';

/** Null while nobody knows. */
export async function customerLanguage(ctx: Context, customerId: string): Promise<string | null> {
  return readLanguage(ctx.db, customerId);
}

/** Of whoever has this number or e-mail address; null for strangers and while nobody knows. */
export async function addressLanguage(
  ctx: Context,
  { channel, address }: { readonly channel: 'sms' | 'email'; readonly address: string },
): Promise<string | null> {
  return channel === 'sms'
    ? readLanguageOf(ctx.db, { phoneBidx: ctx.crypto.blindIndex('phone', address) })
    : readLanguageOf(ctx.db, { emailBidx: ctx.crypto.blindIndex('email', normaliseEmail(address)) });
}
