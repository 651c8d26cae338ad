import {
  signInWithGoogle as signInWithGoogleEndpoint,
  signInWithPasskey as signInWithPasskeyEndpoint,
  startGoogleSignIn as startGoogleSignInEndpoint,
  startPasskeySignIn as startPasskeySignInEndpoint,
} from '@myhibachi/contracts';
import { signInWithGoogle, signInWithPasskey, startGoogleSignIn, startPasskeySignIn } from '@myhibachi/core/identity';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import type { Cookies } from '../http/cookies.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';
import { register } from '../http/register.ts';
import { enter } from './sign-in-routes.ts';

const WAY_IN = { policy: 'signIn' } as const;
const CHALLENGE_SECONDS = 600;

/** A challenge is answered by the browser that asked for it, once. */
function takeChallenge(cookies: Cookies): string {
  const challenge = cookies.get(SESSION_COOKIES.challenge);
  if (challenge === null) throw new AppError('unauthenticated', { message: 'That took too long. Please begin again.' });
  cookies.clear(SESSION_COOKIES.challenge);
  return challenge;
}

/** Passkeys and Google, each in two steps: ask for a challenge, bring back what answers it. */
export function addOtherWaysIn(app: App): void {
  register(app, startPasskeySignInEndpoint, WAY_IN, async (ctx, { cookies }) => {
    const { options, challenge } = await startPasskeySignIn(ctx);
    cookies.set(SESSION_COOKIES.challenge, challenge, CHALLENGE_SECONDS);
    return { challenge: '', ...options };
  });
  register(app, signInWithPasskeyEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const proof = { challenge: takeChallenge(cookies), deviceToken: cookies.get(SESSION_COOKIES.device) };
    return enter(cookies, await signInWithPasskey(ctx, { ...proof, response: body }));
  });
  register(app, startGoogleSignInEndpoint, WAY_IN, async (ctx, { cookies }) => {
    const { url, challenge } = await startGoogleSignIn(ctx);
    cookies.set(SESSION_COOKIES.challenge, challenge, CHALLENGE_SECONDS);
    return { url };
  });
  register(app, signInWithGoogleEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const proof = { challenge: takeChallenge(cookies), deviceToken: cookies.get(SESSION_COOKIES.device) };
    return enter(cookies, await signInWithGoogle(ctx, { ...proof, ...body }));
  });
}
