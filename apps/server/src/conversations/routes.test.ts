/** The inbox over HTTP: a host writes, one of our people finds it, answers, and a colleague is not talked over. */
import type { ConversationView } from '@myhibachi/contracts';
import { openVisitor, receiveHostMessage } from '@myhibachi/core/conversations';
import { encodeId, newId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { createStaff, staffHeaders, type TestStaff } from '../../../../tests/support/staff.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addConversationRoutes } from './routes.ts';

const INBOX = '/api/v1/admin/conversations';

let t: TestPlatform;
let app: App;
let people: readonly [TestStaff, TestStaff];

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addConversationRoutes], { identify });
  people = [await createStaff(t, 'support', []), await createStaff(t, 'support', [])];
});
afterAll(async () => {
  await app.close();
  await t.close();
});

async function ask(who: 0 | 1, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const headers = staffHeaders(t, people[who].cookie);
  const reply = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  return { status: reply.statusCode, json: <T>() => reply.json<T>() };
}

async function chat(text: string): Promise<string> {
  const { visitor } = await openVisitor(t.visitor());
  const { identityId } = visitor;
  const said = { identityId, channel: 'web_chat', text, clientKey: newId() } as const;
  return encodeId('cnv', (await receiveHostMessage(t.visitor(), said)).conversationId);
}

it('is found, read, answered once, noted, snoozed, closed and reopened', async () => {
  const id = await chat('Do you cook in the rain?');
  const list = await ask(0, 'GET', `${INBOX}?unread=true`);
  expect(list.json<{ items: object[] }>().items).toMatchObject([{ id, unread: true, lastWords: { author: 'host' } }]);
  expect((await ask(0, 'PUT', `${INBOX}/${id}/read`, { seq: 1 })).status).toBe(204);
  const reply = { text: 'Under a cover, yes.', clientKey: 'k3V9x2QpLw' };
  const [one, two] = [
    await ask(0, 'POST', `${INBOX}/${id}/messages`, reply),
    await ask(0, 'POST', `${INBOX}/${id}/messages`, reply),
  ];
  expect([one.status, one.json()]).toEqual([201, two.json()]);
  expect((await ask(0, 'POST', `${INBOX}/${id}/notes`, { text: 'Bring the tent.' })).status).toBe(201);
  const view = (await ask(1, 'GET', `${INBOX}/${id}`)).json<ConversationView>();
  expect(view.messages.map(({ author, kind }) => `${author} ${kind}`)).toEqual([
    'host message',
    'staff message',
    'staff note',
  ]);
  expect([view.unread, view.owner.kind, view.status]).toEqual([false, 'staff', 'pending']);
  const until = t.clock.now().add({ hours: 2 }).toString();
  for (const change of [{ event: 'snooze', until }, { event: 'close' }, { event: 'reopen' }])
    expect((await ask(0, 'PUT', `${INBOX}/${id}/status`, change)).status).toBe(204);
  expect((await ask(0, 'GET', `${INBOX}/counts`)).json()).toMatchObject({ mine: 1 });
});

it('is not answered over a colleague, unless that is meant', async () => {
  const id = await chat('Hello?');
  await ask(0, 'PUT', `${INBOX}/${id}/owner`, { to: 'me' });
  const over = await ask(1, 'POST', `${INBOX}/${id}/messages`, { text: 'Hi!' });
  expect([over.status, over.json<{ code: string }>().code]).toEqual([409, 'invalid_transition']);
  const meant = await ask(1, 'POST', `${INBOX}/${id}/messages`, { text: 'Hi!', takeOver: true });
  expect(meant.status).toBe(201);
});

it('names what is wrong with a request', async () => {
  const id = await chat('Hello?');
  const bad = [
    await ask(0, 'GET', `${INBOX}?owner=everybody`),
    await ask(0, 'PUT', `${INBOX}/${id}/owner`, { to: 'somebody' }),
    await ask(0, 'PUT', `${INBOX}/${id}/status`, { event: 'snooze', until: '2020-01-01T00:00:00Z' }),
    await ask(0, 'POST', `${INBOX}/${id}/messages`, { text: ' ' }),
  ];
  const named = bad.map((answer) => answer.json<{ errors: { field: string }[] }>().errors.map(({ field }) => field));
  expect(named).toEqual([['owner'], ['to'], ['until'], ['text']]);
});
