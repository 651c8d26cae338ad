/** Front door of the dialogue: what the built-in concierge does next, as pure functions, and how it says figures. */
export { HAND_OVER_REASONS, type HandOverReason } from './hand-over.ts';
export { sayDate, sayDay, sayGuests, sayList, sayMoment, sayMoney, sayTime, type Language } from './say-figures.ts';
