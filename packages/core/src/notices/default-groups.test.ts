/** Before anybody has set up who hears of what. */
import type { NoticeTopic } from '@myhibachi/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { someone } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { newId, withTransaction, type Context } from '../kernel/index.ts';
import { listNotices, spreadNotice, tellStaff } from './index.ts';

const PRESSING: readonly NoticeTopic[] = [
  'cancellation_asked',
  'decision_waiting',
  'deposit_missed',
  'escalation_high',
  'escalation_urgent',
  'money_attention',
  'sign_in_alarm',
  'unassigned_critical',
  'unassigned_event',
];

let t: TestPlatform;
let station: string;
beforeAll(async () => {
  t = await createTestPlatform();
  station = (await openStation(t)).id;
});
afterAll(() => t.close());

async function heard(person: Context): Promise<readonly string[]> {
  return (await listNotices(person)).items.map(({ subject }) => subject).toSorted();
}

it('what cannot wait reaches those who can act on it, and nobody whose page would be empty', async () => {
  const people = {
    owner: await someone(t, 'super_admin'),
    finance: await someone(t, 'finance'),
    manager: await someone(t, 'station_manager', [station]),
    chef: await someone(t, 'chef', [station]),
  };
  for (const topic of PRESSING)
    await withTransaction(t.system(), (tx) =>
      tellStaff(tx, { topic, key: newId(), stationId: station, subject: topic, body: 'Look.' }),
    );
  for (const payload of await t.takeJobs<{ noticeId: string }>('notice.spread'))
    await spreadNotice(t.system(), payload);
  expect(await heard(people.owner)).toEqual(PRESSING);
  expect(await heard(people.finance)).toEqual(['decision_waiting', 'deposit_missed', 'money_attention']);
  const manager = [
    'cancellation_asked',
    'deposit_missed',
    'escalation_high',
    'escalation_urgent',
    'unassigned_critical',
    'unassigned_event',
  ];
  expect(await heard(people.manager)).toEqual(manager);
  expect(await heard(people.chef)).toEqual([]);
});
