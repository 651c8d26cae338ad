import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, type TestStaff } from '../../../../tests/support/staff.ts';
import { encodeId } from '../kernel/index.ts';
import { alertAddressMoved, changeStation, getManagedStation } from '../stations/index.ts';
import { tellMovedAlerts } from './index.ts';

type MovedAlerts = Parameters<typeof tellMovedAlerts>[1];

let t: TestPlatform;
let boss: TestStaff;
let stationId: string;
beforeAll(async () => {
  t = await createTestPlatform();
  const station = await openStation(t);
  stationId = encodeId('stn', station.id);
  boss = await createStaff(t, 'super_admin');
});
afterAll(() => t.close());

async function moveTo(alertEmail: string): Promise<MovedAlerts[]> {
  const { version } = await getManagedStation(boss.ctx, { stationId });
  await changeStation(boss.ctx, { stationId, version, alertEmail });
  return t.takeJobs<MovedAlerts>(alertAddressMoved.name);
}

async function told(): Promise<string[]> {
  const rows = await t.platform.db
    .selectFrom('messages')
    .select('address_enc')
    .where('dedupe_key', 'like', 'staff_alert:alerts-moved:%')
    .execute();
  return rows.map((row) => t.platform.crypto.decrypt('messages.address', row.address_enc)).toSorted();
}

it('tells the address of before and every super admin, once, and leaves an audit row', async () => {
  const { alertEmail: before } = await getManagedStation(boss.ctx, { stationId });
  const [moved, ...rest] = await moveTo('elsewhere@myhibachi.example');
  expect(rest).toEqual([]);
  expect(JSON.stringify(moved)).not.toContain('@');
  if (moved === undefined) throw new Error('nobody is told');
  expect(await tellMovedAlerts(t.system(), moved)).toBe(2);
  await tellMovedAlerts(t.system(), moved);
  expect(await told()).toEqual([before ?? '', boss.email].toSorted());
  const row = await t.platform.db
    .selectFrom('audit_log')
    .select('record')
    .where('action', '=', 'station.tell_moved_alerts')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(row.record)).toMatchObject({ after: { told: 2, changedBy: `staff:${boss.staffId}` } });
});

it('tells nobody when the address stays as it is', async () => {
  expect(await moveTo('elsewhere@myhibachi.example')).toEqual([]);
});

it('refuses the wrong actor', async () => {
  const [moved] = await moveTo('third@myhibachi.example');
  if (moved === undefined) throw new Error('nobody is told');
  for (const wrong of [t.visitor(), t.staff('admin'), boss.ctx])
    await expect(tellMovedAlerts(wrong, moved)).rejects.toMatchObject({ code: 'forbidden' });
});
