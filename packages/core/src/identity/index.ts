/** Front door of identity: who our people are, how they sign in, and what was noticed about it (domain 12). */
export { assertGoodPassword } from './assert-good-password.ts';
export { changePassword } from './change-password.ts';
export { createStaff, putPassword, type StaffWish } from './create-staff.ts';
export { hasDemoStaff, readDemoCode, resetDemoStaff, type DemoPlaces, type DemoSignIn } from './demo-staff.ts';
export { createSuperAdmin } from './first-admin.ts';
export { getOwnProfile, type OwnProfile } from './get-own-profile.ts';
export { renewBackupCodes } from './renew-backup-codes.ts';
export { indexIp, networkOf } from './address-index.ts';
export {
  checkPasswordLink,
  makeSetupLink,
  passwordLinkUrl,
  requestPasswordReset,
  setPassword,
} from './password-links.ts';
export { removeFactors } from './remove-factors.ts';
export { endSessions } from './ended-sessions.ts';
export { accountLocks, unlockAccount } from './unlock-account.ts';
export { listOwnSessions, revokeOtherSessions, revokeOwnSession, sessionsOf, type OwnSession } from './own-sessions.ts';
export { getSignInState, recogniseSession, type Recognised, type SignInState } from './recognise-session.ts';
export {
  SECURITY_EVENT_KINDS,
  recordSecurityEvent,
  type SecurityEventKind,
  type SecurityFacts,
} from './record-security-event.ts';
export { withIdentityMessages } from './resolve-identity-message.ts';
export { sendDeviceCode } from './send-code.ts';
export { confirmSecondFactor, startSecondFactor } from './set-up-second-factor.ts';
export { addPasskey, listPasskeys, removePasskey, startPasskey, type Passkey } from './passkeys.ts';
export { offersGoogle, signInWithGoogle, startGoogleSignIn } from './sign-in-with-google.ts';
export { signInWithPasskey, startPasskeySignIn } from './sign-in-with-passkey.ts';
export { signIn } from './sign-in.ts';
export { signOut } from './sign-out.ts';
export { SIGN_IN_STEPS, type SignInStep } from './sign-in-step.ts';
export { staffNames } from './staff-names.ts';
export { staffRole } from './staff-role.ts';
export { startSession, type SessionWish, type SignedIn } from './start-session.ts';
export { totpCode } from './totp.ts';
export { verifyDevice } from './verify-device.ts';
export { verifySecondFactor } from './verify-second-factor.ts';
export { hashToken, newToken } from './secret-tokens.ts';
export { notePermissionRefused } from './note-permission-refused.ts';
export { purgeIdentity, purgeIdentityJob } from './purge-identity.ts';
export { rescueStaff } from './rescue-staff.ts';
