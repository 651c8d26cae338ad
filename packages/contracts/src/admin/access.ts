/** Who works here and what they may: people, their roles and stations, and the way back in (domain 12). */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { ACCESS_EXAMPLES } from '../examples/admin-access.ts';
import { Instant, PageQuery, Reason, StationRef, id, line, page } from '../primitives.ts';
import { OwnSession, StaffRole } from './session.ts';

export const STAFF_ONLY =
  '`unauthenticated` without a session; `forbidden` where your role does not reach the person, the role or the station.';
export const STAFF_ERRORS = ['unauthenticated', 'forbidden'] as const;

export const StaffStatus = z.enum(['active', 'pending_approval', 'suspended']).meta({ id: 'StaffStatus' });

const ChefRef = z.object({ id: id('chf'), name: z.string(), stationId: id('stn') }).meta({ id: 'StaffChef' });

export const StaffMember = z
  .object({
    id: id('stf'),
    name: z.string(),
    email: z.string(),
    role: StaffRole,
    status: StaffStatus,
    stations: z.array(StationRef),
    chef: ChefRef.nullable(),
    hasSecondFactor: z.boolean(),
    lockedUntil: Instant.nullable().meta({ description: 'After too many failed tries' }),
    lastSeenAt: Instant.nullable().meta({ description: 'The last request of any session that has not ended' }),
    createdAt: Instant,
    mayChange: z.boolean().meta({ description: 'Whether you may change this person' }),
    version: z.int(),
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof StaffMember>;

const StaffQuery = PageQuery.extend({
  q: line(120).optional().meta({ description: 'Part of a name, or a whole e-mail address' }),
  role: StaffRole.optional(),
  station: id('stn').optional(),
  status: StaffStatus.optional(),
});
export type StaffQuery = z.infer<typeof StaffQuery>;

const Params = z.strictObject({ id: id('stf') });
const STAFF = '/api/v1/admin/staff';

export const listStaff = defineEndpoint({
  id: 'listStaff',
  method: 'GET',
  path: STAFF,
  tag: 'Staff',
  summary: 'List the people who work here',
  description: `By name, those who share a station with you, or all. ${STAFF_ONLY}`,
  query: StaffQuery,
  status: 200,
  response: page(StaffMember).meta({ id: 'StaffPage' }),
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.listStaff,
});

export const StaffOptions = z
  .object({
    roles: z.array(StaffRole),
    stations: z.array(StationRef),
    chefs: z.array(ChefRef).meta({ description: 'Those of these stations who have no account yet' }),
  })
  .meta({ id: 'StaffOptions' });
export type StaffOptions = z.infer<typeof StaffOptions>;

export const getStaffOptions = defineEndpoint({
  id: 'getStaffOptions',
  method: 'GET',
  path: `${STAFF}/options`,
  tag: 'Staff',
  summary: 'See which roles, stations and chefs you may give to others',
  description: `What an invitation or a change by you may contain. ${STAFF_ONLY}`,
  status: 200,
  response: StaffOptions,
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.getStaffOptions,
});

export const getStaffMember = defineEndpoint({
  id: 'getStaffMember',
  method: 'GET',
  path: `${STAFF}/:id`,
  tag: 'Staff',
  summary: 'See one person',
  description: `Somebody outside your stations looks like nobody. ${STAFF_ONLY}`,
  params: Params,
  status: 200,
  response: StaffMember,
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.getStaffMember,
});

/** No station twice, so that what is shown is what is kept. */
export const Stations = z
  .array(id('stn'))
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length, 'Please name each station once.');

export const StaffChange = z
  .strictObject({
    version: z.int(),
    name: line(120).optional(),
    role: StaffRole.optional(),
    stations: Stations.optional(),
    chef: id('chf').nullable().optional().meta({ description: 'Who of the roster this person is; chefs only' }),
  })
  .meta({ id: 'StaffChange' });
export type StaffChange = z.infer<typeof StaffChange>;

const CHANGES = `Nobody changes themselves, or a person whose role they may not give. ${STAFF_ONLY}`;
const LAST = '`limit_reached` for the last active super admin.';

export const changeStaff = defineEndpoint({
  id: 'changeStaff',
  method: 'PATCH',
  path: `${STAFF}/:id`,
  tag: 'Staff',
  summary: 'Change somebody’s name, role, stations or chef',
  description: `Counts from their next request on. ${CHANGES} ${LAST} \`version_conflict\` when it changed since you opened it; \`already_exists\` when the chef has an account.`,
  params: Params,
  body: StaffChange,
  status: 200,
  response: StaffMember,
  errors: [...STAFF_ERRORS, 'limit_reached', 'version_conflict', 'already_exists'],
  example: ACCESS_EXAMPLES.changeStaff,
});

const Because = z.strictObject({ reason: Reason }).meta({ id: 'StaffReason' });

const step = {
  method: 'POST',
  tag: 'Staff',
  params: Params,
  body: Because,
  status: 200,
  response: StaffMember,
} as const;

export const suspendStaff = defineEndpoint({
  ...step,
  id: 'suspendStaff',
  path: `${STAFF}/:id/suspend`,
  summary: 'Suspend a person',
  description: `Their sessions and clients end at once. ${CHANGES} ${LAST} \`invalid_transition\` when they are suspended already.`,
  errors: [...STAFF_ERRORS, 'limit_reached', 'invalid_transition'],
  example: ACCESS_EXAMPLES.suspendStaff,
});

export const reactivateStaff = defineEndpoint({
  ...step,
  id: 'reactivateStaff',
  path: `${STAFF}/:id/reactivate`,
  summary: 'Let a suspended person in again',
  description: `They sign in anew. ${CHANGES} \`invalid_transition\` unless they are suspended.`,
  errors: [...STAFF_ERRORS, 'invalid_transition'],
  example: ACCESS_EXAMPLES.reactivateStaff,
});

export const StaffGrant = z
  .strictObject({ role: StaffRole, stations: Stations.default([]), chef: id('chf').nullable().default(null) })
  .meta({ id: 'StaffGrant' });
export type StaffGrant = z.infer<typeof StaffGrant>;

export const approveStaff = defineEndpoint({
  ...step,
  id: 'approveStaff',
  path: `${STAFF}/:id/approve`,
  summary: 'Approve somebody who signed in with Google',
  description: `Gives them their role and stations. ${CHANGES} \`invalid_transition\` unless they wait for approval; \`already_exists\` when the chef has an account.`,
  body: StaffGrant,
  errors: [...STAFF_ERRORS, 'invalid_transition', 'already_exists'],
  example: ACCESS_EXAMPLES.approveStaff,
});

export const restoreStaff = defineEndpoint({
  ...step,
  id: 'restoreStaff',
  path: `${STAFF}/:id/restore`,
  summary: 'Unlock an account after too many failed tries',
  description: `Forgets the failures, so that they may try again at once; also of the addresses they have signed in from before, and of yours. ${STAFF_ONLY}`,
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.restoreStaff,
});

export const resetSecondFactor = defineEndpoint({
  ...step,
  id: 'resetSecondFactor',
  path: `${STAFF}/:id/second-factor/reset`,
  summary: 'Take somebody’s second factor away',
  description: `For a lost phone: authenticator, backup codes, passkeys and trusted devices go, sessions and clients end, and the next sign-in sets a new one up. ${STAFF_ONLY}`,
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.resetSecondFactor,
});

export const listStaffSessions = defineEndpoint({
  id: 'listStaffSessions',
  method: 'GET',
  path: `${STAFF}/:id/sessions`,
  tag: 'Staff',
  summary: 'List the browsers somebody is signed in from',
  description: `The 100 used last. ${STAFF_ONLY}`,
  params: Params,
  status: 200,
  response: z.object({ items: z.array(OwnSession) }).meta({ id: 'StaffSessions' }),
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.listStaffSessions,
});

export const revokeStaffSession = defineEndpoint({
  id: 'revokeStaffSession',
  method: 'DELETE',
  path: `${STAFF}/:id/sessions/:session`,
  tag: 'Staff',
  summary: 'Sign one of somebody’s browsers out',
  description: `It is out with its next request. ${STAFF_ONLY}`,
  params: Params.extend({ session: id('ses') }),
  status: 204,
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.revokeStaffSession,
});

export const signOutStaff = defineEndpoint({
  id: 'signOutStaff',
  method: 'POST',
  path: `${STAFF}/:id/sign-out`,
  tag: 'Staff',
  summary: 'Sign somebody out everywhere',
  description: `Ends every session and client of theirs. ${STAFF_ONLY}`,
  params: Params,
  status: 200,
  response: z.object({ sessions: z.int(), clients: z.int() }).meta({ id: 'SignedOutEverywhere' }),
  errors: STAFF_ERRORS,
  example: ACCESS_EXAMPLES.signOutStaff,
});
