/** Front door of customers: who they are, and what they agreed to hear from us (domain 10, 14). */
export { normaliseEmail } from './normalise-email.ts';
export { readE164, toE164 } from './read-phone.ts';
export { codeTerms, searchTerms, searchTokens, type SearchTerms, type Searchable } from './search-tokens.ts';
export { addressLanguage, customerLanguage } from './customer-language.ts';
export { upsertCustomer } from './upsert-customer.ts';
export {
  addressOn,
  assertMayGrant,
  isStoppedByText,
  consentStates,
  indexAddress,
  mayAnswer,
  mayContact,
  recordConsent,
  type Addressee,
  type ConsentChannel,
  type ConsentGiven,
  type ConsentPurpose,
  type ConsentState,
} from './consent.ts';
export { applyMailRefusal, applySmsKeyword, type IncomingText } from './apply-sms-keyword.ts';
export { freePhone, wrongNumberSince } from './wrong-number.ts';
export { readSmsKeyword, refusesInSpanish, refusesMail, saysWrongNumber, type SmsKeyword } from './read-sms-keyword.ts';
export { listLedger, listWords, type LedgerRow, type StoredWord } from './consent-store.ts';
export {
  endOfLine,
  findCustomer,
  lockCustomer,
  saveContact,
  type CustomerContact,
  type CustomerRecord,
} from './customer-record-store.ts';
export { findPersonByAddress } from './find-person.ts';
export { editContact, type ContactEdit, type EditedContact } from './edit-contact.ts';
