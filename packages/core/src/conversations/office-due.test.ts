/** Until when a host is answered: in the hours of the office, at any hour where the party is at hand, and said by the local clock. */
import { newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someone, startChat } from '../../../../tests/support/inbox.ts';
import { openStation } from '../../../../tests/support/journey.ts';
import { bookParty } from '../../../../tests/support/parties.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { getConversation } from '../inbox/index.ts';
import { officeDue } from './escalation-store.ts';
import { claimVisitor, escalate, markThreadRead, markThreadUnread, tellPeople } from './index.ts';

let t: TestPlatform;
beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
});
afterAll(() => t.close());

const ZONE = 'America/Los_Angeles';

describe('a due time', () => {
  const cases = [
    ['at night', '2027-04-06T03:24', 15, '2027-04-06T09:15'],
    ['in the evening', '2027-04-06T22:00', 60, '2027-04-07T10:00'],
    ['while the office is open', '2027-04-06T10:00', 240, '2027-04-06T14:00'],
    ['up to its last minute', '2027-04-06T19:45', 15, '2027-04-06T20:00'],
    ['going on with the next day', '2027-04-06T19:45', 60, '2027-04-07T09:45'],
    ['over several days', '2027-04-06T19:00', 1_440, '2027-04-09T10:00'],
    ['over the night in which the clock is changed', '2027-03-13T19:30', 60, '2027-03-14T09:30'],
  ] as const;
  it.each(cases)('%s', async (_when, since, minutes, due) => {
    const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
    const office = { minutes, opens: '09:00', closes: '20:00', zone: ZONE };
    expect((await officeDue(t.platform.db, at(since), office)).toString()).toBe(at(due).toString());
  });
});

async function escalated(at: string, customerId?: string) {
  t.clock.set(at);
  const { visitor, conversationId } = await startChat(t, 'Where is the chef?');
  if (customerId !== undefined) await claimVisitor(t.as({ kind: 'host', customerId, sessionId: newId() }), visitor);
  const wish = { conversationId, reason: 'anger', summary: 'Waits.', tried: [] } as const;
  const { escalationId } = await escalate(t.system(), wish);
  const support = await someone(t, 'support');
  return { escalationId, conversationId, talk: await getConversation(support, { conversationId }) };
}

it('runs at any hour for whoever’s party is at hand, also where only the person says which', async () => {
  const { id } = await bookParty(t, { name: 'Ada Own', date: '2027-06-05', start: '21:00' });
  const { customer_id: host } = await t.platform.db
    .selectFrom('bookings')
    .select('customer_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const [night, minutes] = ['2027-06-06T05:00:00Z', { urgent: '2027-06-06T05:15:00Z', high: '2027-06-06T17:00:00Z' }];
  const near = await escalated(night, host);
  expect(near.talk.openEscalation).toMatchObject({ priority: 'urgent', dueAt: minutes.urgent });
  const other = await escalated(night);
  expect(other.talk.openEscalation).toMatchObject({ priority: 'high', dueAt: minutes.high });
});

it('is said to our people by the clock of the station', async () => {
  const { escalationId } = await escalated('2027-04-06T10:24:00Z');
  await tellPeople(t.system(), { escalationId });
  const { body } = await t.platform.db
    .selectFrom('notices')
    .select('body')
    .where('event_key', '=', `person_wanted:${escalationId}`)
    .executeTakeFirstOrThrow();
  expect(body).toMatch(/^Please answer by Tuesday, April 6 at 10:00 AM PDT\.$/);
});

it('what a colleague who only looks has read stays unread for those who answer', async () => {
  const [support, manager] = [await someone(t, 'support'), await someone(t, 'station_manager', [])];
  const { conversationId, seq } = await startChat(t);
  const unread = async () => (await getConversation(support, { conversationId })).unread;
  expect(await markThreadRead(manager, { conversationId, seq })).toBe(false);
  expect(await unread()).toBe(true);
  expect(await markThreadRead(support, { conversationId, seq })).toBe(true);
  expect(await markThreadUnread(manager, { conversationId })).toBe(false);
  expect(await unread()).toBe(false);
});
