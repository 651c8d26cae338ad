/** Front door of terms by text: asking for an agreement, reading what comes back, and the evidence of it (domain 6). */
export { askForTerms, requestTerms } from './ask-for-terms.ts';
export { expireTerms, stopTerms, sweepTerms, withdrawTerms } from './end-terms.ts';
export { evidenceDigest, type ReplyEvidence } from './evidence-digest.ts';
export { getBookingTerms } from './get-terms.ts';
export { hearText } from './hear-text.ts';
export { sweepTermsJob, termsDeadline } from './jobs.ts';
export { withTermsMessages } from './resolve-terms-message.ts';
