import {
  addPasskey as addPasskeyEndpoint,
  changePassword as changePasswordEndpoint,
  getStaffSession as getStaffSessionEndpoint,
  listOwnSessions as listOwnSessionsEndpoint,
  listPasskeys as listPasskeysEndpoint,
  removePasskey as removePasskeyEndpoint,
  revokeOtherSessions as revokeOtherSessionsEndpoint,
  revokeOwnSession as revokeOwnSessionEndpoint,
  startPasskey as startPasskeyEndpoint,
} from '@myhibachi/contracts';
import {
  addPasskey,
  changePassword,
  getOwnProfile,
  listOwnSessions,
  listPasskeys,
  removePasskey,
  revokeOtherSessions,
  revokeOwnSession,
  startPasskey,
  type Passkey,
} from '@myhibachi/core/identity';
import { AppError, decodeId, encodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { SESSION_COOKIES } from '../http/cross-site.ts';
import { register } from '../http/register.ts';

const CHALLENGE_SECONDS = 300;

const OWN = { policy: 'staff:profile.manage' } as const;

/** What everybody may see and do about themselves. */
export function addSessionRoutes(app: App): void {
  register(app, getStaffSessionEndpoint, OWN, async (ctx) => {
    const { staffId, chefId, stations, ...profile } = await getOwnProfile(ctx);
    return {
      ...profile,
      id: encodeId('stf', staffId),
      stations: stations.map((station) => ({ ...station, id: encodeId('stn', station.id) })),
      chefId: chefId === null ? null : encodeId('chf', chefId),
      permissions: { ...profile.permissions },
      appEnv: ctx.settings.appEnv,
      sandbox: ctx.settings.sandbox,
    };
  });
  register(app, listOwnSessionsEndpoint, OWN, async (ctx) => {
    const sessions = await listOwnSessions(ctx);
    return { items: sessions.map((session) => ({ ...session, id: encodeId('ses', session.id) })) };
  });
  register(app, revokeOwnSessionEndpoint, OWN, (ctx, { params }) =>
    revokeOwnSession(ctx, { sessionId: decodeId('ses', params.sessionId) }),
  );
  register(app, revokeOtherSessionsEndpoint, OWN, async (ctx) => ({ ...(await revokeOtherSessions(ctx)) }));
  register(app, changePasswordEndpoint, { ...OWN, idempotent: false }, (ctx, { body }) => changePassword(ctx, body));
}

function shown(passkeys: readonly Passkey[]): { items: Passkey[] } {
  return { items: passkeys.map((passkey) => ({ ...passkey, id: encodeId('pky', passkey.id) })) };
}

/** One's own passkeys; the challenge of a registration travels in a cookie of its own. */
export function addPasskeyRoutes(app: App): void {
  register(app, listPasskeysEndpoint, OWN, async (ctx) => shown(await listPasskeys(ctx)));
  register(app, startPasskeyEndpoint, { ...OWN, idempotent: false }, async (ctx, { body, cookies }) => {
    const { options, challenge } = await startPasskey(ctx, body);
    cookies.set(SESSION_COOKIES.challenge, challenge, CHALLENGE_SECONDS);
    return { challenge: '', ...options };
  });
  register(app, addPasskeyEndpoint, { ...OWN, idempotent: false }, async (ctx, { body, cookies }) => {
    const challenge = cookies.get(SESSION_COOKIES.challenge);
    if (challenge === null)
      throw new AppError('bad_request', { message: 'Please begin to register the passkey again.' });
    cookies.clear(SESSION_COOKIES.challenge);
    return shown(await addPasskey(ctx, { ...body, challenge }));
  });
  register(app, removePasskeyEndpoint, OWN, (ctx, { params }) =>
    removePasskey(ctx, { passkeyId: decodeId('pky', params.passkeyId) }),
  );
}
