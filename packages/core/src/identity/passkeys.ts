import {
  AppError,
  audit,
  authorize,
  invalidField,
  notFound,
  withTransaction,
  type Context,
  type TransactionContext,
} from '../kernel/index.ts';
import { queueMessage } from '../messaging/index.ts';
import { checkSecondFactor } from './check-second-factor.ts';
import { claimTries, releaseTries } from './count-tries.ts';
import { noteRefusal } from './note-refusal.ts';
import { ownStaffId } from './own-sessions.ts';
import { MOST_PASSKEYS, deletePasskey, listPasskeyRows } from './passkey-store.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { staffAuth } from './staff-auth.ts';
import { readStaff, type StaffRow } from './staff-store.ts';
import { answerHeaders, isRefusal, takeChallenge, type Ceremony } from './webauthn-ceremony.ts';

export interface Passkey {
  readonly id: string;
  readonly name: string;
  /** Kept in an account of the maker's cloud, too. */
  readonly backedUp: boolean;
  readonly createdAt: string;
}

async function ownStaff(ctx: Context): Promise<{ staff: StaffRow; email: string }> {
  const staff = await readStaff(ctx.db, ownStaffId(ctx));
  if (staff === undefined) throw notFound('staff');
  return { staff, email: ctx.crypto.decrypt('staff_users.email', staff.emailEnc) };
}

/** One's own passkeys, oldest first. */
export async function listPasskeys(ctx: Context): Promise<readonly Passkey[]> {
  authorize(ctx, 'profile.manage');
  const rows = await listPasskeyRows(ctx.db, ownStaffId(ctx));
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? 'Passkey',
    backedUp: row.backedUp,
    createdAt: row.createdAt.toString(),
  }));
}

async function begin(ctx: Context, staff: StaffRow, email: string, code: string): Promise<Ceremony | null> {
  authorize(ctx, 'profile.manage');
  return withTransaction(ctx, async (tx) => {
    if ((await listPasskeyRows(tx.db, staff.id)).length >= MOST_PASSKEYS)
      throw new AppError('limit_reached', { message: `You have ${MOST_PASSKEYS} passkeys. Please remove one first.` });
    if (!(await checkSecondFactor(tx, staff.id, code)).ok) return null;
    const auth = staffAuth(tx, tx.db, { id: staff.id, name: email });
    const { response, headers } = await auth.api.generatePasskeyRegistrationOptions({
      query: {},
      headers: new Headers(),
      returnHeaders: true,
    });
    audit(tx, { action: 'passkey.start', entityType: 'staff', entityId: staff.id });
    return { options: { ...response }, challenge: await takeChallenge(auth, headers) };
  });
}

/**
 * Begins to register a passkey, for a code of the second factor: a stolen session is not enough. Wrong codes are
 * `validation_failed` on `code` and count towards the lock.
 */
export async function startPasskey(ctx: Context, input: { readonly code: string }): Promise<Ceremony> {
  authorize(ctx, 'profile.manage');
  const { staff, email } = await ownStaff(ctx);
  const tries = await claimTries(ctx, ctx.crypto.blindIndex('email', email));
  const ceremony = await begin(ctx, staff, email, input.code);
  if (ceremony === null) {
    const sessionId = ctx.actor.kind === 'staff' ? (ctx.actor.sessionId ?? '') : '';
    await noteRefusal(ctx, { sessionId, staffId: staff.id, factor: 'passkey', tries });
    throw invalidField('code', 'This code is not right, or was used already.');
  }
  await releaseTries(ctx, tries);
  return ceremony;
}

async function register(tx: TransactionContext, staff: StaffRow, email: string, input: PasskeyInput): Promise<void> {
  const auth = staffAuth(tx, tx.db, { id: staff.id, name: email });
  try {
    await auth.api.verifyPasskeyRegistration({
      headers: await answerHeaders(tx, auth, input.challenge),
      body: { name: input.name, response: input.response },
    });
  } catch (cause) {
    if (!isRefusal(cause)) throw cause;
    throw invalidField('response', 'This passkey could not be checked. Please try again.');
  }
}

export interface PasskeyInput {
  readonly name: string;
  readonly challenge: string;
  readonly response: Readonly<Record<string, unknown>>;
}

/** Registers the passkey the browser made. It signs in by itself from now on. */
export async function addPasskey(ctx: Context, input: PasskeyInput): Promise<readonly Passkey[]> {
  authorize(ctx, 'profile.manage');
  const { staff, email } = await ownStaff(ctx);
  await withTransaction(ctx, async (tx) => {
    await register(tx, staff, email, input);
    await recordSecurityEvent(tx, { kind: 'passkey_added', staffId: staff.id });
    await queueMessage(tx, {
      template: 'staff_factor_changed',
      channel: 'email',
      address: email,
      details: { staffId: staff.id, at: tx.clock.now().toString() },
      dedupeKey: `staff_factor_changed:${staff.id}:${tx.requestId}`,
    });
    audit(tx, { action: 'passkey.add', entityType: 'staff', entityId: staff.id });
  });
  return listPasskeys(ctx);
}

/** Takes one of one's own passkeys away. Another person's looks like none. */
export async function removePasskey(ctx: Context, input: { readonly passkeyId: string }): Promise<void> {
  authorize(ctx, 'profile.manage');
  const staffId = ownStaffId(ctx);
  await withTransaction(ctx, async (tx) => {
    if (!(await deletePasskey(tx.db, staffId, input.passkeyId))) throw notFound('passkey');
    await recordSecurityEvent(tx, { kind: 'passkey_removed', staffId });
    audit(tx, { action: 'passkey.remove', entityType: 'staff', entityId: staffId });
  });
}
