/** How much one visitor may say: the same from every address, and each visitor for themselves. */
import { openVisitor } from '@myhibachi/core/conversations';
import { changeVariable } from '@myhibachi/core/variables';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStation } from '../../../../tests/support/journey.ts';
import { createTestPlatform, type TestPlatform } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { createLimits } from '../http/limits.ts';
import { identify } from '../identity/identify.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { addChatRoutes } from './routes.ts';

const MANY = {
  reads: 1_000,
  quotes: 1_000,
  writes: 1_000,
  webhooks: 1_000,
  chat: 1_000,
  mcp: 1_000,
  misses: 1_000,
  sessionReads: 1_000,
  sessionWrites: 1_000,
  keys: 1_000,
};

let t: TestPlatform;
let app: App;

beforeAll(async () => {
  t = await createTestPlatform({ poolSize: 10 });
  await openStation(t);
  await changeVariable(t.system(), { key: 'chat.visitorMessagesPerMinute', value: 3, reason: 'for this very test' });
  const platform = { ...testPlatform(t.platform.db, t.platform.queue), ...t.platform, clock: t.clock };
  app = await testApp(platform, [addChatRoutes], { identify, limits: createLimits(MANY, null) });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

function say(token: string, remoteAddress: string) {
  return app.inject({
    method: 'POST',
    url: '/api/v1/chat/messages',
    headers: { authorization: `Bearer ${token}` },
    payload: { text: 'Hello' },
    remoteAddress,
  });
}

it('exactly so many of parallel messages are heard, whatever addresses they come from', async () => {
  const { token } = await openVisitor(t.visitor());
  const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => say(token, `203.0.113.${n + 1}`)));
  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(3);
  const refused = answers.filter(({ statusCode }) => statusCode === 429);
  expect(refused).toHaveLength(5);
  expect(refused[0]?.json()).toMatchObject({ code: 'rate_limited', retryable: true });
  const heard = await t.platform.db
    .selectFrom('conversation_messages')
    .select('id')
    .where('author', '=', 'host')
    .execute();
  expect(heard).toHaveLength(3);
});

it('somebody else behind the same address is heard', async () => {
  const { token } = await openVisitor(t.visitor());
  expect((await say(token, '203.0.113.1')).statusCode).toBe(201);
});
