import type { Invitation } from '@myhibachi/contracts';
import { staffNames } from '../identity/index.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import type { InvitationRow, InvitationStatus } from './invitation-store.ts';
import { mayChange } from './staff-rules.ts';
import { stationRefs } from './view-person.ts';

export function statusOf(row: InvitationRow, now: Temporal.Instant): InvitationStatus {
  if (row.acceptedAt !== null) return 'accepted';
  if (row.revokedAt !== null) return 'revoked';
  return Temporal.Instant.compare(row.expiresAt, now) > 0 ? 'open' : 'expired';
}

/** Invitations as the console shows them, the names of all who invited in one look-up. */
export async function viewInvitations(ctx: Context, rows: readonly InvitationRow[]): Promise<Invitation[]> {
  const names = await staffNames(
    ctx,
    rows.map((row) => row.invitedBy).filter((id) => id !== null),
  );
  const now = ctx.clock.now();
  return Promise.all(
    rows.map(async (row) => {
      const state = statusOf(row, now);
      return {
        id: encodeId('inv', row.id),
        email: ctx.crypto.decrypt('staff_invitations.email', row.emailEnc),
        role: row.role,
        stations: await stationRefs(ctx, row.stationIds),
        state,
        invitedBy: row.invitedBy === null ? null : (names.get(row.invitedBy) ?? null),
        sent: row.sent,
        createdAt: row.createdAt.toString(),
        expiresAt: row.expiresAt.toString(),
        mayChange: (state === 'open' || state === 'expired') && mayChange(ctx.actor, 'staff.invite', row),
      };
    }),
  );
}

export async function viewInvitation(ctx: Context, row: InvitationRow): Promise<Invitation> {
  const [invitation] = await viewInvitations(ctx, [row]);
  return invitation as Invitation;
}
