/** Who of our people hears of what, on which channel, when: decided when they are told, and each once. */
import type { NoticeGroupWish, NoticeTopic } from '@myhibachi/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { someone, staffIdOf } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { decodeId, encodeId, newId, withTransaction, type Context } from '../kernel/index.ts';
import { deliverMessage, type MessageResolver } from '../messaging/index.ts';
import {
  addNoticeGroup,
  changeNoticeGroup,
  getOwnNoticeTopics,
  listNoticeGroups,
  listNotices,
  markNoticesSeen,
  muteNoticeTopics,
  removeNoticeGroup,
  sendDigests,
  spreadNotice,
  tellStaff,
  testNotice,
  withNotices,
  type StaffNotice,
} from './index.ts';

let t: TestPlatform;
let fremont: string;
let sacramento: string;
let boss: Context;
let manager: Context;
let support: Context;
const NOON = '2027-04-13T19:00:00Z';
const nothing: MessageResolver = async () => ({ kind: 'skip', why: 'nobody asks for this' });

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 12, now: NOON });
  fremont = (await openStation(t)).id;
  sacramento = (await openSacramento(t)).id;
  boss = await someone(t, 'super_admin');
  manager = await someone(t, 'station_manager', [fremont]);
  support = await someone(t, 'support');
});
afterAll(() => t.close());

beforeEach(async () => {
  t.clock.set(NOON);
  for (const name of ['notice.spread', 'message.deliver']) await t.takeJobs(name);
  for (const { id } of (await listNoticeGroups(boss)).items) await removeNoticeGroup(boss, { id: decodeId('ngr', id) });
});

const WISH: NoticeGroupWish = {
  name: 'Office',
  everyone: true,
  stationMailboxes: false,
  staffIds: [],
  stationIds: [],
  topics: [],
  timing: 'always',
  timeZone: 'America/Los_Angeles',
  workingDays: [1, 2, 3, 4, 5],
  workingFrom: '09:00',
  workingUntil: '17:00',
  digestAt: '08:00',
};

function group(topics: readonly NoticeTopic[], over: Partial<NoticeGroupWish> = {}) {
  const ways = topics.map((topic) => ({ topic, email: true, console: true }));
  return addNoticeGroup(boss, { ...WISH, topics: ways, ...over });
}

function happens(over: Partial<StaffNotice> = {}): Promise<boolean> {
  const what = { topic: 'new_booking', stationId: fremont, subject: 'MH-AAAAAA is confirmed', body: 'Look.' } as const;
  return withTransaction(t.system(), (tx) => tellStaff(tx, { key: newId(), ...what, ...over }));
}

async function spread(): Promise<void> {
  for (const payload of await t.takeJobs<{ noticeId: string }>('notice.spread'))
    await spreadNotice(t.system(), payload);
}

/** Sends what is due; answers the subject each address got. */
async function sent(): Promise<Record<string, string[]>> {
  await spread();
  const before = t.sandbox.outbox().length;
  for (const { messageId } of await t.takeJobs<{ messageId: string }>('message.deliver'))
    await deliverMessage(t.system(), { messageId }, withNotices(nothing));
  const mails: Record<string, string[]> = {};
  for (const { to, ...mail } of t.sandbox.outbox().slice(0, t.sandbox.outbox().length - before))
    (mails[to] ??= []).push('subject' in mail ? mail.subject : '');
  return mails;
}

async function addressOf(person: Context): Promise<string> {
  const row = await t.platform.db
    .selectFrom('staff_users')
    .select('email_enc')
    .where('id', '=', staffIdOf(person))
    .executeTakeFirstOrThrow();
  return t.platform.crypto.decrypt('staff_users.email', row.email_enc);
}

const subjects = async (person: Context) => (await sent())[await addressOf(person)] ?? [];

