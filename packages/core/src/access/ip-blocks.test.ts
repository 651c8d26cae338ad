import fc from 'fast-check';
import { BlockList } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createBareStaff } from '../../../../tests/support/staff.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { decodeId, newId, type Context } from '../kernel/index.ts';
import { blockIp, isBlocked, listIpBlocks, listSecurityEvents, unblockIp } from './index.ts';
import { contains, readNetwork, writeNetwork } from './network.ts';

let t: TestPlatform;
let boss: Context;
beforeAll(async () => {
  t = await createTestPlatform();
  const { staffId } = await createBareStaff(t, 'super_admin');
  boss = t.as({ kind: 'staff', staffId, role: 'super_admin', stationIds: [], chefId: null, sessionId: newId() });
});
afterAll(() => t.close());

const reason = 'Hundreds of failed sign-ins within minutes.';
const block = (network: string, expiresAt: string | null = null) => blockIp(boss, { network, reason, expiresAt });
const blocked = (ip: string) => {
  // What the database announces to every process empties this cache.
  t.platform.figures.clear();
  return isBlocked(t.visitor(), ip);
};

let last = 0;
const fresh = () => `198.51.100.${(last += 1)}`;

proveVerb(() => t, 'blockIp', {
  allowed: ['super_admin', 'system'],
  action: 'ip_block.create',
  prepare: async () => ({ by: boss, run: (ctx) => blockIp(ctx, { network: fresh(), reason, expiresAt: null }) }),
});

proveVerb(() => t, 'unblockIp', {
  allowed: ['super_admin', 'system'],
  action: 'ip_block.lift',
  async prepare() {
    const { id } = await block(fresh());
    return { by: boss, run: (ctx) => unblockIp(ctx, { blockId: decodeId('blk', id), reason }) };
  },
});

describe('a network', () => {
  it('holds the addresses that Node says it holds, of either family', () => {
    const v6 = fc.ipV6().filter((ip) => !ip.includes('.'));
    fc.assert(
      fc.property(fc.oneof(fc.tuple(fc.ipV4(), fc.ipV4()), fc.tuple(v6, v6)), fc.nat(128), ([base, ip], length) => {
        const family = base.includes(':') ? 'ipv6' : 'ipv4';
        const prefix = Math.min(length, family === 'ipv4' ? 32 : 128);
        const network = readNetwork(`${base}/${prefix}`) ?? expect.unreachable(`${base} is an address`);
        const list = new BlockList();
        list.addSubnet(base, prefix, family);
        expect(contains(network, ip)).toBe(list.check(ip, family));
        expect(contains(network, base)).toBe(true);
        expect(readNetwork(writeNetwork(network))).toEqual(network);
      }),
    );
  });

  it('has one spelling', () => {
    const spell = (text: string) => writeNetwork(readNetwork(text) ?? expect.unreachable(text));
    expect(['192.0.2.77/24', '::ffff:192.0.2.7', '2001:DB8:0:0::1', '2001:db8::/32'].map(spell)).toEqual([
      '192.0.2.0/24',
      '192.0.2.7',
      '2001:db8::1',
      '2001:db8::/32',
    ]);
    expect(['192.0.2.7/33', '192.0.2/24', 'fe80::1%eth0', 'x', '192.0.2.7/', '1.1.1.1/8/8'].map(readNetwork)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe('a block', () => {
  it('keeps a whole network out, until it is lifted', async () => {
    const { id } = await block('203.0.113.0/24');
    expect([await blocked('203.0.113.9'), await blocked('::ffff:203.0.113.9'), await blocked('203.0.114.9')]).toEqual([
      true,
      true,
      false,
    ]);
    await unblockIp(boss, { blockId: decodeId('blk', id), reason });
    expect(await blocked('203.0.113.9')).toBe(false);
    await expect(unblockIp(boss, { blockId: decodeId('blk', id), reason })).rejects.toMatchObject({
      code: 'invalid_transition',
    });
  });

  it('ends by itself at its moment, also where it is still cached, and can then be made again', async () => {
    const ip = fresh();
    await block(ip, t.clock.now().add({ seconds: 10 }).toString());
    expect(await blocked(ip)).toBe(true);
    t.clock.advance({ seconds: 10 });
    expect(await isBlocked(t.visitor(), ip)).toBe(false);
    await block(ip);
    await expect(block(ip)).rejects.toMatchObject({ code: 'already_exists' });
  });

  it.each(['127.0.0.1', '127.0.0.0/16', '10.0.0.0/8', '2001:db8::/16', '192.0.2.300'])(
    'of %s is refused: it is one’s own address, half a country, or none',
    async (network) => {
      await expect(block(network)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'network' }] });
    },
  );

  it('stands in the list with who set it and why, and its address nowhere in the open', async () => {
    const { id, network } = await block(fresh());
    const [first] = (await listIpBlocks(boss, { limit: 1, state: 'in_force' })).items;
    expect(first).toMatchObject({ id, network, reason, blockedBy: 'Test super_admin', state: 'in_force' });
    const { rows } = await t.database.pool.query<{ kept: string }>(
      'select b::text as kept from ip_blocks b union all select record from audit_log',
    );
    expect(rows.filter(({ kept }) => kept.includes(network))).toEqual([]);
  });
});

describe('security events', () => {
  it('are found by kind, person, exact address and date, newest first and page by page', async () => {
    const far = { ...boss, origin: { ip: '203.0.113.44', userAgent: 'far away' } };
    await blockIp(far, { network: fresh(), reason, expiresAt: null });
    const list = (over: object) => listSecurityEvents(boss, { limit: 2, ...over });
    expect((await list({ ip: '203.0.113.44' })).items).toMatchObject([
      { kind: 'address_blocked', ip: '203.0.113.44', userAgent: 'far away', person: { name: 'Test super_admin' } },
    ]);
    const first = await list({ kind: 'address_blocked' });
    const second = await list({ kind: 'address_blocked', cursor: first.nextCursor ?? '' });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([ids.length, new Set(ids).size, ids]).toEqual([4, 4, ids.toSorted().toReversed()]);
    expect((await list({ to: '2027-04-12' })).items).toEqual([]);
    expect((await list({ from: '2027-04-13', to: '2027-04-13' })).items).toHaveLength(2);
  });
});
