import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import type { Tries } from './count-tries.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Writes down a wrong code, apart from the transaction that found it wrong. */
export async function noteRefusal(
  ctx: Context,
  refused: { readonly sessionId: string; readonly staffId: string; readonly factor: string; readonly tries: Tries },
): Promise<void> {
  authorize(ctx, ctx.actor.kind === 'staff' ? 'profile.manage' : 'session.issue');
  const { sessionId, staffId, factor, tries } = refused;
  await withTransaction(ctx, async (tx) => {
    await recordSecurityEvent(tx, { kind: 'second_factor_failed', staffId, detail: { factor } });
    if (tries.last) await recordSecurityEvent(tx, { kind: 'locked_out', staffId });
    audit(tx, {
      action: tries.last ? 'session.lock' : 'session.refuse',
      entityType: 'session',
      entityId: sessionId,
      after: { staffId, factor },
    });
  });
}