describe('who hears', () => {
  it('is who may read it: their stations alone, and amounts for those who see money', async () => {
    await group(['money_attention', 'new_booking']);
    await happens({ topic: 'money_attention', subject: 'MH-AAAAAA: overpaid', amountCents: 12_300 });
    await happens({ stationId: sacramento, subject: 'MH-BBBBBB is confirmed' });
    await happens({ subject: 'MH-CCCCCC is confirmed' });
    const mails = await sent();
    // What is about money leads to pages on which a manager finds nothing.
    expect(mails[await addressOf(manager)]).toEqual([expect.stringMatching(/MH-CCCCCC is confirmed$/)]);
    expect(mails[await addressOf(support)]?.some((subject) => subject.includes('overpaid ($123.00)'))).toBe(true);
    expect(mails[await addressOf(support)]).toHaveLength(3);
    expect((await listNotices(manager)).items.map(({ subject }) => subject)).toEqual(['MH-CCCCCC is confirmed']);
    expect((await listNotices(support)).items.map(({ subject }) => subject)).toContain('MH-AAAAAA: overpaid ($123.00)');
  });

  it('is asked again when the e-mail leaves: who was suspended meanwhile hears nothing', async () => {
    const leaver = await someone(t, 'support');
    await group(['new_booking'], { everyone: false, staffIds: [encodeId('stf', staffIdOf(leaver))] });
    await happens();
    await spread();
    const address = await addressOf(leaver);
    await t.platform.db
      .updateTable('staff_users')
      .set({ status: 'suspended' })
      .where('id', '=', staffIdOf(leaver))
      .execute();
    expect((await sent())[address]).toBeUndefined();
    await happens();
    expect((await sent())[address]).toBeUndefined();
  });

  it('are the people of a chosen station, and its shared address without amounts', async () => {
    await group(['money_attention', 'new_booking'], {
      everyone: false,
      stationIds: [encodeId('stn', fremont)],
      stationMailboxes: true,
    });
    await happens({ topic: 'money_attention', subject: 'MH-CCCCCC: dispute', amountCents: 5_000 });
    await happens({ subject: 'MH-DDDDDD is confirmed' });
    const mails = await sent();
    expect(Object.keys(mails).toSorted()).toEqual(['alerts@myhibachi.example', await addressOf(manager)].toSorted());
    expect(JSON.stringify(mails)).not.toContain('$50');
  });

  it('is one person where it concerns them alone, whatever the groups say', async () => {
    await group(['new_booking']);
    await happens({ topic: 'reply_held', staffId: staffIdOf(support), subject: 'Your answer was not sent' });
    expect(Object.keys(await sent())).toEqual([await addressOf(support)]);
  });
});

describe('once', () => {
  it('one event is one notice, and each hears of it once a channel, however often and by however many it is told', async () => {
    await group(['new_booking']);
    await group(['new_booking'], { name: 'The same again' });
    const key = newId();
    const told = await Promise.all([happens({ key }), happens({ key }), happens({ key })]);
    expect(told.filter(Boolean)).toHaveLength(1);
    const [job] = await t.takeJobs<{ noticeId: string }>('notice.spread');
    const again = { noticeId: job?.noticeId ?? '' };
    await Promise.all([1, 2, 3].map(() => spreadNotice(t.system(), again)));
    expect(await subjects(support)).toHaveLength(1);
    const rows = await t.platform.db
      .selectFrom('notice_hearings')
      .select(['staff_id', 'channel'])
      .where('notice_id', '=', again.noticeId)
      .where('staff_id', '=', staffIdOf(support))
      .execute();
    expect(rows.map(({ channel }) => channel).toSorted()).toEqual(['console', 'email']);
  });
});

describe('when', () => {
  it('within working hours at once, outside them at the next opening and to whoever is a member then', async () => {
    const office = await group(['new_booking'], { timing: 'working_hours' });
    await happens();
    expect(await subjects(support)).toHaveLength(1);
    // Friday, seven in the evening in Los Angeles.
    t.clock.set('2027-04-17T02:00:00Z');
    await happens({ subject: 'MH-DDDDDD is confirmed' });
    expect(await subjects(support)).toEqual([]);
    const { id, names: _names, version, ...wish } = office;
    const only = { ...wish, version, everyone: false, staffIds: [encodeId('stf', staffIdOf(boss))] };
    await changeNoticeGroup(boss, { id: decodeId('ngr', id), change: only });
    t.clock.set('2027-04-19T15:59:00Z');
    expect(await sent()).toEqual({});
    t.clock.set('2027-04-19T16:00:00Z');
    expect(Object.keys(await sent())).toEqual([await addressOf(boss)]);
  });

  it('a digest tells each morning, once, what has happened since, and nothing to whom it is none of theirs', async () => {
    await group(['new_booking', 'figure_changed'], { timing: 'digest' });
    t.clock.advance({ minutes: 1 });
    await happens({ subject: 'MH-EEEEEE is confirmed' });
    await happens({ subject: 'MH-FFFFFF is confirmed', stationId: sacramento });
    expect(await sent()).toEqual({});
    expect(await sendDigests(t.system())).toBe(0);
    t.clock.set('2027-04-14T15:01:00Z');
    const people = await Promise.all([sendDigests(t.system()), sendDigests(t.system())]);
    expect(people.filter((count) => count > 0)).toHaveLength(1);
    const mails = await sent();
    expect(mails[await addressOf(support)]).toEqual([expect.stringContaining('2 things happened')]);
    expect(mails[await addressOf(manager)]).toEqual([expect.stringContaining('One thing happened')]);
    t.clock.set('2027-04-15T15:01:00Z');
    expect(await sendDigests(t.system())).toBe(0);
  });

  it('what is urgent and would be mailed to nobody now goes to the super admins', async () => {
    await group(['escalation_urgent'], { timing: 'digest' });
    await happens({ topic: 'escalation_urgent', subject: 'A host waits' });
    expect(Object.keys(await sent())).toEqual([await addressOf(boss)]);
    await happens({ topic: 'escalation_high', subject: 'A host waits' });
    expect(await sent()).toEqual({});
  });
});

