import type { AuditFacts, TransactionContext } from '../kernel/index.ts';
import { applyChange, parseKey, parseValue } from './apply-change.ts';
import type { ChangeRequestRow } from './change-request-store.ts';

/** Lets an approved request take effect. Its value is judged again: what is allowed may have changed meanwhile. */
export async function applyRequested(tx: TransactionContext, row: ChangeRequestRow): Promise<AuditFacts> {
  const key = parseKey(row.subject);
  const setBy = `staff:${row.requestedBy}`;
  return applyChange(
    tx,
    { key, value: parseValue(key, row.value), reason: row.reason, effectiveFrom: row.effectiveFrom },
    { action: 'variable.approve', setBy, requestId: row.id, alone: false },
  );
}
