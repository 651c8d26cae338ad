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
