/** The booking and the approval journey without a mouse: nothing here clicks, and the focus is seen at every step. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '@myhibachi/core/kernel';
import { pictureFolder, startBrowser, visit, type Visit } from './support/browser.ts';
import { daysAhead } from './support/host.ts';
import { expectFocusSeen, press, tabTo, typeInto, waitForFocus } from './support/keyboard.ts';
import { startProgram, type Program } from './support/program.ts';
import { demoPeople, signInBrowser, type DemoPerson } from './support/staff-browser.ts';

let program: Program;
let browser: Browser;
let folder: string;
let people: ReadonlyMap<Role, DemoPerson>;

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

async function open(role: Role, path: string, width = 1280): Promise<Visit> {
  const seen = await visit(browser, { url: program.url, width });
  const person = people.get(role);
  if (person === undefined) throw new Error(`there is no demo ${role}`);
  await signInBrowser(seen.page.context(), program.url, person);
  await seen.page.goto(path);
  await seen.page.locator('h1').waitFor();
  return seen;
}

/** A day as an American keyboard types it into a date field. */
function typedDay(days: number): string {
  const [year = '', month = '', day = ''] = daysAhead(days).split('-');
  return `${month}${day}${year}`;
}

async function fillTheWish(page: Page, days: number): Promise<void> {
  await typeInto(page.getByLabel('Adults'), '14');
  await typeInto(page.getByLabel('Street'), '1 Lantern Way');
  await typeInto(page.getByLabel('City'), 'Fremont');
  await typeInto(page.getByLabel('ZIP code'), '94538');
  await tabTo(page.getByLabel('Date'));
  await page.keyboard.type(typedDay(days));
  await tabTo(page.getByRole('group', { name: 'Starts of this day' }).getByRole('button', { name: '3:00 PM' }));
  await press(page, 'Space');
  await typeInto(page.getByLabel('First name'), 'Jordan');
  await typeInto(page.getByLabel('Last name'), 'Rivera');
  await typeInto(page.getByLabel('Phone', { exact: true }), '(510) 555-0123');
  await typeInto(page.getByLabel('E-mail'), 'jordan@mail.example');
  await page.getByText('3:00 PM is free.').waitFor();
  await tabTo(page.getByRole('checkbox', { name: 'They said yes to texts' }));
  await press(page, 'Space');
}

describe('without a mouse', () => {
  it('a party is booked by phone, its cancellation asked for by one and approved by another', async () => {
    const { page, faults } = await open('support', '/admin');
    await press(page, 'g', 'n');
    await waitForFocus(page.getByRole('heading', { level: 1, name: 'New booking' }));
    await press(page, 'Control+Enter');
    await page.getByText('Guests, place and time come first').waitFor();
    // Led to the first field that is missing, and back from there.
    await waitForFocus(page.getByLabel('Street'));
    await tabTo(page.getByLabel('Adults'), 'Shift+Tab');
    await fillTheWish(page, 44);
    // A Tab while the price is worked out anew finds the button too; Enter waits for the price.
    const book = page.getByRole('button', { name: 'Book the party' });
    await tabTo(book);
    await expect.poll(() => book.isEnabled()).toBe(true);
    await page.screenshot({ path: join(folder, 'keyboard-new-booking-1280.png') });
    await press(page, 'Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'Jordan Rivera' });
    await waitForFocus(heading);

    // Left with Escape: back on the button that opened it.
    const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
    await tabTo(cancel);
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog');
    const why = dialog.getByLabel('Why?');
    await waitForFocus(why);
    await press(page, 'Escape');
    await waitForFocus(cancel);

    // Done: the button is gone with what it offered, so the page's heading has the focus.
    await press(page, 'x');
    await waitForFocus(why);
    await tabTo(dialog.getByRole('radio', { name: 'The host' }), 'Shift+Tab');
    // Held until the next one has the focus, as a finger does: the arrow chooses what it leads to.
    await page.keyboard.down('ArrowDown');
    await waitForFocus(dialog.getByRole('radio', { name: 'We ourselves' }));
    await page.keyboard.up('ArrowDown');
    await dialog.getByRole('radio', { name: 'We ourselves', checked: true }).waitFor();
    await typeInto(why, 'The van has broken down and there is no other.');
    await tabTo(dialog.getByRole('button', { name: 'Ask for the cancellation' }));
    await press(page, 'Enter');
    await page.getByText('The cancellation waits for a decision.').waitFor();
    await cancel.waitFor({ state: 'detached' });
    await waitForFocus(heading);

    await press(page, 'z');
    await cancel.waitFor();
    await expectFocusSeen(page);
    await press(page, 'x');
    await waitForFocus(why);
    await typeInto(why, 'The host is ill and asks for it themselves.');
    await press(page, 'Tab', 'Tab', 'Enter');
    await cancel.waitFor({ state: 'detached' });

    const boss = await open('super_admin', '/admin');
    await approve(boss.page);
    await page.getByText('Cancelled', { exact: true }).first().waitFor();
    expect([...faults, ...boss.faults]).toEqual([]);
    await page.context().close();
    await boss.page.context().close();
  });

  async function approve(page: Page): Promise<void> {
    await press(page, 'g', 'd');
    const heading = page.getByRole('heading', { level: 1, name: 'Decisions' });
    await waitForFocus(heading);
    const reject = page.getByRole('button', { name: 'Reject' });
    await tabTo(reject);
    await press(page, 'Enter');
    const dialog = page.getByRole('dialog');
    await waitForFocus(dialog.getByLabel('Why not?'));
    await press(page, 'Escape');
    await waitForFocus(reject);
    await tabTo(page.getByRole('button', { name: 'Approve' }), 'Shift+Tab');
    await press(page, 'Enter');
    await dialog.getByText('so nothing is owed').waitFor();
    await typeInto(dialog.getByLabel('Why is this right?'), 'Spoke with the host, this is right.');
    await page.screenshot({ path: join(folder, 'keyboard-decide-1280.png') });
    await tabTo(dialog.getByRole('button', { name: 'Approve' }));
    await press(page, 'Enter');
    await page.getByText('Nothing waits for you.').waitFor();
    await waitForFocus(heading);
  }

  it('every stop of a form is in sight on a phone, above the bar at its foot', async () => {
    const { page, faults } = await open('support', '/admin/bookings/new', 390);
    await page.getByRole('heading', { name: 'Menu' }).waitFor();
    await tabTo(page.getByLabel('Dietary notes'));
    await page.screenshot({ path: join(folder, 'keyboard-new-booking-390.png') });
    await tabTo(page.getByLabel('Adults'), 'Shift+Tab');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