describe('one’s own notices', () => {
  it('show what one will hear, and what is not urgent can be muted', async () => {
    await group(['new_booking', 'escalation_urgent', 'sign_in_alarm']);
    const { items } = await getOwnNoticeTopics(support);
    expect(items.find(({ topic }) => topic === 'new_booking')?.ways).toMatchObject([{ group: 'Office', email: true }]);
    expect(items.some(({ topic }) => topic === 'sign_in_alarm')).toBe(false);
    await expect(muteNoticeTopics(support, { topics: ['escalation_urgent'] })).rejects.toMatchObject({
      code: 'validation_failed',
    });
    await muteNoticeTopics(support, { topics: ['new_booking'] });
    await happens();
    await happens({ topic: 'escalation_urgent', subject: 'A host waits' });
    expect(await subjects(support)).toEqual([expect.stringContaining('A host waits')]);
    await muteNoticeTopics(support, { topics: [] });
  });

  it('are unseen until they are looked at, and one’s own alone', async () => {
    // Later than everything that was told before.
    t.clock.set('2027-05-01T19:00:00Z');
    await group(['new_booking']);
    await happens({ subject: 'MH-GGGGGG is confirmed' });
    await spread();
    const [newest] = (await listNotices(support)).items;
    expect(newest).toMatchObject({ subject: 'MH-GGGGGG is confirmed', seen: false });
    await markNoticesSeen(support, { noticeId: decodeId('ntc', newest?.id ?? '') });
    expect((await listNotices(support)).unseen).toBe(0);
    expect((await listNotices(boss)).unseen).toBeGreaterThan(0);
  });

  it('come as a test by the same way', async () => {
    expect((await testNotice(boss)).email).toContain('***@');
    expect(await subjects(boss)).toEqual([expect.stringContaining('This is a test')]);
  });
});

describe('a group', () => {
  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ workingFrom: '18:00' }, 'workingUntil'],
    [{ topics: [{ topic: 'new_booking', email: false, console: false }] }, 'topics'],
    [{ staffIds: [encodeId('stf', newId())] }, 'staffIds'],
    [{ stationIds: [encodeId('stn', newId())] }, 'stationIds'],
    [{ stationMailboxes: true, timing: 'digest' }, 'timing'],
  ] as const)('is refused with %j, naming the field', async (over, field) => {
    await expect(addNoticeGroup(boss, { ...WISH, ...(over as Partial<NoticeGroupWish>) })).rejects.toMatchObject({
      code: 'validation_failed',
      fields: [{ field }],
    });
  });

  it('has a name of its own, and changes only as it was seen', async () => {
    const { id, names: _names, version, ...wish } = await group([]);
    await expect(group([], { name: 'office' })).rejects.toMatchObject({ code: 'already_exists' });
    const change = { ...wish, version, name: 'Front office' };
    await changeNoticeGroup(boss, { id: decodeId('ngr', id), change });
    await expect(changeNoticeGroup(boss, { id: decodeId('ngr', id), change })).rejects.toMatchObject({
      code: 'version_conflict',
    });
  });

  it('is made, changed and removed by those who may, each leaving an audit row', async () => {
    for (const role of ['support', 'station_manager', 'chef', 'finance'] as const) {
      await expect(addNoticeGroup(t.staff(role, [fremont]), WISH)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(testNotice(t.staff(role, [fremont]))).rejects.toMatchObject({ code: 'forbidden' });
    }
    await expect(spreadNotice(boss, { noticeId: newId() })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(sendDigests(t.visitor())).rejects.toMatchObject({ code: 'forbidden' });
    const { id, names: _names, ...wish } = await group([]);
    const groupId = decodeId('ngr', id);
    await changeNoticeGroup(boss, { id: groupId, change: { ...wish, everyone: false } });
    await removeNoticeGroup(boss, { id: groupId });
    const rows = await t.platform.db
      .selectFrom('audit_log')
      .select('action')
      .where('entity_id', '=', groupId)
      .orderBy('seq')
      .execute();
    expect(rows.map(({ action }) => action)).toEqual([
      'notice_group.add',
      'notice_group.change',
      'notice_group.remove',
    ]);
  });
});
