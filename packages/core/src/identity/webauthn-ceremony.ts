/** better-auth's passkey ceremonies as functions: its cookie becomes a value that our own cookie carries. */
import { isAPIError } from 'better-auth/api';
import { AppError, type Context } from '../kernel/index.ts';
import type { staffAuth } from './staff-auth.ts';

type Auth = ReturnType<typeof staffAuth>;

export interface Ceremony {
  /** For `navigator.credentials`, as JSON. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Opaque; the browser brings it back in a cookie. */
  readonly challenge: string;
}

async function challengeCookieName(auth: Auth): Promise<string> {
  const { createAuthCookie } = await auth.$context;
  return createAuthCookie('better-auth-passkey').name;
}

/** The value of the cookie better-auth would have set. */
export async function takeChallenge(auth: Auth, headers: Headers): Promise<string> {
  const name = await challengeCookieName(auth);
  const cookie = headers.getSetCookie().find((line) => line.startsWith(`${name}=`));
  const value = cookie?.slice(name.length + 1).split(';', 1)[0];
  if (value === undefined) throw new AppError('internal', { reason: 'the ceremony has no challenge' });
  return value;
}

/** The headers better-auth expects the answer to come with. */
export async function answerHeaders(ctx: Context, auth: Auth, challenge: string): Promise<Headers> {
  return new Headers({
    cookie: `${await challengeCookieName(auth)}=${challenge}`,
    origin: new URL(ctx.settings.publicUrl).origin,
  });
}

/** What better-auth refuses is the caller's mistake; anything else is passed on as it is. */
export function isRefusal(error: unknown): boolean {
  return isAPIError(error);
}
