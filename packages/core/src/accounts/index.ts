/** Front door of accounts: hosts who sign in, and customers as our own people look after them (domain 10, 12, 14). */
export { WORDING_VERSION, consentWording } from './consent-wording.ts';
export {
  endOwnSessions,
  forgetEndedSessions,
  listOwnSessions,
  recogniseHost,
  type HostActor,
  type OwnSession,
} from './host-sessions.ts';
export { changeOwnConsent, changeOwnProfile, getOwnProfile, listOwnConsents } from './own-details.ts';
export { forgetEndedSessionsJob, purgeAgreementsJob } from './jobs.ts';
export { changePreference, getPreferences, unsubscribeInOneClick } from './preferences.ts';
export { listOwnConversations, readOwnFile } from './list-own-conversations.ts';
export { listOwnBookings, listOwnDocuments, listOwnMessages, listOwnPayments, listOwnQuotes } from './own-lists.ts';
export { withAccountMessages } from './resolve-account-message.ts';
export {
  enterBySignInLink,
  requestSignInLink,
  sendSignInLink,
  signInLinkWanted,
  type Entered,
} from './sign-in-links.ts';
export { changeCustomer, recordCustomerConsent, type ToldConsent } from './change-customer.ts';
export { addCustomerNote, deleteCustomerNote, editCustomerNote, restoreCustomerNote } from './customer-notes.ts';
export { listCustomers } from './list-customers.ts';
export { listDuplicates } from './list-duplicates.ts';
export { mergeCustomers, previewMerge } from './merge-customers.ts';
export { previewUndo, undoMerge } from './undo-merge.ts';
export { eraseCustomer, getErasureReceipt, purgeAgreements } from './erase-customer.ts';
export { proveConsentPage, proveConsentPdf } from './prove-consent.ts';
export { exportPersonJson, exportPersonPdf, type PersonFile } from './export-person.ts';
export { getCustomer } from './get-customer.ts';
export { PERSON_TABLES } from './person-tables-store.ts';
