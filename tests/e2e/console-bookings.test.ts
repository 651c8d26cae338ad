/** The booking desk in a real browser: a party by phone with the price beside it, two editors, and two-step decisions. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, pictureFolder } from './support/browser.ts';
import { startJourney, type Journey } from './support/console-journey.ts';

/** Two editors at once, and a form that is not complete. */
const PROVOKED = [409, 422];

let journey: Journey;
let folder: string;
beforeAll(async () => {
  [journey, folder] = await Promise.all([startJourney(), pictureFolder()]);
});
afterAll(() => journey.close());

async function picture(page: Page, name: string): Promise<void> {
  await page.locator('[aria-label="Loading"]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: join(folder, `${name}-${page.viewportSize()?.width}.png`), fullPage: true });
  await expect.poll(() => findBarriers(page), { interval: 300 }).toEqual([]);
}

/** Typed from the first field on, the way somebody does it with the phone at their ear. */
async function bookByPhone(page: Page, date: string): Promise<string> {
  await page.getByLabel('Adults').fill('14');
  await page.getByLabel('Street').fill('1 Lantern Way');
  await page.getByLabel('City').fill('Fremont');
  await page.getByLabel('ZIP code').fill('94538');
  await page.getByLabel('Date').fill(date);
  await page.getByLabel('Start they ask for').fill('13:20');
  await page.getByRole('button', { name: '1:00 PM?' }).press('Enter');
  await page.getByText('1:00 PM is free.').waitFor();
  await page.getByLabel('First name').fill('Jordan');
  await page.getByLabel('Last name').fill('Rivera');
  await page.getByLabel('Phone', { exact: true }).fill('(510) 555-0123');
  await page.getByLabel('E-mail').fill('jordan@mail.example');
  await picture(page, 'new-booking');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/bookings\/bkg_/);
  await page.getByRole('heading', { name: 'Jordan Rivera' }).waitFor();
  return page.url();
}

function inDays(days: number): string {
  return Temporal.Now.plainDateISO('America/Los_Angeles').add({ days }).toString();
}

describe.each([
  { width: 390, days: 40 },
  { width: 1280, days: 41 },
])('at $width pixels', ({ width, days }) => {
  it('a party is booked by phone, changed by two at once, and cancelled by two', async () => {
    const page = await journey.enter('support', '/admin/bookings/new', PROVOKED, width);
    const address = await bookByPhone(page, inDays(days));
    await picture(page, 'booking');
    const boss = await journey.enter('super_admin', new URL(address).pathname, PROVOKED, width);
    for (const editor of [page, boss]) await editor.getByRole('button', { name: 'Change', exact: true }).click();
    await boss.getByLabel('Adults').fill('16');
    await boss.getByRole('button', { name: 'Show what it costs' }).click();
    await boss.getByText('$119.08 more').or(boss.getByText('more.')).first().waitFor();
    await picture(boss, 'booking-change');
    await boss.getByRole('button', { name: 'Save the change' }).click();
    await boss.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByLabel('Adults').fill('18');
    await page.getByRole('button', { name: 'Show what it costs' }).click();
    await page.getByText('Somebody else changed this booking too').waitFor();
    await picture(page, 'booking-conflict');
    await page.getByLabel(/^Theirs/).click();
    await page.getByRole('button', { name: 'Go on with this' }).click();
    await page.getByText('Somebody else changed this booking too').waitFor({ state: 'detached' });
    expect(await page.getByText('since you opened it').count()).toBe(0);
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await page.keyboard.press('x');
    await page.getByLabel('Why?').fill('The garden is flooded and they have no other place.');
    await page.getByRole('button', { name: 'Ask for the cancellation' }).click();
    await boss.goto('/admin/decisions');
    await boss.getByRole('button', { name: 'Approve' }).first().waitFor();
    await picture(boss, 'decisions');
    await boss.getByRole('button', { name: 'Approve' }).first().click();
    await boss.getByText('so nothing is owed').waitFor();
    await boss.getByLabel('Why is this right?').fill('Spoke with the host, this is right.');
    await picture(boss, 'decide');
    await boss.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Cancelled', { exact: true }).first().waitFor();
    for (const tab of ['Money', 'Timeline']) {
      await page.getByRole('tab', { name: tab }).click();
      await picture(page, `booking-${tab.toLowerCase()}`);
    }
    expect(await page.getByText('Nothing is charged any more.').count()).toBe(0);
  });
});
