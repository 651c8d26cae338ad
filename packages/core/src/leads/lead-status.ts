/** From the least to the most advanced; the others are ends, from which a new request starts again. */
const LIVE = ['new', 'working', 'qualified'];

/** The status of a lead that has just been heard from: the most advanced live one, or `working` when it had ended. */
export function reopenedStatus(known: readonly string[]): string {
  if (known.length === 0) return 'new';
  return LIVE.findLast((status) => known.includes(status)) ?? 'working';
}
