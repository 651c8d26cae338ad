/** The ways in for staff: each step answers which one is next, and the cookies carry the rest (domain 12). */
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { SIGN_IN_EXAMPLES } from './examples/sign-in.ts';
import { Email } from './primitives.ts';

export const SignInStep = z
  .enum(['signed_out', 'pending_approval', 'second_factor_setup', 'second_factor', 'device', 'ready'])
  .meta({
    id: 'SignInStep',
    description:
      'What is asked next: `second_factor_setup` an authenticator app, `second_factor` its code, `device` the code we e-mailed, `pending_approval` patience, `ready` nothing.',
  });

const Password = z.string().min(1, 'Please type your password.').max(200, 'Please keep this to 200 characters.');
/** Six digits of an app, or a backup code. */
const Code = z.string().trim().min(6, 'Please type the whole code.').max(20, 'Please type the code alone.');
const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Please open the whole link of our e-mail.');

const Step = z.object({ step: SignInStep }).meta({ id: 'SignInProgress' });

export const getSignInState = defineEndpoint({
  id: 'getSignInState',
  method: 'GET',
  path: '/api/v1/auth/state',
  tag: 'Sign-in',
  summary: 'See which step of signing in is next',
  description: 'Answers what the cookies of this browser have proven so far, and which ways in there are.',
  status: 200,
  response: z
    .object({
      step: SignInStep,
      ended: z.enum(['expired', 'elsewhere', 'colleague', 'password', 'suspended']).nullable().meta({
        description:
          'Why the session of this browser is over: it ran out, was ended by its person from another browser, by a colleague, with a change of password, or with their access. Null when there was none.',
      }),
      google: z.boolean(),
      sandbox: z.boolean(),
    })
    .meta({ id: 'SignInState' }),
  errors: [],
  example: SIGN_IN_EXAMPLES.getSignInState,
});

export const signIn = defineEndpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/v1/auth/sign-in',
  tag: 'Sign-in',
  summary: 'Sign in with e-mail and password',
  description:
    'Sets the session cookie, which opens nothing before every step is done. `unauthenticated` for a wrong password and an unknown account alike; `locked_out` after too many tries; `forbidden` from pages of other sites.',
  body: z.strictObject({ email: Email, password: Password }).meta({ id: 'SignInRequest' }),
  status: 200,
  response: Step,
  errors: ['unauthenticated', 'locked_out', 'forbidden'],
  example: SIGN_IN_EXAMPLES.signIn,
});

const STEP_ERRORS = ['unauthenticated', 'locked_out', 'forbidden', 'invalid_transition'] as const;
const STEP_DESCRIPTION =
  'Wrong codes are `validation_failed` on `code` and count towards `locked_out`; `unauthenticated` without a session, `invalid_transition` when another step is next, `forbidden` from pages of other sites.';

export const verifySecondFactor = defineEndpoint({
  id: 'verifySecondFactor',
  method: 'POST',
  path: '/api/v1/auth/second-factor',
  tag: 'Sign-in',
  summary: 'Answer the second factor',
  description: `Takes a code of the authenticator app or a backup code, each good once; it vouches for a new device too. ${STEP_DESCRIPTION}`,
  body: z.strictObject({ code: Code, trustDevice: z.boolean().default(false) }),
  status: 200,
  response: Step,
  errors: STEP_ERRORS,
  example: SIGN_IN_EXAMPLES.verifySecondFactor,
});

export const startSecondFactor = defineEndpoint({
  id: 'startSecondFactor',
  method: 'POST',
  path: '/api/v1/auth/second-factor/start',
  tag: 'Sign-in',
  summary: 'Begin to set up an authenticator app, or to replace it',
  description: `Answers a new secret, which counts once a code of it is confirmed. Whoever has an app already sends a code of it as \`currentCode\`. ${STEP_DESCRIPTION}`,
  body: z.strictObject({ currentCode: Code.optional() }),
  status: 200,
  response: z.object({ secret: z.string(), otpauthUri: z.string() }).meta({ id: 'SecondFactorSecret' }),
  errors: STEP_ERRORS,
  example: SIGN_IN_EXAMPLES.startSecondFactor,
});

