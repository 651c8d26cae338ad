import {
  approveStaff as approveStaffEndpoint,
  changeStaff as changeStaffEndpoint,
  getStaffMember as getStaffMemberEndpoint,
  getStaffOptions as getStaffOptionsEndpoint,
  listStaff as listStaffEndpoint,
  listStaffClients as listStaffClientsEndpoint,
  listStaffSessions as listStaffSessionsEndpoint,
  reactivateStaff as reactivateStaffEndpoint,
  resetSecondFactor as resetSecondFactorEndpoint,
  restoreStaff as restoreStaffEndpoint,
  revokeStaffClient as revokeStaffClientEndpoint,
  revokeStaffSession as revokeStaffSessionEndpoint,
  signOutStaff as signOutStaffEndpoint,
  suspendStaff as suspendStaffEndpoint,
} from '@myhibachi/contracts';
import {
  approveStaff,
  changeStaff,
  getStaffMember,
  getStaffOptions,
  listStaff,
  listStaffClients,
  listStaffSessions,
  reactivateStaff,
  resetSecondFactor,
  restoreStaff,
  revokeStaffClient,
  revokeStaffSession,
  signOutStaff,
  suspendStaff,
} from '@myhibachi/core/access';
import { decodeId, encodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';

const READ = { policy: 'staff:staff.read' } as const;
const CHANGE = { policy: 'staff:staff.change' } as const;
const RESTORE = { policy: 'staff:staff.restore' } as const;

const staffOf = (params: { readonly id: string }): { staffId: string } => ({ staffId: decodeId('stf', params.id) });

function addPeopleRoutes(app: App): void {
  register(app, listStaffEndpoint, READ, (ctx, { query }) => listStaff(ctx, query));
  register(app, getStaffOptionsEndpoint, READ, (ctx) => getStaffOptions(ctx));
  register(app, getStaffMemberEndpoint, READ, (ctx, { params }) => getStaffMember(ctx, staffOf(params)));
  register(app, changeStaffEndpoint, CHANGE, (ctx, { params, body }) =>
    changeStaff(ctx, { ...staffOf(params), change: body }),
  );
  register(app, suspendStaffEndpoint, CHANGE, (ctx, { params, body }) =>
    suspendStaff(ctx, { ...staffOf(params), ...body }),
  );
  register(app, reactivateStaffEndpoint, CHANGE, (ctx, { params, body }) =>
    reactivateStaff(ctx, { ...staffOf(params), ...body }),
  );
  register(app, approveStaffEndpoint, CHANGE, (ctx, { params, body }) =>
    approveStaff(ctx, { ...staffOf(params), grant: body }),
  );
  register(app, restoreStaffEndpoint, RESTORE, (ctx, { params, body }) =>
    restoreStaff(ctx, { ...staffOf(params), ...body }),
  );
  register(app, resetSecondFactorEndpoint, RESTORE, (ctx, { params, body }) =>
    resetSecondFactor(ctx, { ...staffOf(params), ...body }),
  );
}

/** People, and where each of them is signed in. */
export function addStaffRoutes(app: App): void {
  addPeopleRoutes(app);
  register(app, listStaffSessionsEndpoint, READ, async (ctx, { params }) => {
    const sessions = await listStaffSessions(ctx, staffOf(params));
    return { items: sessions.map((session) => ({ ...session, id: encodeId('ses', session.id) })) };
  });
  register(app, revokeStaffSessionEndpoint, CHANGE, (ctx, { params }) =>
    revokeStaffSession(ctx, { ...staffOf(params), sessionId: decodeId('ses', params.session) }),
  );
  register(app, signOutStaffEndpoint, CHANGE, async (ctx, { params }) => ({
    ...(await signOutStaff(ctx, staffOf(params))),
  }));
  register(app, listStaffClientsEndpoint, READ, async (ctx, { params }) => ({
    items: await listStaffClients(ctx, staffOf(params)),
  }));
  register(app, revokeStaffClientEndpoint, CHANGE, (ctx, { params }) =>
    revokeStaffClient(ctx, { ...staffOf(params), clientId: decodeId('cli', params.client) }),
  );
}
