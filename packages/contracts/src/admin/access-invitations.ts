/** Asking people to join, and joining by the link of the e-mail. */
import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { INVITATION_EXAMPLES } from '../examples/admin-invitations.ts';
import { Email, Instant, PageQuery, StationRef, id, line, page } from '../primitives.ts';
import { SignInStep } from '../sign-in.ts';
import { STAFF_ERRORS, STAFF_ONLY, StaffGrant } from './access.ts';
import { StaffRole } from './session.ts';

export const InvitationState = z.enum(['open', 'accepted', 'revoked', 'expired']).meta({ id: 'InvitationState' });

export const Invitation = z
  .object({
    id: id('inv'),
    email: z.string(),
    role: StaffRole,
    stations: z.array(StationRef),
    state: InvitationState,
    invitedBy: z.string().nullable(),
    sent: z.int().meta({ description: 'How often the e-mail was sent' }),
    createdAt: Instant,
    expiresAt: Instant,
    mayChange: z.boolean().meta({ description: 'Whether you may send it again or withdraw it' }),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

const InvitationsQuery = PageQuery.extend({ state: InvitationState.optional() });
export type InvitationsQuery = z.infer<typeof InvitationsQuery>;

const INVITATIONS = '/api/v1/admin/invitations';
const Params = z.strictObject({ id: id('inv') });

export const listInvitations = defineEndpoint({
  id: 'listInvitations',
  method: 'GET',
  path: INVITATIONS,
  tag: 'Staff',
  summary: 'List invitations',
  description: `Newest first, those to stations of yours, or all. ${STAFF_ONLY}`,
  query: InvitationsQuery,
  status: 200,
  response: page(Invitation).meta({ id: 'InvitationPage' }),
  errors: STAFF_ERRORS,
  example: INVITATION_EXAMPLES.listInvitations,
});

export const InvitationRequest = StaffGrant.extend({ email: Email }).meta({ id: 'InvitationRequest' });
export type InvitationRequest = z.infer<typeof InvitationRequest>;

export const inviteStaff = defineEndpoint({
  id: 'inviteStaff',
  method: 'POST',
  path: INVITATIONS,
  tag: 'Staff',
  summary: 'Invite somebody to join',
  description: `Sends a link that is good for seven days, once. ${STAFF_ONLY} \`already_exists\` when the address has an account or an open invitation, or the chef an account.`,
  body: InvitationRequest,
  status: 201,
  response: Invitation,
  errors: [...STAFF_ERRORS, 'already_exists'],
  example: INVITATION_EXAMPLES.inviteStaff,
});

export const resendInvitation = defineEndpoint({
  id: 'resendInvitation',
  method: 'POST',
  path: `${INVITATIONS}/:id/resend`,
  tag: 'Staff',
  summary: 'Send an invitation again',
  description: `With a new link and seven new days; the link before is of no use any more. ${STAFF_ONLY} \`invalid_transition\` when it was accepted or withdrawn; \`limit_reached\` after several.`,
  params: Params,
  status: 200,
  response: Invitation,
  errors: [...STAFF_ERRORS, 'invalid_transition', 'limit_reached'],
  example: INVITATION_EXAMPLES.resendInvitation,
});

export const revokeInvitation = defineEndpoint({
  id: 'revokeInvitation',
  method: 'DELETE',
  path: `${INVITATIONS}/:id`,
  tag: 'Staff',
  summary: 'Withdraw an invitation',
  description: `Its link opens nothing any more. ${STAFF_ONLY} \`invalid_transition\` when it was accepted or withdrawn.`,
  params: Params,
  status: 204,
  errors: [...STAFF_ERRORS, 'invalid_transition'],
  example: INVITATION_EXAMPLES.revokeInvitation,
});

const LinkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Please open the whole link of our e-mail.');
const LinkParams = z.strictObject({ token: LinkToken });
const LINK = '/api/v1/auth/invitations/:token';

export const getInvitation = defineEndpoint({
  id: 'getInvitation',
  method: 'GET',
  path: LINK,
  tag: 'Sign-in',
  summary: 'See what an invitation is for',
  description:
    'By the link of the e-mail. `already_done` when it was used, `link_expired` when it ran out, was withdrawn, or never was.',
  params: LinkParams,
  status: 200,
  response: z
    .object({ email: z.string(), role: StaffRole, stations: z.array(z.string()), expiresAt: Instant })
    .meta({ id: 'InvitationLetter' }),
  errors: ['link_expired', 'already_done'],
  example: INVITATION_EXAMPLES.getInvitation,
});

export const acceptInvitation = defineEndpoint({
  id: 'acceptInvitation',
  method: 'POST',
  path: `${LINK}/accept`,
  tag: 'Sign-in',
  summary: 'Join by an invitation',
  description:
    'Makes the account with this name and password, signs in, and leads to setting a second factor up. `link_expired` when it ran out or was withdrawn; `already_done` when it was used; `already_exists` when the address has an account meanwhile; `forbidden` from pages of other sites. A refused password leaves the link good.',
  params: LinkParams,
  body: z
    .strictObject({
      name: line(120),
      password: z.string().min(1, 'Please choose a password.').max(200, 'Please keep this to 200 characters.'),
    })
    .meta({ id: 'InvitationAcceptance' }),
  status: 200,
  response: z.object({ step: SignInStep }).meta({ id: 'InvitationAccepted' }),
  errors: ['link_expired', 'already_done', 'already_exists', 'forbidden'],
  example: INVITATION_EXAMPLES.acceptInvitation,
});
