import type { StaffMember } from '@myhibachi/contracts';
import { endSessions, recordSecurityEvent } from '../identity/index.ts';
import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { stationOf, viewNow } from './change-staff.ts';
import { endClients } from './client-store.ts';
import { closeInvitationsOf } from './invitation-store.ts';
import { updatePerson, type PersonRow, type PersonStatus } from './people-store.ts';
import { assertNotLast, takePerson } from './take-person.ts';

interface Because {
  readonly staffId: string;
  readonly reason: string;
}

/** What somebody started does not outlive their trust: sessions, clients, and doors they opened to others. */
async function endAllOf(tx: TransactionContext, person: PersonRow): Promise<void> {
  const now = tx.clock.now();
  await endSessions(tx, person.id, { except: null }, 'suspended');
  await endClients(tx.db, { staffId: person.id }, 'suspended', now);
  for (const id of await closeInvitationsOf(tx.db, person.id, now))
    audit(tx, { action: 'invitation.revoke', entityType: 'invitation', entityId: id, after: { inviter: 'suspended' } });
}

function auditStatus(
  tx: TransactionContext,
  action: string,
  change: { readonly person: PersonRow; readonly status: PersonStatus; readonly reason: string },
): void {
  const { person, status, reason } = change;
  audit(tx, {
    action,
    entityType: 'staff',
    entityId: person.id,
    stationId: stationOf(person),
    before: { status: person.status },
    after: { status },
    reason,
  });
}

/**
 * Suspends somebody: sessions, clients and invitations of theirs end in the same moment. Throws `invalid_transition`
 * when they are suspended, `limit_reached` for the last active super admin.
 */
export async function suspendStaff(ctx: Context, input: Because): Promise<StaffMember> {
  authorize(ctx, 'staff.change');
  return withTransaction(ctx, async (tx) => {
    const taken = await takePerson(tx, 'staff.change', input.staffId);
    const { person } = taken;
    if (person.status === 'suspended') throw new AppError('invalid_transition');
    assertNotLast(taken);
    await updatePerson(tx.db, person.id, { status: 'suspended' }, tx.clock.now());
    await endAllOf(tx, person);
    await recordSecurityEvent(tx, { kind: 'account_suspended', staffId: person.id });
    auditStatus(tx, 'staff.suspend', { person, status: 'suspended', reason: input.reason });
    return viewNow(tx, person.id);
  });
}

/** Lets a suspended person in again; they sign in anew. Throws `invalid_transition` for everybody else. */
export async function reactivateStaff(ctx: Context, input: Because): Promise<StaffMember> {
  authorize(ctx, 'staff.change');
  return withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.change', input.staffId);
    if (person.status !== 'suspended') throw new AppError('invalid_transition');
    await updatePerson(tx.db, person.id, { status: 'active' }, tx.clock.now());
    await recordSecurityEvent(tx, { kind: 'account_reactivated', staffId: person.id });
    auditStatus(tx, 'staff.reactivate', { person, status: 'active', reason: input.reason });
    return viewNow(tx, person.id);
  });
}
