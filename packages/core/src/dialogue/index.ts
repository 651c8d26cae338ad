/** Front door of the dialogue: what the built-in concierge does next, as pure functions, and how it says figures. */
export { answerToProposal } from './answer-to-proposal.ts';
export { converse, type Reply } from './converse.ts';
export { DialogueState, FRESH_STATE, readDialogueState } from './dialogue-state.ts';
export { handOverReason, type HandOverReason } from './hand-over.ts';
export { handOverOnly, type HandOverWords } from './hand-over-only.ts';
export { hearOnly, isForRules } from './hear-only.ts';
export { handOverWords } from './words-talk.ts';
export { saidOfItself } from './said-of-itself.ts';
export { OwnBooking } from './own-booking.ts';
export {
  sayDate,
  sayDay,
  sayGuests,
  sayItems,
  sayList,
  sayMoment,
  sayMoney,
  sayTime,
  type Language,
} from './say-figures.ts';
export type { Answer, CompanyFigures, Hearing, Script, Step } from './script.ts';
