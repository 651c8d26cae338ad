/** Whose a conversation is: of the stations of its booking, its quote and the bookings of its person (ADR 0056). */
import { ConversationQuery } from '@myhibachi/contracts';
import { encodeId, type Context } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, staffIdOf, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { SACRAMENTO, bookParty, openSacramento } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { arrive, hearAll } from '../../../../tests/support/texts.ts';
import { listChanges, changeFor } from '../audit/index.ts';
import { escalate, getReadMarks, markThreadRead, settleConversation, tellPeople } from '../conversations/index.ts';
import {
  assignConversation,
  changeManyConversations,
  countConversations,
  getConversation,
  listColleagues,
  listConversationMessages,
  listConversations,
  listEscalations,
} from './index.ts';

const PHONE = '+19165550101';
let t: TestPlatform;
let stations: { readonly fremont: string; readonly sacramento: string };
let here: Context;
let there: Context;
let support: Context;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  stations = { fremont: (await openStation(t)).id, sacramento: (await openSacramento(t)).id };
  await bookParty(t, { name: 'Bea Other', date: '2027-06-12', venue: SACRAMENTO, phone: '(916) 555-0101' });
  here = await someone(t, 'station_manager', [stations.fremont]);
  there = await someone(t, 'station_manager', [stations.sacramento]);
  support = await someone(t, 'support');
});
afterAll(() => t.close());

async function textFrom(phone: string, words: string): Promise<string> {
  await arrive(t, phone, words);
  await hearAll(t);
  const { id } = await t.platform.db
    .selectFrom('conversations')
    .select('id')
    .orderBy('opened_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

async function listed(as: Context, query: object = {}): Promise<string[]> {
  const { items } = await listConversations(as, ConversationQuery.parse({ status: 'all', limit: 50, ...query }));
  return items.map(({ id }) => id);
}

describe('a text of a host whose only booking is elsewhere', () => {
  it('is found, listed, counted and opened by the people of that station, and looks like none to the others', async () => {
    const conversationId = await textFrom(PHONE, 'Can we have it an hour later?');
    const id = encodeId('cnv', conversationId);
    await escalate(t.system(), { conversationId, reason: 'anger', summary: 'Cross.', tried: [] });
    for (const as of [there, support]) {
      expect(await listed(as)).toContain(id);
      expect(await listed(as, { q: 'Bea' })).toContain(id);
      expect((await listEscalations(as, { limit: 5 })).items).toHaveLength(1);
      expect((await countConversations(as)).waiting).toBe(1);
      expect((await getConversation(as, { conversationId })).name).toBe('Bea Other');
    }
    expect(await listed(here)).toEqual([]);
    for (const q of ['Bea', '9165550101']) expect(await listed(here, { q })).toEqual([]);
    expect((await listEscalations(here, { limit: 5 })).items).toEqual([]);
    expect(await countConversations(here)).toMatchObject({ waiting: 0, unread: 0, open: 0 });
    for (const look of [
      () => getConversation(here, { conversationId }),
      () => listConversationMessages(here, { conversationId, limit: 5 }),
      () => getReadMarks(here, { conversationId }),
      () => markThreadRead(here, { conversationId, seq: 1 }),
    ])
      await expect(look()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is news by name only to the people of that station', async () => {
    const changes = (await listChanges(t.system(), { seq: 0, limit: 500 })).filter(
      ({ entityType, action }) => entityType === 'conversation' && action === 'conversation.escalate',
    );
    expect(changes).toHaveLength(1);
    const heard = (as: Context) => changes.map((change) => changeFor(as.actor, change)?.entityId ?? null);
    expect(heard(here)).toEqual([null]);
    expect(heard(there)).toEqual([expect.stringMatching(/^cnv_/)]);
  });

  it('calls the people of that station alone', async () => {
    const { id: escalationId } = await t.platform.db.selectFrom('escalations').select('id').executeTakeFirstOrThrow();
    await tellPeople(t.system(), { escalationId });
    const told = await t.platform.db.selectFrom('notices').select('station_id').execute();
    expect(told).toEqual([{ station_id: stations.sacramento }]);
  });

  it('belongs to both where a price of the other station was asked in it', async () => {
    const conversationId = await textFrom(PHONE, 'And what would it cost in Fremont?');
    await settleConversation(t.system(), { conversationId, stationId: stations.fremont, bookingId: null });
    for (const as of [here, there]) expect((await getConversation(as, { conversationId })).name).toBe('Bea Other');
  });
});

it('follows its person to whatever they book next, and is everybody’s while nobody knows where they belong', async () => {
  const conversationId = await textFrom('+15105550177', 'Hello, do you cook in the rain?');
  const { conversationId: visitors } = await startChat(t);
  for (const as of [here, there]) {
    expect((await getConversation(as, { conversationId })).id).toBe(encodeId('cnv', conversationId));
    expect((await getConversation(as, { conversationId: visitors })).id).toBe(encodeId('cnv', visitors));
  }
  await bookParty(t, { name: 'Cy New', date: '2027-06-19', phone: '(510) 555-0177' });
  expect((await getConversation(here, { conversationId })).id).toBe(encodeId('cnv', conversationId));
  await expect(getConversation(there, { conversationId })).rejects.toMatchObject({ code: 'not_found' });
  expect(await listed(there)).not.toContain(encodeId('cnv', conversationId));
});

describe('a conversation of a station', () => {
  it('is offered and given only to those who can open it, by every door', async () => {
    await bookParty(t, { name: 'Di Far', date: '2027-06-26', venue: SACRAMENTO, phone: '(916) 555-0102' });
    const conversationId = await textFrom('+19165550102', 'May we bring a cake?');
    const id = encodeId('cnv', conversationId);
    const elsewhere = await someone(t, 'admin', [stations.fremont]);
    const at = await someone(t, 'admin', [stations.sacramento]);
    const [no, yes] = [elsewhere, at].map((one) => encodeId('stf', staffIdOf(one)));
    if (no === undefined || yes === undefined) throw new Error('both are ours');
    const offered = async (as: Context, conversationIds?: readonly string[]) =>
      (await listColleagues(as, conversationIds === undefined ? {} : { conversationIds })).items.map((one) => one.id);
    expect(await offered(support)).toEqual(expect.arrayContaining([no, yes]));
    expect(await offered(support, [conversationId])).not.toContain(no);
    expect(await offered(support, [conversationId])).toContain(yes);
    await expect(listColleagues(elsewhere, { conversationIds: [conversationId] })).rejects.toMatchObject({
      code: 'not_found',
    });

    const refused = {
      code: 'validation_failed',
      fields: [{ field: 'to', message: expect.stringContaining('station') }],
    };
    await expect(assignConversation(support, { conversationId, to: no })).rejects.toMatchObject(refused);
    const many = (to: string) =>
      changeManyConversations(support, { conversations: [id], what: { action: 'assign', to } });
    expect((await many(no)).results).toMatchObject([
      { done: false, code: 'validation_failed', message: expect.stringContaining('could not open it') },
    ]);
    expect((await getConversation(support, { conversationId })).owner.kind).not.toBe('staff');
    expect((await many(yes)).results).toMatchObject([{ done: true, changed: true }]);
    expect((await getConversation(at, { conversationId })).owner).toMatchObject({ staff: { id: yes } });
    await assignConversation(support, { conversationId, to: 'concierge' });
  });
});
