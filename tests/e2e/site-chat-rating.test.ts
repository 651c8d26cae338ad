/** A host is asked once how a conversation was, when it is over. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, pictureFolder, startBrowser, visit } from './support/browser.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser } from './support/staff-browser.ts';

let program: Program;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  [program, browser, folder] = await Promise.all([
    startProgram({ env: { ROLES: 'api,worker,site', SEED_DEMO: 'on' } }),
    startBrowser(),
    pictureFolder(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await program.close();
});

const panel = (page: Page) => page.getByRole('dialog');

async function openChat(page: Page): Promise<void> {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /Chat with us/ }).click();
  await panel(page).getByRole('textbox', { name: 'Your message' }).waitFor();
}

/** Somebody of ours closes the newest conversation. */
async function closeNewest(): Promise<void> {
  const { page } = await visit(browser, { url: program.url, width: 1280 });
  const { request } = page.context();
  const person = (await demoPeople(program)).get('super_admin');
  if (person === undefined) throw new Error('there is no demo super admin');
  await signInBrowser(page.context(), program.url, person);
  const list = `${program.url}/api/v1/admin/conversations`;
  const { items } = (await (await request.get(`${list}?limit=1`)).json()) as { items: readonly { id: string }[] };
  const closed = await request.put(`${list}/${items[0]?.id ?? ''}/status`, {
    headers: { origin: program.url },
    data: { event: 'close' },
  });
  expect(closed.status()).toBe(204);
  await page.context().close();
}

it('is answered in two presses, and not asked again', async () => {
  const { page, faults } = await visit(browser, { url: program.url, width: 390 });
  await openChat(page);
  await panel(page).getByRole('textbox', { name: 'Your message' }).fill('What does salmon cost?');
  await panel(page).getByRole('textbox', { name: 'Your message' }).press('Enter');
  await panel(page).locator('.chat-said[data-author="concierge"]').first().waitFor();
  expect(await panel(page).getByText('How was this conversation?').count()).toBe(0);
  await closeNewest();
  await panel(page).getByText('How was this conversation?').waitFor();
  await page.getByRole('button', { name: '5 of 5' }).click();
  await page.getByRole('textbox', { name: 'Anything to add?' }).fill('Quick and friendly.');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.screenshot({ path: join(folder, `chat-rating-${String(width)}.png`) });
    await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
  }
  await panel(page).locator('.chat-rating').getByRole('button', { name: 'Send' }).click();
  await panel(page).getByText('Rated 5 of 5. “Quick and friendly.”').waitFor();
  await panel(page).getByText('Thank you. Write any time', { exact: false }).waitFor();
  await openChat(page);
  await panel(page).getByText('Rated 5 of 5. “Quick and friendly.”').waitFor();
  expect(await panel(page).getByText('How was this conversation?').count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
