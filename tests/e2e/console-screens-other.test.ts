/** The other half of the console's screens, and what the frame shows to everybody who may see less. */
import { reachOf, type Action } from '@myhibachi/core/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Visit } from './support/browser.ts';
import { consoleEntries, dealtScreens, findMisshapes, settle } from './support/console-screens.ts';
import { startWalk, type Walk } from './support/console-walk.ts';

const [screens, entries] = await Promise.all([dealtScreens(1), consoleEntries()]);
let walk: Walk;

beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.close());

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

// Every role's rights are walked by the access matrix; three of them show what the frame makes of rights.
describe.each(['support', 'station_manager', 'chef'] as const)('a person of the role %s', (role) => {
  const open = entries.filter((entry) => {
    const reach = reachOf(role, entry.permission as Action);
    return reach !== null && !(entry.beyondOwn && reach === 'own');
  });
  const shut = entries.filter((entry) => !open.includes(entry));

  it('finds the pages of their role, and calm words instead of the others', async () => {
    const seen = await walk.enter(role);
    const { page, faults } = seen;
    await page.goto('/admin/account');
    const sidebar = page.getByRole('navigation', { name: 'Console' }).getByRole('link');
    await sidebar.first().waitFor();
    expect(await sidebar.allTextContents()).toEqual(open.map(({ label }) => label));
    const problems: string[] = [];
    for (const { to } of open) {
      await page.goto(`/admin${to}`);
      await settle(page);
      // The pages themselves are the super admin's; here it counts what this person may read.
      problems.push(...(await findMisshapes(page)), ...faults.splice(0).map((fault) => `${to}: ${fault}`));
    }
    for (const { to } of shut) {
      await page.goto(`/admin${to}`);
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
    }
    expect([...problems, ...faults]).toEqual([]);
    await page.context().close();
  });
});
