/** How long a hold still has, in words short enough to sit in a line. */
export function remainingSeconds(deadline: string, nowMs: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - nowMs) / 1000));
}

/** "1 h 58 min", "12 min", "0:45" in the last minutes. */
export function formatRemaining(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${String(hours)} h ${String(minutes)} min`;
  if (minutes >= 5) return `${String(minutes)} min`;
  return `${String(minutes)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A screen reader hears the deadline when it comes near, not every second. */
export function isWorthSaying(seconds: number): boolean {
  return [3600, 1800, 900, 300, 60].includes(seconds) || seconds === 0;
}
