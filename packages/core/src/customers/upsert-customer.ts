import type { Contact } from '@myhibachi/contracts';
import { AppError, audit, masked, newId, type TransactionContext } from '../kernel/index.ts';
import { findCustomerIdByEmail, insertCustomer } from './customer-store.ts';
import { normaliseEmail } from './normalise-email.ts';
import { toE164 } from './read-phone.ts';
import { searchTokens } from './search-tokens.ts';

/**
 * The customer behind an e-mail address, made when new; two requests at once get the same one. What is stored about
 * them stays as it is: anybody can type somebody's address, and that must not rename them or redirect their texts.
 * Each booking keeps the contact it was made with. Throws `validation_failed` for an impossible phone number.
 */
export async function upsertCustomer(tx: TransactionContext, contact: Contact): Promise<string> {
  const email = normaliseEmail(contact.email);
  const phone = toE164(contact.phone);
  const emailBidx = tx.crypto.blindIndex('email', email);
  const id = newId();
  const inserted = await insertCustomer(tx.db, {
    id,
    firstNameEnc: tx.crypto.encrypt('customers.first_name', contact.firstName),
    lastNameEnc: tx.crypto.encrypt('customers.last_name', contact.lastName),
    emailEnc: tx.crypto.encrypt('customers.email', email),
    emailBidx,
    phoneEnc: tx.crypto.encrypt('customers.phone', phone),
    phoneBidx: tx.crypto.blindIndex('phone', phone),
    searchTokens: searchTokens(tx.crypto, contact),
    at: tx.clock.now(),
  });
  if (inserted) {
    const after = { email: masked(email), phone: masked(phone), name: masked(contact.firstName) };
    audit(tx, { action: 'customer.create', entityType: 'customer', entityId: id, after });
    return id;
  }
  const known = await findCustomerIdByEmail(tx.db, emailBidx);
  if (known === null) throw new AppError('internal', { reason: 'a customer with this e-mail index vanished' });
  return known;
}
