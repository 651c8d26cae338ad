import {
  checkPasswordLink as checkPasswordLinkEndpoint,
  confirmSecondFactor as confirmSecondFactorEndpoint,
  forgotPassword as forgotPasswordEndpoint,
  getSignInState as getSignInStateEndpoint,
  renewBackupCodes as renewBackupCodesEndpoint,
  sendDeviceCode as sendDeviceCodeEndpoint,
  setPassword as setPasswordEndpoint,
  signIn as signInEndpoint,
  signOut as signOutEndpoint,
  startSecondFactor as startSecondFactorEndpoint,
  verifyDevice as verifyDeviceEndpoint,
  verifySecondFactor as verifySecondFactorEndpoint,
} from '@myhibachi/contracts';
import {
  checkPasswordLink,
  confirmSecondFactor,
  getSignInState,
  offersGoogle,
  renewBackupCodes,
  requestPasswordReset,
  sendDeviceCode,
  setPassword,
  signIn,
  signOut,
  startSecondFactor,
  verifyDevice,
  verifySecondFactor,
  type SignedIn,
  type SignInStep,
} from '@myhibachi/core/identity';
import { AppError } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import type { Cookies } from '../http/cookies.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';
import { register } from '../http/register.ts';

const WAY_IN = { policy: 'signIn' } as const;
const A_YEAR = 365 * 24 * 3_600;

const LINK_MESSAGE = 'If there is an account for this address, a link is on its way.';

function sessionOf(cookies: Cookies): string {
  const token = cookies.get(SESSION_COOKIES.staff);
  if (token === null) throw new AppError('unauthenticated');
  return token;
}

function keepDevice(cookies: Cookies, deviceToken: string | null): void {
  if (deviceToken !== null) cookies.set(SESSION_COOKIES.device, deviceToken, A_YEAR);
}

/** Hands the browser its cookies and the person the next step. */
export function enter(cookies: Cookies, signedIn: SignedIn): { step: SignInStep } {
  cookies.set(SESSION_COOKIES.staff, signedIn.token, signedIn.maxAgeSeconds);
  keepDevice(cookies, signedIn.deviceToken);
  return { step: signedIn.step };
}

function addPasswordRoutes(app: App): void {
  register(app, signInEndpoint, WAY_IN, async (ctx, { body, cookies }) =>
    enter(cookies, await signIn(ctx, { ...body, deviceToken: cookies.get(SESSION_COOKIES.device) })),
  );
  register(app, forgotPasswordEndpoint, WAY_IN, async (ctx, { body }) => {
    await requestPasswordReset(ctx, body);
    return { message: LINK_MESSAGE };
  });
  register(app, checkPasswordLinkEndpoint, WAY_IN, (ctx, { body }) => checkPasswordLink(ctx, body));
  register(app, setPasswordEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const signedIn = await setPassword(ctx, body);
    if (signedIn !== null) return enter(cookies, signedIn);
    cookies.clear(SESSION_COOKIES.staff);
    return { step: 'signed_out' as const };
  });
  register(app, signOutEndpoint, WAY_IN, async (ctx, { cookies }) => {
    const token = cookies.get(SESSION_COOKIES.staff);
    if (token !== null) await signOut(ctx, { token });
    cookies.clear(SESSION_COOKIES.staff);
  });
}

function addFactorRoutes(app: App): void {
  register(app, verifySecondFactorEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const proof = { token: sessionOf(cookies), deviceToken: cookies.get(SESSION_COOKIES.device) };
    const { step, deviceToken } = await verifySecondFactor(ctx, { ...proof, ...body });
    keepDevice(cookies, deviceToken);
    return { step };
  });
  register(app, startSecondFactorEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const input = { token: sessionOf(cookies), currentCode: body.currentCode ?? null };
    return { ...(await startSecondFactor(ctx, input)) };
  });
  register(app, confirmSecondFactorEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const proof = { token: sessionOf(cookies), deviceToken: cookies.get(SESSION_COOKIES.device) };
    const confirmed = await confirmSecondFactor(ctx, { ...proof, ...body });
    keepDevice(cookies, confirmed.deviceToken);
    return { step: confirmed.step, backupCodes: [...confirmed.backupCodes] };
  });
  register(app, renewBackupCodesEndpoint, WAY_IN, async (ctx, { body, cookies }) => ({
    backupCodes: [...(await renewBackupCodes(ctx, { token: sessionOf(cookies), ...body }))],
  }));
}

/** The ways in: open to everybody, counted, and of no use without the proof each of them asks for. */
export function addSignInRoutes(app: App): void {
  register(app, getSignInStateEndpoint, WAY_IN, async (ctx, { cookies }) => ({
    ...(await getSignInState(ctx, cookies.get(SESSION_COOKIES.staff))),
    google: offersGoogle(ctx),
    sandbox: ctx.settings.sandbox,
  }));
  addPasswordRoutes(app);
  addFactorRoutes(app);
  register(app, sendDeviceCodeEndpoint, WAY_IN, (ctx, { cookies }) =>
    sendDeviceCode(ctx, { token: sessionOf(cookies) }),
  );
  register(app, verifyDeviceEndpoint, WAY_IN, async (ctx, { body, cookies }) => {
    const proof = { token: sessionOf(cookies), deviceToken: cookies.get(SESSION_COOKIES.device) };
    const { step, deviceToken } = await verifyDevice(ctx, { ...proof, ...body });
    keepDevice(cookies, deviceToken);
    return { step };
  });
}
