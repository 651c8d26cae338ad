/** The console's frame in a real browser: signing in step by step, finding one's way by keyboard, light and dark. */
import { join } from 'node:path';
import type { Browser, Cookie, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Role } from '@myhibachi/core/kernel';
import { totpCode } from '@myhibachi/core/identity';
import { secretText } from '../support/staff.ts';
import { findBarriers, pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './support/staff-browser.ts';

const PHONE = 390;
const DESK = 1280;

let program: Program;
let browser: Browser;
let folder: string;
let people: ReadonlyMap<Role, DemoPerson>;
/** Of one sign-in each: a code of an app is good once, and half a minute is long for a test. */
const sessions = new Map<Role, Cookie[]>();

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site' } }),
    startBrowser(),
    pictureFolder(),
  ]);
  people = await demoPeople(program);
});

afterAll(async () => {
  await browser.close();
  await program.close();
});

function person(role: Role): DemoPerson {
  const found = people.get(role);
  if (found === undefined) throw new Error(`there is no demo ${role}`);
  return found;
}

/** Pictures for people in light and dark, and axe's verdict for the test. */
async function expectNoBarriers(page: Page, name: string): Promise<void> {
  await page.locator('output[aria-label="Loading"]').first().waitFor({ state: 'detached' });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}-${colorScheme}.png`) });
  }
  await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
}

async function open(width: number, role: Role, path: string): Promise<Visit> {
  const seen = await visit(browser, { url: program.url, width });
  const context = seen.page.context();
  const kept = sessions.get(role);
  if (kept === undefined) await signInBrowser(context, program.url, person(role));
  else await context.addCookies(kept);
  sessions.set(role, await context.cookies());
  await seen.page.goto(path);
  await seen.page.locator('h1').waitFor();
  return seen;
}

describe.each([
  { width: PHONE, role: 'support' },
  { width: DESK, role: 'admin' },
] as const)('at $width pixels', ({ width, role }) => {
  it('somebody signs in by the form, keeps their place, and signs out again', async () => {
    const who = person(role);
    const { page, faults } = await visit(browser, { url: program.url, width, refusals: [401, 422] });
    await page.goto('/admin/account');
    await page.getByLabel('E-mail').fill(who.email);
    await page.getByLabel('Password').fill('certainly not this');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(who.email);
    await expectNoBarriers(page, 'sign-in');

    await page.getByLabel('E-mail').fill(who.email);
    await page.getByLabel('Password').fill(who.password);
    await page.keyboard.press('Enter');
    const code = page.getByLabel('Code');
    await code.waitFor();
    await vi.waitUntil(() => code.evaluate((field) => field.matches(':focus')), 10_000);
    await expectNoBarriers(page, 'second-factor');
    await code.fill(await totpCode(secretText(who.secret), Temporal.Now.instant()));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();

    await page.getByRole('button', { name: /signed in as/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the frame of the console', () => {
  it.each([PHONE, DESK])('has no barriers in light and dark at %d pixels', async (width) => {
    const { page, faults } = await open(width, 'super_admin', '/admin/health');
    await page.locator('[data-live="live"]').waitFor();
    await expectNoBarriers(page, 'shell');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('is walked by keyboard alone: palette, shortcuts, their sheet, and the focus at each page’s heading', async () => {
    const { page, faults } = await open(DESK, 'super_admin', '/admin/health');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/^Go to/).fill('queues');
    await page.keyboard.press('Enter');
    const jobs = page.getByRole('heading', { level: 1, name: 'Jobs' });
    await jobs.waitFor();
    await vi.waitUntil(() => jobs.evaluate((heading) => heading.matches(':focus')), 10_000);
    expect(await page.title()).toBe('Jobs · MyHibachi');

    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.getByRole('heading', { level: 1, name: 'Audit log' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.screenshot({ path: join(folder, 'shortcuts-1280.png') });
    await page.keyboard.press('Escape');
    await page.keyboard.press('[');
    await page.getByRole('button', { name: 'Open the sidebar' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows nobody a page that is not theirs', async () => {
    const { page } = await open(PHONE, 'chef', '/admin');
    expect(await page.getByRole('link', { name: 'Audit log' }).count()).toBe(0);
    await page.goto('/admin/no-such-page');
    await page.getByText('There is nothing here for you.').waitFor();
    await page.context().close();
  });
});
