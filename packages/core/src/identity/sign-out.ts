import { audit, authorize, withTransaction, type Context } from '../kernel/index.ts';
import { endSessions } from './ended-sessions.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { hashToken } from './secret-tokens.ts';
import { findSession } from './session-store.ts';

/** Ends the session of this cookie. A cookie that belongs to none is no error: nobody is signed in either way. */
export async function signOut(ctx: Context, input: { readonly token: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  await withTransaction(ctx, async (tx) => {
    const session = await findSession(tx.db, hashToken(input.token));
    if (session === undefined) return;
    await endSessions(tx, session.staffId, { only: session.id }, null);
    await recordSecurityEvent(tx, { kind: 'sign_out', staffId: session.staffId });
    audit(tx, { action: 'session.end', entityType: 'session', entityId: session.id });
  });
}
