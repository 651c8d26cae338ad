import { audit, authorize, type TransactionContext } from '../kernel/index.ts';
import { append } from './append.ts';
import { nextConversationStatus } from './conversation-state.ts';
import { lockOpenConversation } from './conversation-store.ts';
import { endWaitingDraft } from './draft-store.ts';
import { CLOSED, findOpenEscalation, resolveEscalation } from './escalation-store.ts';
import { findIdentityByAddress, retireIdentity } from './identity-store.ts';

const WORDS =
  'Whoever has this phone said that it is the wrong number. It is nobody’s from here on; what comes from it next begins anew.';

/**
 * Parts a phone (E.164) from the person we took it for: what was said stays with our people, closed, and belongs to
 * nobody; the next text from this phone is a stranger's. Part of the caller's transaction.
 */
export async function freeIdentity(tx: TransactionContext, phone: string): Promise<void> {
  authorize(tx, 'conversation.manage');
  const found = await findIdentityByAddress(tx.db, 'phone', tx.crypto.blindIndex('phone', phone));
  if (found === null) return;
  const open = await lockOpenConversation(tx.db, found.id, 'sms');
  if (open !== null) {
    const now = tx.clock.now();
    await endWaitingDraft(tx.db, open.id, { status: 'dropped', outcome: 'closed', at: now });
    const wish = await findOpenEscalation(tx.db, open.id);
    if (wish !== null) await resolveEscalation(tx.db, wish.id, { by: CLOSED, at: now });
    await append(
      tx,
      open,
      { author: 'system', kind: 'event', text: WORDS },
      {
        status: nextConversationStatus(open.status, 'close'),
        closedAt: now,
        snoozedUntil: null,
        waitingSince: null,
        epoch: open.epoch + 1,
      },
    );
  }
  await retireIdentity(tx.db, found.id);
  audit(tx, {
    action: 'conversation.free_number',
    entityType: 'identity',
    entityId: found.id,
    before: { customerId: found.customerId },
    after: { customerId: null },
  });
}