export const confirmSecondFactor = defineEndpoint({
  id: 'confirmSecondFactor',
  method: 'POST',
  path: '/api/v1/auth/second-factor/confirm',
  tag: 'Sign-in',
  summary: 'Confirm the new authenticator app with its first code',
  description: `Answers ten backup codes, which are shown this once. ${STEP_DESCRIPTION}`,
  body: z.strictObject({ code: Code }),
  status: 200,
  response: z.object({ step: SignInStep, backupCodes: z.array(z.string()) }).meta({ id: 'SecondFactorConfirmed' }),
  errors: STEP_ERRORS,
  example: SIGN_IN_EXAMPLES.confirmSecondFactor,
});

export const renewBackupCodes = defineEndpoint({
  id: 'renewBackupCodes',
  method: 'POST',
  path: '/api/v1/auth/second-factor/backup-codes',
  tag: 'Sign-in',
  summary: 'Make ten new backup codes',
  description: `Needs a code of the app; the old ones are no longer good. ${STEP_DESCRIPTION}`,
  body: z.strictObject({ code: Code }),
  status: 200,
  response: z.object({ backupCodes: z.array(z.string()) }).meta({ id: 'BackupCodes' }),
  errors: STEP_ERRORS,
  example: SIGN_IN_EXAMPLES.renewBackupCodes,
});

export const sendDeviceCode = defineEndpoint({
  id: 'sendDeviceCode',
  method: 'POST',
  path: '/api/v1/auth/device/code',
  tag: 'Sign-in',
  summary: 'Send the code for a new device once more',
  description:
    'By e-mail, good for a few minutes. `limit_reached` after several, `unauthenticated` without a session, `invalid_transition` when no code is due, `forbidden` from pages of other sites.',
  status: 204,
  errors: ['unauthenticated', 'invalid_transition', 'limit_reached', 'forbidden'],
});

export const verifyDevice = defineEndpoint({
  id: 'verifyDevice',
  method: 'POST',
  path: '/api/v1/auth/device',
  tag: 'Sign-in',
  summary: 'Prove a new device or network with the e-mailed code',
  description: STEP_DESCRIPTION,
  body: z.strictObject({ code: Code }),
  status: 200,
  response: Step,
  errors: STEP_ERRORS,
  example: SIGN_IN_EXAMPLES.verifyDevice,
});

export const signOut = defineEndpoint({
  id: 'signOut',
  method: 'POST',
  path: '/api/v1/auth/sign-out',
  tag: 'Sign-in',
  summary: 'Sign out of this browser',
  description: 'Ends the session and takes its cookie away. `forbidden` from pages of other sites.',
  status: 204,
  errors: ['forbidden'],
});

export const forgotPassword = defineEndpoint({
  id: 'forgotPassword',
  method: 'POST',
  path: '/api/v1/auth/password/forgot',
  tag: 'Sign-in',
  summary: 'Ask for a link to choose a new password',
  description:
    'Answers the same whether or not there is such an account. The link is good for an hour, once. `forbidden` from pages of other sites.',
  body: z.strictObject({ email: Email }),
  status: 202,
  response: z.object({ message: z.string() }).meta({ id: 'LinkOnItsWay' }),
  errors: ['forbidden'],
  example: SIGN_IN_EXAMPLES.forgotPassword,
});

export const checkPasswordLink = defineEndpoint({
  id: 'checkPasswordLink',
  method: 'POST',
  path: '/api/v1/auth/password/check',
  tag: 'Sign-in',
  summary: 'Whether a link to choose a password can still be used',
  description:
    'Asked when the page opens, so that nobody chooses a password for nothing. Uses nothing up. `link_expired` for a link that ran out, `already_done` for one that was used; `forbidden` from pages of other sites.',
  body: z.strictObject({ token: LinkToken }),
  status: 204,
  errors: ['link_expired', 'already_done', 'forbidden'],
  example: SIGN_IN_EXAMPLES.checkPasswordLink,
});

