/** What the concierge's record calls things, in the words of the desk. */

export const ENGINE_WORDS: Readonly<Record<string, string>> = {
  built_in: 'Built in',
  model: 'Model',
};

export const HOW_WORDS = {
  call: 'looked up',
  propose: 'summed up for a yes',
  confirm: 'done after the yes',
} as const;

export const FINDING_WORDS: Readonly<Record<string, string>> = {
  unbacked: 'Not backed',
  promise: 'A promise',
  leak: 'Words of the machinery',
  empty: 'Empty',
  too_long: 'Too long',
};

const MICROS = 1_000_000;

/** Millionths of a dollar, with as many places as it takes to see them. */
export function formatMicros(micros: number): string {
  if (micros === 0) return '$0.00';
  const places = micros < 10_000 ? 4 : 2;
  return `$${(micros / MICROS).toFixed(micros < 100 ? 6 : places)}`;
}

export const OUTCOME_WORDS = {
  resolved: 'Resolved',
  under_way: 'Under way',
  handed_over: 'Handed over',
} as const;

/** Tools a host's message may call for, by the name of the program. */
export const TOOL_TITLES: Readonly<Record<string, string>> = {
  quote_party: 'Quote',
  check_availability: 'Availability',
  find_start: 'Start time',
  place_hold: 'Hold a date',
  search_knowledge: 'Articles',
  find_place: 'Place',
  price_travel: 'Travel',
  record_lead: 'Lead',
  hand_over: 'Hand over',
  list_my_bookings: 'Their bookings',
  preview_change: 'Change, summed up first',
  preview_reschedule: 'Another date, summed up first',
  preview_cancellation: 'Cancellation, summed up first',
  pay_deposit: 'Pay the deposit',
  pay_balance: 'Pay the balance',
};

export const HAND_OFF_REASONS = [
  'severe_allergy',
  'injury',
  'legal_threat',
  'refund_dispute',
  'large_event',
  'discount_wish',
  'anger',
  'asked_for_person',
  'needs_travel_quote',
  'file_to_read',
  'cannot_answer',
] as const;
