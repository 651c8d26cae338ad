import type { Context } from '../kernel/index.ts';
import { indexAddress, type ConsentChannel } from './consent.ts';
import { findCustomer } from './customer-record-store.ts';
import { findCustomerIdByEmail } from './customer-store.ts';

/**
 * Who an address belongs to, as far as it proves anything: an e-mail address leads to its owner's phone as well, as
 * signing in by it does; a phone number, which households share, only to itself.
 */
export async function findPersonByAddress(
  ctx: Context,
  channel: ConsentChannel,
  address: string,
): Promise<{ readonly email: string | null; readonly phone: string | null }> {
  if (channel === 'sms') return { email: null, phone: address };
  const id = await findCustomerIdByEmail(ctx.db, indexAddress(ctx, 'email', address));
  const customer = id === null ? null : await findCustomer(ctx, id);
  return { email: address, phone: customer?.phone ?? null };
}
