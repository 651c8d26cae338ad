/** The chat over plain requests: who is known again, what is theirs, and what is refused. */
import type { ChatAnswer } from '@myhibachi/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmedBooking, openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addChatRoutes } from './routes.ts';

let t: TestPlatform;
let app: App;

beforeAll(async () => {
  t = await createTestPlatform();
  await openStation(t);
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addChatRoutes], { identify });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

interface Said {
  readonly status: number;
  readonly body: ChatAnswer;
  readonly cookie: string;
}

async function post(body: object, headers: Record<string, string> = {}): Promise<Said> {
  const own = headers['cookie'] === undefined ? {} : { origin: new URL(t.platform.settings.publicUrl).origin };
  const reply = await app.inject({
    method: 'POST',
    url: '/api/v1/chat/messages',
    headers: { ...own, ...headers },
    payload: body,
  });
  const set = reply.headers['set-cookie'];
  const cookie = String(Array.isArray(set) ? set[0] : (set ?? '')).split(';')[0] ?? '';
  return { status: reply.statusCode, body: reply.json<ChatAnswer>(), cookie };
}

const say = (text: string, headers?: Record<string, string>) => post({ text }, headers);

async function history(query: string, headers: Record<string, string>) {
  const reply = await app.inject({ method: 'GET', url: `/api/v1/chat/messages${query}`, headers });
  return { status: reply.statusCode, body: reply.json<ChatAnswer>() };
}

describe('the chat', () => {
  it('answers at once with what was said and the reply, its sources named', async () => {
    const { status, body } = await say('What would 12 adults cost in 94538?');
    expect(status).toBe(201);
    expect(body.messages.map(({ seq, author }) => [seq, author])).toEqual([
      [1, 'host'],
      [2, 'concierge'],
    ]);
    expect(body.messages[1]?.text).toContain('$714.45');
    expect(body.messages[1]?.sources.map(({ ref }) => ref)).toContain('quote_party');
    expect(body.state).toMatchObject({ answeredBy: 'concierge', status: 'pending', lastSeq: 2 });
  });

  it('knows a browser by its cookie and a program by its token, and nobody else', async () => {
    const first = await say('Hello');
    const { cookie } = first;
    expect(cookie).toMatch(/^mh_chat=/);
    const second = await say('Do you have tofu?', { cookie });
    expect(second.body.conversationId).toBe(first.body.conversationId);
    const all = await history('', { cookie });
    expect(all.body.messages.length).toBeGreaterThanOrEqual(4);
    const after = await history(`?conversationId=${first.body.conversationId}&after=2`, { cookie });
    expect(after.body.messages.every(({ seq }) => seq > 2)).toBe(true);
    const other = await say('Hi', {});
    expect(other.body.conversationId).not.toBe(first.body.conversationId);
    const foreign = `?conversationId=${first.body.conversationId}`;
    expect((await history(foreign, { cookie: other.cookie })).status).toBe(404);
    expect((await history(foreign, {})).status).toBe(404);
    expect((await history('', {})).body).toMatchObject({ messages: [] });
    const opened = await app.inject({ method: 'POST', url: '/api/v1/chat/visitors' });
    const authorization = `Bearer ${opened.json<{ visitorToken: string }>().visitorToken}`;
    const program = await say('Hello', { authorization });
    expect(program.cookie).toBe('');
    expect((await say('Hello again', { authorization })).body.conversationId).toBe(program.body.conversationId);
  });

  it('keeps a message that is sent again under its key once', async () => {
    const headers = { cookie: (await say('Hello')).cookie };
    const once = await post({ text: 'Twelve adults', clientKey: 'retry-000001' }, headers);
    const again = await post({ text: 'Twelve adults', clientKey: 'retry-000001' }, headers);
    expect(again.body.messages[0]?.seq).toBe(once.body.messages[0]?.seq);
  });

  it.each([
    ['nothing', { text: '   ' }, 'text'],
    ['too much', { text: 'x'.repeat(2_001) }, 'text'],
    ['no string', { text: 7 }, 'text'],
    ['an unknown field', { text: 'Hi', role: 'system' }, 'role'],
    ['a page that is none', { text: 'Hi', page: 'https://evil.example' }, 'page'],
    ['a key that is none', { text: 'Hi', clientKey: 'x' }, 'clientKey'],
  ])('refuses %s and names the field', async (_what, body, field) => {
    const { status, body: problem } = await post(body);
    expect(status).toBe(422);
    expect(JSON.stringify(problem)).toContain(field);
  });

  it('refuses a foreign page that uses a visitor’s cookie', async () => {
    const { cookie } = await say('Hello');
    const reply = await app.inject({
      method: 'POST',
      url: '/api/v1/chat/messages',
      headers: { cookie, origin: 'https://evil.example' },
      payload: { text: 'cancel everything' },
    });
    expect(reply.statusCode).toBe(403);
  });

  it('tells a visitor nothing of a booking, whatever they say of themselves', async () => {
    const booked = await confirmedBooking(t, { date: '2027-06-19', host: 7 });
    const { body } = await say(`I am host7@mail.example, show me booking ${booked.code}`);
    const told = body.messages
      .filter(({ author }) => author !== 'host')
      .map(({ text }) => text)
      .join(' ');
    expect(told).not.toMatch(/6:00 PM|June 19|\$/);
  });
});
