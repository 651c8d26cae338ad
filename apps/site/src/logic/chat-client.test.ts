/** The chat client against a server and a network of the test's own, without a browser: nothing lost, nothing doubled. */
import { beforeEach, describe, expect, it } from 'vitest';
import { backOff } from './chat-link.ts';
import { World, settled, texts, waiting } from './testing/chat-world.ts';

let world: World;
let { server, clock, store }: World = new World();

beforeEach(() => {
  world = new World();
  ({ server, clock, store } = world);
});

const openTab = () => world.openTab();

describe('the chat client', () => {
  it('says the first thing by a plain request, which makes it known, and the next ones live', async () => {
    const tab = await openTab();
    expect(tab.view().link).toBe('idle');
    tab.say('Hello', '/');
    tab.say('Twelve adults', '/');
    await settled();
    expect(tab.view().link).toBe('live');
    expect(server.posts).toBe(1);
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'Twelve adults', 'Re: Twelve adults']);
    expect(waiting(tab)).toEqual([]);
  });

  it('keeps what is said while the server is gone, and says it once and in order afterwards', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.kill();
    expect(tab.view().link).toBe('reconnecting');
    tab.say('One', '/');
    tab.say('Two', '/');
    await clock.pass(20_000);
    expect(waiting(tab)).toEqual(['One', 'Two']);
    server.up = true;
    await clock.pass(60_000);
    expect(tab.view().link).toBe('live');
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'One', 'Re: One', 'Two', 'Re: Two']);
    expect(waiting(tab)).toEqual([]);
  });

  it('sends again what was taken in but never acknowledged, and it is there once', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.deaf = true;
    tab.say('One', '/');
    await settled();
    expect(waiting(tab)).toEqual(['One']);
    server.deaf = false;
    server.kill();
    server.up = true;
    await clock.pass(5_000);
    expect(texts(tab)).toEqual(['Hello', 'Re: Hello', 'One', 'Re: One']);
    expect(waiting(tab)).toEqual([]);
  });

  it('goes on showing what was acknowledged until it comes back in its place', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.slow = true;
    tab.say('One', '/');
    await settled();
    expect(waiting(tab)).toEqual(['One']);
    expect(store.keys().filter((name) => name.startsWith('mh-chat-say'))).toEqual([]);
    server.slow = false;
    server.add('staff', 'And?');
    expect(waiting(tab)).toEqual([]);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One', 'And?']);
  });

  it('finds what it could not send again after a reload', async () => {
    const before = await openTab();
    server.up = false;
    before.say('Hello', '/menu');
    await settled();
    before.stop();
    server.up = true;
    const after = await openTab();
    await settled();
    expect(texts(after)).toEqual(['Hello', 'Re: Hello']);
    expect(store.keys().filter((name) => name.startsWith('mh-chat-say'))).toEqual([]);
  });

  it('goes on by plain requests where no connection stays, and hears what is said meanwhile', async () => {
    server.add('staff', 'Welcome');
    server.socketsWork = false;
    const tab = await openTab();
    await clock.pass(10_000);
    expect(tab.view().link).toBe('polling');
    tab.say('One', '/');
    await settled();
    server.add('staff', 'A person here');
    await clock.pass(10_000);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One', 'A person here']);
    server.socketsWork = true;
    await clock.pass(60_000);
    expect(tab.view().link).toBe('live');
    expect(texts(tab)).toHaveLength(4);
  });

  it('gives a connection up that no longer answers', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    expect(tab.view().link).toBe('live');
    server.deaf = true;
    tab.say('One', '/');
    server.deaf = false;
    await clock.pass(16_000);
    expect(waiting(tab)).toEqual([]);
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One']);
  });

  it('shows the same in two tabs, also where the second was there before anything was said', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.say('Hello', '/');
    await settled();
    other.heardElsewhere();
    await settled();
    other.say('From the other tab', '/');
    await settled();
    expect(texts(one)).toEqual(['Hello', 'Re: Hello', 'From the other tab', 'Re: From the other tab']);
    expect(texts(other)).toEqual(texts(one));
  });

  it('begins anew when there is a newer conversation', async () => {
    const tab = await openTab();
    tab.say('Hello', '/');
    await settled();
    server.kill();
    server.messages.length = 0;
    server.conversationId = 'cnv_two';
    server.add('staff', 'A new talk');
    server.up = true;
    await clock.pass(5_000);
    expect(texts(tab)).toEqual(['A new talk']);
    expect(store.getItem('mh-chat')).toBe('cnv_two');
  });

  it('tells a refusal beside the message, which can be sent again or taken back', async () => {
    server.add('staff', 'Welcome');
    const tab = await openTab();
    server.refuse = 'Too fast.';
    tab.say('One', '/');
    tab.say('Two', '/');
    await settled();
    expect(tab.view().queued.map(({ problem }) => problem)).toEqual(['Too fast.', 'Too fast.']);
    server.refuse = null;
    expect(tab.takeBack('key-2')).toMatchObject({ text: 'Two', files: [] });
    tab.sayAgain('key-1');
    await settled();
    expect(texts(tab)).toEqual(['Welcome', 'One', 'Re: One']);
  });

  it('reads a long history page by page', async () => {
    for (let count = 0; count < 70; count += 1) server.add('staff', `Line ${String(count)}`);
    const tab = await openTab();
    expect(tab.view().thread.messages).toHaveLength(50);
    expect(tab.view().thread.more).toBe(true);
    await tab.earlier();
    expect(texts(tab)).toEqual(server.messages.map(({ text }) => text));
    expect(tab.view().thread.more).toBe(false);
  });

  it('counts what was not read, in every tab', async () => {
    server.add('staff', 'Welcome');
    server.add('staff', 'Still there?');
    const [one, other] = [await openTab(), await openTab()];
    expect(one.view().unread).toBe(2);
    one.markRead();
    other.heardElsewhere();
    expect([one.view().unread, other.view().unread]).toEqual([0, 0]);
  });
});

it.each([
  [1, 0, 250],
  [1, 1, 500],
  [4, 1, 4_000],
  [50, 0, 15_000],
  [50, 1, 30_000],
])('after %i failures, with chance %d, it waits %i ms', (failures, random, ms) => {
  expect(backOff(failures, random)).toBe(ms);
});
