import type { StaffMember } from '@myhibachi/contracts';
import { recordSecurityEvent, removeFactors, unlockAccount } from '../identity/index.ts';
import { audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { stationOf, viewNow } from './change-staff.ts';
import { endClients } from './client-store.ts';
import type { PersonRow } from './people-store.ts';
import { takePerson } from './take-person.ts';

interface Because {
  readonly staffId: string;
  readonly reason: string;
}

function auditRestore(
  tx: TransactionContext,
  action: string,
  person: PersonRow,
  reason: string,
  after: Record<string, number> = {},
): void {
  const facts = { entityType: 'staff', entityId: person.id, stationId: stationOf(person) };
  audit(tx, { action, ...facts, reason, after });
}

/** Unlocks an account that too many failed tries have locked, with the addresses it is used from. */
export async function restoreStaff(ctx: Context, input: Because): Promise<StaffMember> {
  authorize(ctx, 'staff.restore');
  return withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.restore', input.staffId);
    const { addresses } = await unlockAccount(tx, { staffId: person.id, emailBidx: person.emailBidx });
    const detail = { addressesLifted: addresses };
    await recordSecurityEvent(tx, { kind: 'account_restored', staffId: person.id, detail });
    auditRestore(tx, 'staff.restore', person, input.reason, detail);
    return viewNow(tx, person.id);
  });
}

/**
 * For somebody who lost their phone: every second factor of theirs goes, and with it what it vouched for. Their next
 * sign-in proves the mailbox and sets a new one up.
 */
export async function resetSecondFactor(ctx: Context, input: Because): Promise<StaffMember> {
  authorize(ctx, 'staff.restore');
  return withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.restore', input.staffId);
    await removeFactors(tx, person.id);
    await endClients(tx.db, { staffId: person.id }, 'second_factor', tx.clock.now());
    await recordSecurityEvent(tx, { kind: 'second_factor_removed', staffId: person.id });
    auditRestore(tx, 'staff.reset_second_factor', person, input.reason);
    return viewNow(tx, person.id);
  });
}
