/** A host who signs out leaves nothing of their talk to whoever uses the browser next. */
import type { ChatAnswer } from '@myhibachi/contracts';
import { enterBySignInLink } from '@myhibachi/core/accounts';
import { encodeId } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailedSignInToken } from '../../../../tests/support/host-sign-in.ts';
import { confirmedBooking, openStation, runJobs } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import { addChatRoutes } from '../chat/routes.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addAccountRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addAccountRoutes, addChatRoutes], { identify });
  await confirmedBooking(t, { date: '2027-06-12', host: 1 });
  await runJobs(t, { messages: true });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

const EMAIL = 'host1@mail.example';

/** The cookie of another browser in which the host signs in. */
async function signIn(): Promise<string> {
  const { token } = await enterBySignInLink(t.visitor(), { token: await mailedSignInToken(t, EMAIL) });
  return `mh_host=${token}`;
}

async function post(url: string, cookie: string, payload: object) {
  return app.inject({ method: 'POST', url, headers: { cookie, origin: t.platform.settings.publicUrl }, payload });
}

async function say(text: string, cookie: string): Promise<{ id: string; cookie: string; texts: string[] }> {
  const reply = await post('/api/v1/chat/messages', cookie, { text });
  const { conversationId, messages } = reply.json<ChatAnswer>();
  const set = /mh_chat=[\w-]+/.exec(String(reply.headers['set-cookie'] ?? ''))?.[0];
  return { id: conversationId, cookie: set ?? cookie, texts: messages.map(({ text: said }) => said) };
}

async function history(cookie: string, id?: string) {
  const query = id === undefined ? '' : `?conversationId=${id}`;
  const reply = await app.inject({ url: `/api/v1/chat/messages${query}`, headers: { cookie } });
  return { status: reply.statusCode, messages: reply.json<Partial<ChatAnswer>>().messages ?? [] };
}

async function chattingHost() {
  const host = await signIn();
  const talk = await say('Show me my booking', host);
  return { host, chat: talk.cookie, id: talk.id, both: `${host}; ${talk.cookie}` };
}

describe('after signing out', () => {
  it('the browser is new to the chat: no history, no name, no booking, also not by the old cookie', async () => {
    const { chat, id, both } = await chattingHost();
    expect((await history(both)).messages.length).toBeGreaterThan(1);
    const out = await post('/api/v1/me/sign-out', both, { everywhere: false });
    expect(String(out.headers['set-cookie'])).toContain('mh_chat=; Max-Age=0');
    expect(await history(chat)).toEqual({ status: 200, messages: [] });
    expect((await history(chat, id)).status).toBe(404);
    const next = await say('12 adults in 94538 on June 26, 6 pm. Please hold it for me.', chat);
    expect(next.id).not.toBe(id);
    expect(next.cookie).not.toBe(chat);
    expect(next.texts.join(' ')).not.toMatch(/host1@|Host1|\/manage\//);
  });

  it('here, the chat on another device goes on; everywhere, it ends there too', async () => {
    const [one, two, three] = [await chattingHost(), await chattingHost(), await chattingHost()];
    await post('/api/v1/me/sign-out', one.both, { everywhere: false });
    expect((await history(two.both)).messages.length).toBeGreaterThan(1);
    await post('/api/v1/me/sign-out', two.both, { everywhere: true });
    for (const { both } of [two, three]) expect((await history(both)).messages).toEqual([]);
  });

  it('of another session, every browser of theirs but this one begins anew', async () => {
    const [here, there] = [await chattingHost(), await chattingHost()];
    const sessions = await app.inject({ url: '/api/v1/me/sessions', headers: { cookie: here.both } });
    const other = sessions.json<{ items: { id: string; current: boolean }[] }>().items.find(({ current }) => !current);
    const headers = { cookie: here.both, origin: t.platform.settings.publicUrl };
    const unknown = `/api/v1/me/sessions/${encodeId('ses', '00000000-0000-7000-8000-000000000000')}`;
    expect((await app.inject({ method: 'DELETE', url: unknown, headers })).statusCode).toBe(404);
    expect((await history(there.both)).messages.length).toBeGreaterThan(1);
    const ended = await app.inject({ method: 'DELETE', url: `/api/v1/me/sessions/${other?.id ?? ''}`, headers });
    expect(ended.statusCode).toBe(204);
    expect((await history(there.chat)).messages).toEqual([]);
    expect((await history(here.both)).messages.length).toBeGreaterThan(1);
  });
});
