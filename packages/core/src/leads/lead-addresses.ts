import { normaliseEmail, toE164 } from '../customers/index.ts';
import type { Context } from '../kernel/index.ts';
import type { LeadAddress } from './lead-store.ts';

export interface LeadContact {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

export interface NormalisedContact {
  readonly email: string | null;
  readonly phone: string | null;
  /** What the person is looked up by. */
  readonly addresses: readonly LeadAddress[];
}

/** The contact's addresses in their one spelling. Throws `validation_failed` for an impossible phone number. */
export function normaliseContact(ctx: Context, contact: LeadContact): NormalisedContact {
  const email = contact.email === undefined ? null : normaliseEmail(contact.email);
  const phone = contact.phone === undefined ? null : toE164(contact.phone);
  const addresses: LeadAddress[] = [];
  if (email !== null) addresses.push({ kind: 'email', bidx: ctx.crypto.blindIndex('email', email) });
  if (phone !== null) addresses.push({ kind: 'phone', bidx: ctx.crypto.blindIndex('phone', phone) });
  return { email, phone, addresses };
}
