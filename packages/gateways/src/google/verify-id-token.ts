import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: z.string().min(1).max(255),
  exp: z.number(),
  iat: z.number(),
  nonce: z.string(),
  email: z.email().max(254),
  email_verified: z.boolean(),
  name: z.string().max(120).default(''),
  hd: z.string().optional(),
});
const Header = z.object({ alg: z.literal('RS256'), kid: z.string() });

/** Clocks of two houses may differ by so much. */
const SKEW_SECONDS = 60;

function readPart<S extends z.ZodType>(schema: S, part: string): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

function isSignedBy(key: Readonly<Record<string, unknown>>, signed: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({ key, format: 'jwk' });
    return verify('RSA-SHA256', Buffer.from(signed), publicKey, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

interface Wanted {
  readonly issuer: string;
  readonly audience: string;
  readonly nonce: string;
  readonly now: Temporal.Instant;
}

function isMeantForUs(claims: z.output<typeof Claims>, wanted: Wanted): boolean {
  const seconds = wanted.now.epochMilliseconds / 1000;
  const inTime = claims.exp + SKEW_SECONDS > seconds && claims.iat - SKEW_SECONDS < seconds;
  return inTime && claims.iss === wanted.issuer && claims.aud === wanted.audience && claims.nonce === wanted.nonce;
}

/**
 * The claims of an id_token that this issuer made for us, for this very sign-in, and not long ago (OpenID Connect Core,
 * 3.1.3.7); null for every other. Only RS256 is taken, whatever the token says of itself.
 */
export function verifyIdToken(
  token: string,
  keys: readonly Readonly<Record<string, unknown>>[],
  wanted: Wanted,
): z.output<typeof Claims> | null {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  const header = readPart(Header, head);
  const claims = readPart(Claims, body);
  if (header === null || claims === null || more.length > 0) return null;
  const key = keys.find((candidate) => candidate['kid'] === header.kid && candidate['kty'] === 'RSA');
  if (key === undefined || !isSignedBy(key, `${head}.${body}`, signature)) return null;
  return isMeantForUs(claims, wanted) ? claims : null;
}
