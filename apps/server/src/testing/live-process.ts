/** Processes that keep consoles and chats up to date, each with its own connections to one database. */
import type { AddressInfo } from 'node:net';
import type { Actor } from '@myhibachi/core/kernel';
import type { TestPlatform as Database } from '../../../../tests/support/platform.ts';
import type { App, RouteModule } from '../http/app.ts';
import { createLive, followOthers, type Live } from '../live/live.ts';
import { testApp } from './test-app.ts';
import type { TestPlatform } from './test-platform.ts';

/** Hears what the others write, until it is undone. */
export async function startLive(t: Database, platform: TestPlatform, undo: AsyncDisposableStack): Promise<Live> {
  const live = createLive(platform);
  const listen = async (channel: string, heard: (payload: string) => void) => {
    const client = await t.database.pool.connect();
    client.on('notification', (notice) => {
      if (notice.channel === channel) heard(notice.payload ?? '');
    });
    await client.query(`listen ${channel}`);
    return () => client.release(true);
  };
  await followOthers(live, listen, undo);
  return live;
}

interface Process {
  readonly platform: TestPlatform;
  readonly routes: readonly RouteModule[];
  /** Who comes with which `x-person` header. */
  readonly people: ReadonlyMap<string, Actor>;
}

export interface LiveProcess {
  readonly app: App;
  readonly live: Live;
  /** `ws://127.0.0.1:40123` */
  readonly url: string;
}

/** Starts one that is asked over sockets as well, until it is undone. */
export async function startLiveProcess(
  t: Database,
  { platform, routes, people }: Process,
  undo: AsyncDisposableStack,
): Promise<LiveProcess> {
  const live = await startLive(t, platform, undo);
  const identify = async (_ctx: unknown, request: { headers: Record<string, unknown> }) =>
    people.get(String(request.headers['x-person'])) ?? null;
  const app = await testApp(platform, routes, { live, identify });
  await app.listen({ port: 0, host: '127.0.0.1' });
  undo.defer(() => app.close());
  return { app, live, url: `ws://127.0.0.1:${(app.server.address() as AddressInfo).port}` };
}
