import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, type TestStaff } from '../../../../tests/support/staff.ts';
import { decodeId, newId } from '../kernel/index.ts';
import { createLead, keepLead } from './index.ts';

const FREMONT = { postalCode: '94538' } as const;
const SACRAMENTO = { postalCode: '95814' } as const;

let t: TestPlatform;
let caller: TestStaff;
let fremont: string;
let sacramento: string;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  fremont = (await openStation(t)).id;
  sacramento = (await openSacramento(t)).id;
  caller = await createStaff(t, 'support');
});
afterAll(() => t.close());

function lead(id: string) {
  return t.platform.db.selectFrom('leads').selectAll().where('id', '=', decodeId('led', id)).executeTakeFirstOrThrow();
}

async function auditOf(id: string): Promise<{ action: string; record: string }[]> {
  return t.platform.db
    .selectFrom('audit_log')
    .select(['action', 'record'])
    .where('entity_id', '=', decodeId('led', id))
    .orderBy('seq')
    .execute();
}

it('keeps the caller at the station that would serve them, with who took the call', async () => {
  const contact = { firstName: 'Ana', phone: '(510) 555-0101' };
  const { id } = await keepLead(caller.ctx, { contact, adults: 60, venue: FREMONT, message: 'Two grills.' });
  expect(await lead(id)).toMatchObject({ source: 'phone', station_id: fremont, adults: 60, status: 'new' });
  const activities = await t.platform.db
    .selectFrom('lead_activities')
    .select(['kind', 'detail'])
    .where('lead_id', '=', decodeId('led', id))
    .execute();
  expect(activities).toEqual([{ kind: 'phone', detail: { takenBy: caller.staffId } }]);
  const [row] = await auditOf(id);
  expect(row?.action).toBe('lead.create');
  expect(JSON.parse(row?.record ?? '')).toMatchObject({ actor: `staff:${caller.staffId}`, stationId: fremont });
  expect(row?.record).not.toMatch(/Ana|5550101/);
});

it('leaves one lead of somebody who had asked on the website, also when ten calls come at once', async () => {
  const web = await createLead(t.visitor(), { contact: { email: 'lee@mail.example', phone: '(510) 555-0102' } });
  const contacts = [{ phone: '510 555 0102' }, { email: 'LEE@mail.example' }];
  const kept = await Promise.all(
    Array.from({ length: 10 }, (_, at) => keepLead(caller.ctx, { contact: contacts[at % 2] ?? {}, venue: FREMONT })),
  );
  expect(new Set(kept.map(({ id }) => id))).toEqual(new Set([web.id]));
  expect(await lead(web.id)).toMatchObject({ source: 'web_quote', activities: 11 });
});

it('refuses an admin the place of another station, and lets them keep one of their own', async () => {
  const admin = t.staff('admin', [sacramento]);
  const contact = { phone: '(916) 555-0103' };
  await expect(keepLead(admin, { contact, venue: FREMONT })).rejects.toMatchObject({ code: 'forbidden' });
  const { id } = await keepLead(admin, { contact, venue: SACRAMENTO });
  expect(await lead(id)).toMatchObject({ station_id: sacramento });
});

it('refuses the wrong actor', async () => {
  const asked = { contact: { phone: '(510) 555-0104' }, venue: FREMONT };
  for (const wrong of [t.visitor(), t.system(), t.staff('finance'), t.staff('station_manager', [fremont])])
    await expect(keepLead(wrong, asked)).rejects.toMatchObject({ code: 'forbidden' });
});

it('names the quote when there is none, and keeps nobody then', async () => {
  const contact = { phone: '(510) 555-0105' };
  const quoteId = `qte_${newId().replaceAll('-', '')}`;
  const wrong = keepLead(caller.ctx, { contact, venue: FREMONT, quoteId });
  await expect(wrong).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'quoteId' }] });
  const { id } = await keepLead(caller.ctx, { contact, venue: FREMONT });
  expect((await auditOf(id)).map(({ action }) => action)).toEqual(['lead.create']);
});