export const setPassword = defineEndpoint({
  id: 'setPassword',
  method: 'POST',
  path: '/api/v1/auth/password/set',
  tag: 'Sign-in',
  summary: 'Choose a password by a link of ours',
  description:
    'Uses the link up and signs out everywhere. A set-up link signs in here, a reset link does not. `link_expired` for a link that ran out, `already_done` for one that was used; `forbidden` from pages of other sites.',
  body: z.strictObject({ token: LinkToken, password: Password }),
  status: 200,
  response: Step,
  errors: ['link_expired', 'already_done', 'forbidden'],
  example: SIGN_IN_EXAMPLES.setPassword,
});

const Base64Url = z
  .string()
  .regex(/^[A-Za-z0-9_-]*={0,2}$/, 'Please send base64url.')
  .max(8_000);

/** Options for `navigator.credentials`, as JSON (WebAuthn level 3). */
export const PasskeyOptions = z.looseObject({ challenge: z.string() }).meta({ id: 'PasskeyOptions' });

export const PasskeyProof = z
  .object({
    id: Base64Url.min(1),
    rawId: Base64Url.min(1),
    type: z.literal('public-key'),
    response: z.object({
      clientDataJSON: Base64Url.min(1),
      authenticatorData: Base64Url.min(1),
      signature: Base64Url.min(1),
      userHandle: Base64Url.nullish(),
    }),
  })
  .meta({ id: 'PasskeyProof' });

export const startPasskeySignIn = defineEndpoint({
  id: 'startPasskeySignIn',
  method: 'POST',
  path: '/api/v1/auth/passkey/options',
  tag: 'Sign-in',
  summary: 'Begin to sign in with a passkey',
  description: 'Answers a challenge for the browser. `forbidden` from pages of other sites.',
  status: 200,
  response: PasskeyOptions,
  errors: ['forbidden'],
  example: SIGN_IN_EXAMPLES.startPasskeySignIn,
});

export const signInWithPasskey = defineEndpoint({
  id: 'signInWithPasskey',
  method: 'POST',
  path: '/api/v1/auth/passkey',
  tag: 'Sign-in',
  summary: 'Sign in with a passkey',
  description:
    'Proves password, second factor and device in one. `unauthenticated` for a passkey we do not know or a challenge that ran out; `locked_out` after too many tries; `forbidden` from pages of other sites.',
  body: PasskeyProof,
  status: 200,
  response: Step,
  errors: ['unauthenticated', 'locked_out', 'forbidden'],
  example: SIGN_IN_EXAMPLES.signInWithPasskey,
});

export const startGoogleSignIn = defineEndpoint({
  id: 'startGoogleSignIn',
  method: 'POST',
  path: '/api/v1/auth/google/start',
  tag: 'Sign-in',
  summary: 'Begin to sign in with Google',
  description:
    'Answers where to send the browser, which comes back to `/admin/google`. `not_found` where Google is not set up; `gateway_unavailable` when it does not answer; `forbidden` from pages of other sites.',
  status: 200,
  response: z.object({ url: z.url() }).meta({ id: 'GoogleStart' }),
  errors: ['gateway_unavailable', 'forbidden'],
  example: SIGN_IN_EXAMPLES.startGoogleSignIn,
});

export const signInWithGoogle = defineEndpoint({
  id: 'signInWithGoogle',
  method: 'POST',
  path: '/api/v1/auth/google',
  tag: 'Sign-in',
  summary: 'Sign in with what Google brought back',
  description:
    'Stands in for the password; somebody unknown gets an account that waits for approval (`pending_approval`). `unauthenticated` when Google does not vouch for them; `locked_out` after too many tries; `gateway_unavailable` when Google does not answer; `forbidden` from pages of other sites.',
  body: z.strictObject({ code: z.string().min(1).max(2_000), state: z.string().min(1).max(200) }),
  status: 200,
  response: Step,
  errors: ['unauthenticated', 'locked_out', 'gateway_unavailable', 'forbidden'],
  example: SIGN_IN_EXAMPLES.signInWithGoogle,
});
