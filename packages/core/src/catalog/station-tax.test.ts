import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { proveVerb } from '../../../../tests/support/verb-table.ts';
import { encodeId, type Context } from '../kernel/index.ts';
import { changeStation, getStation, requestStationTax, type Station } from '../stations/index.ts';
import { listChanges, withdrawChange } from '../variables/index.ts';
import { decideChange } from './index.ts';

const REASON = 'The county raises its rate in July.';
let t: TestPlatform;
let station: Station;
let morgan: Context;
let avery: Context;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 8 });
  station = await openStation(t, 1);
  morgan = t.staff('admin', [station.id]);
  avery = t.staff('admin');
});
beforeEach(() => t.clock.advance({ minutes: 1 }));
afterAll(() => t.close());

function ask(taxRateMillipercent: number, by: Context = morgan, alone = false) {
  return requestStationTax(by, { stationId: encodeId('stn', station.id), taxRateMillipercent, reason: REASON, alone });
}
const inForce = async (): Promise<number> => (await getStation(t.system(), station.id)).taxRateMillipercent;
const approve = (id: string, by: Context = avery) => decideChange(by, { id, decision: 'approve', reason: REASON });

async function lastAudit(): Promise<unknown> {
  const { record } = await t.platform.db
    .selectFrom('audit_log')
    .select('record')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow();
  return JSON.parse(record);
}

proveVerb(() => t, 'asking for the sales tax of a station', {
  allowed: ['super_admin', 'admin'],
  action: 'station.request',
  prepare: async () => {
    const open = await listChanges(morgan, { status: 'open', subject: encodeId('stn', station.id), limit: 1 });
    for (const { id } of open.items) await decideChange(avery, { id, decision: 'reject', reason: REASON });
    return { by: morgan, run: (ctx) => ask(8_300, ctx) };
  },
});

describe('the sales tax of a station', () => {
  it('changes when a second person agrees, and by nobody’s word alone', async () => {
    const [open] = (await listChanges(morgan, { status: 'open', limit: 1 })).items;
    if (open !== undefined) await decideChange(t.staff('admin'), { id: open.id, decision: 'reject', reason: REASON });
    const before = await inForce();
    const { outcome, request } = await ask(9_250);
    expect([outcome, await inForce()]).toEqual(['waiting', before]);
    expect(request).toMatchObject({ kind: 'station_tax', label: 'Sales tax of Fremont', from: before, to: 9_250 });
    const id = request?.id ?? '';
    await expect(approve(id, morgan)).rejects.toMatchObject({ code: 'forbidden' });
    await approve(id);
    expect(await inForce()).toBe(9_250);
    expect(await lastAudit()).toMatchObject({
      action: 'station.approve',
      entityId: station.id,
      stationId: station.id,
      before: { taxRateMillipercent: before },
      after: { taxRateMillipercent: 9_250 },
    });
  });

  it('cannot be slipped into another change of the station', async () => {
    const { version } = await getStation(t.system(), station.id);
    const slipped = { stationId: encodeId('stn', station.id), version, name: 'Fremont', taxRateMillipercent: 1 };
    for (const by of [morgan, t.staff('super_admin')])
      await expect(changeStation(by, slipped)).rejects.toMatchObject({
        code: 'validation_failed',
        fields: [{ field: 'taxRateMillipercent', message: expect.stringContaining('two people') }],
      });
  });

  it('may be changed by a super admin alone, logged as such, and by nobody else alone', async () => {
    await expect(ask(7_000, morgan, true)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await ask(7_000, t.staff('super_admin'), true)).toMatchObject({ outcome: 'applied' });
    expect(await inForce()).toBe(7_000);
    expect(await lastAudit()).toMatchObject({ action: 'station.change', after: { alone: true } });
  });

  it('asked for by ten people at once waits once, and is not asked for where it is in force', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => ask(8_000 + n, t.staff('admin', [station.id]))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'already_exists' });
    await expect(ask(await inForce())).rejects.toMatchObject({ fields: [{ field: 'taxRateMillipercent' }] });
  });

  it('of a station one does not reach looks like that of none', async () => {
    await expect(ask(8_000, t.staff('admin', []))).rejects.toMatchObject({ code: 'not_found' });
    const missing = { stationId: `stn_${'0'.repeat(32)}`, taxRateMillipercent: 1, reason: REASON, alone: false };
    await expect(requestStationTax(t.staff('super_admin'), missing)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('asked for is taken back by whoever asked', async () => {
    const [open] = (await listChanges(avery, { status: 'open', limit: 1 })).items;
    if (open !== undefined) await decideChange(avery, { id: open.id, decision: 'reject', reason: REASON });
    const { request } = await ask(8_100);
    expect(await withdrawChange(morgan, { id: request?.id ?? '', reason: REASON })).toMatchObject({
      status: 'withdrawn',
    });
    expect(await lastAudit()).toMatchObject({ action: 'station.withdraw', stationId: station.id });
  });
});
