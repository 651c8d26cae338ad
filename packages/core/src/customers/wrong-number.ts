/** A number that turned out to be somebody else's than we took it for (domain 10). */
import { indexAddress } from './consent.ts';
import { freePhoneOfCustomers, readWrongNumber } from './wrong-number-store.ts';
import type { Context } from '../kernel/index.ts';

/** Under which version the words are kept that say so; what was agreed to before them was not theirs. */
export const WRONG_NUMBER_VERSION = '2026.2 wrong number';

/** When whoever has this number last said that it is not the one we mean; null when nobody did. */
export async function wrongNumberSince(ctx: Context, phone: string): Promise<Temporal.Instant | null> {
  return readWrongNumber(ctx.db, indexAddress(ctx, 'sms', phone), WRONG_NUMBER_VERSION);
}

/** Takes the number from every customer who is found by it; what they gave us stays to be read. Answers how many. */
export async function freePhone(ctx: Context, phone: string): Promise<number> {
  return freePhoneOfCustomers(ctx.db, indexAddress(ctx, 'sms', phone));
}
