/** Every screen of the console in a real browser, wide and narrow, light and dark, for everybody who may see it. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachOf, type Action, type Role } from '@myhibachi/core/kernel';
import { pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import {
  consoleEntries,
  consolePaths,
  findDarkProblems,
  findMisshapes,
  findProblems,
  openable,
  settle,
} from './support/console-screens.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './support/staff-browser.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Open to whoever has not signed in. */
const WAYS_IN = ['/sign-in', '/set-password', '/join', '/google'];

const paths = await consolePaths();
const entries = await consoleEntries();
const screens = paths.filter((path) => !WAYS_IN.includes(path));

let program: Program;
let browser: Browser;
let folder: string;
let people: ReadonlyMap<Role, DemoPerson>;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site', SEED_DEMO: 'on' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  people = await demoPeople(program);
});

afterAll(async () => {
  await browser.close();
  await program.close();
});

async function enter(role: Role): Promise<Visit> {
  const seen = await visit(browser, { url: program.url, width: DESK.width });
  const person = people.get(role);
  if (person === undefined) throw new Error(`there is no demo ${role}`);
  await signInBrowser(seen.page.context(), program.url, person);
  return seen;
}

/** Wide, dark, narrow, and every tab while it is narrow; a page that is already open keeps what it has loaded. */
async function lookAtAll({ page, faults }: Visit, path: string): Promise<string[]> {
  const name = path.slice(1).replaceAll(/[/$]+/g, '-') || 'start';
  const problems: string[] = [];
  const look = async (at: string, find: typeof findProblems): Promise<void> => {
    await page.screenshot({ path: join(folder, `screen-${name}-${at}.png`) });
    problems.push(...(await find(page)).map((problem) => `${at}: ${problem}`));
  };
  await page.setViewportSize(DESK);
  await page.goto(await openable(page.context(), path));
  await settle(page);
  await look('1280', findProblems);
  problems.push(...(await findDarkProblems(page)));
  await page.setViewportSize(PHONE);
  // The same page: what is read aloud was looked at above, here it counts how it fits.
  await look('390', findMisshapes);
  // Counted anew each time: a tab may change which others there are.
  const tabs = page.getByRole('tab');
  for (let number = 1; number < (await tabs.count()); number += 1) {
    await tabs.nth(number).click();
    await settle(page);
    await look(`390-tab-${number + 1}`, findProblems);
  }
  return [...problems, ...faults.splice(0)];
}

describe('the ways in, for somebody who has not signed in', () => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await visit(browser, { url: program.url, width: DESK.width, refusals: [401] });
  });
  afterAll(() => seen.page.context().close());

  it.each(WAYS_IN)('%s has no barriers and breaks nothing', async (path) => {
    expect(await lookAtAll(seen, path)).toEqual([]);
  });

  it('every other address leads to the sign-in page', async () => {
    await seen.page.goto('/admin/no-such-page');
    await expect.poll(() => seen.page.getByRole('heading', { level: 1, name: 'Sign in' }).count()).toBe(1);
  });
});

describe('a super admin', () => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await enter('super_admin');
  });
  afterAll(() => seen.page.context().close());

  it.each(screens)('sees %s without barriers, and nothing breaks', async (path) => {
    expect(await lookAtAll(seen, path)).toEqual([]);
  });
});

// Every role's rights are walked by the access matrix; three of them show what the frame makes of rights.
describe.each(['support', 'station_manager', 'chef'] as const)('a person of the role %s', (role) => {
  const open = entries.filter(({ permission }) => reachOf(role, permission as Action) !== null);
  const shut = entries.filter((entry) => !open.includes(entry));

  it('finds the pages of their role, and calm words instead of the others', async () => {
    const seen = await enter(role);
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
