/** Front door of customers: who they are, and what they agreed to hear from us (domain 10, 14). */
export { normaliseEmail } from './normalise-email.ts';
export { readE164, toE164 } from './read-phone.ts';
export { searchTerms, searchTokens, type SearchTerms, type Searchable } from './search-tokens.ts';
export { upsertCustomer } from './upsert-customer.ts';
export {
  indexAddress,
  mayContact,
  recordConsent,
  type Addressee,
  type ConsentChannel,
  type ConsentGiven,
  type ConsentPurpose,
} from './consent.ts';
export { applySmsKeyword, type IncomingText } from './apply-sms-keyword.ts';
export type { SmsKeyword } from './read-sms-keyword.ts';
