/** What a session has still to prove before it is let in (domain 12). */
export const SIGN_IN_STEPS = [
  'signed_out',
  'pending_approval',
  'second_factor_setup',
  'second_factor',
  'device',
  'ready',
] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

export interface Proven {
  readonly status: 'active' | 'pending_approval' | 'suspended';
  readonly hasSecondFactor: boolean;
  readonly secondFactorAt: Temporal.Instant | null;
  readonly deviceVerifiedAt: Temporal.Instant | null;
}

/**
 * A person without a second factor first proves that the mailbox is theirs: otherwise whoever knows the password could
 * set up a factor of their own. Everybody else may answer a new device with the second factor itself.
 */
export function nextStep(session: Proven): SignInStep {
  if (session.status === 'suspended') return 'signed_out';
  if (session.status === 'pending_approval') return 'pending_approval';
  if (!session.hasSecondFactor) return session.deviceVerifiedAt === null ? 'device' : 'second_factor_setup';
  if (session.secondFactorAt === null) return 'second_factor';
  return session.deviceVerifiedAt === null ? 'device' : 'ready';
}
