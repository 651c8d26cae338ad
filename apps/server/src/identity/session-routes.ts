import {
  changePassword as changePasswordEndpoint,
  getStaffSession as getStaffSessionEndpoint,
  listOwnSessions as listOwnSessionsEndpoint,
  revokeOtherSessions as revokeOtherSessionsEndpoint,
  revokeOwnSession as revokeOwnSessionEndpoint,
} from '@myhibachi/contracts';
import {
  changePassword,
  getOwnProfile,
  listOwnSessions,
  revokeOtherSessions,
  revokeOwnSession,
} from '@myhibachi/core/identity';
import { decodeId, encodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

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
