import { timingSafeEqual } from 'node:crypto';
import { AppError, audit, authorize, invalidField, withTransaction, type Context } from '../kernel/index.ts';
import { getVariables } from '../variables/index.ts';
import { deleteCode, tryCode } from './code-store.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { noteRefusal } from './note-refusal.ts';
import { assertStep, findLiveSession, takeSession } from './open-session.ts';
import { proceed, type Proceeded } from './prove-session.ts';
import { indexCode } from './send-code.ts';

export interface DeviceCodeInput {
  readonly token: string;
  readonly code: string;
  readonly deviceToken: string | null;
}

/** A try stays counted when the code is wrong, so it is counted before the transaction that uses the code up. */
async function isRight(ctx: Context, sessionId: string, code: string): Promise<boolean> {
  const most = (await getVariables(ctx))['access.codeTries'];
  const expected = await tryCode(ctx.db, sessionId, ctx.clock.now(), most);
  if (expected === undefined) return false;
  const typed = indexCode(ctx, sessionId, code.replaceAll(' ', ''));
  return timingSafeEqual(Buffer.from(expected.codeBidx), Buffer.from(typed));
}

/**
 * Proves a new device or address with the e-mailed code (10 minutes, few tries). Wrong ones count towards the lock:
 * `validation_failed` on `code`, `locked_out` after too many.
 */
export async function verifyDevice(ctx: Context, input: DeviceCodeInput): Promise<Proceeded> {
  authorize(ctx, 'session.issue');
  const found = await findLiveSession(ctx, input.token);
  if (found === null) throw new AppError('unauthenticated');
  assertStep(found, ['device']);
  const tries = await claimTries(ctx, found.emailBidx, input.deviceToken);
  if (!(await isRight(ctx, found.id, input.code))) {
    await noteRefusal(ctx, { sessionId: found.id, staffId: found.staffId, factor: 'device_code', tries });
    throw invalidField('code', 'This code is not right or has run out. Please ask for a new one.');
  }
  await releaseTries(ctx, tries);
  return withTransaction(ctx, async (tx) => {
    const session = await takeSession(tx, input.token);
    assertStep(session, ['device']);
    await deleteCode(tx.db, session.id);
    const proceeded = await proceed(tx, session, { ...input, secondFactor: false, device: true, trustDevice: false });
    audit(tx, {
      action: 'session.verify_device',
      entityType: 'session',
      entityId: session.id,
      after: { step: proceeded.step },
    });
    return proceeded;
  });
}
