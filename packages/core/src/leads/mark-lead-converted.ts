import { audit, type TransactionContext } from '../kernel/index.ts';
import { normaliseContact } from './lead-addresses.ts';
import { lockLeadsOf, setStatus } from './lead-store.ts';

/** The person behind these addresses has booked; does nothing when they never were a lead. Part of the booking's transaction. */
export async function markLeadConverted(
  tx: TransactionContext,
  contact: { readonly email?: string | undefined; readonly phone?: string | undefined },
): Promise<void> {
  const { addresses } = normaliseContact(tx, contact);
  if (addresses.length === 0) return;
  for (const lead of await lockLeadsOf(tx.db, addresses)) {
    if (lead.status === 'converted') continue;
    await setStatus(tx.db, lead.id, 'converted');
    audit(tx, {
      action: 'lead.convert',
      entityType: 'lead',
      entityId: lead.id,
      stationId: lead.stationId,
      before: { status: lead.status },
      after: { status: 'converted' },
    });
  }
}
