import type { DeskContact } from '@myhibachi/contracts';
import { mayContact } from '../customers/index.ts';
import { invalidField, type Context } from '../kernel/index.ts';

/** Throws `validation_failed` for a contact without an e-mail address at a phone we may not text: nothing would arrive. */
export async function assertReachable(ctx: Context, { email, phone }: DeskContact): Promise<void> {
  if (email !== undefined) return;
  if (await mayContact(ctx, { channel: 'sms', purpose: 'transactional', address: phone })) return;
  throw invalidField(
    'contact.email',
    'Without an e-mail address we can only text them, and they have not agreed to texts. Please ask for an address.',
  );
}
