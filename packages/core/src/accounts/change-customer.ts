import type { CustomerChange } from '@myhibachi/contracts';
import {
  addressOn,
  assertMayGrant,
  editContact,
  recordConsent,
  type ConsentChannel,
  type ConsentPurpose,
  type CustomerRecord,
} from '../customers/index.ts';
import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { familyOf } from './family-store.ts';
import { deleteSessions } from './host-session-store.ts';
import { reachToChange } from './reach-customer.ts';

/**
 * Corrects how a customer is reached. Another e-mail address ends their sessions: what was proven is the old one.
 * Throws `already_exists` naming the customer who has the address, and `version_conflict` for a page that is behind.
 */
export async function changeCustomer(
  ctx: Context,
  input: { readonly customerId: string; readonly change: CustomerChange },
): Promise<CustomerRecord> {
  authorize(ctx, 'customer.change');
  return withTransaction(ctx, async (tx) => {
    const customer = await reachToChange(tx, input.customerId, 'customer.change');
    const edited = await editContact(tx, customer, input.change);
    if (edited.customer.email !== customer.email) await deleteSessions(tx.db, await familyOf(tx.db, customer.id));
    for (const facts of edited.facts) audit(tx, facts);
    return edited.customer;
  });
}

export interface ToldConsent {
  readonly channel: ConsentChannel;
  readonly purpose: ConsentPurpose;
  readonly granted: boolean;
  readonly wording: string;
  readonly source: 'phone' | 'in_person' | 'letter' | 'email';
}

const WORDING_VERSION = 'as told';

/** Writes down what a customer told one of us about hearing from us, in their words. */
export async function recordCustomerConsent(
  ctx: Context,
  input: { readonly customerId: string; readonly consent: ToldConsent },
): Promise<void> {
  authorize(ctx, 'consent.record');
  await withTransaction(ctx, async (tx) => {
    const customer = await reachToChange(tx, input.customerId, 'consent.record');
    const { channel, purpose, granted, wording, source } = input.consent;
    const address = addressOn(channel, customer);
    if (granted) await assertMayGrant(tx, { channel, purpose, address });
    await recordConsent(tx, {
      channel,
      purpose,
      address,
      granted,
      wording,
      wordingVersion: WORDING_VERSION,
      source: `staff_${source}`,
    });
    audit(tx, {
      action: 'customer.change_consent',
      entityType: 'customer',
      entityId: customer.id,
      after: { channel, purpose, granted, source },
    });
  });
}
