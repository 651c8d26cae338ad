/** Front door of access: who works here and may do what, invitations, keys, clients, blocked addresses (domain 12). */
export { acceptInvitation, getInvitation } from './accept-invitation.ts';
export { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts';
export { approveStaff } from './approve-staff.ts';
export { authoriseClient } from './authorise-client.ts';
export { isBlocked } from './blocked-addresses.ts';
export { changeStaff } from './change-staff.ts';
export { inviteStaff, listInvitations, resendInvitation, revokeInvitation } from './invite-staff.ts';
export { blockIp, listIpBlocks, unblockIp } from './ip-blocks.ts';
export { listSecurityEvents } from './list-security-events.ts';
export { getStaffMember, getStaffOptions, listStaff } from './list-staff.ts';
export { purgeClients, purgeClientsJob } from './purge-clients.ts';
export { recogniseBearer } from './recognise-bearer.ts';
export { refreshTokens } from './refresh-tokens.ts';
export { withInvitations } from './resolve-invitation.ts';
export { resetSecondFactor, restoreStaff } from './restore-staff.ts';
export { listOwnClients, listStaffClients, revokeOwnClient, revokeStaffClient, revokeToken } from './revoke-client.ts';
export { listStaffSessions, revokeStaffSession, signOutStaff } from './staff-sessions.ts';
export { reactivateStaff, suspendStaff } from './suspend-staff.ts';
