const WHOLE = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const EXACT = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 2 });

/** Cents as dollars with both decimals: what a bill shows. */
export function formatCents(cents: number): string {
  return EXACT.format(cents / 100);
}

/** Cents as dollars, without decimals when there are none: what copy shows. */
export function formatPrice(cents: number): string {
  return cents % 100 === 0 ? WHOLE.format(cents / 100) : EXACT.format(cents / 100);
}

/** A difference with its sign spelled, never a bare minus. */
export function formatDifference(cents: number): string {
  if (cents === 0) return 'no change';
  return cents > 0 ? `${formatCents(cents)} more` : `${formatCents(-cents)} less`;
}
