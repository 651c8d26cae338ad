import {
  acceptInvitation as acceptInvitationEndpoint,
  getInvitation as getInvitationEndpoint,
  inviteStaff as inviteStaffEndpoint,
  listInvitations as listInvitationsEndpoint,
  resendInvitation as resendInvitationEndpoint,
  revokeInvitation as revokeInvitationEndpoint,
} from '@myhibachi/contracts';
import {
  acceptInvitation,
  getInvitation,
  inviteStaff,
  listInvitations,
  resendInvitation,
  revokeInvitation,
} from '@myhibachi/core/access';
import { decodeId } from '@myhibachi/core/kernel';
import type { App } from '../http/app.ts';
import { register } from '../http/register.ts';
import { enter } from '../identity/sign-in-routes.ts';

const INVITE = { policy: 'staff:staff.invite' } as const;
const WAY_IN = { policy: 'signIn' } as const;

export function addInvitationRoutes(app: App): void {
  register(app, listInvitationsEndpoint, { policy: 'staff:staff.read' }, (ctx, { query }) =>
    listInvitations(ctx, query),
  );
  register(app, inviteStaffEndpoint, INVITE, (ctx, { body }) => inviteStaff(ctx, body));
  register(app, resendInvitationEndpoint, INVITE, (ctx, { params }) =>
    resendInvitation(ctx, { id: decodeId('inv', params.id) }),
  );
  register(app, revokeInvitationEndpoint, INVITE, (ctx, { params }) =>
    revokeInvitation(ctx, { id: decodeId('inv', params.id) }),
  );
  register(app, getInvitationEndpoint, WAY_IN, (ctx, { params }) => getInvitation(ctx, params));
  register(app, acceptInvitationEndpoint, WAY_IN, async (ctx, { params, body, cookies }) =>
    enter(cookies, await acceptInvitation(ctx, { ...params, ...body })),
  );
}
