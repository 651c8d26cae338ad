/** Codes of authenticator apps (RFC 6238, SHA-1, 30 seconds), by better-auth's generator and our own clock. */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { createOTP } from '@better-auth/utils/otp';
import { base32 } from '@better-auth/utils/base32';

const PERIOD_SECONDS = 30;
const DIGITS = 6;
/** One step to either side, for clocks that differ. */
const STEPS_AROUND = [-1, 0, 1] as const;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const SECRET_LENGTH = 32;

/** About 190 random bits, as text, of which the app gets the Base32. */
export function newTotpSecret(): string {
  return Array.from({ length: SECRET_LENGTH }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

function stepAt(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000 / PERIOD_SECONDS);
}

/** The code an app shows at this moment. */
export function totpCode(secret: string, at: Temporal.Instant, digits = DIGITS): Promise<string> {
  return createOTP(secret, { digits, period: PERIOD_SECONDS }).hotp(stepAt(at));
}

function equal(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
}

/**
 * The time step whose code this is, when it is later than the last one that was taken: a code is good once
 * (RFC 6238, 5.2). Null for any other code.
 */
export async function matchTotp(
  secret: string,
  code: string,
  { at, lastStep }: { at: Temporal.Instant; lastStep: number | null },
): Promise<number | null> {
  let found: number | null = null;
  for (const around of STEPS_AROUND) {
    const step = stepAt(at) + around;
    const expected = await createOTP(secret, { digits: DIGITS, period: PERIOD_SECONDS }).hotp(step);
    if (equal(code, expected) && (lastStep === null || step > lastStep)) found = step;
  }
  return found;
}

/** What people type when their camera does not work. */
export function secretForApps(secret: string): string {
  return base32.encode(secret, { padding: false });
}

/** What the QR code holds. */
export function otpauthUri(secret: string, issuer: string, account: string): string {
  return createOTP(secret, { digits: DIGITS, period: PERIOD_SECONDS }).url(issuer, account);
}
