/** Front door of understanding: what a host's message says, for the built-in concierge and for SMS. */
export { allergensNamed } from './allergy-lexicon.ts';
export { judgeAllergyReply, type AllergyReply } from './judge-allergy-reply.ts';
export { MONTHS } from './calendar.ts';
export { judgeTermsReply, type TermsReason, type TermsVerdict } from './judge-terms-reply.ts';
export { asksSomething, clausesIn, splitQuestions } from './split-questions.ts';
export { asksBesideAnswer, isOnlyPolite } from './read-yes-no.ts';
export { fold } from './read-text.ts';
export { timeOfDay } from './read-times.ts';
export { understand } from './understand.ts';
export {
  INTENTS,
  SIGNALS,
  SLOT_NAMES,
  type Circumstances,
  type Correction,
  type Evidence,
  type FoundAllergen,
  type FoundDate,
  type FoundIntent,
  type FoundItem,
  type FoundName,
  type FoundParty,
  type FoundPlace,
  type FoundShift,
  type FoundTime,
  type FoundValue,
  type Intent,
  type Language,
  type Signal,
  type SlotName,
  type Slots,
  type Span,
  type Understanding,
} from './understanding.ts';
