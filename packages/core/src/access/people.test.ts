import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createBareStaff, createStaff, type TestStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { recogniseSession, signIn } from '../identity/index.ts';
import { encodeId, newId, type Context, type Role } from '../kernel/index.ts';
import {
  approveStaff,
  authoriseClient,
  changeStaff,
  getStaffMember,
  getStaffOptions,
  inviteStaff,
  listInvitations,
  listStaff,
  reactivateStaff,
  recogniseBearer,
  resetSecondFactor,
  restoreStaff,
  revokeStaffSession,
  signOutStaff,
  suspendStaff,
} from './index.ts';

let t: TestPlatform;
let boss: Context;
let fremont: string;
beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  boss = await asStaff('super_admin');
});
afterAll(() => t.close());

const reason = 'Because the tests want it so.';
const sessionIdOf = ({ ctx }: TestStaff) => (ctx.actor.kind === 'staff' ? (ctx.actor.sessionId ?? '') : '');

/** Somebody with an account, who acts without having signed in. */
async function asStaff(role: Role, stationIds: readonly string[] = []): Promise<Context> {
  const { staffId } = await createBareStaff(t, role, stationIds);
  return t.as({ kind: 'staff', staffId, role, stationIds, chefId: null, sessionId: newId() });
}

const idOf = (ctx: Context) => (ctx.actor.kind === 'staff' ? ctx.actor.staffId : '');
const versionOf = async (staffId: string) => (await getStaffMember(boss, { staffId })).version;

async function setStatus(staffId: string, status: string): Promise<void> {
  await t.platform.db.updateTable('staff_users').set({ status }).where('id', '=', staffId).execute();
}

const MANAGERS = ['super_admin', 'admin', 'system'] as const;

proveVerb(() => t, 'changeStaff', {
  allowed: MANAGERS,
  action: 'staff.change',
  async prepare() {
    const { staffId } = await createBareStaff(t, 'station_manager', [fremont]);
    const by = await asStaff('admin', [fremont]);
    return { by, run: (ctx) => changeStaff(ctx, { staffId, change: { version: 1, role: 'chef' } }) };
  },
});

proveVerb(() => t, 'suspendStaff', {
  allowed: MANAGERS,
  action: 'staff.suspend',
  async prepare() {
    const { staffId } = await createBareStaff(t, 'station_manager', [fremont]);
    return { by: await asStaff('admin', [fremont]), run: (ctx) => suspendStaff(ctx, { staffId, reason }) };
  },
});

proveVerb(() => t, 'reactivateStaff', {
  allowed: MANAGERS,
  action: 'staff.reactivate',
  async prepare() {
    const { staffId } = await createBareStaff(t, 'admin', [fremont]);
    await setStatus(staffId, 'suspended');
    return { by: boss, run: (ctx) => reactivateStaff(ctx, { staffId, reason }) };
  },
});

proveVerb(() => t, 'approveStaff', {
  allowed: MANAGERS,
  action: 'staff.approve',
  async prepare() {
    const { staffId } = await createBareStaff(t, 'support');
    await setStatus(staffId, 'pending_approval');
    const grant = { role: 'station_manager', stations: [encodeId('stn', fremont)], chef: null } as const;
    return {
      by: boss,
      run: (ctx) => approveStaff(ctx, { staffId, grant: { ...grant, stations: [...grant.stations] } }),
    };
  },
});

proveVerb(() => t, 'restoreStaff', {
  allowed: ['super_admin', 'system'],
  action: 'staff.restore',
  async prepare() {
    const { staffId } = await createBareStaff(t, 'admin', [fremont]);
    return { by: boss, run: (ctx) => restoreStaff(ctx, { staffId, reason }) };
  },
});

proveVerb(() => t, 'resetSecondFactor', {
  allowed: ['super_admin', 'system'],
  action: 'staff.reset_second_factor',
  async prepare() {
    const { staffId } = await createStaff(t, 'chef');
    return { by: boss, run: (ctx) => resetSecondFactor(ctx, { staffId, reason }) };
  },
});

proveVerb(() => t, 'revokeStaffSession', {
  allowed: MANAGERS,
  action: 'session.revoke',
  async prepare() {
    const person = await createStaff(t, 'station_manager', [fremont]);
    const { staffId } = person;
    const sessionId = sessionIdOf(person);
    return { by: await asStaff('admin', [fremont]), run: (ctx) => revokeStaffSession(ctx, { staffId, sessionId }) };
  },
});

proveVerb(() => t, 'signOutStaff', {
  allowed: MANAGERS,
  action: 'staff.sign_out',
  async prepare() {
    const { staffId } = await createStaff(t, 'station_manager', [fremont]);
    return { by: await asStaff('admin', [fremont]), run: (ctx) => signOutStaff(ctx, { staffId }) };
  },
});

