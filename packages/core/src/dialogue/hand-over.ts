/** When a person takes over from the concierge, whatever else was said. */

export const HAND_OVER_REASONS = [
  'severe_allergy',
  'injury',
  'legal_threat',
  'refund_dispute',
  'large_event',
  'discount_wish',
  'anger',
  'asked_for_person',
  'unbacked_answer',
  'cannot_answer',
  'engine_failed',
  'needs_travel_quote',
] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];
