/** Who is signed in, what they may do, and their own sessions and password. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { SESSION_EXAMPLES } from '../examples/admin-session.ts';
import { Instant, id, line } from '../primitives.ts';
import { PasskeyOptions } from '../sign-in.ts';

const Reach = z.enum(['all', 'stations', 'own']);

export const StaffRole = z
  .enum(['super_admin', 'admin', 'support', 'station_manager', 'chef', 'finance'])
  .meta({ id: 'StaffRole' });

export const StaffSession = z
  .object({
    id: id('stf'),
    name: z.string(),
    email: z.string(),
    role: StaffRole,
    stations: z.array(z.object({ id: id('stn'), name: z.string(), timeZone: z.string() })),
    chefId: id('chf').nullable(),
    permissions: z.record(z.string(), Reach).meta({
      description: 'Every action this person may take and how far it reaches; what is not here is refused.',
    }),
    appEnv: z.enum(['development', 'test', 'staging', 'production']),
    sandbox: z.boolean(),
  })
  .meta({ id: 'StaffSession' });

export const getStaffSession = defineEndpoint({
  id: 'getStaffSession',
  method: 'GET',
  path: '/api/v1/admin/session',
  tag: 'Own session',
  summary: 'See who is signed in and what they may do',
  description:
    'Stations are those the person may work for: all of them, unless their role is held to their own. `unauthenticated` without a session, `second_factor_required` and `device_unverified` while a step of signing in is due.',
  status: 200,
  response: StaffSession,
  errors: ['unauthenticated', 'second_factor_required', 'device_unverified'],
  example: SESSION_EXAMPLES.getStaffSession,
});

export const OwnSession = z
  .object({
    id: id('ses'),
    current: z.boolean(),
    method: z.enum(['password', 'passkey', 'google', 'setup']),
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    createdAt: Instant,
    lastSeenAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: 'OwnSession' });

const SIGNED_IN = 'Only for people of our own: `unauthenticated` without a session, `forbidden` for a key.';

export const listOwnSessions = defineEndpoint({
  id: 'listOwnSessions',
  method: 'GET',
  path: '/api/v1/admin/session/sessions',
  tag: 'Own session',
  summary: 'List the browsers you are signed in from',
  description: `The 100 used last. ${SIGNED_IN}`,
  status: 200,
  response: z.object({ items: z.array(OwnSession) }).meta({ id: 'OwnSessions' }),
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.listOwnSessions,
});

export const revokeOwnSession = defineEndpoint({
  id: 'revokeOwnSession',
  method: 'DELETE',
  path: '/api/v1/admin/session/sessions/:sessionId',
  tag: 'Own session',
  summary: 'Sign one of your browsers out',
  description: `It is out with its next request. ${SIGNED_IN}`,
  params: z.strictObject({ sessionId: id('ses') }),
  status: 204,
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.revokeOwnSession,
});

export const revokeOtherSessions = defineEndpoint({
  id: 'revokeOtherSessions',
  method: 'POST',
  path: '/api/v1/admin/session/sessions/revoke-others',
  tag: 'Own session',
  summary: 'Sign out everywhere else',
  description: SIGNED_IN,
  status: 200,
  response: z.object({ ended: z.int().min(0) }).meta({ id: 'EndedSessions' }),
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.revokeOtherSessions,
});

const Password = z.string().min(1, 'Please type a password.').max(200, 'Please keep this to 200 characters.');

export const changePassword = defineEndpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/api/v1/admin/session/password',
  tag: 'Own session',
  summary: 'Change your password',
  description: `Signs you out everywhere else. Wrong tries count towards \`locked_out\`; \`invalid_transition\` for an account without a password. ${SIGNED_IN}`,
  body: z.strictObject({ currentPassword: Password, newPassword: Password }),
  status: 204,
  errors: ['unauthenticated', 'forbidden', 'locked_out', 'invalid_transition'],
  example: SESSION_EXAMPLES.changePassword,
});

export const Passkey = z
  .object({
    id: id('pky'),
    name: z.string(),
    backedUp: z.boolean().meta({ description: 'Kept in an account of the maker’s cloud, too' }),
    createdAt: Instant,
  })
  .meta({ id: 'Passkey' });
const Passkeys = z.object({ items: z.array(Passkey) }).meta({ id: 'Passkeys' });

export const listPasskeys = defineEndpoint({
  id: 'listPasskeys',
  method: 'GET',
  path: '/api/v1/admin/session/passkeys',
  tag: 'Own session',
  summary: 'List your passkeys',
  description: `Oldest first. ${SIGNED_IN}`,
  status: 200,
  response: Passkeys,
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.listPasskeys,
});

export const startPasskey = defineEndpoint({
  id: 'startPasskey',
  method: 'POST',
  path: '/api/v1/admin/session/passkeys/options',
  tag: 'Own session',
  summary: 'Begin to register a passkey',
  description: `Needs a code of your second factor. Wrong ones are \`validation_failed\` on \`code\` and count towards \`locked_out\`; \`limit_reached\` with 20 passkeys. ${SIGNED_IN}`,
  body: z.strictObject({ code: z.string().trim().min(6).max(20) }),
  status: 200,
  response: PasskeyOptions,
  errors: ['unauthenticated', 'forbidden', 'locked_out', 'limit_reached'],
  example: SESSION_EXAMPLES.startPasskey,
});

export const addPasskey = defineEndpoint({
  id: 'addPasskey',
  method: 'POST',
  path: '/api/v1/admin/session/passkeys',
  tag: 'Own session',
  summary: 'Register the passkey your browser made',
  description: `It signs in by itself from now on. ${SIGNED_IN}`,
  body: z.strictObject({
    name: line(60),
    response: z.looseObject({ id: z.string().max(2_000), rawId: z.string().max(2_000), type: z.literal('public-key') }),
  }),
  status: 201,
  response: Passkeys,
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.addPasskey,
});

export const removePasskey = defineEndpoint({
  id: 'removePasskey',
  method: 'DELETE',
  path: '/api/v1/admin/session/passkeys/:passkeyId',
  tag: 'Own session',
  summary: 'Remove one of your passkeys',
  description: `It no longer signs in. ${SIGNED_IN}`,
  params: z.strictObject({ passkeyId: id('pky') }),
  status: 204,
  errors: ['unauthenticated', 'forbidden'],
  example: SESSION_EXAMPLES.removePasskey,
});
