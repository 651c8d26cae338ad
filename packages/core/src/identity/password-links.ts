import { normaliseEmail } from '../customers/index.ts';
import {
  AppError,
  audit,
  authorize,
  newId,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { getVariables } from '../variables/index.ts';
import { assertGoodPassword } from './assert-good-password.ts';
import { countLinks, deleteLinks, insertLink, isOpenLink, isUsedLink, takeLink } from './code-store.ts';
import { forgiveAccount } from './count-tries.ts';
import { putPassword } from './create-staff.ts';
import { forgetDevices } from './device-store.ts';
import { endSessions } from './ended-sessions.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { hashToken, newToken } from './secret-tokens.ts';
import { lockStaff, readStaff, readStaffByEmail, type StaffRow } from './staff-store.ts';
import { startSession, type SignedIn } from './start-session.ts';

/** After the `#`, which browsers send to nobody: the token stands in no log and no referrer. */
export function passwordLinkUrl(ctx: Context, token: string): string {
  return `${ctx.settings.publicUrl}/admin/set-password#${token}`;
}

/** Whether the link of a message can still be used; asked when the message is sent. */
export function isUsableLink(ctx: Context, token: string): Promise<boolean> {
  return isOpenLink(ctx.db, hashToken(token), ctx.clock.now());
}

async function refusalOf(ctx: Context, token: string): Promise<AppError> {
  return (await isUsedLink(ctx.db, hashToken(token)))
    ? new AppError('already_done', {
        message: 'This link was used already. Please sign in with the password you chose.',
      })
    : new AppError('link_expired');
}

/** Throws `already_done` for a link that was used, `link_expired` for one that is no longer good; uses nothing up. */
export async function checkPasswordLink(ctx: Context, input: { readonly token: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  if (!(await isUsableLink(ctx, input.token))) throw await refusalOf(ctx, input.token);
}

/** A link by which a person chooses their first password; the caller hands it over. */
export async function makeSetupLink(tx: TransactionContext, staffId: string): Promise<string> {
  const hours = (await getVariables(tx))['access.setupLinkHours'];
  const token = newToken();
  const now = tx.clock.now();
  await insertLink(tx.db, {
    id: newId(),
    staffId,
    kind: 'setup',
    tokenHash: hashToken(token),
    expiresAt: now.add({ hours }),
    at: now,
  });
  return passwordLinkUrl(tx, token);
}

async function sendLink(tx: TransactionContext, staff: StaffRow, email: string): Promise<void> {
  const minutes = (await getVariables(tx))['access.resetLinkMinutes'];
  const [id, token, now] = [newId(), newToken(), tx.clock.now()];
  await insertLink(tx.db, {
    id,
    staffId: staff.id,
    kind: 'reset',
    tokenHash: hashToken(token),
    expiresAt: now.add({ minutes }),
    at: now,
  });
  await queueMessage(tx, {
    template: 'staff_password_link',
    channel: 'email',
    address: email,
    details: { staffId: staff.id, minutes, sealed: tx.crypto.encrypt('messages.secret', token) },
    dedupeKey: `staff_password_link:${id}`,
  });
}

/**
 * Sends a link to choose a new password (1 hour, once), a few an hour at most. Answers the same whether or not there is
 * such an account.
 */
export async function requestPasswordReset(ctx: Context, input: { readonly email: string }): Promise<void> {
  authorize(ctx, 'session.issue');
  const email = normaliseEmail(input.email);
  const most = (await getVariables(ctx))['access.resetsPerHour'];
  await withTransaction(ctx, async (tx) => {
    const found = await readStaffByEmail(tx.db, tx.crypto.blindIndex('email', email));
    const staff = found === undefined ? undefined : await lockStaff(tx.db, found.id);
    await recordSecurityEvent(tx, { kind: 'password_reset_asked', staffId: staff?.id ?? null, email });
    audit(tx, { action: 'password.ask_reset', entityType: 'staff', entityId: staff?.id ?? 'unknown' });
    if (staff === undefined || staff.status === 'suspended') return;
    if ((await countLinks(tx.db, staff.id, tx.clock.now().subtract({ hours: 1 }))) < most)
      await sendLink(tx, staff, email);
  });
}

export interface SetPasswordInput {
  readonly token: string;
  readonly password: string;
}

/** What becomes of everything that rested on the old password or factor: nothing of it stays. */
export async function endEverything(
  tx: TransactionContext,
  staffId: string,
  reason: 'password' | 'colleague',
): Promise<void> {
  await endSessions(tx, staffId, { except: null }, reason);
  await deleteLinks(tx.db, staffId);
  await forgetDevices(tx.db, staffId);
}

async function usePasswordLink(tx: TransactionContext, input: SetPasswordInput): Promise<SignedIn | null> {
  const link = await takeLink(tx.db, hashToken(input.token), tx.clock.now());
  const staff = link === undefined ? undefined : await readStaff(tx.db, link.staffId);
  if (link === undefined || staff === undefined) throw await refusalOf(tx, input.token);
  const email = tx.crypto.decrypt('staff_users.email', staff.emailEnc);
  // A refused password leaves the link as it was, with the whole transaction.
  await assertGoodPassword(tx, input.password, { field: 'password', email, name: staff.name });
  await putPassword(tx, staff.id, input.password);
  await endEverything(tx, staff.id, 'password');
  await forgiveAccount(tx, tx.crypto.blindIndex('email', email));
  await recordSecurityEvent(tx, { kind: 'password_reset', staffId: staff.id, detail: { by: link.kind } });
  await tellPasswordChanged(tx, { staffId: staff.id, email });
  audit(tx, { action: 'password.set', entityType: 'staff', entityId: staff.id, after: { by: link.kind } });
  if (link.kind === 'reset') return null;
  const wish = { staffId: staff.id, method: 'setup', deviceToken: null, proves: { device: true } } as const;
  const { facts, ...signedIn } = await startSession(tx, wish);
  audit(tx, facts);
  return signedIn;
}

/** Tells the person that their password is another one now. */
export async function tellPasswordChanged(
  tx: TransactionContext,
  to: { readonly staffId: string; readonly email: string },
): Promise<void> {
  await queueMessage(tx, {
    template: 'staff_password_changed',
    channel: 'email',
    address: to.email,
    details: { staffId: to.staffId, at: tx.clock.now().toString() },
    dedupeKey: `staff_password_changed:${to.staffId}:${tx.requestId}`,
  });
}

/**
 * Chooses a password by a link, which is used up by it; every session and trusted device of the person ends. A set-up
 * link signs in as well, a reset link does not. Throws `link_expired`, `already_done`, or `validation_failed` on
 * `password`, which leaves the link good.
 */
export async function setPassword(ctx: Context, input: SetPasswordInput): Promise<SignedIn | null> {
  authorize(ctx, 'session.issue');
  return withTransaction(ctx, (tx) => usePasswordLink(tx, input));
}
