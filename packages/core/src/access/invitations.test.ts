import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createBareStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { recogniseSession } from '../identity/index.ts';
import { decodeId, encodeId, newId, type Context, type Role } from '../kernel/index.ts';
import { deliverMessage } from '../messaging/index.ts';
import {
  acceptInvitation,
  getInvitation,
  inviteStaff,
  listInvitations,
  resendInvitation,
  revokeInvitation,
  withInvitations,
} from './index.ts';

let t: TestPlatform;
let admin: Context;
let fremont: string;
beforeAll(async () => {
  t = await createTestPlatform();
  fremont = (await openStation(t)).id;
  const { staffId } = await createBareStaff(t, 'admin', [fremont]);
  admin = t.as({ kind: 'staff', staffId, role: 'admin', stationIds: [fremont], chefId: null, sessionId: newId() });
});
afterAll(() => t.close());

const password = 'seven knives and one onion volcano';
let count = 0;

function wish(role: Role = 'chef') {
  count += 1;
  return { email: `new${count}@staff.example`, role, stations: [encodeId('stn', fremont)], chef: null };
}

/** Sends what waits, as the worker does, and answers the secret of the newest link to this address. */
async function linkTo(email: string): Promise<string> {
  const none = async () => ({ kind: 'skip', why: 'not asked for here' }) as const;
  for (const payload of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), payload, withInvitations(none));
  const letter = t.sandbox.outbox({ to: email })[0];
  return /\/admin\/join#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
}

const join = (token: string, name = 'Riley Park') => acceptInvitation(t.visitor(), { token, name, password });

proveVerb(() => t, 'inviteStaff', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'invitation.create',
  prepare: async () => ({ by: admin, run: (ctx) => inviteStaff(ctx, wish()) }),
});

proveVerb(() => t, 'resendInvitation', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'invitation.resend',
  async prepare() {
    const id = decodeId('inv', (await inviteStaff(admin, wish())).id);
    return { by: admin, run: (ctx) => resendInvitation(ctx, { id }) };
  },
});

proveVerb(() => t, 'revokeInvitation', {
  allowed: ['super_admin', 'admin', 'system'],
  action: 'invitation.revoke',
  async prepare() {
    const id = decodeId('inv', (await inviteStaff(admin, wish())).id);
    return { by: admin, run: (ctx) => revokeInvitation(ctx, { id }) };
  },
});

proveVerb(() => t, 'acceptInvitation', {
  allowed: ['visitor', 'system'],
  action: 'invitation.accept',
  async prepare() {
    const { email } = await inviteStaff(admin, wish());
    const token = await linkTo(email);
    return { by: t.visitor(), run: (ctx) => acceptInvitation(ctx, { token, name: 'Riley Park', password }) };
  },
});

describe('an invitation', () => {
  it('says who invites to what, makes the account, and leads to a second factor', async () => {
    const { email } = await inviteStaff(admin, wish('station_manager'));
    const token = await linkTo(email);
    expect(await getInvitation(t.visitor(), { token })).toMatchObject({
      email,
      role: 'station_manager',
      stations: ['Fremont'],
    });
    const { step, token: session } = await join(token);
    expect(step).toBe('second_factor_setup');
    expect(await recogniseSession(t.visitor(), session)).toMatchObject({ kind: 'unproven', step });
    const [accepted] = (await listInvitations(admin, { limit: 25, state: 'accepted' })).items;
    expect(accepted).toMatchObject({ email, state: 'accepted', mayChange: false });
  });

  it('lets one of many in who come with its link at once, and nobody after them', async () => {
    const { email } = await inviteStaff(admin, wish());
    const token = await linkTo(email);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => join(token)));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ code: 'already_done' })),
    );
    const used = { code: 'already_done', message: 'This invitation was used already. Please sign in.' };
    await expect(join(token)).rejects.toMatchObject(used);
    await expect(getInvitation(t.visitor(), { token })).rejects.toMatchObject(used);
    await expect(inviteStaff(admin, { ...wish(), email })).rejects.toMatchObject({
      code: 'already_exists',
      message: expect.stringContaining('sign in'),
    });
  });

  it('is good for seven days to the second, and its link is kept by nobody', async () => {
    const { email, expiresAt } = await inviteStaff(admin, wish());
    const token = await linkTo(email);
    expect(t.clock.now().until(Temporal.Instant.from(expiresAt)).total('hours')).toBe(7 * 24);
    const { rows } = await t.database.pool.query<{ kept: string }>(
      `select i::text || m::text as kept from staff_invitations i, messages m where m.template = 'staff_invitation'`,
    );
    expect(rows.filter(({ kept }) => kept.includes(token))).toEqual([]);
    const before = t.clock.now();
    t.clock.advance({ hours: 7 * 24 });
    await expect(getInvitation(t.visitor(), { token })).rejects.toMatchObject({ code: 'link_expired' });
    await expect(join(token)).rejects.toMatchObject({ code: 'link_expired' });
    // Somebody who let it run out can be invited anew.
    expect((await inviteStaff(admin, { ...wish(), email })).state).toBe('open');
    t.clock.set(before);
  });

  it('has one link at a time: a new one takes the place of the old, a withdrawn one is gone', async () => {
    const invitation = await inviteStaff(admin, wish());
    const id = decodeId('inv', invitation.id);
    const first = await linkTo(invitation.email);
    await resendInvitation(admin, { id });
    const second = await linkTo(invitation.email);
    expect(second).not.toBe(first);
    await expect(join(first)).rejects.toMatchObject({ code: 'link_expired' });
    await revokeInvitation(admin, { id });
    await expect(join(second)).rejects.toMatchObject({ code: 'link_expired' });
    await expect(resendInvitation(admin, { id })).rejects.toMatchObject({ code: 'invalid_transition' });
  });

  it('waits once for each address, however many invite it at once, and not where there is an account', async () => {
    const once = wish();
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, () => inviteStaff(admin, once)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { email } = await createBareStaff(t, 'chef');
    await expect(inviteStaff(admin, { ...wish(), email })).rejects.toMatchObject({ code: 'already_exists' });
  });

  it('is not lost over a weak password, and gives no role or station that is not the inviter’s', async () => {
    const { email } = await inviteStaff(admin, wish());
    const token = await linkTo(email);
    const weak = { token, name: 'Riley Park', password: 'riley park rocks' };
    await expect(acceptInvitation(t.visitor(), weak)).rejects.toMatchObject({ code: 'validation_failed' });
    expect((await join(token)).step).toBe('second_factor_setup');
    await expect(inviteStaff(admin, wish('admin'))).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = { ...wish(), stations: [encodeId('stn', newId())] };
    await expect(inviteStaff(admin, elsewhere)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
