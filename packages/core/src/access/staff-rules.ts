/** Who may change whom, and give what (domain 12): pure rules over roles and stations. */
import {
  AppError,
  MAY_GRANT,
  ROLES,
  invalidField,
  may,
  stationScope,
  type Action,
  type Actor,
  type Role,
} from '../kernel/index.ts';

export interface Ranked {
  readonly id: string;
  readonly role: Role;
  readonly stationIds: readonly string[];
}

export interface Grant {
  readonly role: Role;
  readonly stationIds: readonly string[];
}

/** The roles an actor may give to others, and whose people they may change. */
export function grantableRoles(actor: Actor): readonly Role[] {
  if (actor.kind === 'system') return ROLES;
  return actor.kind === 'staff' ? MAY_GRANT[actor.role] : [];
}

function isWithin(actor: Actor, action: Action, stationIds: readonly string[]): boolean {
  const scope = stationScope(actor, action);
  return scope === 'all' || (stationIds.length > 0 && stationIds.every((id) => scope.includes(id)));
}

/** Whether an actor sees somebody at all: themselves, or who shares a station within reach. */
export function maySee(actor: Actor, action: Action, person: Ranked): boolean {
  if (!may(actor, action)) return false;
  if (actor.kind === 'staff' && actor.staffId === person.id) return true;
  const scope = stationScope(actor, action);
  return scope === 'all' || person.stationIds.some((id) => scope.includes(id));
}

/** Nobody changes themselves, somebody of a role they may not give, or somebody who also works where they do not. */
export function mayChange(actor: Actor, action: Action, person: Ranked): boolean {
  if (!may(actor, action)) return false;
  if (actor.kind === 'staff' && actor.staffId === person.id) return false;
  return grantableRoles(actor).includes(person.role) && isWithin(actor, action, person.stationIds);
}

/** These roles act on stations: without one they could do nothing. */
const BY_STATION: ReadonlySet<Role> = new Set(['admin', 'station_manager', 'chef']);

/** Throws `forbidden` for a role the actor may not give, `validation_failed` for stations that are missing or not theirs. */
export function assertMayGrant(actor: Actor, action: Action, grant: Grant): void {
  if (!grantableRoles(actor).includes(grant.role))
    throw new AppError('forbidden', { message: 'You may not give somebody this role.' });
  const scope = stationScope(actor, action);
  if (grant.stationIds.length === 0 && (scope !== 'all' || BY_STATION.has(grant.role)))
    throw invalidField('stations', 'Please choose at least one station.');
  if (scope !== 'all' && grant.stationIds.some((id) => !scope.includes(id))) throw unknownStation();
}

/** The same words for a station that is not there and one that is not theirs to give. */
export function unknownStation(): AppError {
  return invalidField('stations', 'Please choose stations of yours.');
}
