/** What time it is for the sandbox: the machine's, or the one a test turns by hand. */
export type SandboxClock = () => Temporal.Instant;

/** Epoch seconds, the only unit of time Stripe knows. */
export function inSeconds(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}
