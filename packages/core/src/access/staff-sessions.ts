import { endSessions, recordSecurityEvent, sessionsOf, type OwnSession } from '../identity/index.ts';
import { audit, authorize, notFound, withTransaction, type Context } from '../kernel/index.ts';
import { endClients } from './client-store.ts';
import { findVisible } from './list-staff.ts';
import { takePerson } from './take-person.ts';

/** Where somebody is signed in. */
export async function listStaffSessions(
  ctx: Context,
  input: { readonly staffId: string },
): Promise<readonly OwnSession[]> {
  authorize(ctx, 'staff.read');
  const person = await findVisible(ctx, input.staffId);
  return sessionsOf(ctx, person.id);
}

/** Ends one session of somebody at once. One of another person looks like none. */
export async function revokeStaffSession(
  ctx: Context,
  input: { readonly staffId: string; readonly sessionId: string },
): Promise<void> {
  authorize(ctx, 'staff.change');
  await withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.change', input.staffId);
    const [ended] = await endSessions(tx, person.id, { only: input.sessionId }, 'colleague');
    if (ended === undefined) throw notFound('session');
    await recordSecurityEvent(tx, { kind: 'session_revoked', staffId: person.id, detail: { sessionId: ended } });
    audit(tx, { action: 'session.revoke', entityType: 'session', entityId: ended, after: { staffId: person.id } });
  });
}

/** Ends every session and client of somebody at once. Answers how many there were. */
export async function signOutStaff(
  ctx: Context,
  input: { readonly staffId: string },
): Promise<{ readonly sessions: number; readonly clients: number }> {
  authorize(ctx, 'staff.change');
  return withTransaction(ctx, async (tx) => {
    const { person } = await takePerson(tx, 'staff.change', input.staffId);
    const sessions = (await endSessions(tx, person.id, { except: null }, 'colleague')).length;
    const clients = (await endClients(tx.db, { staffId: person.id }, 'signed_out', tx.clock.now())).length;
    await recordSecurityEvent(tx, { kind: 'session_revoked', staffId: person.id, detail: { sessions, clients } });
    const after = { sessions, clients };
    audit(tx, { action: 'staff.sign_out', entityType: 'staff', entityId: person.id, after });
    return after;
  });
}
