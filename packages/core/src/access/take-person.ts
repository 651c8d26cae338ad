import { AppError, notFound, type Action, type TransactionContext } from '../kernel/index.ts';
import { lockPeople, readPerson, type Locked, type PersonRow } from './people-store.ts';
import { mayChange, maySee } from './staff-rules.ts';

export interface Taken {
  readonly person: PersonRow;
  /** Active super admins apart from this person. */
  readonly otherSuperAdmins: number;
}

/** Somebody suspended or demoted a moment ago does nothing any more, even with a request that was already under way. */
function assertStillTrusted(tx: TransactionContext, locked: readonly Locked[]): void {
  const { actor } = tx;
  if (actor.kind !== 'staff') return;
  const row = locked.find(({ id }) => id === actor.staffId);
  if (row?.status !== 'active' || row.role !== actor.role)
    throw new AppError('forbidden', { reason: 'the actor was suspended or changed meanwhile' });
}

/**
 * Locks somebody whom the actor is about to change. Throws `not_found` for who is out of sight and `forbidden` for who is
 * not theirs to change.
 */
export async function takePerson(tx: TransactionContext, action: Action, staffId: string): Promise<Taken> {
  const own = tx.actor.kind === 'staff' ? [tx.actor.staffId] : [];
  const locked = await lockPeople(tx.db, [staffId, ...own]);
  assertStillTrusted(tx, locked);
  const person = await readPerson(tx.db, staffId, tx.clock.now());
  if (person === undefined || !maySee(tx.actor, 'staff.read', person)) throw notFound('staff');
  if (!mayChange(tx.actor, action, person)) {
    throw new AppError('forbidden', { message: 'This person is not yours to change.' });
  }
  const others = locked.filter(
    ({ id, role, status }) => id !== staffId && role === 'super_admin' && status === 'active',
  );
  return { person, otherSuperAdmins: others.length };
}

/** The company never loses its last super admin (throws `limit_reached`). */
export function assertNotLast({ person, otherSuperAdmins }: Taken): void {
  if (person.role !== 'super_admin' || person.status !== 'active' || otherSuperAdmins > 0) return;
  throw new AppError('limit_reached', { message: 'This is the last super admin. Please make another one first.' });
}
