/** What a host is told of the connection, while it is lost and as soon as it is back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { World, settled, texts } from './testing/chat-world.ts';

let world: World;
let { server, clock }: World = new World();

beforeEach(() => {
  world = new World();
  ({ server, clock } = world);
});

const openTab = () => world.openTab();

describe('the chat’s connection', () => {
  it('goes on saying that it reconnects for as long as nobody answers, and stops when somebody does', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.kill();
    for (let seconds = 0; seconds < 60; seconds += 1) {
      expect(tab.view().link).toBe('reconnecting');
      await clock.pass(1_000);
    }
    server.up = true;
    await clock.pass(31_000);
    expect(tab.view().link).toBe('live');
  });

  it('says so too where nothing was said before', async () => {
    const tab = await openTab();
    server.up = false;
    tab.say('Hello', '/');
    await settled();
    expect(tab.view().link).toBe('reconnecting');
    server.up = true;
    await clock.pass(5_000);
    expect(tab.view().link).toBe('live');
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello']);
  });

  it('does not take being asked to wait for a lost connection', async () => {
    const tab = await openTab();
    server.post = () => Promise.resolve({ ok: false, failure: { kind: 'rate_limited', retryAfterSeconds: 9 } });
    tab.say('Hello', '/');
    await settled();
    expect(tab.view().link).toBe('idle');
  });

  it('notices within 15 seconds that a connection is half dead', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    await clock.pass(60_000);
    expect(tab.view().link).toBe('live');
    server.deaf = true;
    server.up = false;
    await clock.pass(15_000);
    expect(tab.view().link).toBe('reconnecting');
  });

  it('asks a connection that may have died as soon as somebody looks again', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.deaf = true;
    server.up = false;
    tab.wake();
    await clock.pass(5_000);
    expect(tab.view().link).toBe('reconnecting');
  });

  it('says at once that the network is gone, though the connection still seems alive', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    world.online = false;
    tab.wake();
    expect(tab.view().link).toBe('offline');
    world.online = true;
    tab.wake();
    expect(tab.view().link).toBe('live');
  });

  it('finds what was begun in another browser as soon as somebody looks again', async () => {
    const tab = await openTab();
    server.hear('From the phone', 'another-key');
    tab.wake();
    await settled();
    expect(texts(tab)).toEqual(['From the phone', 'Re: From the phone']);
    expect(tab.view().link).toBe('live');
  });

  it('says that it is offline, and comes back with the network', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    world.online = false;
    server.kill();
    expect(tab.view().link).toBe('offline');
    [world.online, server.up] = [true, true];
    tab.wake();
    await settled();
    expect(tab.view().link).toBe('live');
  });
});
