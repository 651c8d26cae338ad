/** A frame that is too large: a close the client understands, and a log that stays quiet. */
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newId, type Actor } from '@myhibachi/core/kernel';
import { createTestPlatform, type TestPlatform as Database } from '../../../../tests/support/platform.ts';
import type { App } from '../http/app.ts';
import { testApp } from '../testing/test-app.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { createLive } from './live.ts';
import { addLiveRoutes } from './routes.ts';

const ADMIN: Actor = {
  kind: 'staff',
  staffId: newId(),
  role: 'super_admin',
  stationIds: [],
  chefId: null,
  sessionId: newId(),
};

let t: Database;
let platform: TestPlatform;
let app: App;
beforeAll(async () => {
  t = await createTestPlatform();
  platform = testPlatform(t.platform.db, t.platform.queue);
  app = await testApp(platform, [addLiveRoutes], { live: createLive(platform), identify: async () => ADMIN });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await t.close();
});

/** Sends this much at once and answers what the connection is closed with. */
async function closedAfter(bytes: number): Promise<number> {
  const url = `ws://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1/admin/live`;
  const socket = new WebSocket(url, { origin: 'http://localhost' });
  socket.on('error', () => undefined);
  socket.once('open', () => socket.send('x'.repeat(bytes)));
  return new Promise((resolve) => socket.once('close', resolve));
}

const told = (): string[] => platform.lines.filter((line) => line.includes('WS_ERR_UNSUPPORTED_MESSAGE_LENGTH'));

it('closes with 1009 each time, and is logged once a minute and address, as no error and without a stack', async () => {
  expect([await closedAfter(100_000), await closedAfter(20_000), await closedAfter(100_000)]).toEqual([
    1009, 1009, 1009,
  ]);
  expect(told()).toHaveLength(1);
  expect(JSON.parse(told()[0] ?? '{}')).toMatchObject({ msg: 'a live connection sent what we do not take' });
  expect(platform.lines.filter((line) => line.includes('receiver.js') || line.includes('"stack"'))).toEqual([]);
  expect(platform.lines.filter((line) => line.includes('"level":"error"') || line.includes('"level":50'))).toEqual([]);
  platform.clock.advance({ minutes: 1 });
  expect(await closedAfter(100_000)).toBe(1009);
  expect(told()).toHaveLength(2);
});
