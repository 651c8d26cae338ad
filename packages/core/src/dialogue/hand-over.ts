/** When a person takes over from the concierge, whatever else was said. */
import type { EscalationReason } from '@myhibachi/contracts';
import type { Signal, Understanding } from '../understanding/index.ts';

/** Why a person takes over; the rest of the reasons are not the concierge's. */
export type HandOverReason = Exclude<EscalationReason, 'staff' | 'terms_unclear' | 'terms_refused'>;

/** The gravest first: it is the one a person hears of. */
const BY_SIGNAL: readonly (readonly [Signal, HandOverReason])[] = [
  ['injury', 'injury'],
  ['legalThreat', 'legal_threat'],
  ['severeAllergy', 'severe_allergy'],
  ['refundDispute', 'refund_dispute'],
  ['anger', 'anger'],
  ['discountWish', 'discount_wish'],
  ['largeParty', 'large_event'],
  ['wantsPerson', 'asked_for_person'],
];

/** Why these words call for a person, or null. Pure: both engines and the guards before them ask it. */
export function handOverReason(heard: Pick<Understanding, 'signals' | 'intents'>): HandOverReason | null {
  const bySignal = BY_SIGNAL.find(([signal]) => heard.signals[signal] !== undefined);
  if (bySignal !== undefined) return bySignal[1];
  const asks = new Set(heard.intents.map(({ name }) => name));
  if (asks.has('refund')) return 'refund_dispute';
  if (asks.has('complaint')) return 'anger';
  if (asks.has('discount')) return 'discount_wish';
  return asks.has('person') ? 'asked_for_person' : null;
}
