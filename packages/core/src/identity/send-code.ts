import { AppError, audit, authorize, withTransaction, type Context, type TransactionContext } from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { putCode } from './code-store.ts';
import { assertStep, takeSession } from './open-session.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { newCode } from './secret-tokens.ts';
import type { SessionRow } from './session-store.ts';

/** The code's keyed hash; bound to its session, so that it opens no other. */
export function indexCode(ctx: Context, sessionId: string, code: string): string {
  return ctx.crypto.blindIndex('code', `${sessionId}:${code}`);
}

/** Sends a fresh code, which takes the place of the one before. Only sealed does it stand in the message's job. */
export async function sendCode(tx: TransactionContext, session: SessionRow): Promise<void> {
  const values = await getVariables(tx);
  const code = newCode();
  const put = await putCode(tx.db, {
    sessionId: session.id,
    codeBidx: indexCode(tx, session.id, code),
    expiresAt: tx.clock.now().add({ minutes: values['access.codeMinutes'] }),
    most: values['access.codesPerSession'],
  });
  if (put === undefined)
    throw new AppError('limit_reached', { message: 'We sent you several codes already. Please sign in again.' });
  await queueMessage(tx, {
    template: 'staff_code',
    channel: 'email',
    address: tx.crypto.decrypt('staff_users.email', session.emailEnc),
    details: { staffId: session.staffId, sessionId: session.id, sealed: tx.crypto.encrypt('messages.secret', code) },
    dedupeKey: `staff_code:${session.id}:${put.sent}`,
  });
  await recordSecurityEvent(tx, { kind: 'device_code_sent', staffId: session.staffId });
}

/** Another code for a session that waits for one. Throws `limit_reached` after some. */
export async function sendDeviceCode(ctx: Context, input: { readonly token: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  await withTransaction(ctx, async (tx) => {
    const session = await takeSession(tx, input.token);
    assertStep(session, ['device']);
    await sendCode(tx, session);
    audit(tx, { action: 'session.send_code', entityType: 'session', entityId: session.id });
  });
}
