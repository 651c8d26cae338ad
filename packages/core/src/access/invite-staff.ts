import type { Invitation, InvitationRequest, InvitationsQuery } from '@myhibachi/contracts';
import { normaliseEmail } from '../customers/index.ts';
import { hashToken, newToken, recordSecurityEvent } from '../identity/index.ts';
import {
  AppError,
  audit,
  authorize,
  newId,
  notFound,
  stationScope,
  withTransaction,
  type Context,
  type Page,
  type TransactionContext,
} from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { stationOf } from './change-staff.ts';
import { assertGrant, chefIdOf, stationIdsOf } from './grant.ts';
import {
  closeInvitation,
  hasAccount,
  insertInvitation,
  lockInvitation,
  readInvitation,
  readInvitations,
  renewInvitation,
  type InvitationRow,
} from './invitation-store.ts';
import { newestFirst, windowOf } from './page-window.ts';
import { mayChange, maySee } from './staff-rules.ts';
import { statusOf, viewInvitation, viewInvitations } from './view-invitation.ts';

/** Invitations to the actor's stations, newest first. */
export async function listInvitations(ctx: Context, query: InvitationsQuery): Promise<Page<Invitation>> {
  authorize(ctx, 'staff.read');
  const filter = { scope: stationScope(ctx.actor, 'staff.read'), state: query.state ?? null, now: ctx.clock.now() };
  const rows = await readInvitations(ctx.db, filter, windowOf(query));
  const page = newestFirst(rows, query, (row) => row.createdAt);
  return { ...page, items: await viewInvitations(ctx, page.items) };
}

interface Letter {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  readonly sent: number;
}

/** Only sealed does the link's secret stand in the message; our tables know its hash. */
async function post(tx: TransactionContext, letter: Letter): Promise<void> {
  await queueMessage(tx, {
    template: 'staff_invitation',
    channel: 'email',
    address: letter.email,
    details: { invitationId: letter.id, sealed: tx.crypto.encrypt('messages.secret', letter.token) },
    dedupeKey: `staff_invitation:${letter.id}:${letter.sent}`,
  });
}

async function expiry(tx: TransactionContext): Promise<Temporal.Instant> {
  const days = (await getVariables(tx))['access.invitationDays'];
  return tx.clock.now().add({ hours: days * 24 });
}

async function shown(tx: TransactionContext, id: string): Promise<Invitation> {
  const row = await readInvitation(tx.db, id);
  if (row === undefined) throw notFound('invitation');
  return viewInvitation(tx, row);
}

function taken(): AppError {
  return new AppError('already_exists', { message: 'This address has an open invitation already.' });
}

function hasJoined(): AppError {
  return new AppError('already_exists', {
    message: 'This address has an account already: its owner can sign in, or choose a new password there.',
  });
}

/** Asks somebody to join, by a link of their own. Throws `already_exists`, and `forbidden` for what is not theirs to give. */
export async function inviteStaff(ctx: Context, request: InvitationRequest): Promise<Invitation> {
  authorize(ctx, 'staff.invite');
  const { role, stations, chef } = request;
  const wish = { role, stationIds: stationIdsOf(stations), chefId: chefIdOf(chef) };
  const email = normaliseEmail(request.email);
  return withTransaction(ctx, async (tx) => {
    await assertGrant(tx, 'staff.invite', wish);
    const emailBidx = tx.crypto.blindIndex('email', email);
    if (await hasAccount(tx.db, emailBidx)) throw hasJoined();
    const [id, token] = [newId(), newToken()];
    const emailEnc = tx.crypto.encrypt('staff_invitations.email', email);
    const invitedBy = tx.actor.kind === 'staff' ? tx.actor.staffId : null;
    const row = { ...wish, id, emailEnc, emailBidx, invitedBy, tokenHash: hashToken(token) };
    const inserted = await insertInvitation(tx.db, { ...row, at: tx.clock.now(), expiresAt: await expiry(tx) });
    if (!inserted) throw taken();
    await post(tx, { id, email, token, sent: 1 });
    await recordSecurityEvent(tx, { kind: 'invited', staffId: invitedBy, email, detail: { role } });
    audit(tx, {
      action: 'invitation.create',
      entityType: 'invitation',
      entityId: id,
      stationId: stationOf(wish),
      after: { ...wish },
    });
    return shown(tx, id);
  });
}

/** An invitation the actor may withdraw or send again, locked. */
async function takeInvitation(tx: TransactionContext, id: string): Promise<InvitationRow> {
  const row = await lockInvitation(tx.db, id);
  if (row === undefined || !maySee(tx.actor, 'staff.read', row)) throw notFound('invitation');
  if (!mayChange(tx.actor, 'staff.invite', row))
    throw new AppError('forbidden', { message: 'This invitation is not yours to change.' });
  const status = statusOf(row, tx.clock.now());
  if (status === 'accepted' || status === 'revoked') throw new AppError('invalid_transition');
  return row;
}

/** Sends it again with a new link and its whole time; the link before opens nothing any more. */
export async function resendInvitation(ctx: Context, input: { readonly id: string }): Promise<Invitation> {
  authorize(ctx, 'staff.invite');
  return withTransaction(ctx, async (tx) => {
    const row = await takeInvitation(tx, input.id);
    const most = (await getVariables(tx))['access.invitationMails'];
    if (row.sent >= most)
      throw new AppError('limit_reached', {
        message: 'We sent this several times. Please withdraw it and start anew.',
      });
    const [token, sent] = [newToken(), row.sent + 1];
    await renewInvitation(tx.db, row.id, { tokenHash: hashToken(token), expiresAt: await expiry(tx), sent });
    const email = tx.crypto.decrypt('staff_invitations.email', row.emailEnc);
    await post(tx, { id: row.id, email, token, sent });
    const facts = { entityType: 'invitation', entityId: row.id, stationId: stationOf(row) };
    audit(tx, { action: 'invitation.resend', ...facts, before: { sent: row.sent }, after: { sent } });
    return shown(tx, row.id);
  });
}

/** Withdraws it: its link opens nothing any more. */
export async function revokeInvitation(ctx: Context, input: { readonly id: string }): Promise<void> {
  authorize(ctx, 'staff.invite');
  await withTransaction(ctx, async (tx) => {
    const row = await takeInvitation(tx, input.id);
    await closeInvitation(tx.db, row.id, tx.clock.now());
    const facts = { entityType: 'invitation', entityId: row.id, stationId: stationOf(row) };
    audit(tx, { action: 'invitation.revoke', ...facts, before: { state: 'open' }, after: { state: 'revoked' } });
  });
}