describe('suspending somebody', () => {
  it('ends their sessions, clients and invitations in the same moment', async () => {
    const person = await createStaff(t, 'admin', [fremont]);
    const { accessToken } = await authoriseClient(person.ctx, { name: 'Reports' });
    const stations = [encodeId('stn', fremont)];
    const grant = { email: 'friend@mail.example', role: 'chef', stations, chef: null } as const;
    await inviteStaff(person.ctx, grant);
    expect(await recogniseBearer(t.visitor(), accessToken)).toMatchObject({ kind: 'staff', staffId: person.staffId });
    await suspendStaff(boss, { staffId: person.staffId, reason });
    expect(await recogniseBearer(t.visitor(), accessToken)).toBeNull();
    expect(await recogniseSession(t.visitor(), person.cookie.split('=')[1] ?? '')).toBeNull();
    expect((await listInvitations(boss, { limit: 25, state: 'open' })).items).toEqual([]);
    await expect(signIn(t.visitor(), { ...person, deviceToken: null })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('leaves one super admin, also when all of them suspend and demote one another at once', async () => {
    const others = await Promise.all([asStaff('super_admin'), asStaff('super_admin'), asStaff('super_admin')]);
    const all = [boss, ...others];
    const attempts = all.flatMap((by) =>
      all
        .filter((target) => target !== by)
        .map((target, n) =>
          n % 2 === 0
            ? suspendStaff(by, { staffId: idOf(target), reason })
            : changeStaff(by, { staffId: idOf(target), change: { version: 1, role: 'finance' } }),
        ),
    );
    const outcomes = await Promise.allSettled(attempts);
    const count = t.platform.db
      .selectFrom('staff_users')
      .select(['id'])
      .where('role', '=', 'super_admin')
      .where('status', '=', 'active');
    const [left, ...more] = await count.execute();
    expect([left === undefined, more]).toEqual([false, []]);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(reasons.filter((code) => code === 'internal' || code === undefined)).toEqual([]);
    const survivor = all.find((ctx) => idOf(ctx) === left?.id) ?? boss;
    // Even the machine cannot take the last one.
    await expect(suspendStaff(t.system(), { staffId: idOf(survivor), reason })).rejects.toMatchObject({
      code: 'limit_reached',
    });
    boss = survivor;
  });

  it('takes the permission of a request that was under way', async () => {
    const by = await asStaff('admin', [fremont]);
    const { staffId } = await createBareStaff(t, 'station_manager', [fremont]);
    await suspendStaff(boss, { staffId: idOf(by), reason });
    await expect(suspendStaff(by, { staffId, reason })).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('changing somebody', () => {
  it('refuses oneself, higher roles, other stations, and a version that is not theirs any more', async () => {
    const by = await asStaff('admin', [fremont]);
    const peer = await createBareStaff(t, 'admin', [fremont]);
    const elsewhere = await createBareStaff(t, 'support');
    const manager = await createBareStaff(t, 'station_manager', [fremont]);
    const change = (staffId: string, over: object) => changeStaff(by, { staffId, change: { version: 1, ...over } });
    await expect(change(idOf(by), { role: 'support' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change(peer.staffId, { name: 'Peer' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change(elsewhere.staffId, { name: 'Far' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(change(manager.staffId, { role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(change(manager.staffId, { stations: [encodeId('stn', newId())] })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'stations' }],
    });
    await change(manager.staffId, { name: 'Sam Manager' });
    await expect(change(manager.staffId, { name: 'Again' })).rejects.toMatchObject({
      code: 'version_conflict',
      details: { version: 2 },
    });
  });

  it('gives a chef of the roster to one account only', async () => {
    const { chefs } = await getStaffOptions(boss);
    const [chef] = chefs;
    const stations = [encodeId('stn', fremont)];
    const people = await Promise.all([createBareStaff(t, 'support'), createBareStaff(t, 'support')]);
    const change = { version: 1, role: 'chef', stations, chef: chef?.id ?? '' } as const;
    const outcomes = await Promise.allSettled(
      people.map(({ staffId }) => changeStaff(boss, { staffId, change: { ...change, stations } })),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'already_exists' } });
    expect((await getStaffOptions(boss)).chefs).toHaveLength(chefs.length - 1);
  });
});

describe('an account that locked itself', () => {
  it('is shown as such, and restored by a super admin at once', async () => {
    const { staffId, email, password } = await createBareStaff(t, 'chef', [fremont]);
    const attempt = (tried: string) => signIn(t.visitor(), { email, password: tried, deviceToken: null });
    for (let n = 0; n < 5; n += 1)
      await expect(attempt('wrong password')).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(attempt(password)).rejects.toMatchObject({ code: 'locked_out' });
    expect((await getStaffMember(boss, { staffId })).lockedUntil).not.toBeNull();
    expect((await restoreStaff(boss, { staffId, reason })).lockedUntil).toBeNull();
    expect((await attempt(password)).step).toBe('device');
  });

  it('loses a lost second factor with everything it vouched for', async () => {
    const person = await createStaff(t, 'finance');
    const { staffId } = person;
    expect((await resetSecondFactor(boss, { staffId, reason })).hasSecondFactor).toBe(false);
    expect(await recogniseSession(t.visitor(), person.cookie.split('=')[1] ?? '')).toBeNull();
    expect((await signIn(t.visitor(), { ...person, deviceToken: person.deviceToken })).step).toBe('device');
  });
});

describe('the list of people', () => {
  it('is found by name and address, page by page, and ends at one’s own stations', async () => {
    const by = await asStaff('admin', [fremont]);
    const { staffId, email } = await createBareStaff(t, 'station_manager', [fremont]);
    await createBareStaff(t, 'support');
    await changeStaff(boss, { staffId, change: { version: await versionOf(staffId), name: 'Zoë 100% Ångström' } });
    const found = async (ctx: Context, q: string) => (await listStaff(ctx, { limit: 25, q })).items.map(({ id }) => id);
    expect(await found(by, '100%')).toEqual([encodeId('stf', staffId)]);
    expect(await found(by, email.toUpperCase())).toEqual([encodeId('stf', staffId)]);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await listStaff(by, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      for (const { stations } of page.items) expect(stations.map(({ id }) => id)).toEqual([encodeId('stn', fremont)]);
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const all = (await listStaff(boss, { limit: 100 })).items;
    expect(seen.toSorted()).toEqual(
      all
        .filter(({ stations }) => stations.length > 0)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});
