/** Half of the console's screens in a real browser, and the ways in; the other half is walked beside it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './support/browser.ts';
import { WAYS_IN, dealtScreens } from './support/console-screens.ts';
import { startWalk, type Walk } from './support/console-walk.ts';

const screens = await dealtScreens(0);
let walk: Walk;

beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.close());

describe('the ways in, for somebody who has not signed in', () => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await walk.enter(null);
  });
  afterAll(() => seen.page.context().close());

  it.each(WAYS_IN)('%s has no barriers and breaks nothing', async (path) => {
    expect(await walk.lookAtAll(seen, path)).toEqual([]);
  });

  it('every other address leads to the sign-in page', async () => {
    await seen.page.goto('/admin/no-such-page');
    await expect.poll(() => seen.page.getByRole('heading', { level: 1, name: 'Sign in' }).count()).toBe(1);
  });
});

describe('a super admin', () => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await walk.enter('super_admin');
  });
  afterAll(() => seen.page.context().close());

  it.each(screens)('sees %s without barriers, and nothing breaks', async (path) => {
    expect(await walk.lookAtAll(seen, path)).toEqual([]);
  });
});
