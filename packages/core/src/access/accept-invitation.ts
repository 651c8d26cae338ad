import {
  assertGoodPassword,
  createStaff,
  hashToken,
  recordSecurityEvent,
  startSession,
  type SignedIn,
} from '../identity/index.ts';
import { AppError, audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { getStation } from '../stations/index.ts';
import { stationOf } from './change-staff.ts';
import { lockFreeChef } from './people-store.ts';
import {
  acceptOpenInvitation,
  linkInvitation,
  readOpenInvitation,
  wasAccepted,
  type InvitationRow,
} from './invitation-store.ts';

export interface InvitationLetter {
  readonly email: string;
  readonly role: InvitationRow['role'];
  readonly stations: string[];
  readonly expiresAt: string;
}

async function findOpen(ctx: Context, token: string): Promise<InvitationRow> {
  const row = await readOpenInvitation(ctx.db, hashToken(token), ctx.clock.now());
  if (row === undefined) throw await whyClosed(ctx, token);
  return row;
}

/** Who joined by the link needs no other one: they sign in. */
async function whyClosed(ctx: Context, token: string): Promise<AppError> {
  return (await wasAccepted(ctx.db, hashToken(token)))
    ? new AppError('already_done', { message: 'This invitation was used already. Please sign in.' })
    : new AppError('link_expired');
}

/** What a link invites to. Throws `already_done` for one that was used, `link_expired` for one that ran out, was withdrawn or never was. */
export async function getInvitation(ctx: Context, input: { readonly token: string }): Promise<InvitationLetter> {
  authorize(ctx, 'session.issue');
  const row = await findOpen(ctx, input.token);
  const stations = await Promise.all(row.stationIds.map((id) => getStation(ctx, id)));
  return {
    email: ctx.crypto.decrypt('staff_invitations.email', row.emailEnc),
    role: row.role,
    stations: stations.map(({ name }) => name),
    expiresAt: row.expiresAt.toString(),
  };
}

/**
 * Makes the account an invitation is for and signs in; the next step is a second factor. The link is used up in the same
 * moment, so that of two who come with it one joins. Throws `link_expired`, `already_done`, `already_exists`, or `validation_failed` on
 * `password`, which leaves the link good.
 */
export async function acceptInvitation(
  ctx: Context,
  input: { readonly token: string; readonly name: string; readonly password: string },
): Promise<SignedIn> {
  authorize(ctx, 'session.issue');
  const row = await findOpen(ctx, input.token);
  const email = ctx.crypto.decrypt('staff_invitations.email', row.emailEnc);
  // Asks a service on the net, so it comes before anything is locked.
  await assertGoodPassword(ctx, input.password, { field: 'password', email, name: input.name });
  return withTransaction(ctx, async (tx) => {
    if (!(await acceptOpenInvitation(tx.db, row.tokenHash, tx.clock.now()))) throw await whyClosed(tx, input.token);
    const { role, stationIds } = row;
    // Somebody else may have become this chef meanwhile; then whoever manages people says who this is.
    const chefId = row.chefId !== null && (await lockFreeChef(tx.db, row.chefId)) ? row.chefId : null;
    const { name, password } = input;
    const { staffId } = await createStaff(tx, { name, email, role, stationIds, chefId, status: 'active', password });
    await linkInvitation(tx.db, row.id, staffId);
    await recordSecurityEvent(tx, { kind: 'invitation_accepted', staffId, detail: { role } });
    const stationId = stationOf(row);
    audit(tx, { action: 'invitation.accept', entityType: 'invitation', entityId: row.id, stationId });
    audit(tx, {
      action: 'staff.create',
      entityType: 'staff',
      entityId: staffId,
      stationId,
      after: { role, stationIds },
    });
    const { facts, ...signedIn } = await startSession(tx, {
      staffId,
      method: 'setup',
      deviceToken: null,
      // The link came to their mailbox.
      proves: { device: true },
    });
    audit(tx, facts);
    return signedIn;
  });
}
