import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAY_GRANT, ROLES, may, type Actor, type Role } from '../kernel/index.ts';
import { assertMayGrant, mayChange, maySee } from './staff-rules.ts';

const STATIONS = ['a', 'b', 'c'];
const stations = fc.subarray(STATIONS);
const role = fc.constantFrom(...ROLES);

function actorOf(actorRole: Role, stationIds: readonly string[]): Actor {
  return { kind: 'staff', staffId: 'me', role: actorRole, stationIds, chefId: null, sessionId: null };
}

function grants(actor: Actor, grant: { role: Role; stationIds: string[] }): boolean {
  try {
    assertMayGrant(actor, 'staff.change', grant);
    return true;
  } catch {
    return false;
  }
}

describe('whatever the roles and stations of two people,', () => {
  it('nobody changes or gives a role that is not theirs to give', () => {
    fc.assert(
      fc.property(role, stations, role, stations, (mine, myStations, theirs, theirStations) => {
        const actor = actorOf(mine, myStations);
        const person = { id: 'them', role: theirs, stationIds: theirStations };
        const grantable = (MAY_GRANT[mine] as readonly Role[]).includes(theirs);
        if (!grantable)
          expect([mayChange(actor, 'staff.change', person), grants(actor, person)]).toEqual([false, false]);
      }),
    );
  });

  it('nobody but a super admin reaches or gives beyond their own stations', () => {
    fc.assert(
      fc.property(role, stations, role, stations, (mine, myStations, theirs, theirStations) => {
        const actor = actorOf(mine, myStations);
        const person = { id: 'them', role: theirs, stationIds: theirStations };
        const within = theirStations.length > 0 && theirStations.every((id) => myStations.includes(id));
        if (mine === 'super_admin' || within) return;
        expect([mayChange(actor, 'staff.change', person), grants(actor, person)]).toEqual([false, false]);
      }),
    );
  });

  it('what somebody may change they may see, and may give again as it is', () => {
    fc.assert(
      fc.property(role, stations, role, stations, (mine, myStations, theirs, theirStations) => {
        const actor = actorOf(mine, myStations);
        const person = { id: 'them', role: theirs, stationIds: theirStations };
        if (!mayChange(actor, 'staff.change', person)) return;
        expect(maySee(actor, 'staff.read', person)).toBe(true);
        expect(theirStations.length === 0 || grants(actor, person)).toBe(true);
      }),
    );
  });

  it.each(ROLES)('a %s does not change themselves, and sees themselves where they see anybody', (mine) => {
    const actor = actorOf(mine, STATIONS);
    const me = { id: 'me', role: mine, stationIds: [] };
    expect(mayChange(actor, 'staff.change', me)).toBe(false);
    expect(maySee(actor, 'staff.read', me)).toBe(may(actor, 'staff.read'));
  });
});
